// SPDX-License-Identifier: MIT
#include "diagram/shapes/link_end.h"

#include <algorithm>

#include "diagram/shapes/node.h"

namespace diagram {
namespace {

/// Places in the frame of an end: x along the travel (0 is the tip), y to its right.
struct Frame {
  Point tip;
  Point heading;
  Point operator()(double x, double y) const { return tip + heading * x + quarterTurn(heading) * y; }
};

Path triangle(const Frame& at, double tip, double size, double half) {
  return Path::polygon({at(tip, 0), at(tip - size, -half), at(tip - size, half)});
}

Path bar(const Frame& at, double x, double half) { return Path().moveTo(at(x, -half)).lineTo(at(x, half)); }

}  // namespace

double reachOf(End end, double size) {
  switch (end) {
    case End::Filled:
    case End::Hollow:
      return size;
    case End::Double:
      return 2 * size;
    case End::Zero:
      return 7.6;
    case End::Fan:
      return size;
    default:
      return 0;
  }
}

void drawEnd(Drawing& drawing, Point tip, Point heading, End end, double s, Paint paint) {
  const Frame at{tip, heading};
  DisplayList& list = drawing.list;
  switch (end) {
    case End::Filled:
      list.path(triangle(at, 0, s, s * .5), paint, {paint, 1, 0, 0, Cap::Butt, Join::Round});
      break;
    case End::Hollow:
      list.path(triangle(at, 0, s, s * .55), ColourRole::Canvas, {paint, 1.4, 0, 0, Cap::Butt, Join::Round});
      break;
    case End::Open:
      list.path(Path().moveTo(at(-s, -s * .55)).lineTo(at(0, 0)).lineTo(at(-s, s * .55)), {},
                {paint, 1.75, 0, 0, Cap::Round, Join::Round});
      break;
    case End::Double:
      list.path(triangle(at, 0, s, s * .55), paint);
      list.path(triangle(at, -s, s, s * .55), paint);
      break;
    case End::Bar:
      list.path(bar(at, 0, s * .6), {}, {paint, 2.4, 0, 0, Cap::Round});
      break;
    case End::DoubleBar:
      list.path(bar(at, 0, s * .6), {}, {paint, 2.2, 0, 0, Cap::Round});
      list.path(bar(at, -4, s * .6), {}, {paint, 2.2, 0, 0, Cap::Round});
      break;
    case End::Fan:
      for (const double prong : {-.75, 0.0, .75})
        list.path(Path().moveTo(at(-s * 1.1, 0)).lineTo(at(0, s * prong)), {}, {paint, 1.5, 0, 0, Cap::Round});
      break;
    case End::Zero:
      list.circle(at(-4, 0), 3.6, ColourRole::Canvas, {paint, 1.5});
  }
}

void drawRoute(Drawing& drawing, const Route& route, const Pen& pen) {
  Pen visible = pen;
  visible.width = strokeWidth(drawing, pen.width);
  if (!isFromAfar(drawing)) return drawing.list.path(route.path(), {}, visible);
  // From far away thousands of links are in sight, and none of their bends.
  Path path;
  path.moveTo(route.from());
  for (const Cubic& curve : route.curves()) path.lineTo(curve.to);
  drawing.list.path(path, {}, visible);
}

void drawRouteUpToEnd(Drawing& drawing, const Route& route, const Pen& pen, double byEnd) {
  if (isFromAfar(drawing))
    drawRoute(drawing, route, pen);
  else
    drawRoute(drawing, route.shortened(byEnd), pen);
}

void drawLinkRing(Drawing& drawing, const LinkBase& link, double width) {
  const State& state = link.state;
  if (state.category != nullptr || state.proposed) {
    const auto soft = drawing.list.opacity(.35);
    drawRoute(drawing, link.route,
              {state.proposed ? Paint(ColourRole::Accent) : state.category->outline, strokeWidth(drawing, width + 7), 0,
               0, Cap::Round});
  }
  if (!state.selected && !state.hover && !state.focus) return;
  const double outer = strokeWidth(drawing, state.selected ? width + 9 : width + 6);
  if (state.selected) {
    drawRoute(drawing, link.route, {ColourRole::Accent, outer, 0, 0, Cap::Round});
    drawRoute(drawing, link.route, {ColourRole::Canvas, outer - 4.5, 0, 0, Cap::Round});
  } else if (state.hover) {
    drawRoute(drawing, link.route, {ColourRole::Rule2, outer, 0, 0, Cap::Round});
  }
  if (!state.focus) return;
  for (const double side : {-1.0, 1.0})
    drawRoute(drawing, link.route.beside(side * (width / 2 + 7.5)), {ColourRole::Accent, 1.25, 2, 3});
}

void drawTicks(Drawing& drawing, const LinkBase& link) {
  if (link.state.consultantOnly && isDetailed(drawing))
    drawing.list.path(link.route.path(), {}, {ColourRole::Hatch, 9, 1.4, 10.6});
}

void drawLinkLabel(Drawing& drawing, const LinkBase& link, double below) {
  if (link.label.empty() || !isDetailed(drawing)) return;
  drawLabelChip(drawing, link.route.at(below > 0 ? 0.5 : 0.55) + Point{0, below}, link.label);
}

void drawLinkBadge(Drawing& drawing, const LinkBase& link) {
  if (link.state.findings > 0) drawStateBadge(drawing, link.state, link.route.at(kLinkBadgeAt));
}

}  // namespace diagram
