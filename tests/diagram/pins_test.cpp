// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/layout.h"

namespace diagram {
namespace {

Facts twoNodes() {
  Facts facts;
  facts.nodes.resize(2);
  facts.nodes[0].id = "a";
  facts.nodes[1].id = "b";
  return facts;
}

TEST(KeepPlaced, PutsAPlacedNodeWhereItsShapeIs) {
  Facts facts = twoNodes();
  facts.nodes[0].placed = Rect{500, 500, 80, 40};
  std::vector<Rect> boxes = {{0, 0, 100, 50}, {0, 100, 100, 50}};
  keepPlaced(facts, {false, false}, boxes);
  EXPECT_EQ(boxes[0], (Rect{500, 500, 80, 40}));
  EXPECT_EQ(boxes[1], (Rect{0, 100, 100, 50}));
}

TEST(KeepPlaced, MovesAnotherOutOfTheWayToTheNearestFreePlace) {
  Facts facts = twoNodes();
  facts.nodes[0].placed = Rect{0, 90, 100, 50};
  std::vector<Rect> boxes = {{0, 0, 100, 50}, {0, 100, 100, 50}};
  keepPlaced(facts, {false, false}, boxes);
  EXPECT_FALSE(boxes[1].intersects(boxes[0]));
  EXPECT_EQ(boxes[1].x, 0);
  EXPECT_LE(boxes[1].y, 100 + 56);
}

TEST(KeepPlaced, TakesTheNaturalSizeForAShapeWithoutOne) {
  Facts facts = twoNodes();
  facts.nodes[0].placed = Rect{500, 500, 0, 0};
  std::vector<Rect> boxes = {{0, 0, 100, 50}, {0, 100, 100, 50}};
  keepPlaced(facts, {false, false}, boxes);
  EXPECT_EQ(boxes[0], (Rect{500, 500, 100, 50}));
}

TEST(KeepPlaced, LeavesFixedNodesAlone) {
  Facts facts = twoNodes();
  facts.nodes[0].placed = Rect{500, 500, 80, 40};
  std::vector<Rect> boxes = {{0, 0, 100, 50}, {0, 100, 100, 50}};
  keepPlaced(facts, {true, false}, boxes);
  EXPECT_EQ(boxes[0], (Rect{0, 0, 100, 50}));
}

}  // namespace
}  // namespace diagram
