// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/shapes/marks.h"

namespace diagram {

struct Seat {
  Point at;  ///< on the outline of the table
  SeatKind kind = SeatKind::Member;
  Partner partner = Partner::Steel;
};

struct TableLook {
  Rect box;  ///< 196 × 62
  std::string name;
  std::string subtitle;  ///< frequency · decision rule
  bool subtitleUnknown = false;
  bool informal = false;
  std::vector<Seat> seats;
  State state;
};
constexpr double kTableWidth = 196;
constexpr double kTableHeight = 62;

enum class Side : std::uint8_t { Left, Right };
/// Where seat `index` of `count` on a side goes: on the outline, evenly spread, from top to bottom.
Point seatPlace(const Rect& table, Side side, std::size_t index, std::size_t count);

/// The middle of the badge of its findings.
inline Point badgeCorner(const TableLook& look) { return {look.box.right() - 18, look.box.y}; }
void drawTable(Drawing& drawing, const TableLook& look);

}  // namespace diagram
