// SPDX-License-Identifier: MIT
#include "diagram/eight.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "diagram/samples.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;

/// Two schools with a role on each layer.
Sketch schools() {
  Sketch sketch;
  for (const std::string school : {"A", "B"}) {
    sketch.add(Type::Organisation, school, {{"name", school}, {"partnership", "core"}});
    for (const std::string layer : {"board", "management", "executive"}) {
      sketch.add(Type::Role, layer + school, {{"name", layer}, {"layer", layer}});
      sketch.link(Type::PartOf, layer + school, school);
    }
  }
  return sketch;
}

TEST(Eight, HasTheScoresThatTheMethodExpects) {
  std::ifstream file(sampleFolder() + "/expected.json");
  const auto expected = nlohmann::json::parse(file);
  std::size_t pairs = 0;
  for (const std::string& name : sampleNames()) {
    const model::Model model = sample(name);
    for (const auto& pair : expected.at(name).at("eight")) {
      const Eight eight = eightOf(model, pair[0].get<std::string>(), pair[1].get<std::string>());
      EXPECT_NEAR(eight.filled() / 7.0, pair[2].get<double>(), 1e-5) << name;
      EXPECT_EQ(eight.upper(), pair[3].get<int>()) << name;
      EXPECT_EQ(eight.lower(), pair[4].get<int>()) << name;
      ++pairs;
    }
  }
  EXPECT_GE(pairs, 10u);
}

TEST(Eight, IsClosedWhenAllLayersMeet) {
  const Eight eight = eightOf(sample("figure-of-eight"), "A", "B");
  EXPECT_EQ(eight.filled(), 7);
  EXPECT_FALSE(eight.upperOpen());
}

TEST(Eight, SaysWhereTheBoardIsLost) {
  const Eight eight = eightOf(sample("board-link-lost"), "A", "B");
  EXPECT_EQ(eight[Slot::Board].state, SlotState::Lost);
  EXPECT_EQ(eight.filled(), 6);
  EXPECT_TRUE(eight.upperOpen());
  EXPECT_THAT(eight[Slot::Board].carriers, ElementsAre("k7"));
}

TEST(Eight, LosesTheUpperLoopOnBothSides) {
  const Eight eight = eightOf(sample("upper-loop-lost"), "A", "B");
  EXPECT_EQ(eight.filled(), 4);
  EXPECT_EQ(eight[Slot::ATop].state, SlotState::Lost);
  EXPECT_EQ(eight[Slot::BTop].state, SlotState::Lost);
  EXPECT_EQ(eight[Slot::Management].state, SlotState::Filled);
}

TEST(Eight, IsMissingWhereNobodyMeets) {
  const Sketch sketch = schools();
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Board].state, SlotState::Missing);
}

TEST(Eight, IsUnknownWhereALayerIsEmptyUntilLayersAreDeclaredComplete) {
  Sketch sketch;
  sketch.addSchools();
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Management].state, SlotState::Unknown);
  sketch.set("", "inventory", "layers");
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Management].state, SlotState::Missing);
}

TEST(Eight, IsFilledByATableThatMeetsOftenEnough) {
  Sketch sketch = schools();
  sketch.add(Type::Table, "t", {{"name", "t"}, {"meetingsPerYear", "1"}, {"formality", "informal"}});
  sketch.link(Type::SitsAt, "boardA", "t").link(Type::SitsAt, "boardB", "t");
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Board].state, SlotState::Missing);
  sketch.set("t", "meetingsPerYear", "2");
  const Eight eight = eightOf(sketch.model, "A", "B");
  EXPECT_EQ(eight[Slot::Board].state, SlotState::Filled);
  EXPECT_TRUE(eight[Slot::Board].informal);
  EXPECT_THAT(eight[Slot::Board].carriers, ElementsAre("t"));
  sketch.set("t", "endDate", "2021-10-10");
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Board].state, SlotState::Missing);
}

TEST(Eight, TakesTheThresholdOfTheModel) {
  Sketch sketch = schools();
  sketch.add(Type::Table, "t", {{"name", "t"}, {"meetingsPerYear", "3"}});
  sketch.link(Type::SitsAt, "boardA", "t").link(Type::SitsAt, "boardB", "t");
  sketch.add(Type::Setting, "setting/contactThreshold", {{"name", "contactThreshold"}, {"value", "4"}});
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::Board].state, SlotState::Missing);
}

TEST(Eight, CountsALineOnlyWhenSomethingComesBack) {
  Sketch sketch = schools();
  sketch.link(Type::Line, "managementA", "boardA");
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::ATop].state, SlotState::Missing);
  sketch.set("line-managementA-boardA", "feedback", "occasional");
  EXPECT_EQ(eightOf(sketch.model, "A", "B")[Slot::ATop].state, SlotState::Filled);
}

TEST(Eight, PrefersWhatConnectsOverWhatWasLost) {
  Sketch sketch = schools();
  sketch.add(Type::Role, "board2", {{"name", "x"}, {"layer", "board"}}).link(Type::PartOf, "board2", "A");
  sketch.link(Type::Contact, "boardA", "boardB", {{"state", "lost"}});
  sketch.link(Type::Contact, "boardB", "board2", {{"state", "active"}});
  const SlotFacts slot = eightOf(sketch.model, "A", "B")[Slot::Board];
  EXPECT_EQ(slot.state, SlotState::Filled);
  EXPECT_EQ(slot.from, "board2");
  EXPECT_EQ(slot.carriers.size(), 2u);
}

TEST(Eight, LeavesWishedContactsOut) {
  Sketch sketch = schools();
  sketch.link(Type::Contact, "boardA", "boardB", {{"state", "wished"}});
  const SlotFacts slot = eightOf(sketch.model, "A", "B")[Slot::Board];
  EXPECT_EQ(slot.state, SlotState::Missing);
  EXPECT_TRUE(slot.carriers.empty());
}

TEST(PartnerOf, ClimbsToTheFirstPartnerAndSurvivesCycles) {
  Sketch sketch;
  sketch.add(Type::Organisation, "top", {{"name", "top"}, {"partnership", "environment"}});
  sketch.add(Type::Organisation, "core", {{"name", "core"}, {"partnership", "core"}}).link(Type::PartOf, "core", "top");
  sketch.add(Type::Organisation, "unit", {{"name", "unit"}, {"partnership", "environment"}});
  sketch.link(Type::PartOf, "unit", "core");
  sketch.add(Type::Role, "r", {{"name", "r"}, {"layer", "board"}}).link(Type::PartOf, "r", "unit");
  EXPECT_EQ(partnerOf(*sketch.model.find("r"))->id(), "core");
  sketch.set("core", "partnership", "environment").link(Type::PartOf, "top", "unit");
  EXPECT_TRUE(partnerOf(*sketch.model.find("r")).has_value());
}

}  // namespace
}  // namespace diagram
