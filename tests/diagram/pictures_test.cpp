// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "base/text.h"
#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/picture.h"
#include "support/build_folder.h"

namespace diagram {
namespace {

/// The pictures of all samples, for people to look at: build folder, "pictures".
class Pictures : public testing::TestWithParam<base::Language> {
 protected:
  Pictures() { base::setLanguage(GetParam()); }
  ~Pictures() override { base::setLanguage(base::Language::English); }
};

void write(const std::string& name, const std::string& bytes) {
  const std::filesystem::path folder = SAMENSPEL_BINARY_DIR "/pictures";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / name, std::ios::binary) << bytes;
}

TEST_P(Pictures, OfAllSamplesAreDrawn) {
  const paint::PangoMeasurer measurer;
  for (const std::string& name : sampleNames()) {
    const model::Model model = sample(name);
    const Scene scene(model, {}, measurer);
    ViewState view;
    view.title = true;
    view.editable = false;
    const DisplayList list = scene.draw(view);
    paint::PictureOptions options;
    options.area = scene.boundsWithTitle();
    const std::string stem = name + "-" + std::string(base::languageCode(GetParam()));
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
      options.theme = theme;
      const auto png = paint::pngBytes(list, options, measurer);
      ASSERT_TRUE(png) << png.error().message;
      EXPECT_GT(png->size(), 10000u) << name;
      write(stem + (theme == &Theme::dark() ? "-dark.png" : ".png"), *png);
    }
    const auto svg = paint::svgBytes(list, options);
    ASSERT_TRUE(svg) << svg.error().message;
    EXPECT_THAT(*svg, testing::HasSubstr(GetParam() == base::Language::Dutch ? "Bestuurlijk" : "Board")) << name;
    write(stem + ".svg", *svg);
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, Pictures, testing::Values(base::Language::English, base::Language::Dutch),
                         [](const auto& parameters) { return std::string(base::languageCode(parameters.param)); });

}  // namespace
}  // namespace diagram
