// SPDX-License-Identifier: MIT
#include "session/views/parameters.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "session/operations.h"

namespace session {
namespace {

using testing::HasSubstr;

const ParameterState& named(const std::vector<ParameterState>& all, std::string_view name) {
  const auto at = std::ranges::find_if(all, [&](const auto& state) { return state.parameter.name == name; });
  EXPECT_NE(at, all.end()) << name;
  return *at;
}

analysis::Parameter parameter(std::string name, std::string kind, std::string absent, std::string minimum,
                              std::string maximum, std::vector<std::string> choices = {}) {
  analysis::Parameter made;
  made.name = std::move(name);
  made.kind = std::move(kind);
  made.absent = std::move(absent);
  made.minimum = std::move(minimum);
  made.maximum = std::move(maximum);
  made.choices = std::move(choices);
  return made;
}

TEST(Parameters, AreThoseOfAllPluginsEachOnce) {
  const auto all = parametersOf(model::Model(), installedPlugins());
  const ParameterState& threshold = named(all, "contactThreshold");
  EXPECT_GT(threshold.plugins.size(), 1u);
  EXPECT_EQ(threshold.counts(), "2");
  EXPECT_EQ(threshold.value, "");
  EXPECT_FALSE(threshold.label.empty());
  EXPECT_THAT(threshold.help(), HasSubstr("The default is 2"));
  EXPECT_EQ(std::ranges::count_if(all, [](const auto& each) { return each.parameter.name == "contactThreshold"; }), 1);
}

TEST(Parameters, ShowWhatTheModelSets) {
  model::Model model;
  ASSERT_TRUE(model.apply(
      model::AddElement{{"setting/horizonDays", model::Type::Setting, {{"name", "horizonDays"}, {"value", "120"}}}}));
  const ParameterState state = named(parametersOf(model, installedPlugins()), "horizonDays");
  EXPECT_EQ(state.value, "120");
  EXPECT_EQ(state.counts(), "120");
}

TEST(Parameters, TakeANumberAsPeopleTypeItAndForgetTheDefault) {
  const analysis::Parameter slack = parameter("feedbackSlack", "number", "1.5", "1", "10");
  EXPECT_EQ(*parameterValue(slack, "Slack", "2,25"), "2.25");
  EXPECT_EQ(*parameterValue(slack, "Slack", "1.50"), "");
  EXPECT_EQ(*parameterValue(slack, "Slack", ""), "");
}

TEST(Parameters, RefuseWhatIsNoneOfTheirValues) {
  const analysis::Parameter slack = parameter("feedbackSlack", "number", "1.5", "1", "10");
  EXPECT_FALSE(parameterValue(slack, "Slack", "much"));
  EXPECT_THAT(parameterValue(slack, "Slack", "11").error().message, HasSubstr("From 1 to 10."));
  const analysis::Parameter count = parameter("crowdSize", "integer", "3", "2", "");
  EXPECT_FALSE(parameterValue(count, "Crowd", "2.5"));
  EXPECT_FALSE(parameterValue(count, "Crowd", "1"));
  const analysis::Parameter style = parameter("style", "choice", "short", "", "", {"short", "long"});
  EXPECT_FALSE(parameterValue(style, "Style", "medium"));
  EXPECT_EQ(*parameterValue(style, "Style", "long"), "long");
  EXPECT_EQ(*parameterValue(style, "Style", "short"), "");
}

}  // namespace
}  // namespace session
