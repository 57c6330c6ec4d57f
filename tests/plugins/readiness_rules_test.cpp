// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The rules on steps, PRC-003 to PRC-011: each fires, just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Nothing has been started yet.
Blueprint beforeTheStart() {
  Blueprint b;
  b.set("s1", "status", "idea").clear("s1", "dueDate");
  return b;
}

TEST(ReadinessRules, MissANextStep) {
  Blueprint b;
  b.set("s2", "status", "stopped").set("s3", "dueDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "PRC-003").front().subjects, IsEmpty());
  const model::Model planned = fixed(b.model, "PRC-003");
  EXPECT_THAT(found(planned, "PRC-003"), IsEmpty());
  EXPECT_EQ(planned.elements(Type::Step).back().text(Attr::DueDate), "2010-07-30");
  EXPECT_EQ(found(planned, "PRC-004").front().subjects.front(), planned.elements(Type::Step).back().id());
  b.set("s3", "dueDate", "2010-06-30");
  EXPECT_THAT(found(b.model, "PRC-003"), IsEmpty()) << "due today";
  b.leaveOpen("steps").drop("s3");
  EXPECT_THAT(findingsOf(run("readiness", b.model), "PRC-000").front().waiting, ElementsAre("PRC-003", "PRC-010"));
  b.clear("", "asOf");
  EXPECT_THAT(found(b.model, "PRC-003"), IsEmpty());
}

TEST(ReadinessRules, AskForTheFirstFewSteps) {
  Blueprint b;
  b.clear("s2", "dueDate");
  EXPECT_THAT(found(b.model, "PRC-004").front().subjects, ElementsAre("s3"));
  EXPECT_EQ(findings("readiness", b.model, "PRC-004", base::Language::Dutch).front().text,
            "Er is maar één stap vooruit helder (“Gezamenlijk evalueren: zes factoren”); de methode vraagt de eerste "
            "paar.");
  EXPECT_THAT(found(fixed(b.model, "PRC-004"), "PRC-004"), IsEmpty());
  b.set("s2", "dueDate", "2011-01-01");
  EXPECT_THAT(found(b.model, "PRC-004"), IsEmpty());
}

TEST(ReadinessRules, SeeThatYouWaitWithAStepThatCanStart) {
  Blueprint b = beforeTheStart();
  EXPECT_THAT(found(b.model, "PRC-005").front().subjects, ElementsAre("s2"));
  const model::Model started = fixed(b.model, "PRC-005");
  EXPECT_EQ(started.find("s2")->text(Attr::Status), "running");
  EXPECT_EQ(started.find("s2")->text(Attr::StartDate), "2010-06-30");
  EXPECT_THAT(found(started, "PRC-005"), IsEmpty());
  b.drop("sr").set("s2", "needs", "content rules");
  EXPECT_THAT(found(b.model, "PRC-005"), IsEmpty()) << "its needs are not met";
  b.set("s2", "needs", "content").set("s3", "status", "running");
  EXPECT_THAT(found(b.model, "PRC-005"), IsEmpty()) << "something has started";
}

TEST(ReadinessRules, SeeThatYouWaitWithAnAmbitionAgreedLongAgo) {
  Blueprint b = beforeTheStart();
  b.clear("s2", "needs").set("a", "agreedOn", "2010-01-01");
  EXPECT_THAT(found(b.model, "PRC-005"), IsEmpty()) << "180 days";
  b.set("a", "agreedOn", "2009-12-31");
  EXPECT_THAT(found(b.model, "PRC-005").front().subjects, ElementsAre("a"));
  EXPECT_EQ(fixed(b.model, "PRC-005").find("s1")->text(Attr::Status), "running") << "the first step that works it out";
  b.drop("s1").drop("s2").drop("s3");
  EXPECT_EQ(fixed(b.model, "PRC-005").elements(Type::Step).size(), 1u);
  b.set("a", "status", "discussed");
  EXPECT_THAT(found(b.model, "PRC-005"), IsEmpty());
}

TEST(ReadinessRules, AskForASmallFirstStep) {
  Blueprint b = beforeTheStart();
  b.set("s2", "size", "large");
  EXPECT_THAT(found(b.model, "PRC-006").front().subjects, ElementsAre("s2"));
  EXPECT_THAT(found(fixed(b.model, "PRC-006", 0), "PRC-006"), IsEmpty()) << "a small one before it";
  EXPECT_THAT(found(fixed(b.model, "PRC-006", 1), "PRC-006"), IsEmpty()) << "the step itself made small";
  b.set("s2", "dueDate", "2010-06-30");
  EXPECT_THAT(found(b.model, "PRC-006").front().fixes, SizeIs(1)) << "no day before today";
  b.set("s2", "size", "medium");
  EXPECT_THAT(found(b.model, "PRC-006"), IsEmpty());
  b.set("s2", "size", "large").set("s1", "status", "done");
  EXPECT_THAT(found(b.model, "PRC-006"), IsEmpty()) << "there has been a success";
}

TEST(ReadinessRules, AskWhatIsMinimallyNeeded) {
  Blueprint b;
  b.set("s2", "needs", "");
  EXPECT_THAT(found(b.model, "PRC-007").front().subjects, ElementsAre("s2"));
  EXPECT_THAT(found(fixed(b.model, "PRC-007"), "PRC-007"), IsEmpty());
  b.set("s2", "dueDate", "2010-11-30");
  EXPECT_THAT(found(b.model, "PRC-007").front().subjects, ElementsAre("s2")) << "of equal dates the first";
  b.set("s2", "dueDate", "2010-12-01");
  EXPECT_THAT(found(b.model, "PRC-007").front().subjects, ElementsAre("s3"));
  b.set("s3", "needs", "timing");
  EXPECT_THAT(found(b.model, "PRC-007"), IsEmpty()) << "only the next step is asked about";
}

TEST(ReadinessRules, SayWhatAStepLacksInTime) {
  Blueprint b;
  b.drop("sr").set("s2", "needs", "content rules");
  const auto finding = findings("readiness", b.model, "PRC-008", base::Language::Dutch).front();
  EXPECT_EQ(finding.text, "“Opdrachten uitproberen op 3 locaties” staat voor 15 september 2010 maar mist: spelregels.");
  EXPECT_THAT(finding.subjects, ElementsAre("s2"));
  EXPECT_THAT(found(fixed(b.model, "PRC-008", 0), "PRC-008"), IsEmpty()) << "rules drafted";
  EXPECT_THAT(found(fixed(b.model, "PRC-008", 1), "PRC-008"), IsEmpty()) << "moved beyond the horizon";
  b.set("s2", "dueDate", "2010-09-28");
  EXPECT_THAT(found(b.model, "PRC-008"), SizeIs(1)) << "90 days";
  b.set("s2", "dueDate", "2010-09-29");
  EXPECT_THAT(found(b.model, "PRC-008"), IsEmpty()) << "91 days";
  b.set("s2", "dueDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "PRC-008"), IsEmpty()) << "that is overdue, not lacking";
  b.set("s2", "dueDate", "2010-07-01").set("s2", "needs", "content stars");
  EXPECT_THAT(found(b.model, "PRC-008"), IsEmpty()) << "what is no topic is not needed";
}

TEST(ReadinessRules, CountWhatCannotBeAssessedAsLacking) {
  Blueprint b;
  b.leaveOpen("agreements").drop("sr").set("s2", "needs", "rules");
  EXPECT_EQ(metricOf(run("readiness", b.model), "step_readiness", "s2"), 0);
  EXPECT_THAT(found(b.model, "PRC-008"), SizeIs(1));
  EXPECT_THAT(found(b.model, "PRC-002"), IsEmpty());
}

TEST(ReadinessRules, SeeAStepThatIsOverdue) {
  Blueprint b;
  b.set("s2", "dueDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "PRC-009").front().subjects, ElementsAre("s2"));
  EXPECT_EQ(found(b.model, "PRC-009").front().text,
            "“Opdrachten uitproberen op 3 locaties” is overdue since 29 June 2010.");
  for (const std::size_t which : {0, 1, 2}) EXPECT_THAT(found(fixed(b.model, "PRC-009", which), "PRC-009"), IsEmpty());
  b.set("s2", "startDate", "2011-01-01");
  EXPECT_EQ(fixed(b.model, "PRC-009").find("s2")->text(Attr::DueDate), "2011-01-01") << "never before its own start";
  b.set("s2", "dueDate", "2010-06-30");
  EXPECT_THAT(found(b.model, "PRC-009"), IsEmpty());
}

TEST(ReadinessRules, MissAJointEvaluation) {
  Blueprint b;
  EXPECT_THAT(found(b.model, "PRC-010"), IsEmpty());
  b.unlink(Type::Commits, "eW", "s3");
  EXPECT_THAT(found(b.model, "PRC-010").front().subjects, IsEmpty()) << "O alone is not jointly";
  EXPECT_THAT(found(fixed(b.model, "PRC-010"), "PRC-010"), IsEmpty());
  b.link(Type::Commits, "W", "s3").set("s3", "status", "idea");
  EXPECT_THAT(found(b.model, "PRC-010"), IsEmpty());
  b.clear("s3", "dueDate");
  EXPECT_THAT(found(b.model, "PRC-010"), SizeIs(1)) << "an idea without a date";
  b.set("s3", "status", "done").set("s3", "dueDate", "2009-06-30");
  EXPECT_THAT(found(b.model, "PRC-010"), IsEmpty()) << "365 days";
  b.set("s3", "dueDate", "2009-06-29");
  EXPECT_THAT(found(b.model, "PRC-010"), SizeIs(1)) << "366 days";
  b.set("s3", "status", "stopped").set("s3", "dueDate", "2010-07-01");
  EXPECT_THAT(found(b.model, "PRC-010"), SizeIs(1));
}

TEST(ReadinessRules, RemindOfTheCelebration) {
  Blueprint b;
  b.set("s1", "celebrated", "no");
  EXPECT_THAT(found(b.model, "PRC-011").front().subjects, ElementsAre("s1"));
  EXPECT_THAT(found(fixed(b.model, "PRC-011"), "PRC-011"), IsEmpty());
  b.set("s1", "dueDate", "2010-01-01");
  EXPECT_THAT(found(b.model, "PRC-011"), SizeIs(1)) << "180 days";
  b.set("s1", "dueDate", "2009-12-31");
  EXPECT_THAT(found(b.model, "PRC-011"), IsEmpty()) << "181 days";
  b.set("s1", "dueDate", "2010-07-15");
  EXPECT_THAT(found(b.model, "PRC-011"), SizeIs(1)) << "done before its day is done now";
  b.set("s1", "celebrated", "unknown");
  EXPECT_THAT(found(b.model, "PRC-011"), IsEmpty()) << "not known is not no";
}

std::vector<std::string> verdict(const model::Model& model) {
  std::vector<std::string> lines;
  for (const auto& row : tableOf(run("readiness", model), "verdict").rows) {
    lines.push_back(row[0].text + '|' + row[1].element + '|' + row[2].text);
  }
  return lines;
}

TEST(ReadinessVerdict, SaysWhatToDoNext) {
  Blueprint b;
  EXPECT_THAT(verdict(b.model), ElementsAre("Start|s2|"));
  b.drop("sr").set("s2", "needs", "content rules");
  EXPECT_THAT(verdict(b.model), ElementsAre("Arrange first|s2|rules"));
  b.clear("s2", "needs");
  EXPECT_THAT(verdict(b.model), ElementsAre("Say first what is minimally needed|s2|"));
  b.drop("s2").drop("s3");
  EXPECT_THAT(verdict(b.model), ElementsAre("No next step with a date is known||"));
  EXPECT_THAT(verdict(beforeTheStart().model), ElementsAre("Start|s2|", "You are waiting: this can start|s2|"));
}

TEST(ReadinessVerdict, CountsTheStepsAhead) {
  Blueprint b;
  const auto report = run("readiness", b.model);
  EXPECT_EQ(metricOf(report, "look_ahead"), 2);
  EXPECT_EQ(metricOf(report, "step_readiness", "s2"), 1);
  EXPECT_FALSE(metricOf(report, "step_readiness", "s3")) << "it states no needs";
  EXPECT_THAT(tableOf(report, "steps").rows, SizeIs(2));
  EXPECT_THAT(tableOf(report, "timeline").rows, SizeIs(3));
}

}  // namespace
}  // namespace plugins
