// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/interest.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kPitch = kInterestWidth + 24 + kNodeGap;
constexpr double kHalf = kInterestWidth / 2 + 12;
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

/// The interests by where they want to stand: under their holder; what several hold stands between them.
std::map<double, std::vector<NodeIndex>> wishedPlaces(const Draft& draft) {
  const auto holders = holderColumns(draft);
  std::map<double, std::vector<NodeIndex>> byPlace;
  for (NodeIndex i = 0; i < draft.facts.nodes.size(); ++i) {
    if (draft.facts.nodes[i].type != Type::Interest) continue;
    double x = kFirstColumn + kColumn / 2;
    if (!holders[i].empty()) {
      x = 0;
      for (const std::size_t column : holders[i]) x += draft.columns[column].centre();
      x /= static_cast<double>(holders[i].size());
    }
    byPlace[x].push_back(i);
  }
  return byPlace;
}

/// Moves columns apart, to the right and then back from the edge, so that each keeps near to where it wants to stand.
void moveApart(std::vector<InterestColumn>& columns, double left, double right) {
  for (double least = left; InterestColumn & column : columns) {
    column.x = std::max(column.x, least);
    least = column.x + kPitch;
  }
  double most = right;
  for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
    column->x = std::min(column->x, most);
    most = column->x - kPitch;
  }
  for (double least = left; InterestColumn & column : columns) {
    column.x = std::max(column.x, least);
    least = column.x + kPitch;
  }
}

}  // namespace

void spreadInterests(Draft& draft) {
  const auto places = wishedPlaces(draft);
  if (places.empty()) return;
  const double left = kFirstColumn + kHalf, right = draft.frame.right - kHalf - kNodeGap;
  std::size_t count = 0;
  for (const auto& [x, interests] : places) count += interests.size();
  // As few lines as there is width for: columns of one height, beside each other where one holder has many.
  const auto across = static_cast<std::size_t>(std::max(1.0, std::floor((right - left) / kPitch) + 1));
  const std::size_t lines = (count + across - 1) / across;
  for (const auto& [x, interests] : places) {
    const std::size_t columns = (interests.size() + lines - 1) / lines;
    for (std::size_t i = 0; i < columns; ++i) {
      const double offset = (static_cast<double>(i) - static_cast<double>(columns - 1) / 2) * kPitch;
      draft.interests.push_back({x + offset, {}});
      for (std::size_t k = i; k < interests.size(); k += columns)
        draft.interests.back().interests.push_back(interests[k]);
    }
  }
  std::stable_sort(draft.interests.begin(), draft.interests.end(),
                   [](const InterestColumn& a, const InterestColumn& b) { return a.x < b.x; });
  moveApart(draft.interests, left, right);
  draft.frame.right = std::max(draft.frame.right, draft.interests.back().x + kHalf + kNodeGap);
}

void placeInterests(Draft& draft) {
  Lanes& frame = draft.frame;
  const auto& columns = draft.interests;
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
