// SPDX-License-Identifier: MIT
#include "session/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

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

TEST(Comparison, HasTheChangesAndTheWords) {
  model::Sketch before, after;
  before.addSchools();
  after.addSchools().set("A", "name", "Other");
  const Comparison comparison = compareModels(before.model, after.model);
  EXPECT_THAT(comparison.changes, SizeIs(1));
  EXPECT_THAT(comparison.subjects, SizeIs(1));
}

TEST(ReportComparison, FindsWhatAppearedAndWhatWentByRuleAndSubjects) {
  const auto changes = compareReports(
      {report({finding("X-1", {"a"}, "old words"), finding("X-2", {"a"}), finding("X-3", {})})},
      {report({finding("X-1", {"a"}, "new words"), finding("X-2", {"b"}), finding("X-3", {}), finding("X-3", {})})});
  ASSERT_THAT(changes.appeared, SizeIs(2));
  EXPECT_EQ(changes.appeared[0].subjects, std::vector<std::string>{"b"});
  EXPECT_EQ(changes.appeared[1].rule, "X-3") << "once more than before";
  ASSERT_THAT(changes.disappeared, SizeIs(1));
  EXPECT_EQ(changes.disappeared[0].subjects, std::vector<std::string>{"a"});
}

TEST(ReportComparison, FindsNumbersThatChangedCameOrWent) {
  const auto changes = compareReports({report({}, {metric("same", 1), metric("other", 1), metric("gone", 1)})},
                                      {report({}, {metric("same", 1), metric("other", 2), metric("new", 3)})});
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
  const auto changes = compareReports({report({finding("X-1", {})})}, {failed});
  EXPECT_THAT(changes.disappeared, IsEmpty());
  EXPECT_THAT(changes.failed, SizeIs(1));
}

TEST(FileInWords, CanBeAFileThatIsNoModel) {
  const Scratch scratch;
  const auto file = scratch.write("x", "<<<<<<< ours\n");
  EXPECT_FALSE(fileInWords(file, false));
  EXPECT_EQ(fileInWords(file, true), "<<<<<<< ours\n");
  EXPECT_EQ(fileInWords(scratch.write("y", ""), true), "");
}

}  // namespace
}  // namespace session
