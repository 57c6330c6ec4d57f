// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/interest.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kPitch = kInterestWidth + 24 + kNodeGap;
constexpr double kFirst = 62;      // from the top of the strip to the middle of its first interests
constexpr double kLinePitch = 92;  // room for the effects below each
constexpr double kBelow = 64;

/// The columns of those who hold each interest, by node.
std::vector<std::set<std::size_t>> holderColumns(const Draft& draft) {
  const Facts& facts = draft.facts;
  std::vector<std::set<std::size_t>> columns(facts.nodes.size());
  for (const LinkFacts& link : facts.links) {
    if (link.type != Type::Holds) continue;
    const NodeFacts& holder = facts.nodes[link.from];
    const NodeIndex owner = holder.partner;
    std::size_t column = draft.columnOf[link.from];
    if (owner != kNoNode && draft.columnOf[owner] != Draft::kNoColumn) column = draft.columnOf[owner];
    if (column != Draft::kNoColumn) columns[link.to].insert(column);
  }
  return columns;
}

}  // namespace

std::vector<InterestColumn> interestColumns(const Draft& draft) {
  const Facts& facts = draft.facts;
  const auto holders = holderColumns(draft);
  std::map<double, std::vector<NodeIndex>> byPlace;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (facts.nodes[i].type != Type::Interest) continue;
    // Under its holder; what several hold stands between them.
    double x = kFirstColumn + kColumn / 2;
    if (!holders[i].empty()) {
      x = 0;
      for (const std::size_t column : holders[i]) x += draft.columns[column].centre();
      x /= static_cast<double>(holders[i].size());
    }
    byPlace[x].push_back(i);
  }
  std::vector<InterestColumn> result;
  for (auto& [x, interests] : byPlace) {
    const double least = result.empty() ? 0 : result.back().x + kPitch;
    result.push_back({std::max(x, least), std::move(interests)});
  }
  return result;
}

void placeInterests(Draft& draft) {
  Lanes& frame = draft.frame;
  const auto columns = interestColumns(draft);
  if (columns.empty()) return;
  const double top = frame.stepStrip.bottom() + kStripGap;
  std::size_t most = 0;
  for (const InterestColumn& column : columns) {
    most = std::max(most, column.interests.size());
    double y = top + kFirst;
    for (const NodeIndex interest : column.interests) {
      draft.centreAt(interest, {column.x, y});
      y += kLinePitch;
    }
  }
  frame.interestStrip =
      Rect{frame.left, top, frame.right - frame.left, kFirst + static_cast<double>(most - 1) * kLinePitch + kBelow};
}

}  // namespace diagram::lanes
