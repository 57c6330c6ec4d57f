// SPDX-License-Identifier: MIT
#include "session/views/inventory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "session/operations.h"
#include "session/what_if.h"
#include "storage/model_reader.h"
#include "support/loop.h"

namespace session {
namespace {

using analysis::Finding;
using analysis::Report;
using analysis::Severity;
using testing::IsEmpty;

const std::string samples = SAMENSPEL_SOURCE_DIR "/samples/";

model::Model sample(const std::string& name) {
  return std::move(storage::loadModel(samples + name + ".samenspel")->model);
}

Finding finding(std::string rule, Severity severity, std::vector<std::string> subjects = {}) {
  Finding made;
  made.rule = std::move(rule);
  made.severity = severity;
  made.subjects = std::move(subjects);
  return made;
}

const ThemeState& themeOf(const std::vector<ThemeState>& states, std::string_view token) {
  return *std::find_if(states.begin(), states.end(), [&](const auto& state) { return state.theme.token == token; });
}

TEST(Inventory, HasTheEightThemesInTheirOrder) {
  const auto states = inventory(sample("midden-limburg"), {});
  ASSERT_EQ(states.size(), 8u);
  EXPECT_EQ(states.front().theme.token, model::inventoryThemes().front().token);
  EXPECT_TRUE(themeOf(states, "layers").complete);
  EXPECT_FALSE(themeOf(states, "relations").complete);
}

TEST(Inventory, AsksWhatThePluginsAskPerThemeUntilItIsDeclared) {
  const model::Model model = sample("midden-limburg");
  const auto reports = runAnalyses(model, {"samenspel.relations"});
  const auto states = inventory(model, reports);
  const ThemeState& relations = themeOf(states, "relations");
  ASSERT_EQ(relations.questions.size(), 1u);
  EXPECT_EQ(relations.questions[0].plugin, "samenspel.relations");
  EXPECT_GT(relations.waiting(), 0u);
  EXPECT_FALSE(relations.questions[0].text.empty());

  const model::Model declared = withTheme(model, "relations", true);
  const auto after = inventory(declared, runAnalyses(declared, {"samenspel.relations"}));
  EXPECT_TRUE(themeOf(after, "relations").complete);
  EXPECT_THAT(themeOf(after, "relations").questions, IsEmpty());
}

TEST(Inventory, ShowsNoQuestionOfAThemeThatIsDeclaredThoughTheReportIsOlder) {
  const model::Model model = sample("midden-limburg");
  const auto reports = runAnalyses(model, {"samenspel.relations"});
  const auto states = inventory(withTheme(model, "relations", true), reports);
  EXPECT_THAT(themeOf(states, "relations").questions, IsEmpty());
}

TEST(Inventory, DeclaringAndTakingBackGivesTheSameModel) {
  const model::Model model = sample("midden-limburg");
  EXPECT_TRUE(model::sameContent(withTheme(withTheme(model, "relations", true), "relations", false), model));
}

TEST(Inventory, CountsWhatComesAndGoesAndNotWhatStays) {
  Report before;
  before.findings = {finding("A-000", Severity::Question), finding("A-001", Severity::Warning, {"x"})};
  Report after;
  after.findings = {finding("A-001", Severity::Warning, {"x"}), finding("A-001", Severity::Warning, {"y"}),
                    finding("A-002", Severity::Error)};
  const Difference result = difference({before}, {after});
  EXPECT_EQ(result.questionsGone, 1u);
  EXPECT_EQ(result.questionsNew, 0u);
  EXPECT_EQ(result.findingsGone, 0u);
  EXPECT_EQ(result.findingsNew, 2u);
}

TEST(Inventory, DoesNotCountWhatTheConsultantAccepted) {
  Report after;
  after.findings = {finding("A-001", Severity::Warning)};
  after.findings[0].waived = true;
  EXPECT_EQ(difference({Report()}, {after}).findingsNew, 0u);
}

TEST(Inventory, SaysInASentenceWhatATickBrings) {
  const auto say = [](std::size_t questions, std::size_t findings) {
    Difference made;
    made.questionsGone = questions;
    made.findingsNew = findings;
    return declaringBrings(made);
  };
  EXPECT_EQ(say(4, 2), "4 questions become 2 findings.");
  EXPECT_EQ(say(1, 1), "1 question becomes 1 finding.");
  EXPECT_EQ(say(1, 3), "1 question becomes 3 findings.");
  EXPECT_EQ(say(2, 1), "2 questions become 1 finding.");
  EXPECT_EQ(say(2, 0), "2 questions are answered; nothing is missing.");
  EXPECT_EQ(say(1, 0), "1 question is answered; nothing is missing.");
  EXPECT_EQ(say(0, 1), "1 finding is added.");
  EXPECT_EQ(say(0, 2), "2 findings are added.");
  EXPECT_EQ(say(0, 0), "Nothing changes in the findings.");
}

}  // namespace
}  // namespace session
