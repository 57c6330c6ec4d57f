// SPDX-License-Identifier: MIT
#include "gallery.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "paint/picture.h"
#include "support/build_folder.h"

using namespace diagram;

namespace {

struct Case {
  const char* name;
  const Theme& theme;
  double zoom;
};

void save(const std::string& name, const std::string& bytes) {
  const std::filesystem::path folder = std::filesystem::path(SAMENSPEL_BINARY_DIR) / "gallery";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / name, std::ios::binary) << bytes;
}

DisplayList drawn(void (*draw)(Drawing&), const paint::PangoMeasurer& measurer, double zoom) {
  DisplayList list;
  Drawing drawing{list, measurer, detailAt(zoom), zoom};
  draw(drawing);
  return list;
}

}  // namespace

/// Writes <build>/gallery/*.png and *.svg: the pictures a designer looks at.
TEST(Gallery, ShowsEveryShapeInBothThemesAndAtEveryDetail) {
  const paint::PangoMeasurer measurer;
  const Case cases[] = {{"light", Theme::light(), 1}, {"dark", Theme::dark(), 1}, {"150", Theme::light(), 1.5},
                        {"60", Theme::light(), .6},   {"40", Theme::light(), .4}, {"25", Theme::light(), .25}};
  for (const Case& one : cases)
    for (const bool board : {false, true}) {
      const DisplayList list = drawn(board ? drawBoard : drawGallery, measurer, one.zoom);
      paint::PictureOptions options;
      options.theme = &one.theme;
      options.scale = one.zoom;
      const auto png = paint::pngBytes(list, options, measurer);
      ASSERT_TRUE(png) << png.error().message;
      const std::string name = std::string(board ? "board-" : "shapes-") + one.name;
      save(name + ".png", *png);
      const auto svg = paint::svgBytes(list, options);
      ASSERT_TRUE(svg);
      save(name + ".svg", *svg);
      EXPECT_GT(png->size(), 2000U);
    }
}
