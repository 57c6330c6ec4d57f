// SPDX-License-Identifier: MIT
#include "session/report_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "support/sketch.h"

namespace session {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

analysis::Report report(std::vector<analysis::Finding> findings, std::vector<analysis::Metric> metrics = {}) {
  analysis::Report made;
  made.plugin = "samenspel.test";
  made.status = analysis::Status::Ok;
  made.findings = std::move(findings);
  made.metrics = std::move(metrics);
  return made;
}

analysis::Finding finding(const std::string& rule, std::vector<std::string> subjects, const std::string& text = {}) {
  analysis::Finding made;
  made.rule = rule;
  made.subjects = std::move(subjects);
  made.text = text;
  return made;
}

analysis::Metric metric(const std::string& id, double value) {
  analysis::Metric made;
  made.id = id;
  made.value = value;
  return made;
}

ReportChanges compared(const analysis::Report& before, const analysis::Report& after) {
  const model::Model none;
  return compareReports(none, {before}, none, {after});
}

NumberChange number(std::optional<double> before, std::optional<double> after, const std::string& unit = "count") {
  return {"n", "Number", "", unit, before, after};
}

TEST(ReportComparison, FindsWhatAppearedAndWhatWentByRuleAndSubjects) {
  const auto changes =
      compared(report({finding("X-1", {"a"}, "words"), finding("X-2", {"a"}), finding("X-3", {})}),
               report({finding("X-1", {"a"}, "words"), finding("X-2", {"b"}), finding("X-3", {}), finding("X-3", {})}));
  ASSERT_THAT(changes.appeared, SizeIs(2));
  EXPECT_EQ(changes.appeared[0].subjects, std::vector<std::string>{"b"});
  EXPECT_EQ(changes.appeared[1].rule, "X-3") << "once more than before";
  ASSERT_THAT(changes.disappeared, SizeIs(1));
  EXPECT_EQ(changes.disappeared[0].subjects, std::vector<std::string>{"a"});
  EXPECT_THAT(changes.changed, IsEmpty());
}

TEST(ReportComparison, FindsWhatIsNotAsItWas) {
  auto serious = finding("X-1", {"a"}, "words"), aside = serious, other = finding("X-1", {"a"}, "other words");
  serious.severity = analysis::Severity::Error;
  aside.waived = true;
  auto counted = finding("X-1", {"a"}, "words");
  counted.numbers = {{"value", 2}};
  const auto before = finding("X-1", {"a"}, "words");
  for (const auto& after : {serious, aside, other, counted}) {
    const auto changes = compared(report({before}), report({after}));
    ASSERT_THAT(changes.changed, SizeIs(1));
    EXPECT_THAT(differences(changes.changed[0]), SizeIs(1));
    EXPECT_THAT(changes.appeared, IsEmpty());
    EXPECT_THAT(changes.disappeared, IsEmpty());
    EXPECT_FALSE(changes.isEmpty());
  }
  EXPECT_TRUE(compared(report({before}), report({before})).isEmpty());
}

TEST(ReportComparison, TellsTwoOfOneKindApartByWhatTheySay) {
  const auto changes = compared(report({finding("X-1", {}, "one"), finding("X-1", {}, "two")}),
                                report({finding("X-1", {}, "two"), finding("X-1", {}, "three")}));
  ASSERT_THAT(changes.changed, SizeIs(1));
  EXPECT_EQ(changes.changed[0].before.text, "one");
  EXPECT_EQ(changes.changed[0].after.text, "three");
  EXPECT_THAT(changes.disappeared, IsEmpty());
}

TEST(ReportComparison, DoesNotTakeANewNameForAChange) {
  model::Sketch before, after;
  before.addSchools();
  after.addSchools().set("A", "name", "School B").set("B", "name", "School A");
  const auto compare = [&](const std::string& was, const std::string& is) {
    return compareReports(before.model, {report({finding("X-1", {"A"}, was)})}, after.model,
                          {report({finding("X-1", {"A"}, is)})});
  };
  EXPECT_TRUE(compare("School A waits for School B.", "School B waits for School A.").isEmpty());
  EXPECT_THAT(compare("School A waits for School B.", "School A waits for School B.").changed, IsEmpty());
  EXPECT_THAT(compare("School A waits.", "School B does not wait.").changed, SizeIs(1));
}

TEST(ReportComparison, FindsNumbersThatChangedCameOrWent) {
  const auto changes =
      compared(report({}, {metric("same", 1), metric("other", 1), metric("gone", 1), metric("sum", .3)}),
               report({}, {metric("same", 1), metric("other", 2), metric("new", 3), metric("sum", .1 + .2)}));
  ASSERT_THAT(changes.numbers, SizeIs(3));
  EXPECT_EQ(changes.numbers[0].id, "gone");
  EXPECT_EQ(changes.numbers[0].after, std::nullopt);
  EXPECT_EQ(changes.numbers[1].id, "new");
  EXPECT_EQ(changes.numbers[1].before, std::nullopt);
  EXPECT_EQ(changes.numbers[2].after, 2);
}

TEST(ReportComparison, DoesNotTakeAFailureForAnImprovement) {
  analysis::Report failed = report({});
  failed.status = analysis::Status::Crashed;
  const auto changes = compared(report({finding("X-1", {})}), failed);
  EXPECT_THAT(changes.disappeared, IsEmpty());
  EXPECT_THAT(changes.failed, SizeIs(1));
}

TEST(ReportComparison, WritesNumbersSoThatTheyDiffer) {
  using Words = std::pair<std::string, std::string>;
  EXPECT_EQ(inWords(number(1, 2)), Words("1", "2"));
  EXPECT_EQ(inWords(number(1.0001, 1.0002)), Words("1.0001", "1.0002"));
  EXPECT_EQ(inWords(number(.5, .625, "share")), Words("50 %", "63 %"));
  EXPECT_EQ(inWords(number(.354, .357, "share")), Words("35 %", "36 %"));
  EXPECT_EQ(inWords(number(.356, .357, "share")), Words("35.6 %", "35.7 %"));
  EXPECT_EQ(inWords(number(std::nullopt, -1)), Words("–", "−1"));
  base::setLanguage(base::Language::Dutch);
  EXPECT_EQ(inWords(number(.5, 2)), Words("0,5", "2"));
  base::setLanguage(base::Language::English);
}

TEST(ReportComparison, NamesWhatANumberIsAbout) {
  model::Sketch before, after;
  before.addSchools();
  after.addSchools();
  after.apply(model::RemoveElement{"partOf-boardA-A"});
  after.apply(model::RemoveElement{"boardA"});
  NumberChange change = number(1, 2);
  EXPECT_EQ(nameOf(change, before.model, after.model), "Number");
  change.subject = "A boardA";
  EXPECT_EQ(nameOf(change, before.model, after.model), "Number (School A, boardA)")
      << "of the removed, the name it had";
}

}  // namespace
}  // namespace session
