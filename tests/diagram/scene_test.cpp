// SPDX-License-Identifier: MIT
#include "diagram/scene.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/random_model.h"
#include "diagram/samples.h"
#include "paint/picture.h"
#include "support/random.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer theMeasurer;
  return theMeasurer;
}

/// Everything a scene shows, as text.
std::string pictureOf(const Scene& scene, const ViewState& view) { return *paint::svgBytes(scene.draw(view), {}); }

std::string pictureOf(const Scene& scene) {
  ViewState view;
  // Links that are drawn on demand are in it too.
  view.selection.assign(scene.nodes().begin(),
                        scene.nodes().begin() + std::min<std::ptrdiff_t>(20, std::ssize(scene.nodes())));
  return pictureOf(scene, view);
}

std::vector<std::string> idsIn(const DisplayList& list) {
  std::vector<std::string> ids;
  for (const Item& item : list.items())
    if (const auto* group = std::get_if<GroupItem>(&item)) ids.emplace_back(list.id(*group));
  return ids;
}

TEST(Scene, ShowsEveryNodeOfTheSamples) {
  for (const std::string& name : sampleNames()) {
    const model::Model model = sample(name);
    const Scene scene(model, {}, measurer());
    const auto ids = idsIn(scene.draw());
    for (const auto& info : model::nodeTypes())
      for (const model::Element& element : model.elements(info.id))
        EXPECT_THAT(ids, Contains(std::string(element.id()))) << name;
  }
}

TEST(Scene, LooksTheSameAfterAnUpdateAsWhenReadAnew) {
  for (std::uint32_t seed = 1; seed <= support::rounds(40); ++seed) {
    RandomModel random(seed);
    model::Model model = random.make(30);
    if (seed % 3 == 0) {
      ASSERT_TRUE(model.apply(model::SetAttribute{"d1", "layout", "free"}));
    }
    Scene scene(model, "d1", measurer());
    for (int step = 0; step < 6; ++step) {
      model::Changes changes;
      for (std::size_t i = 0; i <= random.below(3); ++i) {
        changes.push_back(random.shapeChange(model, 30));
        ASSERT_TRUE(model.apply(changes.back()));
      }
      scene.update(changes);
      ASSERT_EQ(pictureOf(scene), pictureOf(Scene(model, "d1", measurer()))) << "seed " << seed << " step " << step;
    }
  }
}

TEST(Scene, FindsTheBadgeOfAnElementsFindings) {
  const model::Model model = sample("board-link-lost");
  const Scene scene(model, {}, measurer());
  const std::string role(model.elements(Type::Role)[0].id());
  const Rect box = *scene.boxOf(role);
  const Point corner{box.right() - 3, box.y + 1};
  ViewState view;
  EXPECT_EQ(scene.hitTest(corner, view).kind, Hit::Kind::Node);
  view.findings[role] = {Severity::Warning, 2};
  EXPECT_EQ(scene.hitTest(corner, view).kind, Hit::Kind::Badge);
  EXPECT_EQ(scene.hitTest(corner, view).element, role);
  EXPECT_EQ(scene.hitTest(box.centre(), view).kind, Hit::Kind::Node);
  // Lesser badges are gone from afar, and so are those of what is dimmed.
  view.findings[role].severity = Severity::Info;
  view.detail = Detail::Name;
  EXPECT_EQ(scene.hitTest(corner, view).kind, Hit::Kind::Node);
  view.detail = Detail::Normal;
  view.emphasis = {"somebody else"};
  EXPECT_EQ(scene.hitTest(corner, view).kind, Hit::Kind::Node);
}

TEST(Scene, DrawsWhatAProposalAddsAsAGhost) {
  const model::Model model = sample("board-link-lost");
  const Scene scene(model, {}, measurer());
  ViewState view;
  const std::string before = pictureOf(scene, view);
  view.proposed = {std::string(model.elements(Type::Role)[0].id())};
  EXPECT_NE(pictureOf(scene, view), before);
}

TEST(Scene, HitsTheSameAfterAnUpdateAsWhenReadAnew) {
  for (std::uint32_t seed = 1; seed <= support::rounds(20); ++seed) {
    RandomModel random(seed);
    model::Model model = random.make(30);
    Scene scene(model, "d1", measurer());
    for (int i = 0; i < 8; ++i) {
      const model::Change change = random.shapeChange(model, 30);
      ASSERT_TRUE(model.apply(change));
      scene.update({change});
    }
    const Scene anew(model, "d1", measurer());
    for (int i = 0; i < 400; ++i) {
      const Point at{static_cast<double>(random.below(3000)) - 200, static_cast<double>(random.below(2500)) - 200};
      const Hit one = scene.hitTest(at), other = anew.hitTest(at);
      ASSERT_EQ(one.kind, other.kind) << "seed " << seed << " at " << at.x << ' ' << at.y;
      ASSERT_EQ(one.element, other.element) << "seed " << seed;
    }
  }
}

TEST(Scene, TakesOverOtherChangesToo) {
  Sketch sketch;
  sketch.addSchools();
  Scene scene(sketch.model, {}, measurer());
  const model::Changes changes = {model::SetAttribute{"boardA", "name", "Chief"}};
  ASSERT_TRUE(sketch.model.apply(changes.front()));
  scene.update(changes);
  EXPECT_THAT(pictureOf(scene), testing::HasSubstr("Chief"));
}

TEST(Scene, FindsNodesLinksSlotsAndCells) {
  Sketch sketch;
  sketch.addSchools();
  sketch.link(Type::Contact, "boardA", "executiveB").link(Type::Contact, "boardA", "boardB");
  const Scene scene(sketch.model, {}, measurer());
  const Point board = scene.boxOf("boardA")->centre();
  const Hit node = scene.hitTest(board);
  EXPECT_EQ(node.kind, Hit::Kind::Node);
  EXPECT_EQ(node.element, "boardA");
  EXPECT_EQ(node.cell, (Cell{"A", "board"}));

  const Rect across = *scene.boxOf("contact-boardA-executiveB");
  const Hit link = scene.hitTest(across.centre());
  EXPECT_EQ(link.kind, Hit::Kind::Link);
  EXPECT_EQ(link.element, "contact-boardA-executiveB");

  const Hit slot = scene.hitTest({548, board.y - 62});
  EXPECT_EQ(slot.kind, Hit::Kind::Slot);
  EXPECT_THAT(slot.carriers, ElementsAre("contact-boardA-boardB"));
  EXPECT_EQ(slot.element, "contact-boardA-boardB");

  const Hit cell = scene.hitTest({board.x, board.y + 120});
  EXPECT_EQ(cell.kind, Hit::Kind::Cell);
  EXPECT_EQ(cell.cell, (Cell{"A", "management"}));
  EXPECT_TRUE(scene.ghostOf(*cell.cell).has_value());
  EXPECT_EQ(scene.hitTest({-500, -500}).kind, Hit::Kind::Nothing);
}

TEST(Scene, HasHandlesOnWhatIsSelected) {
  Sketch sketch;
  sketch.addSchools();
  const Scene scene(sketch.model, {}, measurer());
  const Rect box = *scene.boxOf("boardA");
  ViewState view;
  EXPECT_EQ(scene.hitTest({box.right() + 4, box.centre().y}, view).kind, Hit::Kind::Cell);
  view.selection = {"boardA"};
  EXPECT_EQ(scene.hitTest({box.right() + 4, box.centre().y}, view).kind, Hit::Kind::ConnectHandle);
  const Hit corner = scene.hitTest({box.right(), box.bottom()}, view);
  EXPECT_EQ(corner.kind, Hit::Kind::ResizeHandle);
  EXPECT_EQ(corner.corner, 2);
}

TEST(Scene, ShowsLinksAcrossStripsOnlyWhenAnEndIsMeant) {
  const model::Model model = sample("six-tips-blueprint");
  const Scene scene(model, {}, measurer());
  EXPECT_THAT(idsIn(scene.draw()), Not(Contains("k33")));
  ViewState view;
  view.hover = "pp";
  EXPECT_THAT(idsIn(scene.draw(view)), Contains("k33"));
}

TEST(Scene, LeavesContactsOfTheEightToItsBands) {
  const model::Model model = sample("board-link-lost");
  const Scene scene(model, {}, measurer());
  EXPECT_THAT(idsIn(scene.draw()), Not(Contains("k7")));
  EXPECT_TRUE(scene.boxOf("k7").has_value());
  ASSERT_EQ(scene.eights().size(), 1u);
  EXPECT_EQ(scene.eights()[0].filled(), 6);
}

TEST(Scene, LeavesOutWhatIsNotInSight) {
  const model::Model model = sample("stad-en-esch");
  const Scene scene(model, {}, measurer());
  DisplayList list;
  scene.draw(list, {}, *scene.boxOf("dl"));
  EXPECT_THAT(idsIn(list), Contains("dl"));
  EXPECT_THAT(idsIn(list), Not(Contains("bb")));
}

TEST(Scene, FindsTheNodesInARectangle) {
  Sketch sketch;
  sketch.addSchools();
  const Scene scene(sketch.model, {}, measurer());
  EXPECT_THAT(scene.nodesIn(scene.boxOf("boardA")->inflated(4)), ElementsAre("boardA"));
  EXPECT_EQ(scene.nodesIn(scene.bounds()).size(), 6u);
  EXPECT_THAT(scene.nodesIn(scene.boxOf("boardA")->inflated(-4)), testing::IsEmpty());
}

TEST(Scene, LeadsTheArrowKeysOverCardsAndEmptyCells) {
  Sketch sketch;
  sketch.addSchools();
  const Scene scene(sketch.model, {}, measurer());
  const Spot ghost = scene.neighbour({"boardA"}, Direction::Down);
  EXPECT_EQ(ghost.cell, (Cell{"A", "management"}));
  EXPECT_EQ(scene.neighbour(ghost, Direction::Down).element, "executiveA");
  EXPECT_EQ(scene.neighbour(ghost, Direction::Right).cell, (Cell{"B", "management"}));
  EXPECT_EQ(scene.neighbour({"boardA"}, Direction::Right).element, "boardB");
  EXPECT_EQ(scene.neighbour({"boardA"}, Direction::Up).element, "A");
  EXPECT_EQ(scene.neighbour({"A"}, Direction::Up), (Spot{"A"}));
  EXPECT_EQ(scene.neighbour({}, Direction::Down).element, "A");
}

TEST(Scene, FollowsLinks) {
  Sketch sketch;
  sketch.addSchools().link(Type::Contact, "boardA", "executiveB");
  const Scene scene(sketch.model, {}, measurer());
  EXPECT_EQ(scene.linkedNeighbour("boardA", Direction::Right), "executiveB");
  EXPECT_EQ(scene.linkedNeighbour("boardA", Direction::Left), "boardA");
}

TEST(Scene, KnowsWhereLinksMayLead) {
  Sketch sketch;
  sketch.addSchools().add(Type::Interest, "i", {{"name", "i"}}).add(Type::Table, "t", {{"name", "t"}});
  const Scene scene(sketch.model, {}, measurer());
  EXPECT_THAT(scene.legalTargets("t"), ElementsAre("boardA", "executiveA", "boardB", "executiveB"));
  EXPECT_THAT(scene.legalTargets("i"), Not(Contains("t")));
}

TEST(Scene, KnowsWhoseSomethingIs) {
  const model::Model model = sample("stad-en-esch");
  const Scene scene(model, {}, measurer());
  EXPECT_EQ(scene.ownerOf("ms")->organisation, "mbo");
  EXPECT_EQ(scene.ownerOf("ms")->colour, Partner::Terra);
  EXPECT_EQ(scene.ownerOf("rk")->colour, Partner::Steel);
  EXPECT_EQ(scene.ownerOf("rk")->code, "ROC");
  EXPECT_FALSE(scene.ownerOf("a1").has_value());
}

TEST(Scene, RevealsElementsWithRoomAround) {
  Sketch sketch;
  sketch.addSchools();
  const Scene scene(sketch.model, {}, measurer());
  EXPECT_EQ(scene.revealRect({"boardA"}), scene.boxOf("boardA")->inflated(48));
  EXPECT_FALSE(scene.revealRect({"nothing"}).has_value());
}

TEST(Scene, StaysWholeWhileTheModelIsAhead) {
  Sketch sketch;
  sketch.addSchools();
  const Scene scene(sketch.model, {}, measurer());
  const std::string before = pictureOf(scene);
  ASSERT_TRUE(sketch.model.apply(model::RemoveElement{"boardA"}));
  EXPECT_EQ(pictureOf(scene), before);
}

}  // namespace
}  // namespace diagram
