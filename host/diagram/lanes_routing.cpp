// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/routing.h"

// How links run in lanes: §5 of the visual design.
namespace diagram {
namespace {

using model::Type;

constexpr double kNear = 80;  // how far beyond its row a table may stand for a seat line to be drawn
constexpr double kSeatOffset = 14;
constexpr double kRailInset = 12;

/// The column a point stands in; nothing in a gutter.
std::optional<std::size_t> columnAt(const Lanes& lanes, double x) {
  for (std::size_t i = 0; i < lanes.columns.size(); ++i)
    if (x >= lanes.columns[i].tint.x && x <= lanes.columns[i].tint.right()) return i;
  return std::nullopt;
}

/// How many columns lie wholly between two places.
int columnsBetween(const Lanes& lanes, double a, double b) {
  return static_cast<int>(std::count_if(lanes.columns.begin(), lanes.columns.end(), [&](const LaneColumn& column) {
    return column.tint.x > std::min(a, b) && column.tint.right() < std::max(a, b);
  }));
}

/// The side on which a column has nothing to do with its neighbours: where rails run.
bool railIsRight(const Lanes& lanes, std::size_t column) {
  if (column == 0) return false;
  return !lanes.columns[column].core || column + 1 == lanes.columns.size() || !lanes.columns[column + 1].core;
}

}  // namespace

bool Routing::seatIsNear(const LinkFacts& link) const {
  const Lanes& lanes = *m_layout.lanes;
  const Rect &role = box(link.from), &table = box(link.to);
  const LaneRow* foot = lanes.row(LaneRow::Kind::Constituencies);
  if (foot != nullptr && table.centre().y > foot->top) return false;
  const LaneRow& row = lanes.rowAt(role.centre().y);
  if (table.centre().y < row.top - kNear || table.centre().y > row.bottom() + kNear) return false;
  return columnsBetween(lanes, role.centre().x, table.centre().x) == 0;
}

Route Routing::seatRoute(std::uint32_t link) const {
  const LinkFacts& facts = m_facts.links[link];
  const Rect& role = box(facts.from);
  const auto seats = seatsOf(facts.to);
  const auto seat = std::find_if(seats.begin(), seats.end(), [&](const SeatPlace& s) { return s.link == link; });
  if (seat == seats.end()) return straightBetween(role, box(facts.to), {});
  const bool right = seat->side == Side::Left;
  const double away = seat->at.y - role.centre().y;
  const double offset = std::clamp(away, -kSeatOffset, kSeatOffset);
  return Route::levelCurve({right ? role.right() : role.x, role.centre().y + offset}, seat->at);
}

bool Routing::hasRail(const LinkFacts& link) const {
  const Lanes& lanes = *m_layout.lanes;
  const Rect &role = box(link.from), &pill = box(link.to);
  const auto column = columnAt(lanes, role.centre().x);
  return column && m_facts.nodes[link.from].type == Type::Role && columnAt(lanes, pill.centre().x) == column &&
         role.bottom() < pill.y;
}

Route Routing::railRoute(const LinkFacts& link) const {
  const Lanes& lanes = *m_layout.lanes;
  const Rect &role = box(link.from), &pill = box(link.to);
  const std::size_t index = *columnAt(lanes, role.centre().x);
  const LaneColumn& column = lanes.columns[index];
  const bool right = railIsRight(lanes, index);
  // Rails to further pills of the same column run beside the first.
  const LaneRow* foot = lanes.row(LaneRow::Kind::Constituencies);
  const double order = foot == nullptr ? 0 : std::clamp(std::floor((pill.y - foot->top) / 58), 0.0, 2.0);
  const double away = column.tint.width / 2 - kRailInset + 4 * order;
  const double x = column.centre() + (right ? away : -away);
  const Point from{right ? role.right() : role.x, role.centre().y}, to{right ? pill.right() : pill.x, pill.centre().y};
  return Route::rounded({from, {x, from.y}, {x, to.y}, to}, 8);
}

/// To another column. Past the columns in between it runs along the edge of a row, where no cards stand.
Route Routing::acrossRoute(std::uint32_t link) const {
  const Lanes& lanes = *m_layout.lanes;
  const Rect &from = box(m_facts.links[link].from), &to = box(m_facts.links[link].to);
  const bool right = from.centre().x < to.centre().x;
  const double down = to.centre().y - from.centre().y;
  const double offset = std::clamp(down, -kSeatOffset, kSeatOffset);
  const Point start{right ? from.right() : from.x, from.centre().y + offset};
  const Point end{right ? to.x : to.right(), to.centre().y - offset};
  if (columnsBetween(lanes, start.x, end.x) == 0) return Route::levelCurve(start, end);
  const LaneRow &row = lanes.rowAt(from.centre().y), &target = lanes.rowAt(to.centre().y);
  const bool below = target.top > row.top || (target.top == row.top && row.kind == LaneRow::Kind::Board);
  // Neighbouring links run side by side, off the line between the rows.
  const double track = 8 + 6 * (link % 4);
  const double y = below ? row.bottom() - track : row.top + track;
  const auto column = columnAt(lanes, start.x), last = columnAt(lanes, end.x);
  const double side = right ? 1 : -1;
  const double leave =
      (column ? (right ? lanes.columns[*column].tint.right() : lanes.columns[*column].tint.x) : start.x) +
      side * (10 + 6 * (link % 4));
  const double arrive = (last ? (right ? lanes.columns[*last].tint.x : lanes.columns[*last].tint.right()) : end.x) -
                        side * (10 + 6 * (link % 4));
  return Route::rounded({start, {leave, start.y}, {leave, y}, {arrive, y}, {arrive, end.y}, end}, 14);
}

Route Routing::roleRoute(std::uint32_t link) const {
  const Lanes& lanes = *m_layout.lanes;
  const LinkFacts& facts = m_facts.links[link];
  const Rect &from = box(facts.from), &to = box(facts.to);
  const bool sameColumn = columnAt(lanes, from.centre().x) == columnAt(lanes, to.centre().x) &&
                          std::fabs(from.centre().x - to.centre().x) < from.width / 2;
  if (!sameColumn) return acrossRoute(link);
  // Straight between cards that face each other; around what stands between them otherwise.
  const Rect &upper = from.y < to.y ? from : to, &lower = from.y < to.y ? to : from;
  const Rect between{from.centre().x - 1, upper.bottom() + 1, 2, lower.y - upper.bottom() - 2};
  const bool blocked = std::any_of(m_layout.boxes.begin(), m_layout.boxes.end(),
                                   [&](const Rect& other) { return other.intersects(between); });
  if (!blocked && between.height > 24) {
    const double x = from.centre().x + (facts.type == Type::Line ? 0 : 24);
    return Route::straight({x, from.y < to.y ? from.bottom() : from.y}, {x, from.y < to.y ? to.y : to.bottom()});
  }
  const auto column = columnAt(lanes, from.centre().x);
  const bool right = !column || !railIsRight(lanes, *column);
  const double edge = right ? std::max(from.right(), to.right()) : std::min(from.x, to.x);
  const double reach = edge + (right ? 1 : -1) * (facts.type == Type::Line ? 32 : 44);
  const Point start{right ? from.right() : from.x, from.centre().y}, end{right ? to.right() : to.x, to.centre().y};
  return Route::curve({start, {reach, start.y}, {reach, end.y}, end});
}

Route Routing::steersRoute(const LinkFacts& link) const {
  const Rect &from = box(link.from), &to = box(link.to);
  const bool down = from.bottom() <= to.y, up = to.bottom() <= from.y;
  if (std::fabs(from.centre().x - to.centre().x) > 40 || (!down && !up)) return routeBetween(from, to);
  const double x = from.centre().x + 56;
  return Route::straight({x, down ? from.bottom() : from.y}, {x, down ? to.y - 1 : to.bottom() + 1});
}

bool Routing::standsUnder(const LinkFacts& link) const {
  const Rect &sheet = box(link.from), &ribbon = box(link.to);
  return m_facts.nodes[link.from].type == Type::Agreement && m_facts.nodes[link.to].type == Type::Ambition &&
         sheet.y > ribbon.bottom() && sheet.y - ribbon.bottom() <= 40;
}

/// Up from the sheet, along, and up to the ribbon; the arrows spread over the ribbon in the order of the sheets.
Route Routing::elaboratesRoute(const LinkFacts& link) const {
  const Rect &sheet = box(link.from), &ribbon = box(link.to);
  double count = 0, before = 0;
  for (const std::uint32_t i : m_linksOf[link.to]) {
    const LinkFacts& other = m_facts.links[i];
    if (other.type != Type::Elaborates || other.to != link.to || !standsUnder(other)) continue;
    ++count;
    before += box(other.from).centre().x < sheet.centre().x;
  }
  const double pitch = std::min(98.0, (ribbon.width - 80) / count);
  const double x = ribbon.centre().x + (before - (count - 1) / 2) * pitch;
  const Point from{sheet.centre().x, sheet.y}, to{x, ribbon.bottom() + 1};
  if (std::fabs(from.x - to.x) < 1) return Route::straight(from, to);
  const double middle = sheet.y - 11;
  return Route::rounded({from, {from.x, middle}, {to.x, middle}, to}, 3);
}

}  // namespace diagram
