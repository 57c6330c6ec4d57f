// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost 1.74 warns about its own headers
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/multi_point.hpp>
#include <boost/geometry/index/rtree.hpp>

#include "diagram/network/network.h"

// Labels beside discs, hulls around them, plates on the hulls.
namespace diagram {
namespace {

namespace bg = boost::geometry;
using Place = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Place>;
using Tree = bg::index::rtree<std::pair<Box, NodeIndex>, bg::index::quadratic<16>>;

constexpr double kLabelGap = 8;     // between disc and label
constexpr double kHullMargin = 12;  // between label and hull
constexpr double kPi = std::numbers::pi;

Box boxOf(const Rect& rect) { return {{rect.x, rect.y}, {rect.right(), rect.bottom()}}; }

double between(double a, double b) { return std::fabs(std::remainder(a - b, 2 * kPi)); }

/// The label of a disc in a direction: under or over it in the middle, else beside it.
DiscLabel labelAt(Point centre, const DiscFacts& disc, double angle) {
  const Point to{std::cos(angle), std::sin(angle)};
  const double reach = disc.radius + (disc.ring ? 8 : 0) + kLabelGap;
  const double width = disc.labelWidth, height = disc.labelHeight();
  DiscLabel label;
  Point corner;
  if (std::fabs(to.x) < .3) {
    corner = {centre.x - width / 2, to.y > 0 ? centre.y + reach - 3 : centre.y - reach - height + 3};
    label.at.x = centre.x;
  } else {
    const bool right = to.x > 0;
    label.anchor = right ? Anchor::Start : Anchor::End;
    label.at.x = centre.x + to.x * reach;
    corner = {right ? label.at.x : label.at.x - width, centre.y + to.y * (reach + height / 3) - height / 2};
  }
  label.at.y = corner.y + 12;
  label.box = {corner.x, corner.y, width, height};
  return label;
}

class Dressing {
 public:
  Dressing(const Facts& facts, std::vector<Rect>& boxes)
      : m_facts(facts), m_boxes(boxes), m_angles(facts.nodes.size()) {
    m_network.labels.resize(facts.nodes.size());
    std::vector<std::pair<Box, NodeIndex>> standing;
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
      if (!isPlate(facts, i)) standing.emplace_back(boxOf(boxes[i]), i);
    m_tree = Tree(standing.begin(), standing.end());
    for (const LinkFacts& link : facts.links) {
      if (link.from == link.to || isPlate(facts, link.from) || isPlate(facts, link.to)) continue;
      const Point a = boxes[link.from].centre(), b = boxes[link.to].centre();
      const Point first = link.bends.empty() ? b : link.bends.front(),
                  last = link.bends.empty() ? a : link.bends.back();
      m_angles[link.from].push_back(std::atan2(first.y - a.y, first.x - a.x));
      m_angles[link.to].push_back(std::atan2(last.y - b.y, last.x - b.x));
    }
  }

  Network dress(const std::stop_token& stop) {
    for (NodeIndex i = 0; i < m_facts.nodes.size() && !stop.stop_requested(); ++i)
      if (disc(i).radius > 0) placeLabel(i);
    makeHulls();
    for (const Hull& hull : m_network.hulls) placePlate(hull);
    return std::move(m_network);
  }

 private:
  const DiscFacts& disc(NodeIndex node) const { return m_facts.network->discs[node]; }

  int hits(const Rect& rect, NodeIndex but = kNoNode) const {
    int count = 0;
    const auto touches = bg::index::intersects(boxOf(rect));
    for (auto it = m_tree.qbegin(touches); it != m_tree.qend(); ++it) count += it->second != but;
    return count;
  }

  /// In the widest free angle between links, where nothing else stands; of equals below, above, right, left.
  void placeLabel(NodeIndex node) {
    const Point centre = m_boxes[node].centre();
    double bestScore = -HUGE_VAL;
    for (const int eighth : {2, 6, 0, 4, 1, 3, 7, 5}) {
      const double angle = eighth * kPi / 4;
      double free = kPi / 2;  // wider makes no difference
      for (const double taken : m_angles[node]) free = std::min(free, between(angle, taken));
      const DiscLabel label = labelAt(centre, disc(node), angle);
      const double score = free - 1.2 * hits(label.box, node) - (eighth % 2 == 0 ? 0 : .2);
      if (score > bestScore + 1e-6) m_network.labels[node] = label, bestScore = score;
    }
    // The next label must not stand on this one.
    m_tree.insert({boxOf(m_network.labels[node].box), node});
  }

  void makeHulls() {
    std::vector<std::vector<NodeIndex>> roles(m_facts.nodes.size());
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (disc(i).radius > 0 && m_facts.nodes[i].partner != kNoNode) roles[m_facts.nodes[i].partner].push_back(i);
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (!roles[i].empty()) m_network.hulls.push_back(hullAround(i, roles[i]));
  }

  Hull hullAround(NodeIndex organisation, const std::vector<NodeIndex>& roles) const {
    Hull hull;
    hull.organisation = organisation;
    double largest = 0;
    for (const NodeIndex role : roles) largest = std::max(largest, disc(role).radius + (disc(role).ring ? 8 : 0));
    hull.padding = std::clamp(largest + 36, 62.0, 86.0);
    bg::model::multi_point<Place> held;
    for (const NodeIndex role : roles) {
      const Point centre = m_boxes[role].centre();
      bg::append(held, Place(centre.x, centre.y));
      const Rect& label = m_network.labels[role].box;
      for (const Point corner : {Point{label.x, label.y}, Point{label.right(), label.y},
                                 Point{label.right(), label.bottom()}, Point{label.x, label.bottom()}}) {
        const double beyond = length(corner - centre) + kHullMargin - hull.padding;
        if (beyond <= 0) continue;
        const Point point = centre + direction(corner - centre) * beyond;
        bg::append(held, Place(point.x, point.y));
      }
    }
    bg::model::polygon<Place> around;  // clockwise where y runs upwards
    bg::convex_hull(held, around);
    for (const Place& place : around.outer()) {
      const Point corner{place.x(), place.y()};
      if (hull.corners.empty() || length(corner - hull.corners.back()) > .01) hull.corners.push_back(corner);
    }
    if (hull.corners.size() > 1 && length(hull.corners.front() - hull.corners.back()) <= .01) hull.corners.pop_back();
    std::reverse(hull.corners.begin(), hull.corners.end());
    return hull;
  }

  void placePlate(const Hull& hull) {
    const NodeFacts& node = m_facts.nodes[hull.organisation];
    Rect& plate = m_boxes[hull.organisation];
    if (node.placed) {
      const Rect& placed = *node.placed;
      plate = rectAround(hull.nearestEdge(placed.centre()), node.width, node.height);
      return;
    }
    int fewest = INT32_MAX;
    for (const double angle : {.5, .4, .6, -.5, .3, .7, -.4, -.6, 0.0, 1.0}) {
      const Point edge = hull.furthest({std::cos(angle * kPi), std::sin(angle * kPi)});
      const Rect rect = rectAround(edge, node.width, node.height);
      if (const int count = hits(rect); count < fewest) plate = rect, fewest = count;
    }
    m_tree.insert({boxOf(plate), hull.organisation});
  }

  const Facts& m_facts;
  std::vector<Rect>& m_boxes;
  std::vector<std::vector<double>> m_angles;
  Tree m_tree;
  Network m_network;
};

}  // namespace

Network dressNetwork(const Facts& facts, std::vector<Rect>& boxes, const std::stop_token& stop) {
  return Dressing(facts, boxes).dress(stop);
}

}  // namespace diagram
