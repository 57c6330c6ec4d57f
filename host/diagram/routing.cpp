// SPDX-License-Identifier: MIT
#include "diagram/routing.h"

#include <algorithm>
#include <cmath>

namespace diagram {
namespace {

using model::Type;

constexpr double kDiscGap = 5;  // between a disc and its links

/// Where the line from the middle of a box to a point leaves the box.
Point edgeTowards(const Rect& box, Point to) {
  const Point centre = box.centre(), away = to - centre;
  const double across = away.x == 0 ? HUGE_VAL : box.width / 2 / std::fabs(away.x);
  const double down = away.y == 0 ? HUGE_VAL : box.height / 2 / std::fabs(away.y);
  const double part = std::min({across, down, 1.0});
  return centre + away * part;
}

}  // namespace

Route routeBetween(const Rect& from, const Rect& to) {
  const Point a = from.centre(), b = to.centre();
  const bool above = from.bottom() <= to.y, below = to.bottom() <= from.y;
  const bool apart = from.right() + 16 <= to.x || to.right() + 16 <= from.x;
  if ((above || below) && (!apart || std::fabs(b.y - a.y) > std::fabs(b.x - a.x) / 2)) {
    const Point start{a.x, above ? from.bottom() : from.y}, end{b.x, above ? to.y : to.bottom()};
    const double reach = std::max(24.0, std::fabs(end.y - start.y) * 0.45) * (above ? 1 : -1);
    return Route::curve({start, start + Point{0, reach}, end - Point{0, reach}, end});
  }
  if (!apart) return straightBetween(from, to, {});
  const bool right = a.x < b.x;
  return Route::levelCurve({right ? from.right() : from.x, a.y}, {right ? to.x : to.right(), b.y});
}

Route straightBetween(const Rect& from, const Rect& to, const std::vector<Point>& bends) {
  if (bends.empty()) return Route::straight(edgeTowards(from, to.centre()), edgeTowards(to, from.centre()));
  std::vector<Point> points = {edgeTowards(from, bends.front())};
  points.insert(points.end(), bends.begin(), bends.end());
  points.push_back(edgeTowards(to, bends.back()));
  return Route::rounded(points, 8);
}

Routing::Routing(const Facts& facts, const Layout& layout)
    : m_facts(facts), m_layout(layout), m_linksOf(facts.nodes.size()) {
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) {
    m_linksOf[facts.links[i].from].push_back(i);
    if (facts.links[i].to != facts.links[i].from) m_linksOf[facts.links[i].to].push_back(i);
  }
}

std::vector<SeatPlace> Routing::seatsOf(NodeIndex table) const {
  std::vector<SeatPlace> sides[2];
  for (const std::uint32_t i : m_linksOf[table]) {
    const LinkFacts& link = m_facts.links[i];
    if (link.type != Type::SitsAt || link.to != table) continue;
    const Side side = box(link.from).centre().x <= box(table).centre().x ? Side::Left : Side::Right;
    sides[static_cast<std::size_t>(side)].push_back({i, box(link.from).centre(), side});
  }
  std::vector<SeatPlace> seats;
  for (auto& side : sides) {
    std::stable_sort(side.begin(), side.end(), [](const SeatPlace& a, const SeatPlace& b) { return a.at.y < b.at.y; });
    for (std::size_t i = 0; i < side.size(); ++i) {
      side[i].at = seatPlace(box(table), side[i].side, i, side.size());
      seats.push_back(side[i]);
    }
  }
  return seats;
}

Showing Routing::showingOf(std::uint32_t link) const {
  const LinkFacts& facts = m_facts.links[link];
  if (facts.from == facts.to) return Showing::Never;
  // A hull holds its roles.
  if (m_layout.network && facts.type == Type::PartOf && isPlate(m_facts, facts.to) && isDisc(facts.from))
    return Showing::Never;
  return m_layout.lanes ? showingInLanes(facts) : Showing::Always;
}

Showing Routing::showingInLanes(const LinkFacts& link) const {
  switch (link.type) {
    case Type::Line:
    case Type::Contact:
      return Showing::Always;
    case Type::SitsAt:
      return seatIsNear(link) ? Showing::Always : Showing::OnDemand;
    case Type::Represents:
      return hasRail(link) ? Showing::Always : Showing::OnDemand;
    case Type::Steers:
      return m_facts.nodes[link.to].type == Type::Table ? Showing::Always : Showing::OnDemand;
    case Type::Elaborates:
      return standsUnder(link) ? Showing::Always : Showing::OnDemand;
    case Type::PartOf:
      return m_facts.nodes[link.from].type == Type::Organisation ? Showing::OnDemand : Showing::Never;
    default:
      return Showing::OnDemand;
  }
}

/// Straight, from the edge of a disc or a card to the next; seats have their places there too.
Route Routing::networkRoute(std::uint32_t link) const {
  const LinkFacts& facts = m_facts.links[link];
  const Route boxes = straightBetween(box(facts.from), box(facts.to), facts.bends);
  std::vector<Point> points = facts.bends;
  const auto edge = [&](NodeIndex node, Point towards, Point atBox) {
    if (!isDisc(node)) return atBox;
    const DiscFacts& disc = m_facts.network->discs[node];
    const Point centre = box(node).centre();
    return centre + direction(towards - centre) * (disc.radius + (disc.ring ? 9 : 0) + kDiscGap);
  };
  const Point first = points.empty() ? box(facts.to).centre() : points.front();
  const Point last = points.empty() ? box(facts.from).centre() : points.back();
  Point to = edge(facts.to, last, boxes.to());
  if (facts.type == Type::SitsAt)
    for (const SeatPlace& seat : seatsOf(facts.to))
      if (seat.link == link) to = seat.at;
  const Point from = edge(facts.from, points.empty() ? to : first, boxes.from());
  if (points.empty()) return Route::straight(from, to);
  points.insert(points.begin(), from);
  points.push_back(to);
  return Route::rounded(points, 8);
}

Route Routing::routeOf(std::uint32_t link) const {
  const LinkFacts& facts = m_facts.links[link];
  if (m_layout.network) return networkRoute(link);
  if (!facts.bends.empty()) return straightBetween(box(facts.from), box(facts.to), facts.bends);
  if (facts.type == Type::SitsAt) return seatRoute(link);
  if (!m_layout.lanes) return straightBetween(box(facts.from), box(facts.to), {});
  switch (facts.type) {
    case Type::Line:
    case Type::Contact:
      return roleRoute(link);
    case Type::Represents:
      if (hasRail(facts)) return railRoute(facts);
      break;
    case Type::Steers:
      if (m_facts.nodes[facts.to].type == Type::Table) return steersRoute(facts);
      break;
    case Type::Elaborates:
      if (standsUnder(facts)) return elaboratesRoute(facts);
      break;
    default:
      break;
  }
  return routeBetween(box(facts.from), box(facts.to));
}

}  // namespace diagram
