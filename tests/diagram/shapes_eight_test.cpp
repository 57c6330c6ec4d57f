// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/shapes/eight.h"

using namespace diagram;

namespace {

const EightFrame kFrame{266, 830, {426, 578, 730}, 184, 56, false};

}  // namespace

TEST(Eight, LiesWhereTheDesignDrawsIt) {
  const Cubic board = slotCurve(kFrame, Slot::Board);
  EXPECT_NEAR(board.from.x, 334, .01);
  EXPECT_NEAR(board.from.y, 412.8, .01);
  EXPECT_NEAR(board.control1.x, 456.8, .01);
  EXPECT_NEAR(board.control1.y, 347.12, .01);
  EXPECT_NEAR(board.control2.x, 639.2, .01);
  EXPECT_NEAR(board.to.x, 762, .01);
  const Cubic upright = slotCurve({1220, 1540, {232, 358, 484}, 168, 50, true}, Slot::ATop);
  EXPECT_NEAR(upright.from.x, 1202, .01);
  EXPECT_NEAR(upright.control1.x, 1162, .01);
}

TEST(Eight, IsTheSameOnBothSides) {
  const double axis = kFrame.a + kFrame.b;
  const std::pair<Slot, Slot> pairs[] = {{Slot::ATop, Slot::BTop}, {Slot::ALow, Slot::BLow}};
  for (const auto& [a, b] : pairs)
    for (const double t : {0.0, .3, 1.0}) {
      const Point left = pointAt(slotCurve(kFrame, a), t);
      const Point right = pointAt(slotCurve(kFrame, b), t);
      EXPECT_NEAR(left.x + right.x, axis, 1e-9);
      EXPECT_NEAR(left.y, right.y, 1e-9);
    }
  EXPECT_NEAR(slotMiddle(kFrame, Slot::Board).y - kFrame.rows[0],
              kFrame.rows[2] - slotMiddle(kFrame, Slot::Execution).y, 1e-9);
}

TEST(Eight, HidesItsEndsUnderTheCards) {
  for (std::size_t i = 0; i < kSlotCount; ++i) {
    const Cubic curve = slotCurve(kFrame, static_cast<Slot>(i));
    for (const Point end : {curve.from, curve.to}) {
      bool hidden = false;
      for (const double x : {kFrame.a, kFrame.b})
        for (const double y : kFrame.rows)
          hidden |= rectAround({x, y}, kFrame.cardWidth, kFrame.cardHeight).contains(end);
      EXPECT_TRUE(hidden) << "slot " << i;
    }
  }
}
