// SPDX-License-Identifier: MIT
#include "diagram/alignment.h"

#include <gtest/gtest.h>

namespace diagram {
namespace {

std::vector<Place::Box> three() {
  return {{"a", {0, 0, 100, 40}}, {"b", {300, 50, 60, 20}}, {"c", {130, 200, 40, 80}}};
}

const Rect& of(const std::vector<Place::Box>& boxes, std::string_view id) {
  for (const Place::Box& box : boxes)
    if (box.id == id) return box.box;
  static const Rect none;
  return none;
}

TEST(Alignment, PutsBoxesAgainstTheOuterOne) {
  const auto left = aligned(three(), Alignment::Left);
  ASSERT_EQ(left.size(), 2u) << "one lies there already";
  EXPECT_EQ(of(left, "b"), (Rect{0, 50, 60, 20}));
  EXPECT_EQ(of(aligned(three(), Alignment::Right), "a").right(), 360);
  EXPECT_EQ(of(aligned(three(), Alignment::Top), "c").y, 0);
  EXPECT_EQ(of(aligned(three(), Alignment::Bottom), "b").bottom(), 280);
}

TEST(Alignment, PutsMiddlesOnOneLine) {
  for (const Place::Box& box : aligned(three(), Alignment::Centre)) EXPECT_EQ(box.box.centre().x, 180);
  for (const Place::Box& box : aligned(three(), Alignment::Middle)) EXPECT_EQ(box.box.centre().y, 140);
}

TEST(Alignment, SpreadsBoxesWithEqualRoom) {
  const auto across = distributed(three(), Spread::Across);
  ASSERT_EQ(across.size(), 1u);
  EXPECT_EQ(of(across, "c"), (Rect{180, 200, 40, 80}));
  const auto down = distributed(three(), Spread::Down);
  ASSERT_EQ(down.size(), 1u);
  EXPECT_EQ(of(down, "b").y, 110);
  EXPECT_TRUE(distributed({{"a", {0, 0, 1, 1}}, {"b", {5, 5, 1, 1}}}, Spread::Down).empty());
}

TEST(Alignment, SpreadsBoxesThatOverlapToo) {
  const auto across =
      distributed({{"a", {0, 0, 100, 10}}, {"b", {10, 0, 100, 10}}, {"c", {60, 0, 100, 10}}}, Spread::Across);
  EXPECT_EQ(of(across, "b").x, 30);
}

TEST(Alignment, GivesAllTheSizeOfTheFirstAroundTheirMiddle) {
  const auto boxes = sameSize(three());
  ASSERT_EQ(boxes.size(), 2u);
  EXPECT_EQ(of(boxes, "b"), (Rect{280, 40, 100, 40}));
}

}  // namespace
}  // namespace diagram
