// SPDX-License-Identifier: MIT
#include "diagram/display_list.h"

#include <gtest/gtest.h>

using namespace diagram;

namespace {

DisplayList sample() {
  DisplayList list;
  {
    const auto group = list.group("r1", "Bestuurder");
    list.rect({10, 10, 100, 50}, 10, ColourRole::Card, {ColourRole::Border, 2});
    const auto dimmed = list.opacity(.5);
    list.text({20, 30}, "Bestuurder", {});
    list.line({10, 80}, {60, 80}, {ColourRole::Line, 1});
  }
  const auto clip = list.clip({0, 0, 5, 5}, 0);
  list.icon("check", {200, 200}, 20, ColourRole::Ink);
  return list;
}

}  // namespace

TEST(DisplayList, GivesAGroupTheBoundsOfAllThatItHolds) {
  const DisplayList list = sample();
  const auto& group = std::get<GroupItem>(list.items()[0]);
  EXPECT_EQ(list.id(group), "r1");
  EXPECT_EQ(list.title(group), "Bestuurder");
  EXPECT_TRUE(std::holds_alternative<EndItem>(list.items()[group.end]));
  EXPECT_EQ(group.bounds.x, 9) << "half the outline lies outside the rectangle";
  EXPECT_NEAR(group.bounds.bottom(), 80.5, 1e-9);
  EXPECT_EQ(list.bounds().right(), 210);
}

TEST(DisplayList, AppendsAMovedCopyWithItsTextsAndGroups) {
  const DisplayList one = sample();
  DisplayList two = sample();
  two.append(one, {100, 1000});
  const std::size_t n = one.items().size();
  ASSERT_EQ(two.items().size(), 2 * n);
  const auto& group = std::get<GroupItem>(two.items()[n]);
  EXPECT_EQ(two.id(group), "r1");
  EXPECT_EQ(group.end, std::get<GroupItem>(one.items()[0]).end + n);
  EXPECT_EQ(group.bounds, std::get<GroupItem>(one.items()[0]).bounds.moved({100, 1000}));
  for (std::size_t i = 0; i < n; ++i) {
    if (const auto* text = std::get_if<TextItem>(&two.items()[n + i])) {
      EXPECT_EQ(two.text(*text), "Bestuurder");
      EXPECT_EQ(text->at, (Point{120, 1030}));
    }
    if (const auto* path = std::get_if<PathItem>(&two.items()[n + i])) {
      EXPECT_EQ(two.points()[path->pointBegin], (Point{110, 1080}));
    }
  }
}

TEST(DisplayList, IsEmptyAfterClearing) {
  DisplayList list = sample();
  list.clear();
  EXPECT_TRUE(list.empty());
  EXPECT_TRUE(list.bounds().empty());
}

TEST(DisplayList, LeavesOutWhatCannotBeSeen) {
  DisplayList list;
  list.text({0, 0}, "", {});
  list.icon("no such icon", {0, 0}, 10, ColourRole::Ink);
  list.path(Path(), ColourRole::Ink);
  EXPECT_TRUE(list.empty());
}

TEST(DisplayList, HatchesWithinTheRectangle) {
  DisplayList list;
  const Rect strip{50, 20, 10, 56};
  list.hatch(strip, 5, 1.4, ColourRole::Hatch);
  ASSERT_GE(list.points().size(), 12U);
  for (const Point point : list.points())
    EXPECT_TRUE(strip.inflated(1e-9).contains(point)) << point.x << ' ' << point.y;
}
