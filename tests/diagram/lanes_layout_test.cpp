// SPDX-License-Identifier: MIT
#include "diagram/lanes_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "diagram/layout.h"
#include "diagram/random_model.h"
#include "diagram/samples.h"
#include "diagram/shapes/role.h"
#include "paint/pango_measurer.h"
#include "support/random.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;

const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer theMeasurer;
  return theMeasurer;
}

Layout lanesOf(const model::Model& model, std::string_view diagram = {}) {
  return layOutLanes(readFacts(model, diagram, measurer()));
}

/// Pairs of boxes that lie over each other. What was placed by hand may lie over the like and over the headers of
/// columns, which cannot give way: that is the user's affair.
std::vector<std::string> overlaps(const Facts& facts, const Layout& layout) {
  std::vector<std::string> found;
  const auto settled = [&](NodeIndex node) {
    return facts.nodes[node].placed || (layout.lanes && layout.lanes->columnOf(node));
  };
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    for (NodeIndex j = i + 1; j < facts.nodes.size(); ++j) {
      if (settled(i) && settled(j)) continue;
      if (layout.boxes[i].inflated(-0.5).intersects(layout.boxes[j].inflated(-0.5)))
        found.push_back(facts.nodes[i].id + " " + facts.nodes[j].id);
    }
  return found;
}

bool same(const Layout& a, const Layout& b) { return a.boxes == b.boxes && a.bounds == b.bounds; }

TEST(LanesLayout, PutsNothingOverAnythingElseInTheSamples) {
  for (const std::string& name : sampleNames()) {
    const model::Model model = sample(name);
    const Facts facts = readFacts(model, {}, measurer());
    EXPECT_THAT(overlaps(facts, layOutLanes(facts)), testing::IsEmpty()) << name;
  }
}

TEST(LanesLayout, SpreadsTheInterestsOfOneHolderBeforeItStacksThem) {
  Sketch sketch;
  sketch.addSchools();
  for (const char* id : {"i1", "i2", "i3", "i4"})
    sketch.add(Type::Interest, id, {{"name", id}}).link(Type::Holds, "A", id);
  const Facts facts = readFacts(sketch.model, {}, measurer());
  const Layout layout = layOutLanes(facts);
  std::set<double> lines;
  for (const char* id : {"i1", "i2", "i3", "i4"}) {
    const Rect& box = layout.boxes[facts.find(id)];
    lines.insert(box.y);
    EXPECT_GE(box.x, layout.lanes->interestStrip->x) << id;
    EXPECT_LE(box.right(), layout.lanes->interestStrip->right()) << id;
  }
  EXPECT_LE(lines.size(), 2U);
}

TEST(LanesLayout, LeavesRoomForTheCopiesOfSeveralHolders) {
  Sketch sketch;
  sketch.addSchools()
      .add(Type::Role, "second", {{"name", "Teachers"}, {"layer", "board"}, {"holderCount", "3"}})
      .link(Type::PartOf, "second", "A");
  const Facts facts = readFacts(sketch.model, {}, measurer());
  const Layout layout = layOutLanes(facts);
  const Rect &above = layout.boxes[facts.find("boardA")], &below = layout.boxes[facts.find("second")];
  EXPECT_GE(below.y - kCopiesRise - above.bottom(), 8);
}

TEST(LanesLayout, PutsNothingOverAnythingElseInAnyModel) {
  for (std::uint32_t seed = 1; seed <= support::rounds(150); ++seed) {
    const model::Model model = RandomModel(seed).make(5 + seed % 90);
    const Facts facts = readFacts(model, "d1", measurer());
    ASSERT_THAT(overlaps(facts, layOutLanes(facts)), testing::IsEmpty()) << "seed " << seed;
    ASSERT_THAT(overlaps(facts, layOutFree(facts)), testing::IsEmpty()) << "seed " << seed << ", free";
  }
}

TEST(LanesLayout, PutsEverythingWithinItsBounds) {
  for (std::uint32_t seed = 1; seed <= support::rounds(50); ++seed) {
    const Layout layout = lanesOf(RandomModel(seed).make(60), "d1");
    for (const Rect& box : layout.boxes) {
      ASSERT_GT(box.width, 0) << "seed " << seed;
      ASSERT_EQ(united(layout.bounds, box), layout.bounds) << "seed " << seed;
    }
  }
}

TEST(LanesLayout, IsTheSameEveryTime) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const model::Model model = RandomModel(seed).make(50);
    ASSERT_TRUE(same(lanesOf(model, "d1"), lanesOf(model, "d1"))) << "seed " << seed;
  }
}

TEST(LanesLayout, KeepsWhatTheUserPlacedAndLaysTheRestAround) {
  std::size_t kept = 0;
  for (std::uint32_t seed = 1; seed <= support::rounds(60); ++seed) {
    RandomModel random(seed);
    model::Model model = random.make(40);
    for (int i = 0; i < 12; ++i) ASSERT_TRUE(model.apply(random.shapeChange(model, 40)));
    const Facts facts = readFacts(model, "d1", measurer());
    const Layout layout = layOutLanes(facts);
    ASSERT_THAT(overlaps(facts, layout), testing::IsEmpty()) << "seed " << seed;
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
      if (!facts.nodes[i].placed || layout.lanes->columnOf(i)) continue;
      ASSERT_EQ(layout.boxes[i].x, facts.nodes[i].placed->x) << "seed " << seed;
      ASSERT_EQ(layout.boxes[i].y, facts.nodes[i].placed->y) << "seed " << seed;
      ++kept;
    }
  }
  EXPECT_GT(kept, 100u);
}

TEST(LanesLayout, HasTheMeasuresOfTheDesign) {
  const model::Model model = sample("figure-of-eight");
  const Facts facts = readFacts(model, {}, measurer());
  const Layout layout = layOutLanes(facts);
  const Lanes& lanes = *layout.lanes;
  ASSERT_EQ(lanes.columns.size(), 2u);
  EXPECT_EQ(lanes.columns[0].centre(), 266);
  EXPECT_EQ(lanes.columns[1].centre(), 830);
  ASSERT_EQ(lanes.rows.size(), 3u);
  EXPECT_EQ(lanes.rows[1].centre() - lanes.rows[0].centre(), 152);
  EXPECT_EQ(layout.boxes[facts.find("bA")].centre(), (Point{266, lanes.rows[0].centre()}));
  EXPECT_EQ(layout.boxes[facts.find("eB")].centre(), (Point{830, lanes.rows[2].centre()}));
  EXPECT_EQ(layout.boxes[facts.find("A")].width, 260);
  EXPECT_EQ(lanes.right - lanes.left, 960);
}

TEST(LanesLayout, StandsTablesBetweenTheirColumnsAtTheMeanOfTheirSeats) {
  const model::Model model = sample("six-tips-blueprint");
  const Facts facts = readFacts(model, {}, measurer());
  const Layout layout = layOutLanes(facts);
  const auto& rows = layout.lanes->rows;
  EXPECT_EQ(layout.boxes[facts.find("st")].centre(), (Point{548, (rows[0].centre() + rows[1].centre()) / 2}));
  EXPECT_EQ(layout.boxes[facts.find("wg")].centre(), (Point{548, (rows[1].centre() + rows[2].centre()) / 2}));
  // Where all layers sit belongs to none of them.
  EXPECT_GT(layout.boxes[facts.find("wv")].y, rows[3].top);
}

TEST(LanesLayout, EndsStepsOnTheirDayAndKeepsUndatedOnesAtTheEnd) {
  Sketch sketch;
  sketch.add(Type::Step, "late", {{"name", "late"}, {"dueDate", "2021-12-31"}, {"size", "small"}});
  sketch.add(Type::Step, "early", {{"name", "early"}, {"dueDate", "2021-11-15"}, {"size", "small"}});
  sketch.add(Type::Step, "some", {{"name", "some day"}, {"size", "small"}});
  const Facts facts = readFacts(sketch.model, {}, measurer());
  const Layout layout = layOutLanes(facts);
  const TimeAxis& axis = *layout.lanes->axis;
  for (const char* step : {"late", "early"})
    EXPECT_DOUBLE_EQ(layout.boxes[facts.find(step)].right(), axis.at(*facts.nodes[facts.find(step)].due)) << step;
  EXPECT_GE(layout.boxes[facts.find("early")].x, axis.left);
  EXPECT_GT(layout.boxes[facts.find("some")].x, axis.right);
}

TEST(LanesLayout, ShowsAGhostWhereACorePartnerHasNobody) {
  Sketch sketch;
  sketch.addSchools();
  const Layout layout = lanesOf(sketch.model);
  ASSERT_EQ(layout.lanes->ghosts.size(), 2u);
  EXPECT_EQ(layout.lanes->ghosts[0].layer, Layer::Management);
}

TEST(LanesLayout, HasRoomForAnotherColumnAlsoWithoutOrganisations) {
  Sketch sketch;
  const Rect first = lanesOf(sketch.model).lanes->newColumn;
  EXPECT_GT(first.width, 0);
  sketch.addSchools();
  const Layout layout = lanesOf(sketch.model);
  EXPECT_GT(layout.lanes->newColumn.x, layout.lanes->columns.back().tint.right());
  EXPECT_EQ(layout.lanes->newColumn.y, first.y);
}

TEST(LanesLayout, HasARowForUnknownLayersOnlyWhenItIsUsed) {
  Sketch sketch;
  sketch.addSchools();
  EXPECT_EQ(lanesOf(sketch.model).lanes->row(LaneRow::Kind::Unknown), nullptr);
  sketch.add(Type::Role, "who", {{"name", "who"}}).link(Type::PartOf, "who", "A");
  EXPECT_NE(lanesOf(sketch.model).lanes->row(LaneRow::Kind::Unknown), nullptr);
}

TEST(LanesLayout, OrdersColumnsByWhereTheirHeadersWereDragged) {
  Sketch sketch;
  sketch.addSchools().add(Type::Diagram, "d", {{"name", "d"}, {"layout", "lanes"}});
  sketch.add(Type::Shape, "d/A",
             {{"#owner", "d"}, {"of", "A"}, {"x", "2000"}, {"y", "0"}, {"width", "260"}, {"height", "52"}});
  const Facts facts = readFacts(sketch.model, "d", measurer());
  const Layout layout = layOutLanes(facts);
  EXPECT_EQ(facts.nodes[layout.lanes->columns[0].organisation].id, "B");
  EXPECT_EQ(facts.nodes[layout.lanes->columns[1].organisation].id, "A");
}

TEST(LanesLayout, LaysOutAModelWithNothingInIt) {
  const Layout layout = lanesOf(model::Model());
  EXPECT_TRUE(layout.boxes.empty());
  EXPECT_TRUE(layout.lanes->ambitionEmpty);
  EXPECT_TRUE(layout.lanes->stepsEmpty);
  EXPECT_GT(layout.bounds.height, 400);
}

}  // namespace
}  // namespace diagram
