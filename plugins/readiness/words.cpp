// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <array>

namespace samenspel::readiness {
namespace {

struct Words {
  std::string_view en;
  std::string_view nl;
  Texts texts() const { return {{"en", en}, {"nl", nl}}; }
};

constexpr std::array<Words, 4> certaintyWords = {{{"content certainty", "inhoudelijke zekerheid"},
                                                  {"social certainty", "sociale zekerheid"},
                                                  {"task and time certainty", "taak- en tijdzekerheid"},
                                                  {"procedural certainty", "procedurele zekerheid"}}};

constexpr std::array<Words, 4> certaintyHeadings = {{{"Content certainty", "Inhoudelijke zekerheid"},
                                                     {"Social certainty", "Sociale zekerheid"},
                                                     {"Task and time certainty", "Taak- en tijdzekerheid"},
                                                     {"Procedural certainty", "Procedurele zekerheid"}}};

constexpr std::array<Words, 12> topicWords = {{{"content", "inhoud"},
                                               {"ambition", "ambitie"},
                                               {"objectives", "doelstellingen"},
                                               {"composition", "samenstelling"},
                                               {"involvement", "betrokkenheid"},
                                               {"leadership", "leiderschap"},
                                               {"phasing", "fasering"},
                                               {"timing", "timing"},
                                               {"status", "status"},
                                               {"rules", "spelregels"},
                                               {"procedures", "procedures"},
                                               {"agreements", "afspraken"}}};

}  // namespace

Texts wordsFor(Certainty certainty) { return certaintyWords[std::size_t(certainty)].texts(); }

Texts headingFor(Certainty certainty) { return certaintyHeadings[std::size_t(certainty)].texts(); }

Texts wordsFor(Topic topic) { return topicWords[std::size_t(topic)].texts(); }

std::string inWords(const std::vector<Topic>& some, const Report& report) {
  std::string list;
  for (const Topic topic : some) list += (list.empty() ? "" : ", ") + report.in(wordsFor(topic));
  return list;
}

std::string inWords(const CertaintyScore& score, const Report& report) {
  return percent(score.share().value_or(0)) + ", " + assessedOf(score) + " " +
         report.in({{"en", "assessed"}, {"nl", "beoordeeld"}});
}

std::string assessedOf(const CertaintyScore& score) { return std::to_string(score.assessed) + "/3"; }

}  // namespace samenspel::readiness
