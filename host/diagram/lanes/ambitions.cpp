// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/agreement.h"
#include "diagram/shapes/ambition.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kPadding = 14;
constexpr double kLabelWidth = 150;
constexpr double kTopPadding = 19;
constexpr double kBelowLabel = 36;
constexpr double kBottomPadding = 11;
constexpr double kRibbonGap = 28;  // room for the arrows
constexpr double kSheetGap = 14;
constexpr double kGroupGap = 24;

/// An ambition with the agreements that work it out; agreements without one stand together.
struct Group {
  NodeIndex ambition = kNoNode;
  std::vector<NodeIndex> agreements;
  std::size_t perRow = 1;
  double sheet = kAgreementWidth;  ///< how wide all sheets are
  double width = 0;
  double height = 0;
};

/// The ambition an agreement leads to, over the first of each one's `elaborates`.
NodeIndex ambitionOf(const Facts& facts, const std::vector<NodeIndex>& target, NodeIndex node) {
  std::set<NodeIndex> seen;
  while (node != kNoNode && seen.insert(node).second) {
    if (facts.nodes[node].type == Type::Ambition) return node;
    node = target[node];
  }
  return kNoNode;
}

std::vector<Group> groupsOf(const Facts& facts) {
  std::vector<NodeIndex> target(facts.nodes.size(), kNoNode);
  for (const LinkFacts& link : facts.links)
    if (link.type == Type::Elaborates && target[link.from] == kNoNode) target[link.from] = link.to;
  std::vector<Group> groups;
  std::vector<std::size_t> groupOf(facts.nodes.size());
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (facts.nodes[i].type == Type::Ambition) {
      groupOf[i] = groups.size();
      groups.push_back({i, {}});
    }
  Group loose;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (facts.nodes[i].type != Type::Agreement) continue;
    const NodeIndex ambition = ambitionOf(facts, target, i);
    (ambition == kNoNode ? loose : groups[groupOf[ambition]]).agreements.push_back(i);
  }
  if (!loose.agreements.empty()) groups.push_back(loose);
  return groups;
}

void measure(Draft& draft, std::vector<Group>& groups, double available) {
  double sheet = kAgreementWidth;
  for (const NodeFacts& node : draft.facts.nodes)
    if (node.type == Type::Agreement) sheet = std::max(sheet, node.width);
  const double pitch = sheet + kSheetGap;
  const auto most = std::max<std::size_t>(1, static_cast<std::size_t>((available + kSheetGap) / pitch));
  for (Group& group : groups) {
    const std::size_t count = group.agreements.size();
    group.sheet = sheet;
    group.perRow = std::clamp<std::size_t>(count, 1, std::min<std::size_t>(most, groups.size() == 1 ? 6 : 4));
    const std::size_t rows = (count + group.perRow - 1) / group.perRow;
    if (rows > 0) {
      group.width = static_cast<double>(group.perRow) * pitch - kSheetGap;
      group.height = static_cast<double>(rows) * (kAgreementHeight + kSheetGap) - kSheetGap;
    }
    if (group.ambition == kNoNode) continue;
    // The one ambition is the heart of the picture; several share the width.
    Rect& ribbon = draft.box(group.ambition);
    if (groups.size() == 1) ribbon.width = std::max(ribbon.width, kAmbitionWidth);
    group.width = std::max(group.width, ribbon.width);
    group.height += kAmbitionHeight + (rows > 0 ? kRibbonGap : 0);
  }
}

void placeGroup(Draft& draft, const Group& group, Point topLeft) {
  const double centre = topLeft.x + group.width / 2;
  double y = topLeft.y;
  if (group.ambition != kNoNode) {
    Rect& ribbon = draft.box(group.ambition);
    ribbon = {centre - ribbon.width / 2, y, ribbon.width, kAmbitionHeight};
    y += kAmbitionHeight + kRibbonGap;
  }
  for (std::size_t i = 0; i < group.agreements.size(); i += group.perRow) {
    const std::size_t count = std::min(group.perRow, group.agreements.size() - i);
    double x = centre - (static_cast<double>(count) * (group.sheet + kSheetGap) - kSheetGap) / 2;
    for (std::size_t j = i; j < i + count; ++j) {
      draft.box(group.agreements[j]) = {x, y, group.sheet, kAgreementHeight};
      x += group.sheet + kSheetGap;
    }
    y += kAgreementHeight + kSheetGap;
  }
}

/// The middle of the columns of partners: what is shared stands above them.
double middleOf(const Draft& draft) {
  double right = 0;
  for (const Column& column : draft.columns)
    if (column.core || right == 0) right = std::max(right, column.x + column.width);
  return right == 0 ? (draft.frame.left + draft.frame.right) / 2 : (kFirstColumn + right) / 2;
}

/// Groups that stand side by side, from `begin` to `end`; the widths with their gaps come back.
std::pair<std::size_t, double> lineOf(const std::vector<Group>& groups, std::size_t begin, double available) {
  double width = groups[begin].width;
  std::size_t end = begin + 1;
  while (end < groups.size() && width + kGroupGap + groups[end].width <= available) {
    width += kGroupGap + groups[end].width;
    ++end;
  }
  return {end, width};
}

}  // namespace

void placeAmbitions(Draft& draft) {
  Lanes& frame = draft.frame;
  const double left = frame.left + kPadding, right = frame.right - kPadding;
  std::vector<Group> groups = groupsOf(draft.facts);
  measure(draft, groups, right - left);
  frame.ambitionEmpty =
      groups.empty() && !draft.facts.hasAbsent(model::Type::Ambition) && !draft.facts.hasAbsent(model::Type::Agreement);
  double y = kTop + kTopPadding;
  for (std::size_t i = 0; i < groups.size();) {
    const auto [end, width] = lineOf(groups, i, right - left);
    double x = std::clamp(middleOf(draft) - width / 2, left, std::max(left, right - width));
    if (i == 0 && x < left + kLabelWidth) y = kTop + kBelowLabel;
    double height = 0;
    for (; i < end; ++i) {
      placeGroup(draft, groups[i], {x, y});
      x += groups[i].width + kGroupGap;
      height = std::max(height, groups[i].height);
    }
    y += height + (i < groups.size() ? kGroupGap : kBottomPadding);
  }
  const double bottom = draft.facts.showsStepsAlone() ? kTop : groups.empty() ? kTop + 54 : y;
  frame.ambitionStrip = {frame.left, kTop, frame.right - frame.left, bottom - kTop};
}

}  // namespace diagram::lanes
