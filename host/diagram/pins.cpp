// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

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

Box boxOf(const Rect& rect, double gap) {
  return {{rect.x - gap, rect.y - gap}, {rect.right() + gap, rect.bottom() + gap}};
}

/// The first free place from `rect` on along one direction, past whatever stands in the way.
Rect slide(const Tree& tree, Rect rect, Point along) {
  std::vector<Box> inTheWay;
  for (;;) {
    inTheWay.clear();
    // Half a pixel less: boxes that just touch at the gap are apart.
    tree.query(bg::index::intersects(boxOf(rect, kGap - 0.5)), std::back_inserter(inTheWay));
    if (inTheWay.empty()) return rect;
    for (const Box& box : inTheWay) {
      if (along.x > 0) rect.x = std::max(rect.x, box.max_corner().get<0>() + kGap);
      if (along.x < 0) rect.x = std::min(rect.x, box.min_corner().get<0>() - kGap - rect.width);
      if (along.y > 0) rect.y = std::max(rect.y, box.max_corner().get<1>() + kGap);
      if (along.y < 0) rect.y = std::min(rect.y, box.min_corner().get<1>() - kGap - rect.height);
    }
  }
}

/// The nearest free place straight below, above, right or left; of equals the first of these.
Rect nearestFree(const Tree& tree, const Rect& wanted) {
  Rect best;
  double bestAway = HUGE_VAL;
  for (const Point along : {Point{0, 1}, Point{0, -1}, Point{1, 0}, Point{-1, 0}}) {
    const Rect rect = slide(tree, wanted, along);
    const double away = length({rect.x - wanted.x, rect.y - wanted.y});
    if (away < bestAway) best = rect, bestAway = away;
  }
  return best;
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
  const Tree placed(firm.begin(), firm.end());
  std::vector<NodeIndex> homeless;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (stays[i]) continue;
    if (placed.qbegin(bg::index::intersects(boxOf(boxes[i], -0.5))) == placed.qend())
      firm.push_back(boxOf(boxes[i], 0));
    else
      homeless.push_back(i);
  }
  if (homeless.empty()) return;
  Tree tree(firm.begin(), firm.end());  // made at once, many times quicker than by adding
  for (const NodeIndex i : homeless) {
    boxes[i] = nearestFree(tree, boxes[i]);
    tree.insert(boxOf(boxes[i], 0));
  }
}

}  // namespace diagram
