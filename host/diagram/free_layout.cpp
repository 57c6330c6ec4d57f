// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "diagram/layout.h"

namespace diagram {
namespace {

using model::Type;

constexpr double kMargin = 24;
constexpr double kGap = 24;
constexpr double kBlockGap = 64;
constexpr double kWidth = 1600;  // where lines of blocks turn

/// Nodes that belong together: an organisation above its people, or all nodes of a type that nobody owns.
std::vector<std::vector<NodeIndex>> blocksOf(const Facts& facts) {
  std::map<std::pair<int, NodeIndex>, std::vector<NodeIndex>> blocks;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const NodeFacts& node = facts.nodes[i];
    const bool owned = node.partner != kNoNode;
    blocks[{owned ? 0 : 1 + static_cast<int>(node.type), owned ? node.partner : kNoNode}].push_back(i);
  }
  std::vector<std::vector<NodeIndex>> result;
  for (auto& [key, nodes] : blocks) result.push_back(std::move(nodes));
  return result;
}

/// In columns of at most six; the rectangle they take comes back.
Rect placeBlock(const Facts& facts, const std::vector<NodeIndex>& nodes, Point at, std::vector<Rect>& boxes) {
  Rect taken{at.x, at.y, 0, 0};
  double x = at.x, y = at.y, widest = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (i > 0 && i % 6 == 0) x += widest + kGap, y = at.y, widest = 0;
    const NodeFacts& node = facts.nodes[nodes[i]];
    boxes[nodes[i]] = {x, y, node.width, node.height};
    taken = united(taken, boxes[nodes[i]]);
    y += node.height + kGap;
    widest = std::max(widest, node.width);
  }
  return taken;
}

}  // namespace

Layout layOutFree(const Facts& facts) {
  Layout layout;
  layout.boxes.resize(facts.nodes.size());
  Point at{kMargin, kMargin + 68};  // the title stands above
  double lineBottom = at.y;
  for (const auto& block : blocksOf(facts)) {
    Rect taken = placeBlock(facts, block, at, layout.boxes);
    if (at.x > kMargin && taken.right() > kWidth) {
      at = {kMargin, lineBottom + kBlockGap};
      taken = placeBlock(facts, block, at, layout.boxes);
    }
    at.x = taken.right() + kBlockGap;
    lineBottom = std::max(lineBottom, taken.bottom());
  }
  keepPlaced(facts, std::vector<bool>(facts.nodes.size()), layout.boxes);
  for (const Rect& box : layout.boxes) layout.bounds = united(layout.bounds, box);
  if (layout.boxes.empty()) layout.bounds = {kMargin, kMargin, 640, 400};
  layout.bounds = layout.bounds.inflated(kGap);
  return layout;
}

}  // namespace diagram
