// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/layout.h"
#include "diagram/shapes/route.h"
#include "diagram/shapes/table.h"

// The courses of links over a layout.
namespace diagram {

/// How a link shows.
enum class Showing : std::uint8_t {
  Always,
  OnDemand,  // when it, or an end of it, is pointed at or selected
  Absorbed,  // in a band of the eight
  Never,     // containment says it
};

/// One seat of a table: which link it is, and where.
struct SeatPlace {
  std::uint32_t link;
  Point at;
  Side side;
};

/// The links of every node, and where they run. Reads the facts and the layout it is given; both must outlive it.
class Routing {
 public:
  Routing(const Facts& facts, const Layout& layout);

  /// Links at a node, by index, in document order.
  const std::vector<std::uint32_t>& linksOf(NodeIndex node) const { return m_linksOf[node]; }
  /// The seats of a table, each side from top to bottom.
  std::vector<SeatPlace> seatsOf(NodeIndex table) const;
  /// How a link shows, absorption apart.
  Showing showingOf(std::uint32_t link) const;
  Route routeOf(std::uint32_t link) const;

 private:
  const Rect& box(NodeIndex node) const { return m_layout.boxes[node]; }
  Showing showingInLanes(const LinkFacts& link) const;
  bool isDisc(NodeIndex node) const { return m_facts.network && m_facts.network->discs[node].radius > 0; }
  Route networkRoute(std::uint32_t link) const;
  bool seatIsNear(const LinkFacts& link) const;
  bool hasRail(const LinkFacts& link) const;
  Route seatRoute(std::uint32_t link) const;
  Route railRoute(const LinkFacts& link) const;
  Route roleRoute(std::uint32_t link) const;
  Route acrossRoute(std::uint32_t link) const;
  Route steersRoute(const LinkFacts& link) const;
  Route elaboratesRoute(const LinkFacts& link) const;
  bool standsUnder(const LinkFacts& link) const;

  const Facts& m_facts;
  const Layout& m_layout;
  std::vector<std::vector<std::uint32_t>> m_linksOf;
};

/// A course from box to box that leaves and arrives where they face each other.
Route routeBetween(const Rect& from, const Rect& to);
/// Straight, from outline to outline, by way of `bends`.
Route straightBetween(const Rect& from, const Rect& to, const std::vector<Point>& bends);

}  // namespace diagram
