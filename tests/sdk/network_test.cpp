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
      ASSERT_EQ(constraint(network, v).has_value(), tightness.has_value());
      if (!tightness) continue;
      ASSERT_THAT(*constraint(network, v), DoubleNear(*tightness, 1e-9)) << idOf(network.role(v));
    }
    const auto points = articulationPoints(network);
    ASSERT_EQ(std::vector<std::size_t>(points.begin(), points.end()), brute::articulationPoints(matrix));
    const auto parts = components(network);
    const std::size_t count = parts.empty() ? 0 : *std::max_element(parts.begin(), parts.end()) + 1u;
    ASSERT_EQ(count, brute::componentCount(matrix));
  }
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
