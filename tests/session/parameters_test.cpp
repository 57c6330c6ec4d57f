// SPDX-License-Identifier: MIT
#include "session/views/parameters.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "session/operations.h"
#include "support/build_folder.h"

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

/// The plugins of the tests, where one has a parameter that is a role.
std::vector<ParameterState> ofContacts(const model::Model& model) {
  return parametersOf(
      model, analysis::Catalogue::read({{SAMENSPEL_BINARY_DIR "/tests/plugins/contacts_of", analysis::Origin::User}}));
}

TEST(Parameters, OfferTheElementsOfTheModelByName) {
  auto model = std::move(readInput(SAMENSPEL_SOURCE_DIR "/samples/board-link-lost.samenspel")->model);
  const auto all = ofContacts(model);
  ASSERT_EQ(all.size(), 1u);
  const auto& choices = all[0].choices;
  ASSERT_EQ(choices.size(), 1 + model.elements(model::Type::Role).size());
  EXPECT_EQ(choices[0].value, "");
  const std::vector<ParameterChoice> roles(choices.begin() + 1, choices.end());
  EXPECT_TRUE(std::ranges::is_sorted(roles, {}, &ParameterChoice::label));
  for (const ParameterChoice& choice : roles) {
    EXPECT_THAT(choice.label, testing::StartsWith(std::string(model.find(choice.value)->name())));
    EXPECT_THAT(choice.label, HasSubstr(" · ")) << "of which organisation";
  }
  EXPECT_EQ(*parameterValue(all[0].parameter, all[0].label, choices[1].value), choices[1].value);
}

TEST(Parameters, KeepShowingAnElementThatIsNoLongerThere) {
  model::Model model;
  ASSERT_TRUE(model.apply(model::AddElement{
      {"s", model::Type::Setting, {{"name", ofContacts(model)[0].parameter.name}, {"value", "gone"}}}}));
  const auto choices = ofContacts(model)[0].choices;
  ASSERT_EQ(choices.size(), 2u);
  EXPECT_EQ(choices[1].value, "gone");
  EXPECT_THAT(choices[1].label, HasSubstr("does not have"));
}

}  // namespace
}  // namespace session
