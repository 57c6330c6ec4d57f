// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/shapes/route.h"

using namespace diagram;

TEST(Route, GoesThroughItsCornersWhenTheyAreSharp) {
  const Route route = Route::rounded({{0, 0}, {0, -10}, {100, -10}, {100, -26}}, 0);
  EXPECT_EQ(route.curves().size(), 3U);
  EXPECT_NEAR(route.length(), 126, 1e-6);
  EXPECT_NEAR(route.arrival().y, -1, 1e-9);
}

TEST(Route, RoundsCornersNoFurtherThanThereIsRoom) {
  const Route route = Route::rounded({{0, 0}, {40, 0}, {40, 6}, {80, 6}}, 8);
  EXPECT_EQ(route.from(), (Point{0, 0}));
  EXPECT_EQ(route.to(), (Point{80, 6}));
  EXPECT_LT(route.length(), 86);
  EXPECT_GT(route.length(), 80);
  EXPECT_TRUE(route.bounds().inflated(1e-9).contains({40, 3}));
}

TEST(Route, IsShorterByWhatAnEndTakes) {
  const Route route = Route::levelCurve({0, 0}, {200, 80});
  const Route cut = route.shortened(20, 30);
  EXPECT_NEAR(cut.length(), route.length() - 50, .5);
  EXPECT_NEAR(length(cut.from() - route.at(30 / route.length())), 0, .5);
  EXPECT_NEAR(length(cut.to() - route.at(1 - 20 / route.length())), 0, .5);
  EXPECT_EQ(Route::straight({0, 0}, {5, 0}).shortened(20).length(), 5) << "too short to cut";
}

TEST(Route, RunsBesideItselfAtADistance) {
  const Route beside = Route::straight({0, 0}, {100, 0}).beside(2.4);
  EXPECT_EQ(beside.from(), (Point{0, 2.4}));
  EXPECT_NEAR(Route::straight({0, 0}, {100, 0}).distanceTo(beside.at(.5)), 2.4, 1e-9);
}

TEST(Route, OfNoLengthCanStillBeAskedAnything) {
  const Route route = Route::straight({3, 3}, {3, 3});
  EXPECT_EQ(route.at(.5), (Point{3, 3}));
  EXPECT_NEAR(length(route.arrival()), 1, 1e-9);
  EXPECT_EQ(route.shortened(5).to(), (Point{3, 3}));
}
