// SPDX-License-Identifier: MIT
#include "diagram/routing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "diagram/samples.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

class RoutingInLanes : public testing::Test {
 protected:
  void read(const std::string& name) {
    m_model = sample(name);
    m_facts = readFacts(m_model, {}, m_measurer);
    m_layout = layOutLanes(m_facts);
    m_routing.emplace(m_facts, m_layout);
  }
  std::uint32_t link(const std::string& id) const {
    for (std::uint32_t i = 0; i < m_facts.links.size(); ++i)
      if (m_facts.links[i].id == id) return i;
    throw std::runtime_error("no link " + id);
  }
  const Rect& box(const char* id) const { return m_layout.boxes[m_facts.find(id)]; }

  model::Model m_model;
  paint::PangoMeasurer m_measurer;
  Facts m_facts;
  Layout m_layout;
  std::optional<Routing> m_routing;
};

TEST_F(RoutingInLanes, SeatsPeopleOnTheSideOfTheirColumnInTheOrderOfTheirRows) {
  read("six-tips-blueprint");
  const auto seats = m_routing->seatsOf(m_facts.find("st"));
  ASSERT_EQ(seats.size(), 4u);
  EXPECT_EQ(seats[0].link, link("k9"));   // board O, left, above
  EXPECT_EQ(seats[1].link, link("k11"));  // management O, left, below
  EXPECT_EQ(seats[2].link, link("k10"));
  EXPECT_LT(seats[0].at.y, seats[1].at.y);
  EXPECT_EQ(seats[0].side, Side::Left);
  EXPECT_EQ(seats[2].side, Side::Right);
}

TEST_F(RoutingInLanes, LeadsFromTheCardToTheSeat) {
  read("six-tips-blueprint");
  const Route route = m_routing->routeOf(link("k9"));
  EXPECT_EQ(route.from().x, box("bO").right());
  EXPECT_EQ(route.to(), m_routing->seatsOf(m_facts.find("st"))[0].at);
}

TEST_F(RoutingInLanes, ShowsSeatsOfNeighbouringRowsOnly) {
  read("six-tips-blueprint");
  EXPECT_EQ(m_routing->showingOf(link("k9")), Showing::Always);
  EXPECT_EQ(m_routing->showingOf(link("k17")), Showing::OnDemand);  // the table at the foot
}

TEST_F(RoutingInLanes, RunsRepresentationAlongTheOuterRails) {
  read("six-tips-blueprint");
  const Rect left = m_routing->routeOf(link("k23")).bounds(), right = m_routing->routeOf(link("k26")).bounds();
  EXPECT_NEAR(left.x, 266 - 124, 1);
  EXPECT_NEAR(right.right(), 830 + 124, 1);
  EXPECT_EQ(m_routing->routeOf(link("k23")).to().x, box("cO").x);
}

TEST_F(RoutingInLanes, LeadsContactsPastTheColumnsInBetween) {
  read("stad-en-esch");
  const Route route = m_routing->routeOf(link("k13"));  // from the first column to the third
  for (double part = 0.05; part < 1; part += 0.01)
    for (const char* other : {"md", "ms"}) EXPECT_FALSE(box(other).contains(route.at(part))) << other << ' ' << part;
}

TEST_F(RoutingInLanes, NeverShowsWhatContainmentSays) {
  read("six-tips-blueprint");
  EXPECT_EQ(m_routing->showingOf(link("k1")), Showing::Never);
}

TEST(RouteBetween, LeavesAndArrivesWhereBoxesFaceEachOther) {
  const Rect left{0, 0, 100, 40}, right{300, 10, 100, 40}, below{20, 300, 100, 40};
  EXPECT_EQ(routeBetween(left, right).from(), (Point{100, 20}));
  EXPECT_EQ(routeBetween(left, right).to(), (Point{300, 30}));
  EXPECT_EQ(routeBetween(left, below).from(), (Point{50, 40}));
  EXPECT_EQ(routeBetween(below, left).to(), (Point{50, 40}));
}

TEST(StraightBetween, GoesByWayOfItsBends) {
  const Route route = straightBetween({0, 0, 100, 40}, {300, 0, 100, 40}, {{200, 200}});
  EXPECT_LT(route.distanceTo({200, 200}), 8);
  EXPECT_EQ(route.from().y, 40);
}

}  // namespace
}  // namespace diagram
