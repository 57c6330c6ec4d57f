// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/random_model.h"
#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/picture.h"
#include "support/random.h"
#include "support/sketch.h"

// What a scene shows of its model.
namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;

using testing::IsEmpty;
using testing::Not;

const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer theMeasurer;
  return theMeasurer;
}

std::string pictureOf(const Scene& scene) { return *paint::svgBytes(scene.draw(), {}); }

ViewRule rolesOnly() {
  ViewRule rule;
  rule.types = {Type::Role};
  return rule;
}

TEST(SceneRule, LeavesOutWhatARuleDoesNotShowWithItsLinks) {
  const model::Model model = sample("six-tips-blueprint");
  Scene scene(model, {}, measurer());
  const std::size_t all = scene.nodes().size();
  scene.show(rolesOnly(), {});
  for (const std::string& id : scene.nodes())
    EXPECT_TRUE(scene.typeOf(id) == Type::Role || scene.typeOf(id) == Type::Organisation) << id;
  EXPECT_EQ(scene.nodes().size() + scene.absent().size(), all);
  EXPECT_FALSE(scene.absent().empty());
  for (const std::string& id : scene.absent()) EXPECT_FALSE(scene.boxOf(id)) << id;
  scene.show(std::nullopt, {});
  EXPECT_EQ(pictureOf(scene), pictureOf(Scene(model, {}, measurer())));
}

TEST(SceneRule, FadesInPlaceOfLeavingOut) {
  const model::Model model = sample("six-tips-blueprint");
  Scene scene(model, {}, measurer());
  const auto boxes = scene.boxOf(scene.nodes().back());
  ViewRule rule = rolesOnly();
  rule.fades = true;
  scene.show(rule, {});
  EXPECT_THAT(scene.absent(), IsEmpty());
  EXPECT_EQ(scene.boxOf(scene.nodes().back()), boxes);
  std::size_t others = 0;
  for (const std::string& id : scene.nodes())
    others += scene.typeOf(id) != Type::Role && scene.typeOf(id) != Type::Organisation;
  EXPECT_EQ(scene.fadedCount(), others);
  EXPECT_NE(pictureOf(scene), pictureOf(Scene(model, {}, measurer())));
}

TEST(SceneRule, KeepsColoursCodesAndFiguresOfWhatStays) {
  Sketch sketch;
  sketch.addSchools().add(Type::Ambition, "a", {{"name", "Ambition"}, {"status", "agreed"}});
  sketch.link(Type::Commits, "boardA", "a", {{"degree", "leading"}});
  Scene scene(sketch.model, {}, measurer());
  const auto owner = scene.ownerOf("boardB");
  ViewRule rule;
  rule.only = {"boardB", "a"};
  scene.show(rule, {});
  EXPECT_THAT(scene.nodes(), ElementsAre("B", "boardB", "a"));
  EXPECT_EQ(scene.ownerOf("boardB")->code, owner->code);
  EXPECT_EQ(scene.ownerOf("boardB")->colour, owner->colour);
  // One of four places carries it, whoever is in the picture.
  EXPECT_THAT(pictureOf(scene), HasSubstr("1 of 4"));
}

TEST(SceneRule, InvitesNobodyWhereSomebodyIsLeftOut) {
  Sketch sketch;
  sketch.addSchools();
  Scene scene(sketch.model, {}, measurer());
  EXPECT_FALSE(scene.ghostOf({"A", "board"}));
  EXPECT_TRUE(scene.ghostOf({"A", "management"}));
  ViewRule rule;
  rule.only = {"executiveA", "executiveB"};
  scene.show(rule, {});
  EXPECT_FALSE(scene.ghostOf({"A", "board"}));
  EXPECT_TRUE(scene.ghostOf({"A", "management"}));
}

TEST(SceneRule, SaysNotThatThereIsNoAmbitionWhenItIsLeftOut) {
  Sketch sketch;
  sketch.addSchools().add(Type::Ambition, "a", {{"name", "Ambition"}}).add(Type::Step, "s", {{"name", "Step"}});
  Scene scene(sketch.model, {}, measurer());
  scene.show(rolesOnly(), {});
  EXPECT_THAT(pictureOf(scene), Not(HasSubstr("No ambition yet")));
  EXPECT_THAT(pictureOf(scene), Not(HasSubstr("No steps yet")));
}

TEST(SceneRule, GivesStepsAloneNoLanesButTheirTimeAxis) {
  const model::Model model = sample("six-tips-blueprint");
  Scene scene(model, {}, measurer());
  const double before = scene.bounds().height;
  ViewRule rule;
  rule.types = {Type::Step};
  scene.show(rule, {});
  EXPECT_LT(scene.bounds().height, before / 3);
  const std::string picture = pictureOf(scene);
  EXPECT_THAT(picture, HasSubstr("as of 30 June"));
  EXPECT_THAT(picture, Not(HasSubstr("strategic")));
  EXPECT_THAT(picture, Not(HasSubstr("Ambition and agreements")));
}

TEST(SceneRule, FollowsWhatTheDiagramSaysAndTheModel) {
  Sketch sketch;
  sketch.addSchools().add(Type::Diagram, "d", {{"name", "d"}, {"layout", "lanes"}, {"workshop:layers", "board"}});
  Scene scene(sketch.model, "d", measurer());
  EXPECT_THAT(scene.nodes(), ElementsAre("A", "B", "boardA", "boardB"));
  sketch.set("executiveA", "layer", "board");
  scene.update({model::SetAttribute{"executiveA", "layer", "board"}});
  EXPECT_THAT(scene.nodes(), ElementsAre("A", "B", "boardA", "executiveA", "boardB"));
  EXPECT_THAT(scene.absent(), ElementsAre("executiveB"));
}

TEST(SceneRule, TakesThePlacesOfTheDiagramItSaysItHas) {
  Sketch sketch;
  sketch.addSchools().add(Type::Diagram, "d", {{"name", "d"}, {"layout", "free"}});
  sketch.add(Type::Diagram, "v", {{"name", "v"}, {"workshop:places", "d"}, {"workshop:layers", "board"}});
  sketch.add(Type::Shape, "d/boardA",
             {{"#owner", "d"}, {"of", "boardA"}, {"x", "800"}, {"y", "80"}, {"width", "184"}, {"height", "56"}});
  Scene scene(sketch.model, "v", measurer());
  EXPECT_EQ(scene.boxOf("boardA"), (Rect{800, 80, 184, 56}));
  sketch.set("d/boardA", "x", "960");
  scene.update({model::SetAttribute{"d/boardA", "x", "960"}});
  EXPECT_EQ(scene.boxOf("boardA"), (Rect{960, 80, 184, 56}));
}

TEST(SceneRule, LeavesWholeDiscsAndHullsInANetwork) {
  Sketch sketch;
  sketch.addSchools()
      .link(Type::Contact, "boardA", "boardB")
      .add(Type::Diagram, "d", {{"name", "d"}, {"layout", "network"}});
  Scene scene(sketch.model, "d", measurer());
  ViewRule rule;
  rule.only = {"boardA", "B"};
  scene.show(rule, {});
  EXPECT_THAT(scene.nodes(), ElementsAre("A", "B", "boardA"));
  EXPECT_EQ(scene.boxOf("B")->width, 244) << "a card of its own, for nobody of it is in the picture";
  EXPECT_FALSE(pictureOf(scene).empty());
}

TEST(SceneRule, DrawsAnyPartOfAnyModel) {
  for (std::uint32_t seed = 1; seed <= support::rounds(30); ++seed) {
    RandomModel random(seed);
    model::Model model = random.make(40);
    Scene scene(model, {}, measurer());
    const auto all = scene.nodes();
    ViewRule rule;
    rule.only.emplace();
    for (std::size_t i = 0; i < all.size(); ++i)
      if ((i * 7 + seed) % 3 == 0) rule.only->push_back(all[i]);
    rule.fades = seed % 4 == 0;
    scene.show(rule, {});
    EXPECT_FALSE(pictureOf(scene).empty()) << seed;
    EXPECT_EQ(scene.nodes().size() + scene.absent().size(), all.size()) << seed;
  }
}

}  // namespace
}  // namespace diagram
