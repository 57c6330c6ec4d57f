// SPDX-License-Identifier: MIT
#include "paint/picture.h"

#include <cairo.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <set>

#include "gallery.h"

using namespace diagram;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

Surface read(const std::string& png) {
  struct Reader {
    const std::string& bytes;
    std::size_t at;
  } reader{png, 0};
  const auto next = [](void* closure, unsigned char* data, unsigned int length) {
    auto& from = *static_cast<Reader*>(closure);
    if (from.at + length > from.bytes.size()) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, from.bytes.data() + from.at, length);
    from.at += length;
    return CAIRO_STATUS_SUCCESS;
  };
  return {cairo_image_surface_create_from_png_stream(next, &reader), cairo_surface_destroy};
}

Colour pixel(const Surface& surface, int x, int y) {
  cairo_surface_flush(surface.get());
  const unsigned char* row =
      cairo_image_surface_get_data(surface.get()) + y * cairo_image_surface_get_stride(surface.get());
  std::uint32_t value = 0;
  std::memcpy(&value, row + 4 * x, 4);
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
          static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 24)};
}

DisplayList square() {
  DisplayList list;
  list.rect({0, 0, 40, 20}, 0, strong(Partner::Teal));
  return list;
}

}  // namespace

TEST(Png, HasTheSizeAndTheColoursAskedFor) {
  const paint::PangoMeasurer measurer;
  paint::PictureOptions options;
  options.scale = 2;
  options.margin = 10;
  const auto png = paint::pngBytes(square(), options, measurer);
  ASSERT_TRUE(png);
  const Surface picture = read(*png);
  EXPECT_EQ(cairo_image_surface_get_width(picture.get()), 120);
  EXPECT_EQ(cairo_image_surface_get_height(picture.get()), 80);
  EXPECT_EQ(pixel(picture, 60, 40), rgb(0x1B7A78));
  EXPECT_EQ(pixel(picture, 2, 2), rgb(0xF4F5F8));
  options.background = {};
  const auto clear = paint::pngBytes(square(), options, measurer);
  ASSERT_TRUE(clear);
  EXPECT_EQ(pixel(read(*clear), 2, 2).alpha, 0);
}

TEST(Png, OfTheBoardIsFullOfColours) {
  const paint::PangoMeasurer measurer;
  DisplayList list;
  Drawing drawing{list, measurer};
  drawBoard(drawing);
  const auto png = paint::pngBytes(list, {}, measurer);
  ASSERT_TRUE(png);
  const Surface picture = read(*png);
  std::set<std::uint32_t> colours;
  for (int y = 0; y < cairo_image_surface_get_height(picture.get()); y += 2)
    for (int x = 0; x < cairo_image_surface_get_width(picture.get()); x += 2) {
      const Colour colour = pixel(picture, x, y);
      colours.insert(static_cast<std::uint32_t>(colour.red) << 16 | static_cast<std::uint32_t>(colour.green) << 8 |
                     colour.blue);
    }
  EXPECT_GT(colours.size(), 200U) << "letters and curves have soft edges";
  for (const std::uint32_t expected : {0x1B7A78U, 0xBD5539U, 0x1F2A44U, 0xE4F1F0U, 0xFFFFFFU})
    EXPECT_EQ(colours.count(expected), 1U) << std::hex << expected;
}

TEST(Picture, IsTheSameEveryTime) {
  const paint::PangoMeasurer measurer;
  DisplayList list;
  Drawing drawing{list, measurer};
  drawBoard(drawing);
  const paint::PictureOptions options;
  EXPECT_EQ(paint::pngBytes(list, options, measurer).value(), paint::pngBytes(list, options, measurer).value());
  EXPECT_EQ(paint::pdfBytes(list, options, measurer).value(),
            paint::pdfBytes(list, options, paint::PangoMeasurer()).value());
}

TEST(Pdf, IsOnePageOfTheSizeOfThePicture) {
  const paint::PangoMeasurer measurer;
  paint::PictureOptions options;
  options.margin = 10;
  const auto pdf = paint::pdfBytes(square(), options, measurer);
  ASSERT_TRUE(pdf);
  EXPECT_THAT(*pdf, StartsWith("%PDF-"));
  EXPECT_THAT(*pdf, HasSubstr("/MediaBox [ 0 0 45 30 ]"));
}

TEST(Picture, OfNothingIsRefusedInWords) {
  const paint::PangoMeasurer measurer;
  for (const auto& result :
       {paint::pngBytes({}, {}, measurer), paint::pdfBytes({}, {}, measurer), paint::svgBytes({}, {})}) {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Empty);
    EXPECT_THAT(result.error().message, HasSubstr("nothing to draw"));
  }
}

TEST(Picture, ThatIsTooLargeIsRefusedInsteadOfTakingAllMemory) {
  const paint::PangoMeasurer measurer;
  DisplayList list;
  list.rect({0, 0, 30'000, 30'000}, 0, ColourRole::Ink);
  EXPECT_EQ(paint::pngBytes(list, {}, measurer).error().code, base::ErrorCode::TooLarge);
  EXPECT_EQ(paint::pdfBytes(list, {}, measurer).error().code, base::ErrorCode::TooLarge);
  EXPECT_TRUE(paint::svgBytes(list, {}));
}
