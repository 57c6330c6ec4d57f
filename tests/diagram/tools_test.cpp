// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/tools/tool.h"
#include "paint/pango_measurer.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

class Tools : public testing::Test {
 protected:
  Tools() : m_scene(makeSketch(m_sketch).model, {}, m_measurer) {}

  static Sketch& makeSketch(Sketch& sketch) {
    return sketch.addSchools()
        .add(Type::Table, "t", {{"name", "Table"}})
        .link(Type::SitsAt, "boardA", "t")
        .link(Type::SitsAt, "boardB", "t");
  }

  Point middle(const char* id) const { return m_scene.boxOf(id)->centre(); }

  Tool::Intents press(PointerEvent event) { return m_tool->down(m_scene, m_view, event); }
  Tool::Intents release(PointerEvent event) { return m_tool->up(m_scene, m_view, event); }
  /// Presses, moves and releases; what all three said.
  Tool::Intents drag(Point from, Point to, bool shift = false) {
    Tool::Intents all = press({from});
    m_tool->move(m_scene, m_view, {to, 1, shift, false});
    m_shown = m_tool->preview();
    for (Intent& intent : release({to, 1, shift, false})) all.push_back(std::move(intent));
    return all;
  }

  template <class Kind>
  static Kind only(const Tool::Intents& intents) {
    EXPECT_EQ(intents.size(), 1u);
    const Kind* kind = intents.empty() ? nullptr : std::get_if<Kind>(&intents.back());
    EXPECT_NE(kind, nullptr);
    return kind == nullptr ? Kind{} : *kind;
  }

  Sketch m_sketch;
  paint::PangoMeasurer m_measurer;
  Scene m_scene;
  ViewState m_view;
  Preview m_shown;
  std::unique_ptr<Tool> m_tool = makeSelectTool();
};

TEST_F(Tools, AskForTheFindingsWhoseBadgeIsPressed) {
  m_view.findings["boardA"] = {Severity::Error, 1};
  const Rect box = *m_scene.boxOf("boardA");
  const auto intents = press({{box.right() - 3, box.y + 1}});
  ASSERT_EQ(intents.size(), 2U);
  EXPECT_THAT(std::get<Select>(intents[0]).ids, ElementsAre("boardA"));
  EXPECT_EQ(std::get<ShowFindings>(intents[1]).element, "boardA");
}

TEST_F(Tools, AClickSelects) {
  EXPECT_THAT(only<Select>(press({middle("boardA")})).ids, ElementsAre("boardA"));
  EXPECT_THAT(release({middle("boardA")}), IsEmpty());
  EXPECT_EQ(only<Select>(press({middle("boardA"), 1, true, false})).mode, Select::Mode::Add);
  EXPECT_EQ(only<Select>(press({middle("boardA"), 1, false, true})).mode, Select::Mode::Toggle);
}

TEST_F(Tools, ADoubleClickRenames) { EXPECT_EQ(only<Rename>(press({middle("boardA"), 2})).id, "boardA"); }

TEST_F(Tools, AClickOnOneOfSeveralSelectedLeavesThatOne) {
  m_view.selection = {"boardA", "boardB"};
  EXPECT_THAT(press({middle("boardA")}), IsEmpty());
  EXPECT_THAT(only<Select>(release({middle("boardA")})).ids, ElementsAre("boardA"));
}

TEST_F(Tools, AClickOnTheCanvasClearsTheSelection) {
  press({{600, 400}});
  EXPECT_THAT(only<Select>(release({{600, 400}})).ids, IsEmpty());
}

TEST_F(Tools, ADragMovesAllThatIsSelectedOnTheGrid) {
  m_view.selection = {"boardA", "boardB"};
  const Rect box = *m_scene.boxOf("boardA"), other = *m_scene.boxOf("boardB");
  const Place place = only<Place>(drag(middle("boardA"), middle("boardA") + Point{21, 13}));
  ASSERT_EQ(place.boxes.size(), 2u);
  EXPECT_EQ(place.boxes[0].id, "boardA");
  EXPECT_EQ(place.boxes[0].box.x, snapped(place.boxes[0].box.x));
  EXPECT_EQ(place.boxes[0].box.y, snapped(place.boxes[0].box.y));
  EXPECT_EQ(place.boxes[1].box.x - other.x, place.boxes[0].box.x - box.x);
  EXPECT_EQ(m_shown.boxes.size(), 2u);
  EXPECT_TRUE(m_tool->preview().empty());
}

TEST_F(Tools, ATremblingHandMovesNothing) {
  const Tool::Intents intents = drag(middle("boardA"), middle("boardA") + Point{2, 2});
  EXPECT_THAT(only<Select>(intents).ids, ElementsAre("boardA"));
  EXPECT_TRUE(m_shown.empty());
}

TEST_F(Tools, ARoleDraggedToAnotherCellMovesThere) {
  m_view.selection = {"boardA"};
  const Point cell = m_scene.ghostOf({"B", "management"})->centre();
  const MoveToCell move = only<MoveToCell>(drag(middle("boardA"), cell));
  EXPECT_EQ(move.role, "boardA");
  EXPECT_EQ(move.cell, (Cell{"B", "management"}));
  EXPECT_EQ(m_shown.cell, move.cell);
}

TEST_F(Tools, ARoleDraggedOntoATableTakesASeat) {
  m_view.selection = {"executiveA"};
  const TakeSeat seat = only<TakeSeat>(drag(middle("executiveA"), middle("t"), true));
  EXPECT_EQ(seat.table, "t");
  EXPECT_TRUE(seat.guest);
  EXPECT_EQ(m_shown.connectTo, "t");
}

TEST_F(Tools, ARoleDroppedOnATableWithCtrlChairsIt) {
  press({middle("executiveA")});
  m_tool->move(m_scene, m_view, {middle("t"), 1, false, true});
  const TakeSeat seat = only<TakeSeat>(release({middle("t"), 1, false, true}));
  EXPECT_TRUE(seat.chair);
  EXPECT_FALSE(seat.guest);
}

TEST_F(Tools, ADragOnTheCanvasSelectsWhatIsInside) {
  const Rect box = m_scene.boxOf("boardB")->inflated(10);
  const Select select = only<Select>(drag({box.x, box.y}, {box.right(), box.bottom()}));
  EXPECT_THAT(select.ids, ElementsAre("boardB"));
  EXPECT_EQ(m_shown.rubberBand, box);
}

TEST_F(Tools, AHandleConnects) {
  m_view.selection = {"boardA"};
  const Rect box = *m_scene.boxOf("boardA");
  const ConnectDropped dropped = only<ConnectDropped>(drag({box.right() + 4, box.centre().y}, middle("executiveB")));
  EXPECT_EQ(dropped.from, "boardA");
  EXPECT_EQ(dropped.to, "executiveB");
  EXPECT_EQ(m_shown.connectTo, "executiveB");
}

TEST_F(Tools, AConnectionDroppedOnNothingAsksWhatToCreate) {
  m_tool = makeConnectTool();
  const ConnectDropped dropped = only<ConnectDropped>(drag(middle("boardA"), {600, 560}));
  EXPECT_EQ(dropped.to, "");
  EXPECT_EQ(dropped.at, (Point{600, 560}));
}

TEST_F(Tools, ACornerResizesFromTheOppositeOne) {
  m_view.selection = {"boardA"};
  const Rect box = *m_scene.boxOf("boardA");
  const Place place = only<Place>(drag({box.right(), box.bottom()}, {box.right() + 43, box.bottom() + 20}));
  EXPECT_EQ(place.boxes[0].box.x, box.x);
  EXPECT_EQ(place.boxes[0].box.right(), snapped(box.right() + 43));
  const Place least = only<Place>(drag({box.x, box.y}, {box.right() + 500, box.bottom() + 500}));
  EXPECT_EQ(least.boxes[0].box.right(), box.right());
  EXPECT_GE(least.boxes[0].box.width, 64);
}

TEST_F(Tools, AClickOnAGhostAddsARole) {
  const Cell cell{"A", "management"};
  press({m_scene.ghostOf(cell)->centre()});
  const AddNodeAt add = only<AddNodeAt>(release({m_scene.ghostOf(cell)->centre()}));
  EXPECT_EQ(add.type, Type::Role);
  EXPECT_EQ(add.cell, cell);
}

TEST_F(Tools, AClickBesideTheLastColumnAsksForAnOrganisation) {
  const Rect plus = *m_scene.newColumn();
  EXPECT_GT(plus.x, m_scene.boxOf("B")->right());
  press({plus.centre()});
  const AddNodeAt add = only<AddNodeAt>(release({plus.centre()}));
  EXPECT_EQ(add.type, Type::Organisation);
  EXPECT_FALSE(add.cell.has_value());
  m_view.editable = false;
  EXPECT_NE(m_scene.hitTest(plus.centre(), m_view).kind, Hit::Kind::NewColumn);
}

TEST_F(Tools, ADoubleClickOnTheCanvasAsksWhatToAdd) {
  EXPECT_FALSE(only<AddNodeAt>(press({{600, 400}, 2})).type.has_value());
}

TEST_F(Tools, ABandSelectsWhatCarriesIt) {
  const Point band{548, middle("boardA").y - 62};
  EXPECT_THAT(only<Select>(press({band})).ids, ElementsAre("t"));
}

TEST_F(Tools, ABandThatSeveralCarryAsksWhich) {
  m_sketch.link(Type::Contact, "boardA", "boardB");
  m_scene.rebuild();
  EXPECT_THAT(only<Choose>(press({{548, middle("boardA").y - 62}})).ids, ElementsAre("t", "contact-boardA-boardB"));
}

TEST_F(Tools, EscapeEndsAGestureWithoutAnything) {
  press({middle("boardA")});
  m_tool->move(m_scene, m_view, {middle("boardA") + Point{80, 0}});
  EXPECT_TRUE(m_tool->active());
  m_tool->cancel();
  EXPECT_FALSE(m_tool->active());
  EXPECT_TRUE(m_tool->preview().empty());
  EXPECT_THAT(release({middle("boardA") + Point{80, 0}}), IsEmpty());
}

TEST_F(Tools, ALassoSelectsWhatItGoesRound) {
  const Rect board = *m_scene.boxOf("boardA");
  const auto corner = [&](double x, double y) { return PointerEvent{{x, y}, 1, false, false, true}; };
  ASSERT_THAT(press(corner(board.x - 12, board.y - 12)), IsEmpty());
  for (const Point at : {Point{board.right() + 12, board.y - 12}, Point{board.right() + 12, board.bottom() + 12}})
    m_tool->move(m_scene, m_view, corner(at.x, at.y));
  EXPECT_GT(m_tool->preview().lasso.size(), 2u);
  EXPECT_THAT(only<Select>(release(corner(board.x - 12, board.bottom() + 12))).ids, ElementsAre("boardA"));
}

TEST_F(Tools, WhatIsDraggedComesToLieWithWhatIsNear) {
  const Rect table = *m_scene.boxOf("t"), board = *m_scene.boxOf("boardB");
  // Two pixels from where their left sides are one line.
  const Point by{table.x - board.x + 2, 200};
  const auto intents = drag(middle("boardB"), middle("boardB") + by);
  EXPECT_FALSE(m_shown.guides.empty());
  const Place* place = std::get_if<Place>(&intents.back());
  ASSERT_NE(place, nullptr);
  EXPECT_EQ(place->boxes[0].box.x, table.x);
}

class LinkTools : public Tools {
 protected:
  LinkTools() {
    m_sketch.add(Type::Diagram, "d", {{"name", "Free"}, {"layout", "free"}})
        .link(Type::Contact, "boardA", "executiveB")
        .add(Type::Bend, "d/contact-boardA-executiveB/0",
             {{"#owner", "d"}, {"of", "contact-boardA-executiveB"}, {"order", "0"}, {"x", "400"}, {"y", "900"}});
    m_free.emplace(m_sketch.model, "d", m_measurer);
    m_view.selection = {"contact-boardA-executiveB"};
  }

  Tool::Intents dragFree(Point from, Point to) {
    Tool::Intents all = m_tool->down(*m_free, m_view, {from});
    m_tool->move(*m_free, m_view, {to});
    m_shown = m_tool->preview();
    for (Intent& intent : m_tool->up(*m_free, m_view, {to})) all.push_back(std::move(intent));
    return all;
  }

  Scene::Line line() const { return *m_free->lineOf("contact-boardA-executiveB"); }

  std::optional<Scene> m_free;
};

TEST_F(LinkTools, TakeAnEndElsewhere) {
  const auto wanted = only<Reconnect>(dragFree(line().end, m_free->boxOf("boardB")->centre()));
  EXPECT_EQ(wanted.link, "contact-boardA-executiveB");
  EXPECT_FALSE(wanted.start);
  EXPECT_EQ(wanted.to, "boardB");
  EXPECT_EQ(m_shown.connectTo, "boardB");
  EXPECT_THAT(m_shown.reachable, testing::Not(testing::Contains("t"))) << "a contact leads to no table";
  EXPECT_TRUE(only<Reconnect>(dragFree(line().start, m_free->boxOf("executiveA")->centre())).start);
}

TEST_F(LinkTools, LeaveAnEndThatIsDroppedOnNothing) { EXPECT_THAT(dragFree(line().end, {-500, -500}), IsEmpty()); }

TEST_F(LinkTools, MoveAPointOnTheGrid) {
  const auto place = only<Place>(dragFree({400, 900}, {450, 1003}));
  ASSERT_EQ(place.bends.size(), 1u);
  EXPECT_THAT(place.bends[0].points, ElementsAre(Point{448, 1000}));
}

TEST_F(LinkTools, LeadALinkAlongAPointMore) {
  const Point between = (line().bends[0] + line().end) * 0.5;
  const auto place = only<Place>(dragFree(between, between + Point{120, 250}));
  ASSERT_EQ(place.bends.size(), 1u);
  ASSERT_EQ(place.bends[0].points.size(), 2u);
  EXPECT_EQ(place.bends[0].points[0], (Point{400, 900}));
}

TEST_F(LinkTools, DropAPointThatLeadsNowhere) {
  const Point straightOn = (line().start + line().end) * 0.5;
  const auto place = only<Place>(dragFree({400, 900}, straightOn));
  ASSERT_EQ(place.bends.size(), 1u);
  EXPECT_THAT(place.bends[0].points, IsEmpty());
}

TEST_F(LinkTools, MovePointsAlongWithBothEnds) {
  m_view.selection = {"boardA", "executiveB"};
  const Point from = m_free->boxOf("boardA")->centre();
  const auto intents = dragFree(from, from + Point{0, 400});
  const Place* place = std::get_if<Place>(&intents.back());
  ASSERT_NE(place, nullptr);
  ASSERT_EQ(place->bends.size(), 1u);
  const double by = place->boxes[0].box.y - m_free->boxOf(place->boxes[0].id)->y;
  EXPECT_EQ(place->bends[0].points[0].y, 900 + by);
}

}  // namespace
}  // namespace diagram
