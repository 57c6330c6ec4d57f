// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost 1.74 warns about its own headers
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include "diagram/layout.h"

namespace diagram {
namespace {

namespace bg = boost::geometry;
using Corner = bg::model::point<double, 2, bg::cs::cartesian>;
using Box = bg::model::box<Corner>;
using Tree = bg::index::rtree<Box, bg::index::quadratic<16>>;

constexpr double kMargin = 24;
constexpr double kTitle = 68;  // the title stands above
constexpr double kGap = 16;
constexpr double kBlockGap = 72;

Box boxOf(const Rect& rect) { return {{rect.x, rect.y}, {rect.right(), rect.bottom()}}; }

class Placing {
 public:
  explicit Placing(const Facts& facts) : m_facts(facts), m_has(facts.nodes.size()) {
    m_layout.boxes.resize(facts.nodes.size());
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) takePlace(i);
    m_neighbours.resize(facts.nodes.size());
    for (const LinkFacts& link : facts.links) {
      m_neighbours[link.from].push_back(link.to);
      m_neighbours[link.to].push_back(link.from);
    }
  }

  Layout place() {
    const bool any = std::find(m_has.begin(), m_has.end(), true) != m_has.end();
    if (any)
      placeNearTheRest();
    else
      placeInBlocks();
    m_layout.network = dressNetwork(m_facts, m_layout.boxes);
    setBounds();
    return std::move(m_layout);
  }

 private:
  /// A disc has the size that its value gives it, whatever the shape says.
  void takePlace(NodeIndex i) {
    const NodeFacts& node = m_facts.nodes[i];
    m_layout.boxes[i] = {0, 0, node.width, node.height};
    if (!node.placed || isPlate(m_facts, i)) return;
    const bool disc = m_facts.network->discs[i].radius > 0;
    const double width = !disc && node.placed->width > 0 ? node.placed->width : node.width;
    const double height = !disc && node.placed->height > 0 ? node.placed->height : node.height;
    m_layout.boxes[i] = rectAround(node.placed->centre(), width, height);
    if (!disc) m_layout.boxes[i] = {node.placed->x, node.placed->y, width, height};
    m_has[i] = true;
  }

  /// With the room its label may need.
  Rect roomOf(NodeIndex i) const {
    const DiscFacts& disc = m_facts.network->discs[i];
    const Rect box = m_layout.boxes[i].inflated(kGap);
    if (disc.radius == 0) return box;
    return rectAround(box.centre(), std::max(box.width, disc.labelWidth + kGap), box.height + 2 * disc.labelHeight());
  }

  std::vector<std::vector<NodeIndex>> blocks() const {
    std::map<std::pair<int, NodeIndex>, std::vector<NodeIndex>> blocks;
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i) {
      if (m_has[i] || isPlate(m_facts, i)) continue;
      const NodeFacts& node = m_facts.nodes[i];
      const bool owned = node.type == model::Type::Role && node.partner != kNoNode;
      blocks[{owned ? 0 : 1 + static_cast<int>(node.type), owned ? node.partner : kNoNode}].push_back(i);
    }
    std::vector<std::vector<NodeIndex>> result;
    for (auto& [key, nodes] : blocks) result.push_back(std::move(nodes));
    return result;
  }

  /// Nothing stands anywhere yet: everybody of an organisation together, block after block.
  void placeInBlocks() {
    const auto all = blocks();
    const double width = std::max(1200.0, 260 * std::sqrt(static_cast<double>(m_facts.nodes.size())));
    Point at{kMargin + kBlockGap, kMargin + kTitle + kBlockGap};
    double lineBottom = at.y;
    for (const auto& block : all) {
      const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(block.size()))));
      double cellWidth = 0, cellHeight = 0;
      for (const NodeIndex i : block) {
        cellWidth = std::max(cellWidth, roomOf(i).width);
        cellHeight = std::max(cellHeight, roomOf(i).height);
      }
      const std::size_t rows = (block.size() + columns - 1) / columns;
      const double blockWidth = cellWidth * static_cast<double>(columns);
      if (at.x > kMargin + kBlockGap && at.x + blockWidth > width)
        at = {kMargin + kBlockGap, lineBottom + 2 * kBlockGap};
      for (std::size_t i = 0; i < block.size(); ++i) {
        Rect& box = m_layout.boxes[block[i]];
        const Point cell{at.x + cellWidth * (static_cast<double>(i % columns) + .5),
                         at.y + cellHeight * (static_cast<double>(i / columns) + .5)};
        box = rectAround(cell, box.width, box.height);
        m_has[block[i]] = true;
      }
      at.x += blockWidth + 2 * kBlockGap;
      lineBottom = std::max(lineBottom, at.y + cellHeight * static_cast<double>(rows));
    }
  }

  /// First who is linked with most of what stands already: those have the most to say about their place.
  void placeNearTheRest() {
    std::vector<Box> standing;
    m_ground.resize(m_facts.nodes.size());
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (m_has[i]) {
        standing.push_back(boxOf(m_layout.boxes[i]));
        takeGround(i);
      }
    m_tree = Tree(standing.begin(), standing.end());
    std::vector<NodeIndex> waiting;
    for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
      if (!m_has[i] && !isPlate(m_facts, i)) waiting.push_back(i);
    while (!waiting.empty()) {
      std::vector<std::size_t> links(m_facts.nodes.size());
      for (const NodeIndex node : waiting) links[node] = known(node).size();
      std::stable_sort(waiting.begin(), waiting.end(), [&](NodeIndex a, NodeIndex b) { return links[a] > links[b]; });
      const std::size_t now = std::max<std::size_t>(1, waiting.size() / 4);  // who follows knows where these are
      for (std::size_t i = 0; i < now; ++i) placeNear(waiting[i]);
      waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(now));
    }
  }

  std::vector<NodeIndex> known(NodeIndex node) const {
    std::vector<NodeIndex> result;
    for (const NodeIndex other : m_neighbours[node])
      if (m_has[other] && other != node) result.push_back(other);
    return result;
  }

  void placeNear(NodeIndex node) {
    std::vector<NodeIndex> near = known(node);
    if (const NodeIndex organisation = organisationOf(node); organisation != kNoNode)
      for (NodeIndex i = 0; i < m_facts.nodes.size(); ++i)
        if (i != node && m_has[i] && organisationOf(i) == organisation) near.push_back(i);
    Point middle;
    if (near.empty()) {
      Rect all;
      for (NodeIndex i = 0; i < m_has.size(); ++i)
        if (m_has[i]) all = united(all, m_layout.boxes[i]);
      middle = {all.right() + 2 * kBlockGap, all.centre().y};
    } else {
      for (const NodeIndex other : near)
        middle = middle + m_layout.boxes[other].centre() * (1.0 / static_cast<double>(near.size()));
    }
    Rect& box = m_layout.boxes[node];
    box = rectAround(middle, box.width, box.height);
    const Point free = nearestFree(roomOf(node), organisationOf(node));
    box = rectAround(free, box.width, box.height);
    m_has[node] = true;
    m_tree.insert(boxOf(box));
    takeGround(node);
  }

  NodeIndex organisationOf(NodeIndex node) const {
    return m_facts.nodes[node].type == model::Type::Role ? m_facts.nodes[node].partner : kNoNode;
  }

  /// The hull of an organisation is about here.
  void takeGround(NodeIndex node) {
    if (const NodeIndex organisation = organisationOf(node); organisation != kNoNode)
      m_ground[organisation] = united(m_ground[organisation], roomOf(node).inflated(36));
  }

  /// Round and round, ever further out.
  Point nearestFree(const Rect& wanted, NodeIndex organisation) const {
    const auto isFree = [&](const Rect& rect) {
      for (NodeIndex i = 0; i < m_ground.size(); ++i)
        if (i != organisation && !m_ground[i].empty() && m_ground[i].intersects(rect)) return false;
      return m_tree.qbegin(bg::index::intersects(boxOf(rect))) == m_tree.qend();
    };
    if (isFree(wanted)) return wanted.centre();
    for (double radius = 32;; radius *= 1.12)
      for (int i = 0; i < 16; ++i) {
        const double angle = std::numbers::pi * (i + .5) / 8;
        const Rect rect = wanted.moved(Point{std::cos(angle), std::sin(angle)} * radius);
        if (isFree(rect)) return rect.centre();
      }
  }

  void setBounds() {
    Rect& bounds = m_layout.bounds;
    for (const Rect& box : m_layout.boxes) bounds = united(bounds, box);
    for (const DiscLabel& label : m_layout.network->labels) bounds = united(bounds, label.box);
    for (const Hull& hull : m_layout.network->hulls) bounds = united(bounds, hull.bounds());
    if (m_layout.boxes.empty()) bounds = {kMargin, kMargin, 640, 400};
    bounds = bounds.inflated(kMargin);
  }

  const Facts& m_facts;
  std::vector<bool> m_has;  // a place
  std::vector<std::vector<NodeIndex>> m_neighbours;
  Tree m_tree;
  std::vector<Rect> m_ground;  // by organisation
  Layout m_layout;
};

}  // namespace

Layout layOutNetwork(const Facts& facts) { return Placing(facts).place(); }

Layout layOut(const Facts& facts) {
  if (facts.lanes) return layOutLanes(facts);
  return facts.network ? layOutNetwork(facts) : layOutFree(facts);
}

}  // namespace diagram
