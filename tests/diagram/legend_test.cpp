// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

using model::Type;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

class Legend : public testing::Test {
 protected:
  std::vector<std::string> texts(const model::Model& model, const ViewState& view = {}, bool symbols = true) {
    const Scene scene(model, {}, m_measurer);
    std::vector<std::string> all;
    for (const LegendSection& section : scene.legend(view, symbols).sections)
      for (const LegendEntry& entry : section.entries) all.push_back(entry.text);
    return all;
  }

  paint::PangoMeasurer m_measurer;
};

TEST_F(Legend, OfAnEmptyModelIsEmpty) { EXPECT_THAT(texts(model::Model()), IsEmpty()); }

TEST_F(Legend, NamesWhatIsDrawnAndNothingElse) {
  const auto lost = texts(sample("board-link-lost"));
  EXPECT_THAT(lost, Contains("link lost"));
  EXPECT_THAT(lost, Contains("mandate 0–3 · unknown"));
  EXPECT_THAT(lost, Not(Contains("steers")));
  EXPECT_THAT(lost, Not(Contains("bottleneck · attention")));
  const auto closed = texts(sample("six-tips-blueprint"));
  EXPECT_THAT(closed, Not(Contains("link lost")));
  EXPECT_THAT(closed, Contains("steers"));
}

TEST_F(Legend, NamesTheSeveritiesOfFindingsThatShow) {
  const model::Model model = sample("board-link-lost");
  ViewState view;
  view.findings["nowhere"] = {Severity::Error, 1};
  EXPECT_THAT(texts(model, view), Not(Contains("bottleneck · attention")));
  view.findings[std::string(model.elements(Type::Role)[0].id())] = {Severity::Warning, 2};
  EXPECT_THAT(texts(model, view), Contains("bottleneck · attention"));
}

TEST_F(Legend, WithoutSymbolsExplainsTheDataAlone) {
  const model::Model model = sample("board-link-lost");
  ViewState view;
  EXPECT_THAT(texts(model, view, false), IsEmpty());
  view.data.colour = colourByRole(
      "Colour", {{std::string(model.elements(Type::Role)[0].id()), {}, {}, "error"}, {"gone", {}, {}, "info"}});
  EXPECT_THAT(texts(model, view, false), ElementsAre("bottleneck · 1"));
}

TEST_F(Legend, ExplainsTheColoursOfPartnersWhereNoHeaderDoes) {
  model::Model model = sample("board-link-lost");
  ASSERT_TRUE(model.apply(model::AddElement{{"d", Type::Diagram, {{"name", "d"}, {"layout", "free"}}}}));
  const Scene scene(model, "d", m_measurer);
  const LegendLook legend = scene.legend({}, true);
  ASSERT_FALSE(legend.sections.empty());
  EXPECT_EQ(legend.sections.front().title, "Colour and code: organisation");
  EXPECT_EQ(legend.sections.front().entries.size(), 2U);
}

TEST_F(Legend, LiesUnderThePicture) {
  const model::Model model = sample("board-link-lost");
  const Scene scene(model, {}, m_measurer);
  ViewState view;
  const double without = scene.draw(view).bounds().bottom();
  view.legend = true;
  EXPECT_GT(scene.draw(view).bounds().bottom(), without + 60);
}

}  // namespace
}  // namespace diagram
