// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

#include "plugins/reference.h"

// Every model of the method with every finding, score and answer that its reference evaluation gives on conditions.
namespace plugins {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

std::string lensNamed(const std::string& words) {
  static const std::map<std::string, std::string> lenses = {{"The ambition", "ambition"},
                                                            {"The handling of interests", "interests"},
                                                            {"The relation", "relation"},
                                                            {"The organisation", "organisation"},
                                                            {"The process", "process"}};
  const auto found = lenses.find(words);
  return found == lenses.end() ? "(no condition: " + words + ")" : found->second;
}

/// Read back from the English sentence, so that the sentence is what is compared.
Wording wordingOf(const analysis::Finding& finding, const analysis::Report&, const model::Model& model) {
  const std::vector<std::string> names = namesOf(finding, model);
  if (finding.rule == "CON-008") {
    return {lensNamed(finding.text.substr(0, finding.text.find(" is the weak"))),
            between(finding.text, "condition (", " % against") + "% vs mean " + between(finding.text, "mean ", " %).") +
                '%'};
  }
  if (names.empty()) return {"model", ""};
  if (finding.rule != "CON-003") return {names.front(), ""};
  // By name, as the copies in samples/ have their own order.
  const std::set<std::string> sorted(names.begin() + 1, names.end());
  std::string partners;
  for (const std::string& partner : sorted) partners += (partners.empty() ? "" : ", ") + partner;
  return {names.front(), partners};
}

TEST(ConditionsSamples, GiveEveryFindingOfTheReference) {
  expectReference("conditions", "CON", "models", 13, wordingOf);
}

TEST(ConditionsSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("conditions", "CON", "mutations", 70, wordingOf);
}

constexpr std::array<std::string_view, 5> lenses = {"ambition", "interests", "relation", "organisation", "process"};

/// "2/3", or "0/3" for a metric that is left out.
std::string assessed(const analysis::Report& report, std::string_view lens) {
  for (const auto& metric : report.metrics) {
    if (metric.id == "lens_" + std::string(lens)) return metric.assessed;
  }
  return "0/3";
}

TEST(ConditionsSamples, GiveEveryScoreOfTheReference) {
  const std::map<std::string, std::array<std::string, 5>> expectedAssessed = {
      {"alfa-college", {"3/3", "3/3", "3/3", "1/3", "2/3"}},
      {"sbb-before", {"3/3", "2/3", "2/3", "0/3", "0/3"}},
      {"sbb-after", {"3/3", "3/3", "2/3", "0/3", "2/3"}},
      {"stad-en-esch", {"3/3", "2/3", "2/3", "0/3", "1/3"}},
      {"six-tips-blueprint", {"3/3", "3/3", "2/3", "3/3", "3/3"}},
      {"figure-of-eight", {"0/3", "0/3", "1/3", "1/3", "0/3"}},
      {"board-link-lost", {"0/3", "0/3", "1/3", "1/3", "0/3"}},
      {"upper-loop-lost", {"0/3", "0/3", "1/3", "1/3", "0/3"}},
      {"ottoland", {"3/3", "2/3", "0/3", "0/3", "0/3"}},
      {"ommen", {"3/3", "1/3", "1/3", "1/3", "0/3"}},
      {"midden-limburg", {"3/3", "1/3", "1/3", "1/3", "0/3"}},
      {"assen", {"3/3", "2/3", "1/3", "0/3", "2/3"}},
      {"noord-brabant", {"3/3", "0/3", "1/3", "0/3", "0/3"}},
  };
  const nlohmann::json models = expectations("models");
  ASSERT_EQ(models.size(), expectedAssessed.size());
  for (const auto& [name, expected] : models.items()) {
    SCOPED_TRACE(name);
    const auto report = run("conditions", readModel("tests/data/models/" + name + ".samenspel"));
    std::vector<std::string> counts;
    for (const std::string_view lens : lenses) {
      SCOPED_TRACE(lens);
      counts.push_back(assessed(report, lens));
      const auto value = metricOf(report, "lens_" + std::string(lens));
      const nlohmann::json& wanted = expected.at("lenses").at(std::string(lens));
      ASSERT_EQ(value.has_value(), !wanted.is_null());
      if (value) {
        EXPECT_NEAR(*value, wanted, 1e-6);
      }
    }
    EXPECT_THAT(counts, ElementsAreArray(expectedAssessed.at(name)));
  }
}

TEST(ConditionsSamples, GiveEveryAnswerOfTheReferenceOnTheSuccessFactors) {
  const nlohmann::json models = expectations("models");
  for (const auto& [name, expected] : models.items()) {
    SCOPED_TRACE(name);
    const auto report = run("conditions", readModel("tests/data/models/" + name + ".samenspel"));
    std::map<std::string, std::string> answers;
    for (const auto& row : tableOf(report, "success_factors").rows) answers[row[1].text] = row[3].text;
    ASSERT_EQ(answers.size(), expected.at("card").size());
    for (const auto& [factor, answer] : expected.at("card").items()) {
      const std::string wanted = answer == "judgement" ? "your own judgement" : answer.get<std::string>();
      EXPECT_EQ(answers[factor.substr(0, 2)], wanted) << factor;
    }
  }
}

/// What the card says of the five pitfalls.
std::vector<std::string> pitfallsOf(const std::string& name) {
  std::vector<std::string> statuses;
  const auto report = run("conditions", readModel("tests/data/models/" + name + ".samenspel"));
  for (const auto& row : tableOf(report, "pitfalls").rows) statuses.push_back(row[2].text);
  return statuses;
}

TEST(ConditionsSamples, ShowThePitfallThatEachSketchWasDrawnFor) {
  EXPECT_EQ(pitfallsOf("noord-brabant")[0], "present");
  EXPECT_EQ(pitfallsOf("ottoland")[1], "present");
  EXPECT_EQ(pitfallsOf("ommen")[2], "absent") << "the good example: a coffee table";
  EXPECT_EQ(pitfallsOf("midden-limburg")[3], "present");
  EXPECT_EQ(pitfallsOf("assen")[4], "absent") << "the good example: they have begun";
  EXPECT_EQ(pitfallsOf("board-link-lost")[3], "present");
  EXPECT_THAT(pitfallsOf("six-tips-blueprint"), ElementsAre("absent", "absent", "absent", "absent", "absent"));
  EXPECT_THAT(pitfallsOf("figure-of-eight"),
              ElementsAre("not assessable", "not assessable", "absent", "absent", "not assessable"));
}

}  // namespace
}  // namespace plugins
