// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/governance_sketch.h"
#include "plugins/plugin_run.h"

// The worked examples of the method on the network, and the numbers, tables and marks beside it.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr double none = -9;

double number(const analysis::Report& report, std::string_view id, std::string_view subject = {}) {
  return metricOf(report, id, subject).value_or(none);
}

/// "broker", "1.5", "error": what an overlay shows on an element; empty: nothing.
std::string shown(const analysis::Report& report, std::string_view overlay, std::string_view element) {
  for (const auto& each : report.overlays) {
    if (each.id != overlay) continue;
    for (const auto& value : each.values) {
      if (value.element == element) return value.number ? std::to_string(*value.number) : value.text + value.role;
    }
    return {};
  }
  ADD_FAILURE() << "There is no overlay named " << overlay;
  return {};
}

TEST(RelationsNumbers, AreThoseOfTheWorkedExample) {
  const auto report = run("relations", readModel("tests/data/models/stad-en-esch.samenspel"));
  EXPECT_NEAR(number(report, "density"), 10.0 / 28.0, 1e-9);
  EXPECT_EQ(number(report, "degree", "dl"), 5);
  EXPECT_NEAR(number(report, "betweenness", "dl"), 12.0 + 1.0 / 3.0, 1e-9);
  EXPECT_NEAR(number(report, "constraint", "dl"), 3 * 0.04 + 0.09 + 0.2 * 4 / 3 * 0.2 * 4 / 3, 1e-9);
  EXPECT_EQ(number(report, "articulation_points"), 1);
  EXPECT_EQ(number(report, "components"), 1);
  EXPECT_EQ(number(report, "reciprocity"), 1);
  EXPECT_EQ(number(report, "mean_trust"), 0.5) << "growing, twice";
  EXPECT_THAT(summary(report),
              ElementsAre("REL-004 dl", "REL-005 dl", "REL-005 do", "REL-009 k12 dl ms", "REL-009 k17 dl rk"));
  for (const auto& row : tableOf(report, "people").rows) {
    if (row[0].element != "dl") continue;
    EXPECT_NEAR(row[4].number.value_or(none), 0.587, 0.0005);
    EXPECT_EQ(row[6].number, 1);
  }
}

TEST(RelationsNumbers, OfTheFigureOfEight) {
  const auto whole = run("relations", readModel("tests/data/models/figure-of-eight.samenspel"));
  EXPECT_NEAR(number(whole, "density"), 7.0 / 15.0, 1e-9);
  EXPECT_NEAR(number(whole, "betweenness", "mA"), 10.0 / 3.0, 1e-9);
  EXPECT_NEAR(number(whole, "betweenness", "eA"), 5.0 / 6.0, 1e-9);
  EXPECT_NEAR(number(whole, "constraint", "mA"), 1.0 / 3.0, 1e-9);
  EXPECT_NEAR(number(whole, "constraint", "bB"), 0.5, 1e-9);
  EXPECT_EQ(number(whole, "articulation_points"), 0);
  EXPECT_NEAR(number(whole, "ei_index", "A"), 0.2, 1e-9);
  EXPECT_EQ(number(whole, "ties_external", "A"), 3);
  EXPECT_EQ(number(whole, "ties_internal", "A"), 2);
  const auto lost = run("relations", readModel("tests/data/models/board-link-lost.samenspel"));
  EXPECT_EQ(number(lost, "betweenness", "mA"), 5) << "the board–board link lost: both management roles are needed";
  EXPECT_EQ(number(lost, "articulation_points"), 2);
  EXPECT_EQ(number(run("relations", readModel("tests/data/models/upper-loop-lost.samenspel")), "components"), 3);
}

TEST(RelationsNumbers, CountPairsThatOnlyMeetFormally) {
  EightSketch s;
  EXPECT_EQ(number(run("relations", s.model), "formal_only_share"), 0);
  for (const char* link : {"contact-bA-bB", "contact-mA-mB", "contact-eA-eB"}) s.set(link, "formality", "formal");
  EXPECT_EQ(number(run("relations", s.model), "formal_only_share"), 1);
  for (const char* link : {"contact-bA-bB", "contact-mA-mB", "contact-eA-eB"}) s.drop(link);
  EXPECT_FALSE(metricOf(run("relations", s.model), "formal_only_share")) << "they do not meet";
}

TEST(RelationsNumbers, LeaveOutWhatIsNotKnown) {
  EightSketch s;
  EXPECT_FALSE(metricOf(run("relations", s.model), "mean_trust"));
  s.set("contact-bA-bB", "trust", "solid").set("contact-mA-mB", "trust", "low").set("contact-bA-mA", "trust", "low");
  const auto report = run("relations", s.model);
  EXPECT_EQ(number(report, "mean_trust"), 0.5) << "between partners only";
  for (const auto& metric : report.metrics) {
    EXPECT_EQ(metric.assessed, metric.id == "mean_trust" ? "2/3" : "") << metric.id;
  }
  s.addRole("x", "executive", "A");
  EXPECT_FALSE(metricOf(run("relations", s.model), "constraint", "x")) << "undefined without contacts";
  EXPECT_EQ(number(run("relations", s.model), "degree", "x"), 0);
}

TEST(RelationsNumbers, AreOfPeopleWhoMayWearSeveralHats) {
  EightSketch s;
  s.set("mA", "holder", "H").set("eA", "holder", "H");
  const auto report = run("relations", s.model);
  EXPECT_EQ(number(report, "degree", "mA"), 3) << "bA, mB and eB";
  EXPECT_FALSE(metricOf(report, "degree", "eA"));
  const auto people = tableOf(report, "people");
  ASSERT_EQ(people.rows.size(), 5u);
  EXPECT_EQ(people.rows[1][6].number, 2);
  EXPECT_EQ(people.rows[1][7].text, "role eA");
  EXPECT_EQ(shown(report, "betweenness", "mA"), shown(report, "betweenness", "eA")) << "both hats carry the mark";
}

TEST(RelationsNumbers, ShowHowPartnersMeet) {
  EightSketch s;
  s.set("contact-bA-mA", "formality", "formal").set("contact-mA-eA", "formality", "formal");
  s.add(Type::Organisation, "C", {{"name", "C"}, {"partnership", "associate"}});
  s.addRole("c", "executive", "C").link(Type::Contact, "c", "eB", {{"formality", "informal"}});
  const auto meetings = tableOf(run("relations", s.model), "meetings");
  std::vector<std::string> rows;
  for (const auto& row : meetings.rows) {
    std::string text;
    for (const auto& cell : row) text += cell.text + ' ';
    rows.push_back(text);
  }
  EXPECT_THAT(rows, ElementsAre("School A F F+I – ", "School B F+I F+I I ", "C – I – "));
}

TEST(RelationsNumbers, StandOnTheDiagram) {
  EightSketch s;
  s.drop("contact-bA-bB").set("contact-mA-mB", "trust", "low").set("contact-eA-eB", "trust", "unknown");
  const auto report = run("relations", s.model);
  EXPECT_EQ(shown(report, "betweenness", "mA"), std::to_string(5.0));
  EXPECT_EQ(shown(report, "brokers", "mA"), "broker");
  EXPECT_EQ(shown(report, "brokers", "eA"), "");
  EXPECT_EQ(shown(report, "articulation_points", "mB"), "2");
  EXPECT_EQ(shown(report, "trust", "contact-mA-mB"), "error");
  EXPECT_EQ(shown(report, "trust", "contact-eA-eB"), "");
  EXPECT_EQ(shown(report, "trust", "contact-bA-mA"), "") << "not known";
}

TEST(RelationsNumbers, ListContactsToFollowUpAndToMake) {
  EightSketch s;
  s.link(Type::Contact, "bA", "eB", {{"state", "wished"}});
  s.set("contact-mA-mB", "origin", "introduced").set("contact-mA-mB", "timesPerYear", "1");
  s.set("contact-mA-mB", "since", "2021-01-01");
  const auto report = run("relations", s.model);
  const auto followUp = tableOf(report, "follow_up");
  ASSERT_EQ(followUp.rows.size(), 1u);
  EXPECT_EQ(followUp.rows[0][0].text, "role mA–role mB");
  EXPECT_EQ(followUp.rows[0][0].element, "contact-mA-mB");
  EXPECT_EQ(followUp.rows[0][1].text, "Introduced by someone");
  EXPECT_EQ(followUp.rows[0][2].text, "1 January 2021");
  const auto wished = tableOf(report, "wished");
  ASSERT_EQ(wished.rows.size(), 1u);
  EXPECT_EQ(wished.rows[0][1].text, "via role mA and role eA");
}

}  // namespace
}  // namespace plugins
