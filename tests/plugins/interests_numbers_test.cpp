// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The worked example of the method on interests, and the numbers and tables beside it.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;

std::vector<std::string> rulesOf(const model::Model& model) {
  std::vector<std::string> rules;
  for (const auto& finding : run("interests", model).findings) rules.push_back(finding.rule);
  return rules;
}

/// The learning route of the worked example: partners v and b, interests i1 to i4, item r.
struct Ottoland : Blueprint {
  Ottoland() { model = readModel("tests/data/models/ottoland.samenspel"); }
};

TEST(InterestsNumbers, AreThoseOfTheWorkedExample) {
  const Ottoland o;
  const auto report = run("interests", o.model);
  EXPECT_EQ(metricOf(report, "value", "r v"), 8);
  EXPECT_EQ(metricOf(report, "value", "r b"), 5);
  EXPECT_EQ(metricOf(report, "mutual_gains", "r"), 1);
  EXPECT_EQ(metricOf(report, "losers", "r"), 0);
  EXPECT_EQ(metricOf(report, "floor", "r"), 5);
  EXPECT_EQ(metricOf(report, "transparency", "v"), 1);
  EXPECT_NEAR(metricOf(report, "transparency", "b").value_or(-1), 0.625, 1e-9);
  EXPECT_NEAR(metricOf(report, "transparency").value_or(-1), 10.0 / 13.0, 1e-9);
  EXPECT_EQ(metricOf(report, "coverage"), 1);
  EXPECT_EQ(metricOf(report, "tension", "i1 i2"), 1);
  EXPECT_THAT(rulesOf(o.model), ElementsAre("INT-004", "INT-010"));
}

TEST(InterestsNumbers, OfTheClientViewForgetTheUnvoicedInterest) {
  Ottoland o;
  o.drop("i2");
  const auto report = run("interests", o.model);
  EXPECT_EQ(metricOf(report, "value", "r b"), 8);
  EXPECT_EQ(metricOf(report, "transparency"), 1);
  EXPECT_FALSE(metricOf(report, "tension", "i1 i2"));
  EXPECT_THAT(rulesOf(o.model), ElementsAre("INT-010"));
}

TEST(InterestsNumbers, ShowThatTheCollectiveInterestMakesTheWin) {
  Ottoland o;
  o.drop("i1");
  EXPECT_EQ(metricOf(run("interests", o.model), "value", "r b"), -1);
  EXPECT_THAT(rulesOf(o.model), ElementsAre("INT-003", "INT-004", "INT-007", "INT-011"));
}

TEST(InterestsNumbers, CountWhatIsHeldByUnitsRolesAndConstituenciesOnce) {
  Blueprint b;
  b.link(Type::Holds, "eW", "iw", {{"importance", "2"}}).link(Type::Holds, "cW", "iw", {{"importance", "1"}});
  const auto report = run("interests", b.model);
  EXPECT_EQ(metricOf(report, "value", "pp W"), 9) << "the highest counts";
  b.set("cW", "mood", "opposed").set("iw", "disclosure", "hinted");
  EXPECT_NEAR(metricOf(run("interests", b.model), "transparency", "W").value_or(-1), 3.0 / 9.0, 1e-9)
      << "every holding has its weight";
}

TEST(InterestsNumbers, PlacePartnersByPowerAndInterest) {
  Blueprint b;
  b.set("O", "power", "2").set("W", "power", "1");
  b.add(Type::Organisation, "G", {{"name", "Gemeente"}, {"partnership", "associate"}, {"power", "3"}});
  b.link(Type::Holds, "G", "ic");
  b.add(Type::Organisation, "X", {{"name", "Onbekend"}, {"partnership", "core"}});
  std::vector<std::string> places;
  for (const auto& row : tableOf(run("interests", b.model, base::Language::Dutch), "grid").rows) {
    places.push_back(row[0].text + ": " + row[3].text);
  }
  EXPECT_THAT(places,
              ElementsAre("Beroepsopleiding (regio): nauw betrekken", "Werkveld gehandicaptenzorg (regio): informeren",
                          "Gemeente: tevreden houden", "Onbekend: hoeveel invloed?"));
}

TEST(InterestsNumbers, StandInTheTables) {
  const Ottoland o;
  const auto report = run("interests", o.model);
  const auto gains = tableOf(report, "gains");
  ASSERT_EQ(gains.rows.size(), 1u);
  EXPECT_EQ(gains.columns[4], "Wellantcollege vmbo De Bossekamp");
  EXPECT_EQ(gains.rows[0][4].number, 8);
  EXPECT_EQ(gains.rows[0][5].number, 5);
  EXPECT_EQ(tableOf(report, "interests").rows.size(), 4u);
  EXPECT_EQ(tableOf(report, "transparency").rows.back()[3].number, 10.0 / 13.0);
  EXPECT_EQ(tableOf(report, "tension").rows.size(), 3u) << "i2 against i1, i3 and i4";
}

TEST(InterestsNumbers, AreLeftOutWhenNothingIsHeld) {
  const auto report = run("interests", readModel("tests/data/models/figure-of-eight.samenspel"));
  EXPECT_FALSE(metricOf(report, "transparency"));
  EXPECT_FALSE(metricOf(report, "coverage"));
}

}  // namespace
}  // namespace plugins
