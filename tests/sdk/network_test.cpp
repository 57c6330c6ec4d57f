// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <samenspel/collaboration.hpp>

#include "sdk/brute_force.h"
#include "sdk/view.h"
#include "support/random.h"
#include "support/random_model.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Sketch;
using model::Type;
using testing::DoubleNear;
using testing::ElementsAre;

std::string idOf(Element element) { return std::string(element.id()); }

/// G from G: who meets whom, as a matrix.
brute::Matrix matrixOf(const Network& network) {
  brute::Matrix matrix(network.size(), std::vector<bool>(network.size(), false));
  for (std::uint32_t v = 0; v < network.size(); ++v) {
    for (const Network::Neighbour& neighbour : network.neighbours(v)) matrix[v][neighbour.vertex] = true;
  }
  return matrix;
}

TEST(Network, HasExactlyTheTiesOfTheDefinitionOnModelsOfChance) {
  for (std::int64_t seed = 1; seed <= support::rounds(150); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const model::Model model = support::randomModel(std::uint32_t(seed));
    const brute::Method method(model);
    const View view(model);
    const Collaboration collaboration(view.model());
    const Network& network = collaboration.network();
    const auto roles = method.roles();
    ASSERT_EQ(network.size(), roles.size());
    std::size_t ties = 0;
    for (std::uint32_t u = 0; u < network.size(); ++u) {
      std::vector<std::pair<std::string, brute::Kinds>> expected;
      for (const std::string& v : roles) {
        if (const auto kinds = method.edge(roles[u], v)) expected.emplace_back(v, *kinds);
      }
      std::vector<std::pair<std::string, brute::Kinds>> found;
      for (const Network::Neighbour& neighbour : network.neighbours(u)) {
        found.push_back({idOf(network.role(neighbour.vertex)), {neighbour.formal, neighbour.informal}});
      }
      ASSERT_EQ(found, expected) << roles[u];
      ties += found.size();
    }
    ASSERT_EQ(network.tieCount() * 2, ties);
  }
}

TEST(Network, MergesTheRolesOfOnePersonAndDropsTheirTie) {
  Sketch sketch;
  sketch.add(Type::Role, "teacher", {{"holder", "someone"}})
      .add(Type::Role, "other")
      .add(Type::Role, "coach", {{"holder", "someone"}})
      .link(Type::Contact, "teacher", "coach")
      .link(Type::Contact, "coach", "other", {{"formality", "informal"}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_EQ(collaboration.network().tieCount(), 2u);
  const Network& people = collaboration.peopleNetwork();
  ASSERT_EQ(people.size(), 2u);
  EXPECT_EQ(people.tieCount(), 1u);
  EXPECT_EQ(people.role(0), view["teacher"]);
  EXPECT_EQ(people.vertex(view["coach"]), 0u);
  EXPECT_TRUE(people.neighbours(0).front().informal);
  EXPECT_FALSE(people.neighbours(0).front().formal);
}

TEST(Network, TellsThePartnersApartAndWhoCarriesTheirConnection) {
  Sketch sketch;
  sketch.addSchools()
      .link(Type::Contact, "boardA", "boardB")
      .link(Type::Contact, "boardA", "executiveB", {{"formality", "both"}})
      .link(Type::Contact, "boardA", "executiveA");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Connection& between = collaboration.network().connection(view["B"], view["A"]);
  EXPECT_EQ(between.ties, 2u);
  EXPECT_EQ(between.formal, 2u);
  EXPECT_EQ(between.informal, 1u);
  EXPECT_THAT(between.bottlenecks, ElementsAre(view["boardA"]));
  EXPECT_EQ(collaboration.network().connection(view["A"], view["A"]).ties, 1u);
  EXPECT_EQ(collaboration.network().connection(view["B"], view["B"]).ties, 0u);
}

TEST(Network, LetsTheSettingSayHowOftenATableMustMeet) {
  Sketch sketch;
  sketch.addSchools()
      .add(Type::Table, "t", {{"meetingsPerYear", "2"}})
      .link(Type::SitsAt, "boardA", "t")
      .link(Type::SitsAt, "boardB", "t");
  const auto ties = [&] {
    const View view(sketch.model);
    return Collaboration(view.model()).network().tieCount();
  };
  EXPECT_EQ(ties(), 1u);
  sketch.add(Type::Setting, "setting", {{"name", "contactThreshold"}, {"value", "3"}});
  EXPECT_EQ(ties(), 0u);
  sketch.clear("t", "meetingsPerYear");
  EXPECT_EQ(ties(), 1u) << "a table that does not say how often it meets is taken to meet often enough";
}

TEST(Measures, AgreeWithTheirFormulasOnModelsOfChance) {
  for (std::int64_t seed = 1; seed <= support::rounds(100); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const model::Model model = support::randomModel(std::uint32_t(seed));
    const View view(model);
    const Collaboration collaboration(view.model());
    const Network& network = collaboration.peopleNetwork();
    const brute::Matrix matrix = matrixOf(network);
    const auto expected = brute::betweenness(matrix);
    const auto found = betweenness(network);
    for (std::uint32_t v = 0; v < network.size(); ++v) {
      ASSERT_THAT(found[v], DoubleNear(expected[v], 1e-9)) << idOf(network.role(v));
      const auto tightness = brute::constraint(matrix, v);
      ASSERT_EQ(constraints(network)[v], constraint(network, v));
      ASSERT_EQ(constraint(network, v).has_value(), tightness.has_value());
      if (!tightness) continue;
      ASSERT_THAT(*constraint(network, v), DoubleNear(*tightness, 1e-9)) << idOf(network.role(v));
    }
    std::vector<std::size_t> points;
    for (const ArticulationPoint& point : articulationPoints(network)) {
      points.push_back(point.vertex);
      // What the piece it lies in becomes, and all other components are still there.
      ASSERT_EQ(brute::componentCount(matrix, point.vertex), brute::componentCount(matrix) + point.pieces.size() - 1);
    }
    ASSERT_EQ(points, brute::articulationPoints(matrix));
    const auto parts = components(network);
    const std::size_t count = parts.empty() ? 0 : *std::max_element(parts.begin(), parts.end()) + 1u;
    ASSERT_EQ(count, brute::componentCount(matrix));
  }
}

/// Roles r0, r1, … with these contacts between them.
Sketch ties(int roles, std::initializer_list<std::pair<int, int>> contacts) {
  Sketch sketch;
  for (int i = 0; i < roles; ++i) sketch.add(Type::Role, "r" + std::to_string(i));
  for (const auto& [a, b] : contacts) {
    sketch.link(Type::Contact, "r" + std::to_string(a), "r" + std::to_string(b), {{"state", "active"}});
  }
  return sketch;
}

TEST(Measures, GroupTheNeighboursOfAnArticulationPointByPiece) {
  const Sketch sketch = ties(6, {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {2, 4}, {2, 5}});
  const View view(sketch.model);
  const auto points = articulationPoints(Collaboration(view.model()).network());
  ASSERT_EQ(points.size(), 1u);
  EXPECT_EQ(points.front().vertex, 2u);
  EXPECT_THAT(points.front().pieces, ElementsAre(ElementsAre(0u, 1u), ElementsAre(3u, 4u), ElementsAre(5u)));
}

TEST(Measures, FindAShortestPath) {
  const Sketch sketch = ties(7, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 5}, {5, 3}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Network& network = collaboration.network();
  EXPECT_THAT(shortestPath(network, 0, 4).value(), ElementsAre(5u, 3u));
  EXPECT_THAT(shortestPath(network, 4, 0).value(), ElementsAre(3u, 5u));
  EXPECT_THAT(shortestPath(network, 0, 1).value(), testing::IsEmpty());
  EXPECT_THAT(shortestPath(network, 2, 2).value(), testing::IsEmpty());
  EXPECT_FALSE(shortestPath(network, 0, 6));
}

TEST(Measures, CountTheContactsThatGoBothWays) {
  Sketch sketch = ties(3, {{0, 1}});
  sketch.link(Type::Contact, "r1", "r2", {{"state", "active"}, {"direction", "oneway"}});
  sketch.link(Type::Contact, "r0", "r2", {{"state", "lost"}});
  EXPECT_EQ(reciprocity(View(sketch.model).model()).share(), 0.5);
  EXPECT_FALSE(reciprocity(View(model::Model()).model()).share());
}

/// Layers of three in a row, each tied to the whole next one: with each the number of shortest paths triples.
TEST(Measures, CountMorePathsThanADoubleHolds) {
#ifndef __OPTIMIZE__
  GTEST_SKIP() << "takes a minute without optimisation";
#endif
  constexpr int layers = 660;
  Sketch sketch;
  for (int i = 0; i < 3 * layers; ++i) sketch.add(Type::Role, "r" + std::to_string(i));
  for (int i = 0; i + 3 < 3 * layers; ++i) {
    for (int next = 3 * (i / 3 + 1); next < 3 * (i / 3 + 2); ++next) {
      sketch.link(Type::Contact, "r" + std::to_string(i), "r" + std::to_string(next), {{"state", "active"}});
    }
  }
  const View view(sketch.model);
  const auto values = betweenness(Collaboration(view.model()).network());
  // A third of what passes from the first layer to those beyond, and of each pair in it; a sixth of each pair in the
  // next.
  EXPECT_NEAR(values[3], 3 * (layers - 2) + 1 + 0.5, 1e-6);
}

TEST(Measures, TellHowFarTheBetweennessIsAndStopWhenAsked) {
  const Sketch sketch = ties(4, {{0, 1}, {1, 2}, {2, 3}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  std::vector<double> told;
  EXPECT_THAT(betweenness(collaboration.network(), [&](double share) { told.push_back(share); }),
              ElementsAre(0.0, 2.0, 2.0, 0.0));
  EXPECT_THAT(told, ElementsAre(0.0, 0.25, 0.5, 0.75));
  EXPECT_THROW(betweenness(collaboration.network(), [](double) { throw Cancelled{}; }), Cancelled);
}

TEST(Measures, CountTiesBetweenLayersOfDifferentPartnersOnly) {
  Sketch sketch;
  sketch.addSchools()
      .link(Type::Contact, "boardA", "boardB")
      .link(Type::Contact, "boardA", "executiveB")
      .link(Type::Contact, "boardA", "executiveA");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const auto densities = layerDensities(collaboration.network());
  EXPECT_EQ(densities[0][0].ties, 1u);
  EXPECT_EQ(densities[0][0].possible, 1u);
  EXPECT_EQ(densities[0][2].ties, 1u);
  EXPECT_EQ(densities[2][0].ties, 1u);
  EXPECT_EQ(densities[0][2].possible, 2u);
  EXPECT_EQ(densities[1][1].possible, 0u);
  const TieBalance balance = balanceOf(collaboration.network(), view["A"]);
  EXPECT_EQ(balance.external, 2u);
  EXPECT_EQ(balance.internal, 1u);
}

TEST(Measures, AreUndefinedWhereTheirFormulaDividesByNothing) {
  Sketch sketch;
  sketch.add(Type::Role, "alone");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Network& network = collaboration.network();
  EXPECT_FALSE(density(network));
  EXPECT_FALSE(constraint(network, 0));
  EXPECT_FALSE(normalisedBetweenness(0, network.size()));
  EXPECT_FALSE(eiIndex(balanceByPartner(network)));
  EXPECT_FALSE(eiIndex(balanceByLayer(network)));
  EXPECT_THAT(betweenness(network), ElementsAre(0.0));
}

}  // namespace
}  // namespace samenspel
