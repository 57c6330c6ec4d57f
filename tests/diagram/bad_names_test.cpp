// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <ctime>

#include "diagram/scene.h"
#include "paint/pango_measurer.h"
#include "paint/picture.h"
#include "support/sketch.h"

// What nobody would call a name, or a model, and what still must be drawn.
namespace diagram {
namespace {

using model::Sketch;
using model::Type;

std::vector<std::string> badNames() {
  std::string words, marks = "e";
  while (words.size() < 10000) words += "word ";
  while (marks.size() < 2000) marks += "\u0301";
  return {std::string(10000, 'x'),
          words,
          marks,
          "👩‍👩‍👧‍👦🏳️‍🌈😀",
          "مدرسة المهن الخضراء",
          "School \u202Ednoces\u202C A",
          "Two\nlines\r\nand\ta tab",
          "\n",
          "   ",
          ""};
}

void expectDrawn(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer) {
  const Scene scene(model, std::string(diagram), measurer);
  const Rect bounds = scene.bounds();
  for (const double number : {bounds.x, bounds.y, bounds.width, bounds.height}) ASSERT_TRUE(std::isfinite(number));
  ViewState view;
  view.selection = scene.nodes();
  const DisplayList list = scene.draw(view);
  for (const Item& item : list.items())
    if (const auto* text = std::get_if<TextItem>(&item)) {
      EXPECT_LT(measurer.width(list.text(*text), text->look.font), 1500) << list.text(*text).substr(0, 40);
    }
  for (const std::string& node : scene.nodes()) EXPECT_TRUE(scene.boxOf(node)) << node;
}

TEST(BadNames, AreDrawnWithinTheirNodes) {
  const paint::PangoMeasurer measurer;
  for (const char* layout : {"lanes", "network", "free"}) {
    Sketch sketch;
    sketch.addSchools().add(Type::Diagram, "d", {{"name", "All"}, {"layout", layout}});
    std::size_t number = 0;
    for (const std::string& name : badNames())
      for (const model::TypeInfo& type : model::nodeTypes())
        sketch.add(type.id, "n" + std::to_string(number++),
                   {{"name", name}, {"layer", "board"}, {"partnership", "core"}});
    expectDrawn(sketch.model, "d", measurer);
  }
}

TEST(BadNames, ShowTheControlsThatTurnThem) {
  Sketch sketch;
  sketch.add(Type::Organisation, "A", {{"name", "Evil \u202Elasopmoc"}, {"partnership", "core"}});
  const paint::PangoMeasurer measurer;
  const auto svg = paint::svgBytes(Scene(sketch.model, {}, measurer).draw(), {});
  ASSERT_TRUE(svg);
  EXPECT_THAT(*svg, testing::HasSubstr(">Evil ⇄lasopmoc<"));
}

TEST(BadModels, WithoutOrganisationsAreDrawn) {
  const paint::PangoMeasurer measurer;
  expectDrawn(model::Model(), {}, measurer);
  Sketch sketch;
  sketch.add(Type::Role, "r", {{"name", "Alone"}, {"layer", "board"}});
  expectDrawn(sketch.model, {}, measurer);
}

TEST(BadModels, WithALinkToItselfAreDrawn) {
  const paint::PangoMeasurer measurer;
  Sketch sketch;
  sketch.addSchools().link(Type::Contact, "boardA", "boardA").link(Type::PartOf, "A", "A");
  expectDrawn(sketch.model, {}, measurer);
  const Scene scene(sketch.model, {}, measurer);
  EXPECT_FALSE(scene.lineOf("contact-boardA-boardA"));
}

TEST(BadModels, WithFiveHundredRolesInACellAreDrawnApart) {
  const paint::PangoMeasurer measurer;
  Sketch sketch;
  sketch.addSchools();
  for (int i = 0; i < 500; ++i) {
    const std::string id = "r" + std::to_string(i);
    sketch.add(Type::Role, id, {{"name", "Role " + id}, {"layer", "board"}}).link(Type::PartOf, id, "A");
  }
  const std::clock_t before = std::clock();
  expectDrawn(sketch.model, {}, measurer);
  EXPECT_LT(double(std::clock() - before) / CLOCKS_PER_SEC, 10);
  const Scene scene(sketch.model, {}, measurer);
  EXPECT_FALSE(scene.boxOf("r1")->intersects(*scene.boxOf("r2")));
  EXPECT_FALSE(scene.boxOf("r499")->intersects(*scene.boxOf("executiveA")));
}

}  // namespace
}  // namespace diagram
