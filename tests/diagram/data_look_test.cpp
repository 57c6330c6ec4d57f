// SPDX-License-Identifier: MIT
#include "diagram/data_look.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/picture.h"

namespace diagram {
namespace {

using model::Attr;
using model::Type;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer theMeasurer;
  return theMeasurer;
}

std::vector<std::string> labelsOf(const ColourLook& look) {
  std::vector<std::string> labels;
  for (const Category& category : look.categories) labels.push_back(category.label);
  return labels;
}

std::string pictureOf(const Scene& scene, const ViewState& view) { return *paint::svgBytes(scene.draw(view), {}); }

TEST(DataLook, ColoursByRoleWithOneCategoryForEachThatOccursWorstFirst) {
  const ColourLook look = colourByRole("Tables", {{"a", {}, {}, "strength"},
                                                  {"b", {}, {}, "warning"},
                                                  {"c", {}, {}, "strength"},
                                                  {"d", {}, {}, "purple"},
                                                  {"e", 3, {}, {}}});
  EXPECT_THAT(labelsOf(look), ElementsAre("point for attention", "in order"));
  ASSERT_NE(look.find("a"), nullptr);
  EXPECT_EQ(look.find("a"), look.find("c"));
  EXPECT_EQ(look.find("b")->sign, Severity::Warning);
  EXPECT_EQ(look.find("d"), nullptr);
  EXPECT_EQ(look.find("e"), nullptr);
  EXPECT_FALSE(look.replacesPartners);
}

TEST(DataLook, TakesSizesFromNumbersAndBadgesFromTexts) {
  const std::vector<DataValue> values = {{"a", 12.5, {}, {}}, {"b", -1, {}, {}}, {"c", {}, "3/4", {}}};
  const SizeLook sizes = sizeByNumber("Betweenness", values);
  EXPECT_EQ(sizes.of.size(), 2U);
  EXPECT_EQ(sizes.largest(), 12.5);
  EXPECT_EQ(sizes.of.at("b"), 0);
  EXPECT_THAT(badgeByText("Needs", values).of, ElementsAre(testing::Pair("c", "3/4")));
}

TEST(DataLook, OffersOnlyAttributesThatSomethingHas) {
  const model::Model model = sample("six-tips-blueprint");
  EXPECT_THAT(colourAttributes(model), Contains(DataAttribute{Type::Role, Attr::Mandate}));
  EXPECT_THAT(colourAttributes(model), Not(Contains(DataAttribute{Type::Table, Attr::MeetingsPerYear})));
  EXPECT_THAT(sizeAttributes(model), Contains(DataAttribute{Type::Table, Attr::MeetingsPerYear}));
  EXPECT_THAT(badgeAttributes(model), Contains(DataAttribute{Type::Step, Attr::DueDate}));
  EXPECT_THAT(colourAttributes(model::Model()), testing::IsEmpty());
  EXPECT_EQ(titleOf(DataAttribute{Type::Role, Attr::Mandate}), "Role: Mandate");
}

TEST(DataLook, ColoursByAnAttributeInTheOrderOfItsValuesAndSaysWhatIsUnknown) {
  model::Model model = sample("six-tips-blueprint");
  const std::string role(model.elements(Type::Role)[0].id());
  ASSERT_TRUE(model.apply(model::SetAttribute{role, "mandate", "unknown"}));
  const ColourLook look = colourBy(model, {Type::Role, Attr::Mandate});
  ASSERT_FALSE(look.categories.empty());
  EXPECT_TRUE(look.replacesPartners);
  EXPECT_EQ(look.categories.back().label, "unknown");
  EXPECT_EQ(look.find(role), &look.categories.back());
  EXPECT_EQ(look.of.size(), model.elements(Type::Role).size());
}

TEST(DataLook, IsDrawnOnItsElementsAndExplainedInTheLegend) {
  const model::Model model = sample("six-tips-blueprint");
  const Scene scene(model, {}, measurer());
  const std::string table(model.elements(Type::Table)[0].id()), role(model.elements(Type::Role)[0].id());
  ViewState view;
  const std::string plain = pictureOf(scene, view);
  view.data.colour = colourByRole("Mandate at the table", {{table, {}, {}, "warning"}});
  view.data.size = sizeByNumber("Betweenness", {{role, 12.25, {}, {}}});
  view.data.size->ringed = {role};
  view.data.size->ringTitle = "broker: a bridge between groups";
  view.data.badge = badgeByText("Needs met", {{table, {}, "17/23", {}}});
  view.legend = true;
  const std::string picture = pictureOf(scene, view);
  for (const char* text : {"12.25", "17/23", "Colour: Mandate at the table", "point for attention · 1",
                           "Size: Betweenness", "broker: a bridge between groups", "Needs met", "chair · member"})
    EXPECT_THAT(picture, HasSubstr(text));
  EXPECT_THAT(plain, Not(HasSubstr("Legend")));
}

TEST(DataLook, TakesTheColoursFromThePartnersWhenItNeedsThem) {
  const model::Model model = sample("six-tips-blueprint");
  const Scene scene(model, {}, measurer());
  ViewState view;
  const auto teal = [&] { return pictureOf(scene, view).find("#1b7a78") != std::string::npos; };
  EXPECT_TRUE(teal());
  view.data.colour = ColourLook{"Nothing", {}, {}, true};
  EXPECT_FALSE(teal());
}

}  // namespace
}  // namespace diagram
