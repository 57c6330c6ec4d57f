// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <chrono>

#include "diagram/layout.h"
#include "diagram/networks.h"
#include "diagram/scene.h"
#include "diagram/write_places.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

class NetworkLayout : public testing::Test {
 protected:
  /// All placed as the layout of a diagram without shapes has it.
  model::Model placed(model::Model model) {
    const Facts facts = readFacts(model, "d1", m_measurer);
    const Layout layout = layOutNetwork(facts);
    model::Changes changes;
    const ShapeWriter writer(model, "d1");
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) writer.place(changes, facts.nodes[i].id, layout.boxes[i]);
    for (const model::Change& change : changes) EXPECT_TRUE(model.apply(change));
    return model;
  }
  static void add(model::Model& model, std::string id, model::Type type,
                  std::vector<model::AttributeValue> attributes) {
    ASSERT_TRUE(model.apply(model::AddElement{{std::move(id), type, std::move(attributes)}}));
  }
  paint::PangoMeasurer m_measurer;
};

TEST_F(NetworkLayout, PutsNothingOnAnythingBeforeAnybodyPlacedAnything) {
  const Facts facts = readFacts(ringOfRoles(4, 5, 3), "d1", m_measurer);
  const Layout layout = layOutNetwork(facts);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    for (NodeIndex j = 0; j < i; ++j)
      if (!isPlate(facts, i) && !isPlate(facts, j)) {
        EXPECT_FALSE(layout.boxes[i].intersects(layout.boxes[j]));
      }
  for (const Hull& hull : layout.network->hulls)
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
      if (!isPlate(facts, i)) {
        EXPECT_EQ(hull.contains(layout.boxes[i].centre()), facts.nodes[i].partner == hull.organisation)
            << facts.nodes[i].id;
      }
}

TEST_F(NetworkLayout, PutsANewElementNearWhatItIsLinkedWithAndMovesNothingElse) {
  model::Model model = placed(ringOfRoles(3, 4, 2));
  const Scene before(model, "d1", m_measurer);
  add(model, "r99", model::Type::Role, {{"name", "Newcomer"}, {"layer", "board"}});
  add(model, "p99", model::Type::PartOf, {{"from", "r99"}, {"to", "o1"}});
  add(model, "k99", model::Type::Contact, {{"from", "r99"}, {"to", "r5"}});
  const Scene after(model, "d1", m_measurer);
  for (const std::string& id : before.nodes()) {
    if (before.typeOf(id) == model::Type::Organisation) continue;
    EXPECT_NEAR(before.boxOf(id)->centre().x, after.boxOf(id)->centre().x, .02) << id;
    EXPECT_NEAR(before.boxOf(id)->centre().y, after.boxOf(id)->centre().y, .02) << id;
    EXPECT_FALSE(after.boxOf("r99")->intersects(*after.boxOf(id))) << id;
  }
  EXPECT_LT(length(after.boxOf("r99")->centre() - after.boxOf("r5")->centre()), 500);
}

TEST_F(NetworkLayout, IsTheSameAfterAnUpdateAsReadAnew) {
  model::Model model = placed(ringOfRoles(3, 4, 2));
  Scene scene(model, "d1", m_measurer);
  const model::Changes changes = {model::SetAttribute{"d1/r2", "x", "900"}, model::SetAttribute{"d1/r2", "y", "1200"}};
  for (const model::Change& change : changes) ASSERT_TRUE(model.apply(change));
  scene.update(changes);
  const Scene anew(model, "d1", m_measurer);
  for (const std::string& id : anew.nodes()) EXPECT_EQ(scene.boxOf(id), anew.boxOf(id)) << id;
}

TEST_F(NetworkLayout, TakesTwoThousandNodesOfWhichHalfAreNew) {
  model::Model model = placed(ringOfRoles(20, 50));
  for (int i = 0; i < 1000; ++i) {
    const std::string number = std::to_string(5000 + i);
    add(model, "r" + number, model::Type::Role, {{"name", "New " + number}, {"layer", "board"}});
    add(model, "k" + number, model::Type::Contact, {{"from", "r" + number}, {"to", "r" + std::to_string(i)}});
  }
  const Facts facts = readFacts(model, "d1", m_measurer);
  EXPECT_EQ(layOutNetwork(facts).boxes, layOutNetwork(facts).boxes);
}

}  // namespace
}  // namespace diagram
