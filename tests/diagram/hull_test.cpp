// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/network/network.h"

namespace diagram {
namespace {

const Hull square{0, {{0, 0}, {100, 0}, {100, 100}, {0, 100}}, 20};  // clockwise on screen

TEST(Hull, HoldsWhatIsNoFurtherThanItsPaddingFromTheCorners) {
  EXPECT_TRUE(square.contains({50, 50}));
  EXPECT_TRUE(square.contains({50, -19}));
  EXPECT_TRUE(square.contains({114, 114}));
  EXPECT_FALSE(square.contains({50, -21}));
  EXPECT_FALSE(square.contains({115, 115}));
  EXPECT_EQ(square.bounds(), (Rect{-20, -20, 140, 140}));
}

TEST(Hull, FindsTheNearestPointOfItsEdgeFromWithinAndFromOutside) {
  EXPECT_EQ(square.nearestEdge({50, -60}), (Point{50, -20}));
  EXPECT_EQ(square.nearestEdge({50, 10}), (Point{50, -20}));
  EXPECT_EQ(square.furthest({0, 1}).y, 120);
  EXPECT_FALSE(Hull{}.contains({0, 0}));
}

TEST(Hull, IsACircleAroundOneRoleAndACapsuleAroundTwo) {
  const Hull circle{0, {{10, 10}}, 62}, capsule{0, {{0, 0}, {100, 0}}, 62};
  EXPECT_TRUE(circle.contains({10, 71}));
  EXPECT_FALSE(circle.contains({10, 73}));
  EXPECT_EQ(circle.nearestEdge({10, 200}), (Point{10, 72}));
  EXPECT_TRUE(capsule.contains({50, 61}));
  EXPECT_TRUE(capsule.contains({161, 0}));
  EXPECT_EQ(capsule.nearestEdge({50, 10}), (Point{50, 62}));
  for (const Hull& hull : {circle, capsule, square}) {
    Rect drawn;
    const Path outline = hull.outline();
    for (const Point point : outline.points()) drawn = united(drawn, rectAround(point, .01, .01));
    EXPECT_NEAR(drawn.width, hull.bounds().width, 1);
    EXPECT_NEAR(drawn.height, hull.bounds().height, 1);
  }
}

}  // namespace
}  // namespace diagram
