// SPDX-License-Identifier: MIT
#include "diagram/tools/snapping.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace diagram {
namespace {

std::size_t rooms(const Snap& snap) {
  return static_cast<std::size_t>(
      std::count_if(snap.guides.begin(), snap.guides.end(), [](const Guide& guide) { return guide.room; }));
}

TEST(Snapping, BringsEdgesAndMiddlesInLine) {
  const Snap left = snap({103, 200, 50, 20}, {{100, 0, 80, 30}}, 6);
  EXPECT_EQ(left.x, -3);
  EXPECT_FALSE(left.y);
  ASSERT_EQ(left.guides.size(), 1u);
  EXPECT_EQ(left.guides[0].from, (Point{100, 0}));
  EXPECT_EQ(left.guides[0].to, (Point{100, 220}));
  EXPECT_EQ(snap({117, 200, 50, 20}, {{100, 0, 80, 30}}, 6).x, -2) << "the middles";
  EXPECT_EQ(snap({300, 11, 50, 20}, {{100, 0, 80, 30}}, 6).y, -1) << "the bottoms, and it is nearer than the middles";
}

TEST(Snapping, LeavesWhatIsFarAlone) {
  const Snap none = snap({300, 200, 50, 20}, {{100, 0, 80, 30}}, 6);
  EXPECT_FALSE(none.x);
  EXPECT_FALSE(none.y);
  EXPECT_TRUE(none.guides.empty());
  EXPECT_FALSE(snap({0, 0, 1, 1}, {}, 6).x);
}

TEST(Snapping, FindsTheMiddleBetweenTwo) {
  const Snap between = snap({164, 300, 40, 20}, {{0, 300, 100, 400}, {260, 250, 100, 73}}, 6);
  EXPECT_EQ(between.x, -4);
  EXPECT_EQ(rooms(between), 2u);
}

TEST(Snapping, ContinuesARowWithTheSameRoom) {
  const Snap next = snap({243, 0, 70, 40}, {{0, 0, 100, 40}, {120, 0, 100, 40}}, 6);
  EXPECT_EQ(next.x, -3);
  EXPECT_EQ(rooms(next), 2u);
  const Snap before = snap({0, 243, 40, 73}, {{0, 340, 40, 100}, {0, 460, 40, 100}}, 6);
  EXPECT_EQ(before.y, 4);
}

}  // namespace
}  // namespace diagram
