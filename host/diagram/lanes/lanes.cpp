// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/lanes/draft.h"

namespace diagram {

const LaneRow* Lanes::row(LaneRow::Kind kind) const {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const LaneRow& row) { return row.kind == kind; });
  return found == rows.end() ? nullptr : &*found;
}

std::optional<std::size_t> Lanes::columnOf(NodeIndex organisation) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (organisation != kNoNode && columns[i].organisation == organisation) return i;
  return std::nullopt;
}

const LaneRow& Lanes::rowAt(double y) const {
  const auto away = [&](const LaneRow& row) {
    if (row.kind == LaneRow::Kind::Constituencies) return HUGE_VAL;
    return std::max(std::fabs(y - row.centre()) - row.height / 2, 0.0);
  };
  return *std::min_element(rows.begin(), rows.end(),
                           [&](const LaneRow& a, const LaneRow& b) { return away(a) < away(b); });
}

Layout layOutLanes(const Facts& facts) {
  lanes::Draft draft(facts);
  draft.layout.boxes.reserve(facts.nodes.size());
  for (const NodeFacts& node : facts.nodes) draft.layout.boxes.push_back({0, 0, node.width, node.height});
  // Cards of a kind are as wide as the widest of them needs.
  for (const NodeFacts& node : facts.nodes)
    if (node.type == model::Type::Role) draft.frame.cardWidth = std::max(draft.frame.cardWidth, node.width);
  lanes::assignColumns(draft);
  lanes::assignTables(draft);
  lanes::spreadColumns(draft);
  lanes::placeAmbitions(draft);
  lanes::settleRows(draft);
  lanes::placeTables(draft);
  lanes::placeColumns(draft);
  lanes::placeSteps(draft);
  lanes::placeInterests(draft);
  // Headers belong to their columns: dragging one orders the columns, it does not take it out.
  std::vector<bool> fixed(facts.nodes.size());
  for (const LaneColumn& column : draft.frame.columns)
    if (column.organisation != kNoNode) fixed[column.organisation] = true;
  keepPlaced(facts, fixed, draft.layout.boxes);
  const Lanes& frame = draft.frame;
  const double bottom = frame.interestStrip ? frame.interestStrip->bottom() : frame.stepStrip.bottom();
  draft.layout.bounds = {frame.left, frame.ambitionStrip.y, frame.right - frame.left, bottom - frame.ambitionStrip.y};
  for (const Rect& box : draft.layout.boxes) draft.layout.bounds = united(draft.layout.bounds, box);
  draft.layout.lanes = std::move(draft.frame);
  return std::move(draft.layout);
}

}  // namespace diagram
