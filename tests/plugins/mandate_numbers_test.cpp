// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The worked examples of the method on mandate, and the numbers, tables and overlays beside them.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::SizeIs;

std::vector<std::string> rulesOf(const analysis::Report& report) {
  std::vector<std::string> rules;
  for (const auto& finding : report.findings) rules.push_back(finding.rule);
  return rules;
}

TEST(MandateNumbers, AreThoseOfTheWorkedExample) {
  Blueprint b;
  auto report = run("mandate", b.model);
  EXPECT_THAT(summary(report), ElementsAre());
  EXPECT_EQ(metricOf(report, "decision_power", "st"), 1) << "2 of 2";
  b.set("bW", "mandate", "none").set("mW", "mandate", "none");
  report = run("mandate", b.model);
  EXPECT_EQ(metricOf(report, "decision_power", "st"), 0.5) << "1 of 2";
  EXPECT_THAT(summary(report), ElementsAre("MAN-001 W st", "MAN-006 bW cv"));
}

TEST(MandateNumbers, TellTheStoryOfTheCoordinators) {
  const auto before = run("mandate", readModel("tests/data/models/sbb-before.samenspel"));
  EXPECT_THAT(summary(before), ElementsAre("MAN-003 rc", "MAN-004 rc", "MAN-010 ra", "MAN-010 rc"));
  EXPECT_EQ(findingsOf(before, "MAN-004").front().numbers.front().value, 1);
  EXPECT_EQ(metricOf(before, "coordinating_without_line"), 1);
  const auto afterwards = run("mandate", readModel("tests/data/models/sbb-after.samenspel"));
  EXPECT_THAT(rulesOf(afterwards), ElementsAre("MAN-000", "MAN-003", "MAN-008"));
  EXPECT_EQ(metricOf(afterwards, "coordinating_without_line"), 1) << "the mandate did not change";
  EXPECT_EQ(metricOf(afterwards, "hats", "mw mr"), 2);
}

TEST(MandateNumbers, CountWhatIsKnownAndSayHowMuchIsNot) {
  Blueprint b;
  b.set("bW", "mandate", "unknown").set("mW", "mandate", "advise");
  b.set("mO", "position", "staff").set("mO", "mandate", "unknown");
  for (const auto& metric : run("mandate", b.model).metrics) {
    if (metric.id == "decision_power" && metric.subject == "st") {
      EXPECT_EQ(metric.value, 0.5);
      EXPECT_EQ(metric.assessed, "1/2");
    }
    if (metric.id == "coordinating_without_line") {
      EXPECT_EQ(metric.value, 0);
      EXPECT_EQ(metric.assessed, "0/1");
    }
  }
}

TEST(MandateNumbers, TellTheDecisionPowerOfEveryTableAlsoOfOneThatDoesNotMeet) {
  Blueprint b;
  b.set("wg", "meetingsPerYear", "0");
  const auto report = run("mandate", b.model);
  EXPECT_EQ(metricOf(report, "decision_power", "wg"), 1);
  EXPECT_EQ(metricOf(report, "decision_power", "wv"), 1);
}

TEST(MandateTables, ShowMandatesAndWhereOneIsExceeded) {
  Blueprint b;
  b.setLink(Type::SitsAt, "eW", "wg", "mandateHere", "decide").set("eO", "mandate", "none").set("mO", "mandate", "x");
  const auto table = tableOf(run("mandate", b.model), "mandates");
  EXPECT_THAT(table.columns, SizeIs(5));
  std::vector<std::string> cells;
  for (const auto& row : table.rows) cells.push_back(row[0].element + ' ' + row[3].text + ' ' + row[3].role);
  EXPECT_THAT(cells, ElementsAre("bO  ", "mO ? question", "eO – warning", "bW  ", "mW Negotiate within limits ",
                                 "eW Decide error"));
}

TEST(MandateTables, ShowWhatEachTableCanDecide) {
  Blueprint b;
  b.set("bW", "mandate", "none").set("mW", "mandate", "none");
  b.add(Type::Organisation, "N", {{"name", "Nieuw"}, {"partnership", "core"}});
  const auto table = tableOf(run("mandate", b.model), "decision_power");
  ASSERT_THAT(table.rows, SizeIs(3));
  std::vector<std::string> cells;
  for (const auto& cell : table.rows.front()) cells.push_back(cell.text + '|' + cell.role);
  EXPECT_THAT(cells, ElementsAre("Strategische stuurgroep|", "Beroepsopleiding (regio)|strength",
                                 "Werkveld gehandicaptenzorg (regio)|error", "|", "Nieuw|warning"));
}

TEST(MandateOverlays, ShowWhichTablesCanDecideAndWhoCoordinatesWithout) {
  Blueprint b;
  b.set("bW", "mandate", "none").set("mW", "mandate", "unknown").set("mO", "position", "staff");
  std::vector<std::string> shown;
  for (const auto& overlay : run("mandate", b.model).overlays) {
    for (const auto& value : overlay.values)
      shown.push_back(overlay.id + ' ' + value.element + ' ' + value.text + value.role);
  }
  EXPECT_THAT(shown, ElementsAre("table_mandate st question", "table_mandate wg question", "table_mandate wv question",
                                 "decision_power st 1/2", "decision_power wg 1/2", "decision_power wv 1/2",
                                 "coordination mO strength"));
}

}  // namespace
}  // namespace plugins
