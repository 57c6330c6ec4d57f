// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace diagram;

namespace {

const Cubic kArch{{0, 0}, {0, -40}, {100, -40}, {100, 0}};

}  // namespace

TEST(Geometry, SplitsACurveIntoTwoThatLieOnIt) {
  const auto [first, second] = split(kArch, .3);
  EXPECT_EQ(first.to, second.from);
  for (const double t : {0.0, .25, .5, 1.0}) {
    EXPECT_NEAR(length(pointAt(first, t) - pointAt(kArch, .3 * t)), 0, 1e-9);
    EXPECT_NEAR(length(pointAt(second, t) - pointAt(kArch, .3 + .7 * t)), 0, 1e-9);
  }
  const Cubic middle = part(kArch, .25, .75);
  EXPECT_NEAR(length(middle.from - pointAt(kArch, .25)), 0, 1e-9);
  EXPECT_NEAR(length(middle.to - pointAt(kArch, .75)), 0, 1e-9);
}

TEST(Geometry, MeasuresAlongACurve) {
  const Cubic line = straight({10, 0}, {40, 40});
  EXPECT_NEAR(lengthOf(line), 50, 1e-9);
  EXPECT_NEAR(length(pointAt(line, parameterAt(line, 25)) - Point{25, 20}), 0, 1e-6);
  EXPECT_EQ(parameterAt(line, -1), 0);
  EXPECT_EQ(parameterAt(line, 60), 1);
  EXPECT_NEAR(parameterAt(kArch, lengthOf(kArch) / 2), .5, 1e-3);
}

TEST(Geometry, KnowsTheDirectionWhereAControlPointCoincidesWithItsEnd) {
  const Cubic stub{{0, 0}, {0, 0}, {10, 0}, {10, 0}};
  EXPECT_NEAR(directionAt(stub, 0).x, 1, 1e-9);
  EXPECT_NEAR(directionAt(stub, 1).x, 1, 1e-9);
  const Cubic nothing{{5, 5}, {5, 5}, {5, 5}, {5, 5}};
  EXPECT_NEAR(length(directionAt(nothing, .5)), 1, 1e-9);
}

TEST(Geometry, MeasuresTheDistanceToACurve) {
  EXPECT_NEAR(distanceTo(kArch, {50, -30}), 0, .05);
  EXPECT_NEAR(distanceTo(kArch, {50, 10}), 40, .5);
  EXPECT_NEAR(distanceTo(straight({0, 0}, {10, 0}), {-3, 4}), 5, 1e-9);
}

TEST(Rect, UnitesIgnoringWhatIsEmpty) {
  EXPECT_EQ(united({}, {1, 2, 3, 4}), (Rect{1, 2, 3, 4}));
  EXPECT_EQ(united({0, 0, 1, 1}, {4, 5, 1, 1}), (Rect{0, 0, 5, 6}));
  EXPECT_TRUE((Rect{0, 0, 4, 4}).intersects({4, 4, 1, 1})) << "touching counts";
  EXPECT_FALSE((Rect{0, 0, 4, 4}).intersects({4.1, 0, 1, 1}));
}
