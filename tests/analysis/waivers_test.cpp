// SPDX-License-Identifier: MIT
#include "analysis/waivers.h"

#include <gtest/gtest.h>

namespace {

using model::Type;

analysis::Finding finding(const std::string& rule, std::vector<std::string> subjects) {
  analysis::Finding made;
  made.rule = rule;
  made.subjects = std::move(subjects);
  return made;
}

model::Model accepting(std::vector<model::AttributeValue> more = {}) {
  model::Model model;
  EXPECT_TRUE(model.apply(model::SetAttribute{"", "asOf", "2021-10-11"}));
  model::ElementData waiver{"w", Type::Waiver, {{"rule", "GOV-003"}, {"subjects", "B A"}, {"reason", "Deliberately"}}};
  for (auto& attribute : more) waiver.attributes.push_back(std::move(attribute));
  EXPECT_TRUE(model.apply(model::AddElement{std::move(waiver)}));
  return model;
}

TEST(Waivers, AcceptTheSameRuleAboutTheSameElements) {
  const model::Model model = accepting();
  analysis::Report report;
  report.findings = {finding("GOV-003", {"A", "B"}), finding("GOV-003", {"A"}), finding("GOV-004", {"A", "B"})};
  analysis::applyWaivers(report, model);
  EXPECT_TRUE(report.findings[0].waived);
  EXPECT_FALSE(report.findings[1].waived);
  EXPECT_FALSE(report.findings[2].waived);
}

TEST(Waivers, HoldUntilTheirReviewDateIsPast) {
  const auto holds = [](const char* day) {
    const model::Model model = accepting({{"reviewOn", day}});
    return analysis::Waivers(model).accept(finding("GOV-003", {"A", "B"}));
  };
  EXPECT_TRUE(holds("2021-10-12"));
  EXPECT_TRUE(holds("2021-10-11"));
  EXPECT_FALSE(holds("2021-10-10"));
}

TEST(Waivers, HoldWhenTheModelDoesNotSayOfWhichDayItIs) {
  model::Model model = accepting({{"reviewOn", "2020-01-01"}});
  ASSERT_TRUE(model.apply(model::SetAttribute{"", "asOf", std::nullopt}));
  EXPECT_TRUE(analysis::Waivers(model).accept(finding("GOV-003", {"A", "B"})));
}

TEST(Waivers, AreFoundForTheirFindingWhenTheirTimeIsOver) {
  const model::Model model = accepting({{"reviewOn", "2020-01-01"}});
  const auto waivers = analysis::Waivers(model).of(finding("GOV-003", {"A", "B"}));
  ASSERT_EQ(waivers.size(), 1U);
  EXPECT_EQ(waivers[0].text(model::Attr::Reason), "Deliberately");
}

}  // namespace
