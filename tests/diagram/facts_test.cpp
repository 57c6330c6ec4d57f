// SPDX-License-Identifier: MIT
#include "diagram/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "paint/pango_measurer.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;

const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer theMeasurer;
  return theMeasurer;
}

TEST(Facts, GiveCorePartnersTheirColoursInFileOrder) {
  Sketch sketch;
  for (const char* id : {"a", "b", "c", "d", "e", "f"})
    sketch.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
  sketch.add(Type::Organisation, "x", {{"name", "x"}, {"partnership", "associate"}});
  const Facts facts = readFacts(sketch.model, {}, measurer());
  EXPECT_EQ(facts.nodes[facts.find("a")].colour, Partner::Teal);
  EXPECT_EQ(facts.nodes[facts.find("e")].colour, Partner::Wine);
  EXPECT_EQ(facts.nodes[facts.find("f")].colour, Partner::Steel);
  EXPECT_EQ(facts.nodes[facts.find("x")].colour, Partner::Steel);
}

TEST(Facts, PutUnownedConstituenciesWithWhoSpeaksForThem) {
  Sketch sketch;
  sketch.addSchools().add(Type::Constituency, "c", {{"name", "c"}}).link(Type::Represents, "boardB", "c");
  const Facts facts = readFacts(sketch.model, {}, measurer());
  EXPECT_EQ(facts.nodes[facts.nodes[facts.find("c")].partner].id, "B");
}

TEST(Facts, LeaveOutLinksThatLeadNowhere) {
  Sketch sketch;
  sketch.addSchools().link(Type::Contact, "boardA", "nobody");
  const Facts facts = readFacts(sketch.model, {}, measurer());
  EXPECT_EQ(facts.links.size(), 4u);
}

TEST(Facts, TakeShapesAndBendsOfTheirOwnDiagramAlone) {
  Sketch sketch;
  sketch.addSchools().link(Type::Contact, "boardA", "boardB");
  sketch.add(Type::Diagram, "d", {{"name", "d"}, {"layout", "free"}}).add(Type::Diagram, "e", {{"name", "e"}});
  sketch.add(Type::Shape, "d/boardA",
             {{"#owner", "d"}, {"of", "boardA"}, {"x", "8"}, {"y", "-16"}, {"width", "100"}, {"height", "50"}});
  sketch.add(Type::Shape, "e/boardB",
             {{"#owner", "e"}, {"of", "boardB"}, {"x", "8"}, {"y", "8"}, {"width", "100"}, {"height", "50"}});
  for (const auto& [order, x] : {std::pair("1", "20"), std::pair("0", "10")})
    sketch.add(Type::Bend, std::string("d/k/") + order,
               {{"#owner", "d"}, {"of", "contact-boardA-boardB"}, {"order", order}, {"x", x}, {"y", "5"}});
  const Facts facts = readFacts(sketch.model, "d", measurer());
  EXPECT_FALSE(facts.lanes);
  EXPECT_EQ(facts.nodes[facts.find("boardA")].placed, (Rect{8, -16, 100, 50}));
  EXPECT_FALSE(facts.nodes[facts.find("boardB")].placed.has_value());
  EXPECT_THAT(facts.links.back().bends, ElementsAre(Point{10, 5}, Point{20, 5}));
}

TEST(Facts, MakeShapesAsWideAsTheirNamesNeedWithinBounds) {
  Sketch sketch;
  sketch.add(Type::Role, "short", {{"name", "x"}})
      .add(Type::Role, "long", {{"name", "Someone with a name that is far too long for any card"}});
  const Facts facts = readFacts(sketch.model, {}, measurer());
  EXPECT_EQ(facts.nodes[facts.find("short")].width, 184);
  EXPECT_EQ(facts.nodes[facts.find("long")].width, 208);
}

}  // namespace
}  // namespace diagram
