// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/organisation.h"
#include "diagram/shapes/role.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kSideCard = 64;  // from card to card at the side
constexpr std::size_t kSideCards = 9;

std::size_t addColumn(Draft& draft, NodeIndex organisation, bool core) {
  Column column;
  column.organisation = organisation;
  column.core = core;
  draft.columns.push_back(std::move(column));
  if (organisation != kNoNode) draft.columnOf[organisation] = draft.columns.size() - 1;
  return draft.columns.size() - 1;
}

/// Where a user has dragged the headers decides over their order; those never touched keep their place in the file.
void orderCore(const Facts& facts, std::vector<NodeIndex>& core) {
  const auto key = [&](NodeIndex node) {
    const auto place = std::find(facts.core.begin(), facts.core.end(), node) - facts.core.begin();
    const double x = kFirstColumn + static_cast<double>(place) * (kColumn + kCoreGutter) + kColumn / 2;
    return facts.nodes[node].placed ? facts.nodes[node].placed->centre().x : x;
  };
  std::stable_sort(core.begin(), core.end(), [&](NodeIndex a, NodeIndex b) { return key(a) < key(b); });
}

/// The column of a partner that is no core partner: made when its first role comes.
std::size_t columnFor(Draft& draft, NodeIndex partner, std::size_t& ownerless) {
  if (partner != kNoNode && draft.columnOf[partner] != Draft::kNoColumn) return draft.columnOf[partner];
  if (partner != kNoNode) return addColumn(draft, partner, false);
  if (ownerless == Draft::kNoColumn) ownerless = addColumn(draft, kNoNode, false);
  return ownerless;
}

/// Organisations without a column of their own: inside their partner's, or as cards at the side.
void placeOthers(Draft& draft) {
  const Facts& facts = draft.facts;
  std::size_t side = Draft::kNoColumn;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const NodeFacts& node = facts.nodes[i];
    if (node.type != Type::Organisation || draft.columnOf[i] != Draft::kNoColumn) continue;
    if (node.partner != i && node.partner != kNoNode && draft.columnOf[node.partner] != Draft::kNoColumn &&
        !draft.columns[draft.columnOf[node.partner]].side) {
      draft.columnOf[i] = draft.columnOf[node.partner];
      draft.columns[draft.columnOf[i]].units.push_back(i);
      continue;
    }
    if (side == Draft::kNoColumn || draft.columns[side].cards.size() == kSideCards) {
      side = addColumn(draft, kNoNode, false);
      draft.columns[side].side = true;
    }
    draft.columns[side].cards.push_back(i);
    draft.columnOf[i] = side;
  }
}

void placeConstituencies(Draft& draft, std::size_t& ownerless) {
  const Facts& facts = draft.facts;

  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (facts.nodes[i].type != Type::Constituency) continue;
    NodeIndex partner = facts.nodes[i].partner;

    if (partner == kNoNode && !facts.core.empty()) partner = facts.core.front();
    const std::size_t column = columnFor(draft, partner, ownerless);
    draft.columnOf[i] = column;
    draft.columns[column].constituencies.push_back(i);
  }
}

}  // namespace

void assignColumns(Draft& draft) {
  const Facts& facts = draft.facts;
  std::vector<NodeIndex> core = facts.core;
  orderCore(facts, core);
  for (const NodeIndex partner : core) addColumn(draft, partner, true);
  std::size_t ownerless = Draft::kNoColumn;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (facts.nodes[i].type == Type::Role) {
      draft.columnOf[i] = columnFor(draft, facts.nodes[i].partner, ownerless);
      draft.columns[draft.columnOf[i]].cells[static_cast<std::size_t>(facts.nodes[i].layer)].push_back(i);
    }
  placeConstituencies(draft, ownerless);
  placeOthers(draft);
}

void spreadColumns(Draft& draft) {
  double x = kFirstColumn;
  for (std::size_t i = 0; i < draft.columns.size(); ++i) {
    Column& column = draft.columns[i];
    Gutter& gutter = draft.gutters[i];
    column.x = x;
    column.width = column.core ? kColumn : column.side ? kOrganisationWidth + 16 : kCompactColumn;
    gutter.x = x + column.width;
    const bool last = i + 1 == draft.columns.size();
    const bool tables = !gutter.tables.empty() || !gutter.foot.empty();
    gutter.core = column.core && !last && draft.columns[i + 1].core;
    gutter.width = gutter.core ? kCoreGutter : tables ? kTableGutter : last ? 0 : kPlainGutter;
    x = gutter.x + gutter.width;
  }
  draft.frame.left = kLeft;
  draft.frame.right = std::max(x + kRightMargin, kLeastRight);
  spreadInterests(draft);
}

namespace {

/// The tables of a gutter that stand at the foot, from the top of the row.
void placeFoot(Draft& draft, const Gutter& gutter) {
  if (gutter.foot.empty()) return;
  double y = draft.frame.row(LaneRow::Kind::Constituencies)->top + 17;
  for (const NodeIndex table : gutter.foot) {
    draft.centreAt(table, {gutter.centre(), y + draft.box(table).height / 2});
    y += draft.box(table).height + kTableGap;
  }
}

/// The top of the columns and the height of their headers.
std::pair<double, double> header(const Draft& draft) {
  std::size_t units = 0;
  for (const Column& column : draft.columns) units = std::max(units, column.units.size());
  return {draft.frame.ambitionStrip.bottom() + kStripGap,
          kHeader + static_cast<double>(units) * (kOrganisationHeight + kStack)};
}

}  // namespace

namespace {

/// What the copies of all cards but the first add to the height of a stack.
double riseIn(const Draft& draft, const std::vector<NodeIndex>& nodes) {
  double rise = 0;
  for (std::size_t i = 1; i < nodes.size(); ++i) rise += draft.facts.nodes[nodes[i]].rise;
  return rise;
}

}  // namespace

void settleRows(Draft& draft) {
  const auto [start, headerHeight] = header(draft);
  if (draft.facts.showsStepsAlone()) {
    for (std::size_t layer = 0; layer < 3; ++layer)
      draft.frame.rows.push_back({static_cast<LaneRow::Kind>(layer), kTop, 0});
    return;
  }
  std::array<double, 3> heights{};
  double unknown = 0;
  for (std::size_t layer = 0; layer < kLayerCount; ++layer) {
    std::size_t most = 0;
    double rise = 0;
    for (const Column& column : draft.columns) {
      most = std::max(most, column.cells[layer].size());
      rise = std::max(rise, riseIn(draft, column.cells[layer]));
    }
    const double height = std::max(kRow, 96 + 64 * static_cast<double>(most) - kStack + rise);
    if (layer < heights.size())
      heights[layer] = height;
    else
      unknown = most == 0 ? 0 : height;
  }
  makeRoomForTables(draft, heights);
  double top = start + headerHeight;
  for (std::size_t layer = 0; layer < heights.size(); top += heights[layer++])
    draft.frame.rows.push_back({static_cast<LaneRow::Kind>(layer), top, heights[layer]});
  if (unknown > 0) draft.frame.rows.push_back({LaneRow::Kind::Unknown, top, unknown});
}

namespace {

/// The row of constituencies and of tables for all layers, when there are any.
void settleFootRow(Draft& draft) {
  std::size_t pills = 0;
  double tables = 0;
  for (const Column& column : draft.columns) pills = std::max(pills, column.constituencies.size());
  for (const Gutter& gutter : draft.gutters) {
    double height = 0;
    for (const NodeIndex table : gutter.foot) height += draft.box(table).height + kTableGap;
    tables = std::max(tables, height);
  }
  if (pills == 0 && tables == 0) return;
  const double height = std::max({kConstituencyRow, 38 + 58 * static_cast<double>(pills), 20 + tables});
  draft.frame.rows.push_back({LaneRow::Kind::Constituencies, draft.frame.rows.back().bottom(), height});
}

void stack(Draft& draft, const std::vector<NodeIndex>& nodes, Point centre, double gap) {
  double height = riseIn(draft, nodes) - gap;
  for (const NodeIndex node : nodes) height += draft.box(node).height + gap;
  double y = centre.y - height / 2;
  for (const NodeIndex node : nodes) {
    if (node != nodes.front()) y += draft.facts.nodes[node].rise;
    draft.centreAt(node, {centre.x, y + draft.box(node).height / 2});
    y += draft.box(node).height + gap;
  }
}

void placeHeader(Draft& draft, Column& column, double top) {
  double y = top + kHeaderInset;
  if (column.organisation != kNoNode) {
    draft.box(column.organisation) = {column.x + 6, y, column.width - 12, kOrganisationHeight};
    y += kOrganisationHeight + kStack;
  }
  std::vector<NodeIndex> below = column.units;
  below.insert(below.end(), column.cards.begin(), column.cards.end());
  for (const NodeIndex node : below) {
    const double inset = column.side ? 8 : 18;
    draft.box(node) = {column.x + inset, y, column.width - 2 * inset, kOrganisationHeight};
    y += column.side ? kSideCard : kOrganisationHeight + kStack;
  }
}

/// Somebody is there, but not in the picture.
bool isEmptied(const Facts& facts, const Column& column, const LaneRow& row) {
  return std::any_of(facts.absent.begin(), facts.absent.end(), [&](const NodeFacts& node) {
    return node.type == model::Type::Role && node.partner == column.organisation &&
           node.layer == static_cast<Layer>(row.kind);
  });
}

void placeCells(Draft& draft, std::size_t index) {
  Column& column = draft.columns[index];
  for (const LaneRow& row : draft.frame.rows) {
    const Point centre{column.centre(), row.centre()};
    if (row.kind == LaneRow::Kind::Constituencies) {
      stack(draft, column.constituencies, centre, 12);
      for (const NodeIndex node : column.constituencies)
        draft.box(node) = rectAround(draft.box(node).centre(), std::min(226.0, column.width - 46), 46);
      continue;
    }
    const auto& cell = column.cells[static_cast<std::size_t>(row.kind)];
    for (const NodeIndex role : cell) draft.box(role).width = std::min(draft.frame.cardWidth, column.width - 46);
    stack(draft, cell, centre, kStack);
    if (cell.empty() && column.core && row.kind != LaneRow::Kind::Unknown && !isEmptied(draft.facts, column, row))
      draft.frame.ghosts.push_back(
          {column.organisation, static_cast<Layer>(row.kind), rectAround(centre, draft.frame.cardWidth, kRoleHeight)});
  }
}

/// After the last core partner, where the next one will stand: beside its header, clear of the header that follows.
void placeNewColumn(Draft& draft, double top) {
  double x = kFirstColumn;
  for (const LaneColumn& column : draft.frame.columns)
    if (column.core || draft.facts.core.empty()) x = column.tint.right();
  draft.frame.newColumn =
      rectAround({x + 2 + kNewColumn / 2, top + kHeaderInset + kOrganisationHeight / 2}, kNewColumn, kNewColumn);
}

}  // namespace

void placeColumns(Draft& draft) {
  std::size_t cards = 0;
  for (const Column& column : draft.columns) cards = std::max(cards, column.cards.size());
  settleFootRow(draft);
  const double top = header(draft).first;
  const double bottom =
      std::max(draft.frame.rows.back().bottom(), top + kHeaderInset + static_cast<double>(cards) * kSideCard);
  for (std::size_t i = 0; i < draft.columns.size(); ++i) {
    Column& column = draft.columns[i];
    placeHeader(draft, column, top);
    if (!column.side) placeCells(draft, i);
    placeFoot(draft, draft.gutters[i]);
    const Partner colour =
        column.organisation == kNoNode ? Partner::Steel : draft.facts.nodes[column.organisation].colour;
    const double height =
        column.side ? static_cast<double>(column.cards.size()) * kSideCard : bottom - top;  // no lanes, no column
    draft.frame.columns.push_back(
        {column.organisation, column.core, column.side, colour, {column.x, top, column.width, height}});
    if (draft.gutters[i].core)
      draft.frame.eights.push_back({i, i + 1, rectAround({draft.gutters[i].centre(), top + 32}, 244, 48)});
  }
  if (!draft.facts.showsStepsAlone()) placeNewColumn(draft, top);
}

}  // namespace diagram::lanes
