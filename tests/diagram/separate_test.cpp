// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <random>

#include "diagram/network/arrange.h"

namespace diagram {
namespace {

bool anyTouch(const std::vector<Rect>& rects, double gap) {
  for (std::size_t i = 0; i < rects.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (rects[i].inflated(gap - 1).intersects(rects[j])) return true;
  return false;
}

std::vector<Rect> crowd(std::size_t count, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<Rect> rects;
  for (std::size_t i = 0; i < count; ++i)
    rects.push_back({double(random() % 600), double(random() % 600), 40.0 + random() % 200, 40.0 + random() % 60});
  return rects;
}

TEST(Separate, LeavesTheGapBetweenAllWhatever) {
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    auto rects = crowd(60, seed);
    separate(rects, std::vector<bool>(rects.size(), true), 10);
    EXPECT_FALSE(anyTouch(rects, 10)) << seed;
  }
}

TEST(Separate, MovesNothingThatStandsFree) {
  const std::vector<Rect> before = {{0, 0, 50, 50}, {100, 0, 50, 50}};
  auto rects = before;
  separate(rects, {true, true}, 20);
  EXPECT_EQ(rects, before);
}

TEST(Separate, LeavesWhatDoesNotMoveWhereItIs) {
  auto rects = crowd(20, 4);
  std::vector<bool> moves(rects.size(), true);
  moves[0] = false;
  const Rect fixed = rects[0];
  separate(rects, moves, 10);
  EXPECT_EQ(rects[0], fixed);
  EXPECT_FALSE(anyTouch(rects, 10));
}

TEST(Separate, GetsIdenticalRectanglesApart) {
  std::vector<Rect> rects(12, Rect{0, 0, 80, 40});
  separate(rects, std::vector<bool>(12, true), 4);
  EXPECT_FALSE(anyTouch(rects, 4));
}

}  // namespace
}  // namespace diagram
