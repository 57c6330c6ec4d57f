// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <map>

#include "plugins/reference.h"

// Every model of the method with every finding and certainty that its reference evaluation gives on readiness.
namespace plugins {
namespace {

std::string tokenOf(const std::string& certainty) {
  static const std::map<std::string, std::string> tokens = {{"content certainty", "content"},
                                                            {"social certainty", "social"},
                                                            {"task and time certainty", "task-time"},
                                                            {"procedural certainty", "procedural"}};
  std::string lower = certainty;
  lower.front() = char(std::tolower(static_cast<unsigned char>(lower.front())));
  const auto found = tokens.find(lower);
  return found == tokens.end() ? "(no certainty: " + certainty + ")" : found->second;
}

/// "social certainty 67 %" as the reference writes it: "social 67%".
std::string tokenAndShare(const std::string& words) {
  const std::size_t number = words.find_first_of("0123456789");
  const std::size_t percent = words.find(" %");
  return tokenOf(words.substr(0, number - 1)) + ' ' + words.substr(number, percent - number) + '%';
}

/// Read back from the English sentence, so that the sentence is what is compared.
Wording wordingOf(const analysis::Finding& finding, const analysis::Report&, const model::Model& model) {
  const std::string& text = finding.text;
  const std::vector<std::string> names = namesOf(finding, model);
  if (finding.rule == "PRC-001") {
    const std::string share = between(text, "(", " %, ");
    const std::string assessed = between(text, " %, ", "); missing");
    return {tokenOf(text.substr(0, text.find(" is too low"))),
            share + "% (" + assessed + "); missing: " + between(text, "missing: ", ".")};
  }
  if (finding.rule == "PRC-002") return {tokenOf(text.substr(0, text.find(':'))), between(text, "yet: ", ".")};
  if (finding.rule == "PRC-012") {
    const std::string first = between(text, "Unbalanced: ", " against ");
    return {tokenAndShare(first) + " vs " + tokenAndShare(between(text, " against ", ".")), ""};
  }
  if (names.empty()) return {"model", ""};
  if (finding.rule == "PRC-005") return {names.front(), "ready but nothing started"};
  if (finding.rule == "PRC-008") return {names.front(), "missing: " + between(text, "but lacks: ", ".")};
  return {names.front(), ""};
}

TEST(ReadinessSamples, GiveEveryFindingOfTheReference) { expectReference("readiness", "PRC", "models", 13, wordingOf); }

TEST(ReadinessSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("readiness", "PRC", "mutations", 70, wordingOf);
}

TEST(ReadinessSamples, GiveEveryCertaintyOfTheReference) {
  const std::map<std::string, std::string> ids = {{"content", "certainty_content"},
                                                  {"social", "certainty_social"},
                                                  {"task-time", "certainty_task_time"},
                                                  {"procedural", "certainty_procedural"}};
  const nlohmann::json models = expectations("models");
  for (const auto& [name, expected] : models.items()) {
    const auto report = run("readiness", readModel("tests/data/models/" + name + ".samenspel"));
    for (const auto& [certainty, score] : expected.at("certainties").items()) {
      SCOPED_TRACE(name + ' ' + certainty);
      const auto value = metricOf(report, ids.at(certainty));
      ASSERT_EQ(value.has_value(), !score.at(0).is_null());
      if (!value) continue;
      EXPECT_NEAR(*value, score.at(0), 1e-6);
      for (const auto& metric : report.metrics) {
        if (metric.id == ids.at(certainty)) {
          EXPECT_EQ(metric.assessed, std::to_string(int(score.at(1))) + "/3");
        }
      }
    }
  }
}

}  // namespace
}  // namespace plugins
