// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The rules on the steering cycle, COM-007 to COM-012, and its numbers.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(SteeringRules, MissTheGroupThatSteersATable) {
  Blueprint b;
  b.unlink(Type::Steers, "st", "wg");
  const auto finding = found(b.model, "COM-007").front();
  EXPECT_THAT(finding.subjects, ElementsAre("wg"));
  EXPECT_EQ(finding.severity, analysis::Severity::Error);
  const model::Model steered = fixed(b.model, "COM-007");
  EXPECT_THAT(found(steered, "COM-007"), IsEmpty());
  EXPECT_EQ(steered.link(Type::Steers, "st", "wg")->text(Attr::FeedbackPerYear), "4");
  EXPECT_EQ(found(steered, "COM-008").front().severity, analysis::Severity::Warning) << "and nothing was heard yet";
  for (const std::string_view kind : {"project", "cocreation"}) {
    EXPECT_THAT(found(b.set("wg", "kind", kind).model, "COM-007"), SizeIs(1)) << kind;
  }
  for (const std::string_view kind : {"field", "learning", "meet"}) {
    EXPECT_THAT(found(b.set("wg", "kind", kind).model, "COM-007"), IsEmpty()) << kind;
  }
  b.set("wg", "kind", "working").set("wg", "endDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "COM-007"), IsEmpty()) << "it has ended";
}

TEST(SteeringRules, ProposeASteeringGroupWhereThereIsNone) {
  Blueprint b;
  b.set("st", "endDate", "2010-01-01");
  EXPECT_THAT(found(b.model, "COM-007"), SizeIs(1)) << "what has ended steers nothing";
  const model::Model proposed = fixed(b.model, "COM-007");
  EXPECT_EQ(proposed.elements(Type::Table).back().name(), "Steering group");
  EXPECT_THAT(found(proposed, "COM-007"), IsEmpty());
  Blueprint circle;
  circle.unlink(Type::Steers, "st", "wg").link(Type::Steers, "wg", "st");
  EXPECT_THAT(found(fixed(circle.model, "COM-007"), "COM-007"), IsEmpty()) << "and nothing goes round";
}

TEST(SteeringRules, SeeThatFeedbackIsLate) {
  Blueprint b;
  b.setLink(Type::Steers, "st", "wg", "lastFeedback", "2010-01-15");
  const auto finding = findings("constituency", b.model, "COM-008", base::Language::Dutch).front();
  EXPECT_THAT(finding.subjects, ElementsAre(b.linkId(Type::Steers, "st", "wg"), "wg", "st"));
  EXPECT_EQ(finding.text, "Geen tijdige terugkoppeling van Tijdelijke werkgroep aan Strategische stuurgroep.");
  EXPECT_EQ(finding.numbers.front().value, 166);
  EXPECT_EQ(finding.numbers.back().value, 136.875);
  const model::Model planned = fixed(b.model, "COM-008");
  EXPECT_EQ(planned.elements(Type::Step).back().name(), "Progress of Tijdelijke werkgroep in Strategische stuurgroep");
  EXPECT_THAT(found(planned, "COM-008").front().fixes, IsEmpty());
  b.setLink(Type::Steers, "st", "wg", "lastFeedback", "2010-02-14");
  EXPECT_THAT(found(b.model, "COM-008"), IsEmpty()) << "136 days";
  b.setLink(Type::Steers, "st", "wg", "feedbackPerYear", "0");
  EXPECT_THAT(found(b.model, "COM-008"), SizeIs(1));
  b.clear(b.linkId(Type::Steers, "st", "wg"), "feedbackPerYear");
  EXPECT_EQ(found(b.model, "COM-008").front().severity, analysis::Severity::Question);
  b.set("st", "meetingsPerYear", "0");
  EXPECT_THAT(found(b.model, "COM-008"), IsEmpty()) << "a table that does not meet hears nothing";
}

TEST(SteeringRules, MissResultsToSteerBy) {
  Blueprint b;
  b.drop("s1.c0").clear("s2.c0", "target");
  EXPECT_THAT(found(b.model, "COM-009").front().subjects, ElementsAre("st"));
  const model::Model measured = fixed(b.model, "COM-009");
  const auto parts = measured.find("s3")->parts(Type::Criterion);
  ASSERT_THAT(parts, SizeIs(1)) << "the open step that has no criterion yet";
  EXPECT_THAT(found(measured, "COM-009"), SizeIs(1)) << "unit and target are still to be filled in";
  EXPECT_THAT(found(measured, "COM-009").front().fixes, IsEmpty());
  b.add(Type::Step, "s4", {{"name", "Elders"}, {"size", "small"}, {"status", "idea"}});
  b.add(Type::Criterion, "s4.c",
        {{model::attributeName(Attr::Owner), "s4"}, {"text", "x"}, {"unit", "aantal"}, {"target", "3"}});
  EXPECT_THAT(found(fixed(b.model, "COM-009", 1), "COM-009"), IsEmpty()) << "steer what can be measured";
  b.link(Type::Steers, "wg", "s4", {{"feedbackPerYear", "4"}});
  EXPECT_THAT(found(b.model, "COM-009"), IsEmpty()) << "through the working group";
  b.set("wg", "meetingsPerYear", "0");
  EXPECT_THAT(found(b.model, "COM-009"), IsEmpty()) << "even if that does not meet";
  b.set("s4", "status", "stopped");
  EXPECT_THAT(found(b.model, "COM-009"), SizeIs(1)) << "it was stopped";
}

TEST(SteeringRules, StartAGroupThatSteersNothingWithASmallStep) {
  Blueprint b;
  b.drop("s1.c0");
  b.drop("s2.c0");
  b.unlink(Type::Steers, "st", "wg");
  b.unlink(Type::Steers, "st", "s3");
  b.link(Type::Elaborates, "pp", "cv").link(Type::Steers, "st", "cv", {{"feedbackPerYear", "4"}});
  EXPECT_EQ(fixed(b.model, "COM-009").find("cv")->parts(Type::Criterion).size(), 1u)
      << "an agreement can be measured, too";
  b.unlink(Type::Steers, "st", "cv");
  const model::Model begun = fixed(b.model, "COM-009");
  EXPECT_EQ(begun.elements(Type::Step).back().name(), "First measurable step of Strategische stuurgroep");
  EXPECT_THAT(begun.elements(Type::Step).back().parts(Type::Criterion), SizeIs(1));
  EXPECT_THAT(found(begun, "COM-009").front().fixes, IsEmpty());
  b.leaveOpen("steps");
  EXPECT_THAT(findingsOf(run("constituency", b.model), "COM-000").front().waiting, ElementsAre("COM-009", "COM-011"));
}

TEST(SteeringRules, SeeThatATableHasNotMet) {
  Blueprint b;
  b.set("st", "lastMet", "2010-02-13");
  const auto finding = found(b.model, "COM-010").front();
  EXPECT_THAT(finding.subjects, ElementsAre("st"));
  EXPECT_EQ(finding.text, "Strategische stuurgroep has not met since 13 February 2010.");
  for (const std::size_t which : {0, 1}) EXPECT_THAT(found(fixed(b.model, "COM-010", which), "COM-010"), IsEmpty());
  b.set("st", "lastMet", "2010-02-14");
  EXPECT_THAT(found(b.model, "COM-010"), IsEmpty()) << "136 days";
  b.set("st", "lastMet", "2000-01-01").clear("st", "meetingsPerYear");
  EXPECT_THAT(found(b.model, "COM-010"), IsEmpty()) << "how often is not known";
  b.set("st", "meetingsPerYear", "4").clear("", "asOf");
  EXPECT_THAT(found(b.model, "COM-010"), IsEmpty());
}

TEST(SteeringRules, MissAMomentToReflect) {
  Blueprint b;
  b.unlink(Type::Steers, "st", "s3");
  const auto finding = found(b.model, "COM-011").front();
  EXPECT_THAT(finding.subjects, ElementsAre("st"));
  EXPECT_EQ(finding.severity, analysis::Severity::Info);
  const model::Model planned = fixed(b.model, "COM-011");
  EXPECT_THAT(found(planned, "COM-011"), IsEmpty());
  EXPECT_EQ(planned.elements(Type::Step).back().text(Attr::Kind), "evaluation");
  EXPECT_EQ(planned.elements(Type::Step).back().text(Attr::Status), "idea");
  EXPECT_TRUE(fixed(b.model, "COM-011", 1).link(Type::Steers, "st", "s3")) << "the one that is there";
  b.link(Type::Steers, "wg", "s3", {{"feedbackPerYear", "4"}});
  EXPECT_THAT(found(b.model, "COM-011"), IsEmpty()) << "through the working group";
  b.set("s3", "status", "stopped");
  EXPECT_THAT(found(b.model, "COM-011"), SizeIs(1));
}

TEST(SteeringRules, AskForTheResultOfWhatIsOver) {
  Blueprint b;
  b.clear("s1.c0", "actual");
  EXPECT_THAT(found(b.model, "COM-012").front().subjects, ElementsAre("s1"));
  const model::Model reached = fixed(b.model, "COM-012");
  EXPECT_THAT(found(reached, "COM-012"), IsEmpty());
  EXPECT_EQ(reached.find("s1.c0")->text(Attr::Actual), "10");
  const model::Model planned = fixed(b.model, "COM-012", 1);
  EXPECT_EQ(planned.elements(Type::Step).back().name(),
            "Lay the result of “Eerste praktijkopdrachten samen ontwikkeld” beside the goal");
  b.set("s1", "status", "stopped");
  EXPECT_THAT(found(b.model, "COM-012"), IsEmpty()) << "what was stopped owes no result";
  b.set("s1", "status", "done").set("s1", "dueDate", "2011-01-01");
  EXPECT_THAT(found(b.model, "COM-012"), SizeIs(1)) << "done is over";
  b.set("s1", "status", "running");
  EXPECT_THAT(found(b.model, "COM-012"), IsEmpty()) << "not over yet";
  b.set("s1", "dueDate", "2010-06-30");
  EXPECT_THAT(found(b.model, "COM-012"), IsEmpty()) << "today is not past";
  b.set("s1", "dueDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "COM-012"), SizeIs(1));
  b.clear("s1.c0", "unit");
  EXPECT_THAT(found(b.model, "COM-012"), IsEmpty()) << "no goal to lay beside it";
}

TEST(SteeringNumbers, AreThoseOfTheWorkedExample) {
  Blueprint b;
  auto report = run("constituency", b.model);
  EXPECT_EQ(metricOf(report, "representation"), 1);
  EXPECT_EQ(metricOf(report, "report_back_on_time"), 1);
  EXPECT_EQ(metricOf(report, "loop_closure"), 0.75) << "the evaluation has no criterion";
  EXPECT_NEAR(metricOf(report, "progress", "s1").value_or(-1), 0.7, 1e-9);
  EXPECT_FALSE(metricOf(report, "progress", "s2")) << "no result yet";
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-01-15");
  report = run("constituency", b.model);
  EXPECT_THAT(summary(report), ElementsAre("COM-002 " + b.linkId(Type::Represents, "eW", "cW") + " eW cW"));
  EXPECT_EQ(report.findings.front().numbers.at(0).value, 166);
  EXPECT_EQ(report.findings.front().numbers.at(1).value, 136.875);
  EXPECT_NEAR(metricOf(report, "report_back_on_time").value_or(-1), 5.0 / 6.0, 1e-9);
}

TEST(SteeringNumbers, CountWhatIsKnownAndSayHowMuchIsNot) {
  Blueprint b;
  b.clear(b.linkId(Type::Represents, "eW", "cW"), "feedbackPerYear");
  b.clear(b.linkId(Type::Steers, "wg", "s1"), "feedbackPerYear");
  b.add(Type::Constituency, "parents", {{"name", "Ouders"}});
  const auto report = run("constituency", b.model);
  EXPECT_NEAR(metricOf(report, "representation").value_or(-1), 2.0 / 3.0, 1e-9);
  EXPECT_EQ(metricOf(report, "report_back_on_time"), 1);
  EXPECT_EQ(metricOf(report, "loop_closure"), 0.5);
  for (const auto& metric : report.metrics) {
    if (metric.id == "report_back_on_time") {
      EXPECT_EQ(metric.assessed, "5/6");
    }
    if (metric.id == "loop_closure") {
      EXPECT_EQ(metric.assessed, "3/4");
    }
  }
}

TEST(SteeringNumbers, MeasureProgressDownwardsAndPerCriterion) {
  Blueprint b;
  b.set("s1.c0", "baseline", "20").set("s1.c0", "actual", "15");
  EXPECT_NEAR(metricOf(run("constituency", b.model), "progress", "s1").value_or(-1), 0.5, 1e-9) << "20 to 10, now 15";
  b.set("s1.c0", "target", "20");
  EXPECT_FALSE(metricOf(run("constituency", b.model), "progress", "s1")) << "no way to go";
  b.set("s1.c0", "target", "10");
  b.add(Type::Criterion, "c2",
        {{model::attributeName(Attr::Owner), "s1"},
         {"text", "x"},
         {"unit", "%"},
         {"baseline", "0"},
         {"target", "4"},
         {"actual", "1"}});
  const auto report = run("constituency", b.model);
  EXPECT_EQ(metricOf(report, "progress", "s1 s1.c0"), 0.5);
  EXPECT_EQ(metricOf(report, "progress", "s1 c2"), 0.25);
}

TEST(SteeringNumbers, AreLeftOutWhenThereIsNothingToCount) {
  const auto report = run("constituency", readModel("tests/data/models/figure-of-eight.samenspel"));
  EXPECT_THAT(report.metrics, IsEmpty());
  EXPECT_THAT(report.tables, IsEmpty());
}

TEST(SteeringNumbers, StandInTheTables) {
  Blueprint b;
  const auto report = run("constituency", b.model);
  const auto groups = tableOf(report, "constituencies");
  ASSERT_THAT(groups.rows, SizeIs(6));
  std::vector<std::string> first;
  for (const auto& cell : groups.rows.front()) first.push_back(cell.text);
  EXPECT_THAT(first, ElementsAre("Docenten en studenten", "Bestuurder O", "Strong", "", "15 May 2010", "14 August 2010",
                                 "Yes", "in time"));
  EXPECT_EQ(groups.rows.front()[3].number, 4);
  const auto loops = tableOf(report, "steering_loops");
  ASSERT_THAT(loops.rows, SizeIs(4));
  std::vector<std::string> states;
  for (const auto& row : loops.rows) states.push_back(row[1].text + ": " + row[3].text + ", " + row[8].text);
  EXPECT_THAT(states, ElementsAre("Eerste praktijkopdrachten samen ontwikkeld: praktijkopdrachten, closed",
                                  "Opdrachten uitproberen op 3 locaties: deelnemende locaties, closed",
                                  "Gezamenlijk evalueren: zes factoren: none, open",
                                  "Tijdelijke werkgroep: praktijkopdrachten, closed"));
  EXPECT_EQ(loops.rows.front()[4].number, 0.7);
}

TEST(SteeringOverlays, ShowWhoHearsAndWhichLoopsAreClosed) {
  Blueprint b;
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-01-15");
  b.add(Type::Constituency, "parents", {{"name", "Ouders"}});
  std::vector<std::string> shown;
  for (const auto& overlay : run("constituency", b.model).overlays) {
    for (const auto& value : overlay.values) {
      shown.push_back(overlay.id + ' ' + value.element + ' ' + value.text + value.role);
    }
  }
  EXPECT_THAT(shown, ElementsAre("report_back cO strength", "report_back cW error", "report_back parents warning",
                                 "steering_loops st warning", "steering_loops wg strength", "closed_loops st 1/2",
                                 "closed_loops wg 2/2", "progress s1 70 %"));
}

}  // namespace
}  // namespace plugins
