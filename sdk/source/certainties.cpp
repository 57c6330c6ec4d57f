// SPDX-License-Identifier: MIT
#include "samenspel/certainties.hpp"

#include <algorithm>

#include "topics.hpp"

namespace samenspel {
namespace {

struct Row {
  std::string_view token;
  std::string_view theme;
};

constexpr std::array<Row, 12> rows = {{{"content", "steps"},
                                       {"ambition", "ambition"},
                                       {"objectives", "ambition"},
                                       {"composition", "tables"},
                                       {"involvement", "tables"},
                                       {"leadership", "tables"},
                                       {"phasing", "steps"},
                                       {"timing", "steps"},
                                       {"status", "steps"},
                                       {"rules", "agreements"},
                                       {"procedures", "tables"},
                                       {"agreements", "agreements"}}};

/// Puts the consultant's score in place of the computed one. The first topic element for a topic counts; a score that
/// is none changes nothing.
void takeByHand(TopicScore& topic, Element byHand) {
  const std::string_view score = byHand.token("score");
  const bool isScore = score == "0" || score == "1" || score == "2";
  if (topic.byHand || (!isScore && score != "n/a")) return;
  topic.byHand = byHand;
  topic.score = isScore ? std::optional(score.front() - '0') : std::nullopt;
}

bool isRecent(const Collaboration& collaboration, Element done) {
  const auto due = done.date("dueDate");
  if (!collaboration.asOf()) return true;
  return due && double((*collaboration.asOf() - *due).count()) <= collaboration.settings().evaluationDays;
}

bool isPlannedOrRecent(const Collaboration& collaboration, Element step) {
  const std::string_view status = step.token("status");
  if (status == "ready" || status == "running") return true;
  if (status == "idea") return step.date("dueDate").has_value();
  return status == "done" && isRecent(collaboration, step);
}

}  // namespace

std::string_view tokenOf(Topic topic) { return rows[std::size_t(topic)].token; }

std::optional<Topic> topicNamed(std::string_view token) {
  for (const Topic topic : topics) {
    if (tokenOf(topic) == token) return topic;
  }
  return std::nullopt;
}

std::string_view themeOf(Topic topic) { return rows[std::size_t(topic)].theme; }

Certainties::Certainties(const Collaboration& collaboration) : m_collaboration(collaboration) {
  const Model& model = collaboration.model();
  for (const Element step : model.elements("step")) {
    const auto due = step.date("dueDate");
    if (collaboration.isOpen(step) && due && collaboration.asOf() && *due >= *collaboration.asOf()) {
      m_ahead.push_back(step);
    }
  }
  std::stable_sort(m_ahead.begin(), m_ahead.end(),
                   [](Element a, Element b) { return a.date("dueDate") < b.date("dueDate"); });
  for (const Topic topic : topics) {
    TopicScore& score = m_topics[std::size_t(topic)];
    score.computed = computedScore(topic, collaboration, m_ahead.size());
    if (score.computed == 0 && !model.isInventoried(themeOf(topic))) score.computed = std::nullopt;
    score.score = score.computed;
  }
  for (const Element byHand : model.elements("topic")) {
    if (const auto topic = topicNamed(byHand.text("name"))) takeByHand(m_topics[std::size_t(*topic)], byHand);
  }
}

CertaintyScore Certainties::of(Certainty certainty) const {
  CertaintyScore total;
  for (const Topic topic : topics) {
    if (certaintyOf(topic) != certainty || !of(topic).score) continue;
    ++total.assessed;
    total.sum += *of(topic).score;
  }
  return total;
}

std::vector<Topic> Certainties::missing(Certainty certainty) const {
  std::vector<Topic> missing;
  for (const Topic topic : topics) {
    if (certaintyOf(topic) == certainty && of(topic).score == 0) missing.push_back(topic);
  }
  return missing;
}

std::vector<Topic> Certainties::needs(Element step) const {
  std::vector<Topic> needs;
  for (const Topic topic : topics) {
    if (step.contains("needs", tokenOf(topic))) needs.push_back(topic);
  }
  return needs;
}

std::vector<Topic> Certainties::lacking(Element step) const {
  std::vector<Topic> lacking = needs(step);
  std::erase_if(lacking, [&](Topic topic) { return of(topic).score.value_or(0) >= 1; });
  return lacking;
}

std::optional<double> Certainties::readiness(Element step) const {
  const std::size_t all = needs(step).size();
  if (all == 0) return std::nullopt;
  return double(all - lacking(step).size()) / double(all);
}

bool hasJointEvaluation(const Collaboration& collaboration) {
  const std::vector<Element>& partners = collaboration.corePartners();
  const std::size_t wanted = std::min<std::size_t>(2, partners.size());
  for (const Element step : collaboration.model().elements("step")) {
    if (step.token("kind") != "evaluation" || !isPlannedOrRecent(collaboration, step)) continue;
    const auto joined = std::count_if(partners.begin(), partners.end(),
                                      [&](Element partner) { return collaboration.isParty(partner, step); });
    if (std::size_t(joined) >= wanted) return true;
  }
  return false;
}

bool hasStarted(const Collaboration& collaboration) {
  const Elements steps = collaboration.model().elements("step");
  return std::any_of(steps.begin(), steps.end(),
                     [](Element step) { return step.token("status") == "running" || step.token("status") == "done"; });
}

std::vector<Element> waitingToStart(const Collaboration& collaboration, const Certainties& scores) {
  std::vector<Element> waiting;
  if (hasStarted(collaboration)) return waiting;
  for (const Element step : collaboration.model().elements("step")) {
    if (collaboration.isOpen(step) && scores.readiness(step) == 1.0) waiting.push_back(step);
  }
  for (const Element ambition : collaboration.model().elements("ambition")) {
    const auto agreedOn = ambition.date("agreedOn");
    if (!collaboration.asOf() || !agreedOn || ambition.token("status") != "agreed") continue;
    const auto age = double((*collaboration.asOf() - *agreedOn).count());
    if (age > collaboration.settings().ambitionStartDays) waiting.push_back(ambition);
  }
  std::sort(waiting.begin(), waiting.end());
  return waiting;
}

}  // namespace samenspel
