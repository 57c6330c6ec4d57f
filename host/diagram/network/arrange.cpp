// SPDX-License-Identifier: MIT
#include "diagram/network/arrange.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/text.h"
#include "diagram/layout.h"

namespace diagram {
namespace {

using model::Type;

constexpr double kGap = 40;      // between hulls and cards
constexpr double kRoleGap = 28;  // between the room of one role and the next
constexpr double kMargin = 24;
constexpr double kTitle = 68;
constexpr int kRounds = 8;

/// What keeps its form while the rest finds its place: the roles of an organisation, or one node.
struct Unit {
  NodeIndex organisation = kNoNode;
  std::vector<NodeIndex> nodes;
  std::vector<Point> places;  // of the nodes, from the middle of the unit
  double width = 0;
  double height = 0;
  Point middle;
};

class Arranging {
 public:
  Arranging(const Facts& facts, const std::vector<bool>& moves, const Embed& embed, const std::stop_token& stop)
      : m_facts(facts), m_moves(moves), m_embed(embed), m_stop(stop) {}

  base::Result<std::vector<Rect>> arrange() {
    m_all = allMove();
    if (m_all)
      for (const NodeFacts& node : m_facts.nodes) m_boxes.push_back({0, 0, node.width, node.height});
    else
      m_boxes = layOutNetwork(m_facts).boxes;
    makeUnits();
    if (m_units.empty()) return std::move(m_boxes);
    const Rect before = around();
    if (auto done = layOutInside(); !done) return tl::unexpected(done.error());
    if (auto done = layOutUnits(); !done) return tl::unexpected(done.error());
    turnUnits();
    settle(before);
    if (m_stop.stop_requested())
      return base::failure(base::ErrorCode::Cancelled, base::tr("The layout was stopped. Nothing has changed."));
    return std::move(m_boxes);
  }

 private:
  bool allMove() const {
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (!m_moves[i] && !isPlate(m_facts, i)) return false;
    return true;
  }

  void makeUnits() {
    std::map<NodeIndex, std::size_t> unitOf;
    m_unitOf.assign(m_facts.nodes.size(), kNoNode);
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i) {
      if (!m_moves[i] || isPlate(m_facts, i)) continue;
      const NodeFacts& node = m_facts.nodes[i];
      const NodeIndex organisation = node.type == Type::Role ? node.partner : kNoNode;
      std::size_t unit = m_units.size();
      if (organisation != kNoNode) unit = unitOf.emplace(organisation, unit).first->second;
      if (unit == m_units.size()) m_units.push_back({organisation, {}, {}, 0, 0, {}});
      m_units[unit].nodes.push_back(i);
      m_unitOf[i] = static_cast<NodeIndex>(unit);
    }
  }

  /// Where they stand now, what moves.
  Rect around() const {
    Rect all;
    for (const Unit& unit : m_units)
      for (const NodeIndex node : unit.nodes) all = united(all, m_boxes[node]);
    return all;
  }

  /// A disc with its label, wherever that will be.
  ForceGraph::Node roomOf(NodeIndex node) const {
    const NodeFacts& facts = m_facts.nodes[node];
    const DiscFacts& disc = m_facts.network->discs[node];
    if (disc.radius == 0) return {m_boxes[node].width, m_boxes[node].height};
    return {std::max(facts.width, disc.labelWidth) + kRoleGap, facts.height + disc.labelHeight() + kRoleGap};
  }

  base::Result<void> layOutInside() {
    std::vector<ForceGraph> graphs;
    std::vector<std::size_t> of;
    std::vector<std::uint32_t> number(m_facts.nodes.size());
    for (std::size_t u = 0; u < m_units.size(); ++u) {
      Unit& unit = m_units[u];
      unit.places.assign(unit.nodes.size(), {});
      if (unit.nodes.size() > 1) {
        for (std::uint32_t i = 0; i < unit.nodes.size(); ++i) number[unit.nodes[i]] = i;
        of.push_back(u);
        graphs.push_back({{}, {}, 190});
        for (const NodeIndex node : unit.nodes) graphs.back().nodes.push_back(roomOf(node));
      }
    }
    std::vector<std::size_t> graphOf(m_units.size());
    for (std::size_t g = 0; g < of.size(); ++g) graphOf[of[g]] = g;
    std::set<std::pair<NodeIndex, NodeIndex>> seen;
    for (const LinkFacts& link : m_facts.links) {
      const NodeIndex unit = m_unitOf[link.from];
      if (unit == kNoNode || unit != m_unitOf[link.to] || link.from == link.to) continue;
      const auto [a, b] = std::minmax(number[link.from], number[link.to]);
      if (seen.insert(std::minmax(link.from, link.to)).second) graphs[graphOf[unit]].edges.push_back({a, b});
    }
    auto places = embedded(graphs);
    if (!places) return tl::unexpected(places.error());
    for (std::size_t g = 0; g < of.size(); ++g) {
      std::vector<Rect> rooms;
      for (std::size_t i = 0; i < graphs[g].nodes.size(); ++i)
        rooms.push_back(rectAround((*places)[g][i], graphs[g].nodes[i].width, graphs[g].nodes[i].height));
      separate(rooms, std::vector<bool>(rooms.size(), true), 4, m_stop);
      for (std::size_t i = 0; i < rooms.size(); ++i) m_units[of[g]].places[i] = rooms[i].centre();
    }
    for (Unit& unit : m_units) measure(unit);
    return {};
  }

  base::Result<std::vector<std::vector<Point>>> embedded(const std::vector<ForceGraph>& graphs) const {
    if (graphs.empty()) return std::vector<std::vector<Point>>();
    auto places = m_embed(graphs, m_stop);
    if (places && places->size() == graphs.size())
      for (std::size_t g = 0; g < graphs.size(); ++g)
        if ((*places)[g].size() != graphs[g].nodes.size()) places->clear();
    if (places && places->size() != graphs.size())
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("The layout could not be computed. Nothing has changed."));
    return places;
  }

  /// The rectangle around all of a unit, and its places from the middle of that.
  void measure(Unit& unit) {
    Rect all;
    for (std::size_t i = 0; i < unit.nodes.size(); ++i) {
      const auto room = roomOf(unit.nodes[i]);
      all = united(all, rectAround(unit.places[i], room.width, room.height));
    }
    if (unit.organisation != kNoNode) all = all.inflated(44);
    for (Point& place : unit.places) place = place - all.centre();
    unit.width = all.width;
    unit.height = all.height;
  }

  base::Result<void> layOutUnits() {
    ForceGraph graph;
    double sum = 0;
    for (const Unit& unit : m_units) {
      graph.nodes.push_back({unit.width + kGap, unit.height + kGap});
      sum += std::hypot(unit.width, unit.height);
    }
    // Less than the units are wide: what is in the way of what is seen to afterwards, and the picture stays small.
    graph.distance = sum / static_cast<double>(m_units.size()) * .55;
    std::set<std::pair<NodeIndex, NodeIndex>> seen;
    for (const LinkFacts& link : m_facts.links) {
      const NodeIndex a = m_unitOf[link.from], b = m_unitOf[link.to];
      if (a == kNoNode || b == kNoNode || a == b) continue;
      if (seen.insert(std::minmax(a, b)).second) graph.edges.push_back({std::min(a, b), std::max(a, b)});
    }
    if (m_units.size() < 2) return {};
    auto places = embedded({std::move(graph)});
    if (!places) return tl::unexpected(places.error());
    for (std::size_t u = 0; u < m_units.size(); ++u) m_units[u].middle = places->front()[u];
    return {};
  }

  /// A unit may be mirrored: who has to do with others should stand on their side.
  void turnUnits() {
    std::vector<std::vector<std::pair<std::size_t, NodeIndex>>> outward(m_units.size());  // own node, other node
    std::vector<std::size_t> number(m_facts.nodes.size());
    for (const Unit& unit : m_units)
      for (std::size_t i = 0; i < unit.nodes.size(); ++i) number[unit.nodes[i]] = i;
    std::vector<Point> at(m_facts.nodes.size());
    for (NodeIndex i = 0; i < at.size(); ++i) at[i] = m_boxes[i].centre();
    const auto write = [&](const Unit& unit) {
      for (std::size_t i = 0; i < unit.nodes.size(); ++i) at[unit.nodes[i]] = unit.middle + unit.places[i];
    };
    for (const Unit& unit : m_units) write(unit);
    for (const LinkFacts& link : m_facts.links) {
      const NodeIndex a = m_unitOf[link.from], b = m_unitOf[link.to];
      if (a == b) continue;
      if (a != kNoNode && b != kNoNode) outward[b].emplace_back(number[link.to], link.from);
      if (a != kNoNode && b != kNoNode) outward[a].emplace_back(number[link.from], link.to);
    }
    for (int round = 0; round < 3; ++round)
      for (std::size_t u = 0; u < m_units.size(); ++u) {
        Unit& unit = m_units[u];
        if (unit.nodes.size() < 2 || outward[u].empty()) continue;
        Point best{1, 1};
        double shortest = HUGE_VAL;
        for (const Point mirror : {Point{1, 1}, Point{-1, 1}, Point{1, -1}, Point{-1, -1}}) {
          double sum = 0;
          for (const auto& [own, other] : outward[u]) {
            const Point place = unit.middle + Point{unit.places[own].x * mirror.x, unit.places[own].y * mirror.y};
            sum += length(place - at[other]);
          }
          if (sum < shortest - 1e-6) shortest = sum, best = mirror;
        }
        for (Point& place : unit.places) place = {place.x * best.x, place.y * best.y};
        write(unit);
      }
  }

  void writeBoxes() {
    for (const Unit& unit : m_units)
      for (std::size_t i = 0; i < unit.nodes.size(); ++i) {
        const Rect& box = m_boxes[unit.nodes[i]];
        m_boxes[unit.nodes[i]] = rectAround(unit.middle + unit.places[i], box.width, box.height);
      }
  }

  /// What a unit takes up, and what stays, as they are drawn.
  std::vector<Rect> extents(const Network& network) const {
    std::vector<Rect> rects(m_units.size());
    const auto roomy = [&](NodeIndex node) { return united(m_boxes[node], network.labels[node].box); };
    for (std::size_t u = 0; u < m_units.size(); ++u) {
      for (const NodeIndex node : m_units[u].nodes) rects[u] = united(rects[u], roomy(node));
      if (m_units[u].organisation != kNoNode && m_all)
        if (const Hull* hull = network.hullOf(m_units[u].organisation))
          rects[u] = united(united(rects[u], hull->bounds()), m_boxes[m_units[u].organisation]);
    }
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (m_unitOf[i] == kNoNode && !isPlate(m_facts, i)) rects.push_back(roomy(i));
    return rects;
  }

  /// Hulls and labels are known only when all have a place, and places depend on them: a few rounds.
  void settle(const Rect& before) {
    if (!m_all) moveTo(before.centre());
    for (int round = 0; round < kRounds && !m_stop.stop_requested(); ++round) {
      writeBoxes();
      Facts free = m_facts;  // plates go where there is room now
      for (NodeIndex i = 0; i < free.nodes.size(); ++i)
        if (isPlate(m_facts, i)) free.nodes[i].placed.reset();
      const Network network = dressNetwork(free, m_boxes, m_stop);
      std::vector<Rect> rects = extents(network);
      const std::vector<Rect> now = rects;
      std::vector<bool> moves(rects.size(), false);
      std::fill(moves.begin(), moves.begin() + static_cast<std::ptrdiff_t>(m_units.size()), true);
      separate(rects, moves, m_all ? kGap / 2 : 12, m_stop);
      bool moved = false;
      for (std::size_t u = 0; u < m_units.size(); ++u) {
        const Point by{rects[u].x - now[u].x, rects[u].y - now[u].y};
        moved = moved || length(by) > .5;
        m_units[u].middle = m_units[u].middle + by;
      }
      if (!moved) break;
    }
    if (m_all) {
      Rect all;
      for (const Rect& rect : extents(dressed())) all = united(all, rect);
      for (Unit& unit : m_units)
        unit.middle = unit.middle - Point{all.x, all.y} + Point{2 * kMargin, 2 * kMargin + kTitle};
    }
    for (Unit& unit : m_units) unit.middle = {std::round(unit.middle.x), std::round(unit.middle.y)};
    dressed();
  }

  Network dressed() {
    writeBoxes();
    Facts free = m_facts;
    for (NodeIndex i = 0; i < free.nodes.size(); ++i)
      if (isPlate(m_facts, i) && (m_all || m_moves[i])) free.nodes[i].placed.reset();
    return dressNetwork(free, m_boxes, m_stop);
  }

  void moveTo(Point centre) {
    Rect all;
    for (const Unit& unit : m_units) all = united(all, rectAround(unit.middle, unit.width, unit.height));
    for (Unit& unit : m_units) unit.middle = unit.middle + (centre - all.centre());
  }

  const Facts& m_facts;
  const std::vector<bool>& m_moves;
  const Embed& m_embed;
  const std::stop_token& m_stop;
  std::vector<Rect> m_boxes;
  std::vector<Unit> m_units;
  std::vector<NodeIndex> m_unitOf;  // by node; kNoNode: stays
  bool m_all = false;
};

}  // namespace

base::Result<std::vector<Rect>> arrangeNetwork(const Facts& facts, const std::vector<bool>& moves, const Embed& embed,
                                               std::stop_token stop) {
  return Arranging(facts, moves, embed, stop).arrange();
}

}  // namespace diagram
