// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

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

constexpr double kGap = 8;
constexpr double kGrid = 8;

Box boxOf(const Rect& rect, double gap) {
  return {{rect.x - gap, rect.y - gap}, {rect.right() + gap, rect.bottom() + gap}};
}

bool isFree(const Tree& tree, const Rect& rect) {
  // Half a pixel less: boxes that just touch at the gap are apart.
  return tree.qbegin(bg::index::intersects(boxOf(rect, kGap - 0.5))) == tree.qend();
}

/// The nearest free place, looking in growing squares around the wanted one; of equals the lower one, then the right.
Rect nearestFree(const Tree& tree, const Rect& wanted) {
  for (int ring = 0;; ++ring) {
    Rect best;
    double bestAway = HUGE_VAL;
    const auto tryAt = [&](int column, int row) {
      const Rect rect = wanted.moved({column * kGrid, row * kGrid});
      const double away = std::hypot(column, row) - (row > 0 ? 2e-4 : 0) - (column > 0 ? 1e-4 : 0);
      if (away < bestAway && isFree(tree, rect)) best = rect, bestAway = away;
    };
    for (int i = -ring; i <= ring; ++i) {
      tryAt(i, ring);
      tryAt(i, -ring);
      tryAt(ring, i);
      tryAt(-ring, i);
    }
    if (bestAway < HUGE_VAL) return best;
  }
}

}  // namespace

void keepPlaced(const Facts& facts, const std::vector<bool>& fixed, std::vector<Rect>& boxes) {
  std::vector<Box> firm;
  std::vector<bool> stays(fixed);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const auto& placed = facts.nodes[i].placed;
    if (placed && !fixed[i]) {
      const Rect natural = boxes[i];
      boxes[i] = {placed->x, placed->y, placed->width > 0 ? placed->width : natural.width,
                  placed->height > 0 ? placed->height : natural.height};
      stays[i] = true;
      firm.push_back(boxOf(boxes[i], 0));
    }
  }
  if (firm.empty()) return;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (fixed[i]) firm.push_back(boxOf(boxes[i], 0));
  // First all that nobody is in the way of: what has to give way must not push that out.
  Tree tree(firm.begin(), firm.end());
  std::vector<NodeIndex> homeless;
  std::vector<Box> settled;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (stays[i]) continue;
    if (tree.qbegin(bg::index::intersects(boxOf(boxes[i], -0.5))) == tree.qend())
      settled.push_back(boxOf(boxes[i], 0));
    else
      homeless.push_back(i);
  }
  if (homeless.empty()) return;
  tree.insert(settled.begin(), settled.end());
  for (const NodeIndex i : homeless) {
    boxes[i] = nearestFree(tree, boxes[i]);
    tree.insert(boxOf(boxes[i], 0));
  }
}

}  // namespace diagram
