// SPDX-License-Identifier: MIT
#include "diagram/shapes/table.h"

#include <algorithm>
#include <cmath>

#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kRadius = 22;

/// How far the rounded outline lies inside the box at a height.
double insetAt(const Rect& table, double y) {
  const double radius = std::min(kRadius, table.height / 2);
  const double intoCorner = std::max({table.y + radius - y, y - (table.bottom() - radius), 0.0});
  return radius - std::sqrt(std::max(0.0, radius * radius - intoCorner * intoCorner));
}

}  // namespace

Point seatPlace(const Rect& table, Side side, std::size_t index, std::size_t count) {
  // Two seats lie 26 apart, as drawn in the design; more of them share the height between the corners' ends.
  const double room = table.height - 2 * 10;
  const double pitch = count > 1 ? std::min(28.0, room / static_cast<double>(count - 1)) : 0;
  const double y = table.centre().y + pitch * (static_cast<double>(index) - static_cast<double>(count - 1) / 2);
  const double inset = insetAt(table, y);
  return {side == Side::Left ? table.x + inset : table.right() - inset, y};
}

void drawTable(Drawing& drawing, const TableLook& look) {
  const Rect& box = look.box;
  const Point centre = box.centre();
  dimmedIf(drawing, look.state, [&] {
    drawShadow(drawing, box, kRadius);
    drawRings(drawing, look.state, box, 31, 11);
    const Pen formal{ColourRole::Ink2, strokeWidth(drawing, 1.5)};
    const Pen informal{ColourRole::Ink2, strokeWidth(drawing, 2), .1, 4.4, Cap::Round};
    drawing.list.rect(box, kRadius, fillOf(look.state), outlineOf(look.state, look.informal ? informal : formal));
    if (look.state.consultantOnly && drawing.detail >= Detail::Name)
      drawHatchStrip(drawing, box, kRadius, 0, kHatchWidth + 4);
    if (!isDetailed(drawing)) {
      drawNameOnScreen(drawing, box.inflated(-8), look.name, ColourRole::Ink, Anchor::Middle);
    } else {
      const double hatch = look.state.consultantOnly ? 2 * kHatchWidth : 0;
      const double under =
          drawName(drawing, centre, look.name, {kNameFont, Anchor::Middle}, box.width - 28 - hatch, true);
      drawSubtitle(drawing, {centre.x, under + 1}, {look.subtitle, look.subtitleUnknown}, box.width - 34 - hatch,
                   Anchor::Middle);
    }
    if (drawing.detail >= Detail::ShortName)
      for (const Seat& seat : look.seats) drawSeat(drawing, seat.at, seat.kind, seat.partner);
    drawHandles(drawing, look.state, look.state.selected ? box.inflated(7) : box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
