// SPDX-License-Identifier: MIT
#include "diagram/network/arrange.h"

#include <gtest/gtest.h>

#include "diagram/layout.h"
#include "diagram/networks.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

class Arrange : public testing::Test {
 protected:
  Facts read(const model::Model& model) { return readFacts(model, "d1", m_measurer); }
  std::vector<Rect> arranged(const Facts& facts) {
    const auto boxes = arrangeNetwork(facts, std::vector<bool>(facts.nodes.size(), true), inCircles);
    EXPECT_TRUE(boxes);
    return *boxes;
  }
  /// As a picture of these boxes would have it.
  static Network dressed(Facts facts, std::vector<Rect>& boxes) {
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) facts.nodes[i].placed = boxes[i];
    return dressNetwork(facts, boxes);
  }
  static void expectTidy(const Facts& facts, std::vector<Rect> boxes) {
    const Network network = dressed(facts, boxes);
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
      for (NodeIndex j = 0; j < i; ++j)
        if (!isPlate(facts, i) && !isPlate(facts, j)) {
          EXPECT_FALSE(boxes[i].intersects(boxes[j])) << facts.nodes[i].id << " " << facts.nodes[j].id;
        }
    for (const Hull& hull : network.hulls)
      for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
        if (isPlate(facts, i)) continue;
        const bool member = facts.nodes[i].type == model::Type::Role && facts.nodes[i].partner == hull.organisation;
        EXPECT_EQ(hull.contains(boxes[i].centre()), member) << facts.nodes[i].id;
        const double radius = facts.network->discs[i].radius;
        if (member) {
          EXPECT_TRUE(hull.contains(boxes[i].centre() + Point{radius, 0}));
        }
      }
  }
  paint::PangoMeasurer m_measurer;
};

TEST_F(Arrange, PutsNothingOnAnythingAndEveryRoleInItsHullAlone) {
  const model::Model model = ringOfRoles(5, 6, 4);
  const Facts facts = read(model);
  expectTidy(facts, arranged(facts));
}

TEST_F(Arrange, CopesWithNothingOneNodeAndNodesWithoutLinks) {
  for (const auto& [organisations, roles, alone] : {std::array{0, 0, 0}, {0, 0, 1}, {1, 1, 0}, {3, 0, 0}}) {
    const Facts facts = read(ringOfRoles(organisations, roles, alone));
    expectTidy(facts, arranged(facts));
  }
}

TEST_F(Arrange, GivesTheSameModelTheSamePlaces) {
  const model::Model model = ringOfRoles(4, 5, 2);
  EXPECT_EQ(arranged(read(model)), arranged(read(model)));
}

TEST_F(Arrange, LeavesWhatDoesNotMoveExactlyWhereItIs) {
  Facts facts = read(ringOfRoles(3, 4, 3));
  const std::vector<Rect> first = arranged(facts);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) facts.nodes[i].placed = first[i];
  std::vector<bool> moves(facts.nodes.size());
  const NodeIndex table = facts.find("t1"), role = facts.find("r13");
  moves[table] = moves[role] = true;
  facts.nodes[table].placed = first[facts.find("r0")];  // on top of another
  const auto boxes = arrangeNetwork(facts, moves, inCircles);
  ASSERT_TRUE(boxes);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (!moves[i] && !isPlate(facts, i)) {
      EXPECT_EQ((*boxes)[i], first[i]) << facts.nodes[i].id;
    }
  EXPECT_FALSE((*boxes)[table].intersects((*boxes)[facts.find("r0")]));
}

TEST_F(Arrange, SaysWhatTheLayoutByForcesSaysAndDistrustsAWrongAnswer) {
  const Facts facts = read(ringOfRoles(2, 3));
  const std::vector<bool> moves(facts.nodes.size(), true);
  const Embed fails = [](const auto&, std::stop_token) -> base::Result<std::vector<std::vector<Point>>> {
    return base::failure(base::ErrorCode::NotFound, "gone");
  };
  EXPECT_EQ(arrangeNetwork(facts, moves, fails).error().message, "gone");
  const Embed forgets = [](const auto& graphs, std::stop_token) {
    return base::Result<std::vector<std::vector<Point>>>(std::vector<std::vector<Point>>(graphs.size()));
  };
  EXPECT_EQ(arrangeNetwork(facts, moves, forgets).error().code, base::ErrorCode::Invalid);
}

TEST_F(Arrange, EndsWhenItIsAskedToStop) {
  std::stop_source source;
  source.request_stop();
  const Facts facts = read(ringOfRoles(2, 3));
  const auto boxes = arrangeNetwork(facts, std::vector<bool>(facts.nodes.size(), true), inCircles, source.get_token());
  ASSERT_FALSE(boxes);
  EXPECT_EQ(boxes.error().code, base::ErrorCode::Cancelled);
}

}  // namespace
}  // namespace diagram
