// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/governance_run.h"
#include "plugins/governance_sketch.h"

// The worked example of the method, and the numbers on models that have hardly anything.
namespace plugins {
namespace {

using model::Type;
using testing::IsEmpty;

const analysis::Table* tableOf(const analysis::Report& report, std::string_view id) {
  for (const auto& table : report.tables) {
    if (table.id == id) return &table;
  }
  return nullptr;
}

TEST(GovernanceNumbers, AreThoseOfTheWorkedExample) {
  const auto report = govern(readModel("tests/data/models/figure-of-eight.samenspel"));
  EXPECT_THAT(report.findings, IsEmpty());
  EXPECT_EQ(metricOf(report, "eight_score", "A B"), 1.0);
  EXPECT_EQ(metricOf(report, "upper_loop", "A B"), 4);
  EXPECT_EQ(metricOf(report, "lower_loop", "A B"), 4);
  EXPECT_NEAR(metricOf(report, "density").value_or(-1), 7.0 / 15.0, 1e-9);
  EXPECT_NEAR(metricOf(report, "ei_by_partner").value_or(0), -1.0 / 7.0, 1e-9);
  EXPECT_NEAR(metricOf(report, "ei_by_layer").value_or(0), 1.0 / 7.0, 1e-9);
  EXPECT_NEAR(metricOf(report, "ei_index", "A").value_or(9), 1.0 / 5.0, 1e-9) << "three outside, two inside";
  EXPECT_EQ(metricOf(report, "ties_external", "A"), 3);
  EXPECT_EQ(metricOf(report, "ties_internal", "A"), 2);
  EXPECT_EQ(metricOf(report, "density_board_board"), 1.0);
  EXPECT_EQ(metricOf(report, "density_board_management"), 0.0);
  EXPECT_EQ(metricOf(report, "weight"), 0.0);
}

TEST(GovernanceNumbers, ShowTheBoardLinkLost) {
  const auto report = govern(readModel("tests/data/models/board-link-lost.samenspel"));
  EXPECT_NEAR(metricOf(report, "eight_score", "A B").value_or(0), 6.0 / 7.0, 1e-9);
  EXPECT_EQ(metricOf(report, "upper_loop", "A B"), 3);
  EXPECT_EQ(metricOf(report, "lower_loop", "A B"), 4);
  const analysis::Table* card = tableOf(report, "eight");
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(card->rows.front().at(2).text, "lost");
  EXPECT_EQ(card->rows.front().at(2).role, "error");
  EXPECT_EQ(card->rows.front().at(3).text, "connected");
}

TEST(GovernanceNumbers, ShowTheUpperLoopLost) {
  const auto report = govern(readModel("tests/data/models/upper-loop-lost.samenspel"));
  EXPECT_NEAR(metricOf(report, "eight_score", "A B").value_or(0), 4.0 / 7.0, 1e-9);
  EXPECT_EQ(metricOf(report, "upper_loop", "A B"), 1);
  EXPECT_EQ(metricOf(report, "lower_loop", "A B"), 4);
}

TEST(GovernanceNumbers, CountSupportAndWeight) {
  const auto report = govern(readModel("tests/data/models/six-tips-blueprint.samenspel"));
  EXPECT_EQ(metricOf(report, "support", "a"), 1.0);
  EXPECT_EQ(metricOf(report, "weight"), 1.0) << "steering group and working group for two partners";
  EXPECT_EQ(metricOf(report, "tables_per_role", "mO"), 2);
  EXPECT_EQ(metricOf(report, "tables_per_role", "bO"), 1);
  const auto half = govern(readModel("tests/data/mutations/CON-003.samenspel"));
  EXPECT_EQ(metricOf(half, "support", "a"), 0.5);
  const analysis::Table* seats = tableOf(report, "seats");
  ASSERT_NE(seats, nullptr);
  EXPECT_EQ(seats->columns.size(), 5u);
  EXPECT_EQ(seats->rows.front().at(2).text, "Decide") << "the chairing board member";
}

TEST(GovernanceNumbers, TellWhichEmptyPlaceIsNotKnown) {
  const auto report = govern(readModel("tests/data/models/stad-en-esch.samenspel"));
  const analysis::Table* card = tableOf(report, "eight");
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(card->rows.front().at(2).text, "?")
      << "nobody is drawn on the board layer, and it is not declared complete";
}

TEST(GovernanceNumbers, LeaveOutWhatCannotBeAssessed) {
  model::Sketch sketch;
  sketch.add(Type::Organisation, "A", {{"name", "A"}, {"partnership", "core"}})
      .add(Type::Organisation, "B", {{"name", "B"}, {"partnership", "core"}})
      .add(Type::Ambition, "a", {{"name", "a"}, {"status", "agreed"}});
  const auto report = govern(sketch.model);
  for (const std::string_view id : {"density", "ei_by_partner", "ei_by_layer", "density_board_board"}) {
    EXPECT_FALSE(metricOf(report, id)) << id;
  }
  EXPECT_FALSE(metricOf(report, "support", "a"));
  EXPECT_FALSE(metricOf(report, "ei_index", "A"));
  EXPECT_EQ(metricOf(report, "eight_score", "A B"), 0.0);
}

TEST(GovernanceNumbers, SpreadTheSeatsOverTablesOfABearableWidth) {
  EightSketch sketch;
  for (int i = 0; i < 130; ++i) sketch.addTable("t" + std::to_string(i), {"mA"});
  const auto report = govern(sketch.model);
  for (const std::string_view id : {"seats", "seats_2", "seats_3"}) ASSERT_NE(tableOf(report, id), nullptr) << id;
  EXPECT_EQ(tableOf(report, "seats_3")->columns.size(), 12u);
}

}  // namespace
}  // namespace plugins
