// SPDX-License-Identifier: MIT
#include "paint/cairo_painter.h"

#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

using namespace diagram;

namespace {

/// A picture of 100 by 100 pixels to paint on and look into.
class Sheet {
 public:
  void paint(const DisplayList& list, const View& view = {}) {
    paint::CairoPainter painter(m_context.get(), Theme::light(), view, m_measurer);
    painter.background(ColourRole::Canvas);
    painter.paint(list);
  }
  Colour at(int x, int y) {
    cairo_surface_flush(m_surface.get());
    std::uint32_t value = 0;
    std::memcpy(
        &value,
        cairo_image_surface_get_data(m_surface.get()) + y * cairo_image_surface_get_stride(m_surface.get()) + 4 * x, 4);
    return rgb(value & 0xFFFFFF);
  }
  bool blank(const Rect& area) {
    for (int y = static_cast<int>(area.y); y < area.bottom(); ++y)
      for (int x = static_cast<int>(area.x); x < area.right(); ++x)
        if (at(x, y) != kCanvas) return false;
    return true;
  }
  cairo_t* context() { return m_context.get(); }
  static constexpr Colour kCanvas = rgb(0xF4F5F8);

 private:
  paint::PangoMeasurer m_measurer;
  std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> m_surface{
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, 100, 100), cairo_surface_destroy};
  std::unique_ptr<cairo_t, decltype(&cairo_destroy)> m_context{cairo_create(m_surface.get()), cairo_destroy};
};

constexpr Colour kTeal = rgb(0x1B7A78);

}  // namespace

TEST(CairoPainter, ShowsThePartOfTheCanvasThatTheViewAsksFor) {
  DisplayList list;
  list.rect({1000, 500, 10, 10}, 0, strong(Partner::Teal));
  Sheet sheet;
  sheet.paint(list, {{990, 490}, 2});
  EXPECT_EQ(sheet.at(30, 30), kTeal);
  EXPECT_EQ(sheet.at(18, 30), Sheet::kCanvas);
  EXPECT_EQ(sheet.at(42, 30), Sheet::kCanvas);
}

TEST(CairoPainter, DrawsTextWhereItsAnchorSays) {
  for (const Anchor anchor : {Anchor::Start, Anchor::Middle, Anchor::End}) {
    DisplayList list;
    list.text({50, 60}, "llll", {{30, 700}, ColourRole::Ink, anchor, false, {}});
    Sheet sheet;
    sheet.paint(list);
    EXPECT_EQ(sheet.blank({0, 20, 48, 60}), anchor == Anchor::Start);
    EXPECT_EQ(sheet.blank({52, 20, 48, 60}), anchor == Anchor::End);
    EXPECT_TRUE(sheet.blank({0, 70, 100, 30})) << "letters stand on the baseline";
  }
}

TEST(CairoPainter, DrawsLongTextsToTheirEnd) {
  DisplayList list;
  list.text({2, 50}, std::string(60, 'n'), {{2, 700}, ColourRole::Ink});
  const double end = 2 + paint::PangoMeasurer().width(std::string(60, 'n'), {2, 700});
  ASSERT_GT(end, 60);
  ASSERT_LT(end, 100);
  Sheet sheet;
  sheet.paint(list);
  EXPECT_FALSE(sheet.blank({end - 4, 40, 3, 14}));
}

TEST(CairoPainter, StepsOverGroupsOutOfSightAndGoesOnBehindThem) {
  DisplayList list;
  {
    const auto outer = list.group("far", "");
    const auto inner = list.opacity(.5);
    list.rect({5000, 5000, 10, 10}, 0, ColourRole::Ink);
  }
  list.rect({10, 10, 10, 10}, 0, strong(Partner::Teal));
  Sheet sheet;
  sheet.paint(list);
  EXPECT_EQ(sheet.at(15, 15), kTeal);
}

TEST(CairoPainter, BlendsWhatIsDrawnTogether) {
  DisplayList list;
  {
    const auto half = list.opacity(.5);
    list.rect({10, 10, 20, 20}, 0, ColourRole::Ink);
    list.rect({10, 10, 20, 20}, 0, strong(Partner::Teal));
  }
  list.rect({60, 60, 10, 10}, 0, strong(Partner::Teal));
  Sheet sheet;
  sheet.paint(list);
  const Colour mixed = sheet.at(20, 20);
  EXPECT_NEAR(mixed.red, (0x1B + 0xF4) / 2, 1) << "no ink shines through";
  EXPECT_NEAR(mixed.green, (0x7A + 0xF5) / 2, 1);
  EXPECT_EQ(sheet.at(65, 65), kTeal) << "and what comes after is whole again";
}

TEST(CairoPainter, ClipsToRoundedCorners) {
  DisplayList list;
  {
    const auto clip = list.clip({10, 10, 40, 40}, 20);
    list.rect({0, 0, 100, 100}, 0, strong(Partner::Teal));
  }
  Sheet sheet;
  sheet.paint(list);
  EXPECT_EQ(sheet.at(30, 30), kTeal);
  EXPECT_EQ(sheet.at(12, 12), Sheet::kCanvas);
  EXPECT_EQ(sheet.at(60, 30), Sheet::kCanvas);
}

TEST(CairoPainter, SpacesSmallLettersAsLargeOnes) {
  // The gaps between eleven equal stems, 4.3 pixels or so apart, must not differ by more than a pixel.
  DisplayList list;
  list.text({4, 50}, "lllllllllll", {{13, 400}, ColourRole::Ink, Anchor::Start, false, {}});
  Sheet sheet;
  sheet.paint(list);
  std::vector<double> stems;
  double weight = 0;
  double moment = 0;
  for (int x = 0; x < 100; ++x) {
    const double dark = Sheet::kCanvas.green - sheet.at(x, 45).green;
    weight += dark;
    moment += dark * x;
    if (dark > 0 || weight <= 0) continue;
    stems.push_back(moment / weight);
    weight = moment = 0;
  }
  ASSERT_EQ(stems.size(), 11U);
  const double pitch = (stems.back() - stems.front()) / 10;
  for (std::size_t i = 1; i < stems.size(); ++i) EXPECT_NEAR(stems[i] - stems[i - 1], pitch, .2);
}

TEST(CairoPainter, DrawsEmojiInTheirOwnColours) {
  DisplayList list;
  list.text({10, 60}, "\u2764\uFE0F", {{40, 400}, ColourRole::Ink});
  Sheet sheet;
  sheet.paint(list);
  EXPECT_FALSE(sheet.blank({0, 0, 100, 100}));
}

TEST(CairoPainter, LeavesTheContextAsItWas) {
  DisplayList list;
  list.line({0, 0}, {50, 50}, {ColourRole::Ink, 7, 3, 2});
  Sheet sheet;
  cairo_set_line_width(sheet.context(), 3);
  sheet.paint(list, {{5, 5}, 3});
  cairo_matrix_t matrix;
  cairo_get_matrix(sheet.context(), &matrix);
  EXPECT_EQ(matrix.xx, 1);
  EXPECT_EQ(matrix.x0, 0);
  EXPECT_EQ(cairo_get_line_width(sheet.context()), 3);
  EXPECT_EQ(cairo_get_dash_count(sheet.context()), 0);
}
