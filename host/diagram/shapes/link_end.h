// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes/link.h"

// What the links share: their ends, and what every link has around it.
namespace diagram {

enum class End : std::uint8_t { Filled, Hollow, Open, Double, Bar, DoubleBar, Fan, Zero };

/// An end with its tip at `tip`, travelling in `heading` (length 1).
void drawEnd(Drawing& drawing, Point tip, Point heading, End end, double size, Paint paint);

/// How much of the route an end covers.
double reachOf(End end, double size);

/// Draws everything of a link but its own line, and the line itself through `draw`: dimming, the ring of hovering,
/// selection and focus, ticks of what the consultant alone sees, label, badge. `width` of the line.
template <class Draw>
void drawLink(Drawing& drawing, const LinkBase& link, double width, Draw draw);

void drawLinkRing(Drawing& drawing, const LinkBase& link, double width);
void drawTicks(Drawing& drawing, const LinkBase& link);

/// The label in a chip at 55 % of the route, `below` it when a sign stands in the middle.
void drawLinkLabel(Drawing& drawing, const LinkBase& link, double below = 0);
/// At this fraction of the route.
constexpr double kLinkBadgeAt = 0.3;
void drawLinkBadge(Drawing& drawing, const LinkBase& link);

template <class Draw>
void drawLink(Drawing& drawing, const LinkBase& link, double width, Draw draw) {
  const auto all = [&] {
    drawLinkRing(drawing, link, width);
    draw();
    drawTicks(drawing, link);
  };
  if (link.state.dimmed) {
    const auto scope = drawing.list.opacity(0.32);
    all();
  } else {
    all();
  }
  drawLinkBadge(drawing, link);
}

/// The route as a stroke; from afar without its bends.
void drawRoute(Drawing& drawing, const Route& route, const Pen& pen);
/// The same without what an end covers, which from afar is not drawn.
void drawRouteUpToEnd(Drawing& drawing, const Route& route, const Pen& pen, double byEnd);

}  // namespace diagram
