// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/shapes/link.h"
#include "diagram/shapes/link_end.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

void drawActive(Drawing& drawing, const ContactLook& look, Paint paint) {
  const Route route = look.oneWay ? look.route.shortened(2) : look.route;
  switch (look.formality) {
    case Formality::Formal:
      drawRoute(drawing, route, {paint, 2, 0, 0, Cap::Round});
      break;
    case Formality::Informal:
      drawRoute(drawing, route, {paint, 2.9, .1, 6.5, Cap::Round});
      break;
    case Formality::Both:
      drawRoute(drawing, route.beside(2.4), {paint, 2});
      drawRoute(drawing, route.beside(-2.4), {paint, 2});
  }
}

/// Both halves, their slanted ends and the cross in the gap.
void drawLost(Drawing& drawing, const Route& route) {
  constexpr double kGap = 36;
  const Pen pen{ColourRole::Error, 2, 0, 0, Cap::Round};
  const double length = route.length();
  const double half = std::max(length / 2, std::min(length / 2 + kGap / 2, length - 1));
  drawRoute(drawing, route.shortened(half), pen);
  drawRoute(drawing, route.shortened(0, half), pen);
  const Point middle = route.at(0.5);
  const Point along = route.directionAtFraction(0.5);
  const Point across = quarterTurn(along);
  for (const double side : {-1.0, 1.0})
    drawing.list.line(middle + along * (side * kGap / 2) - across * 7,
                      middle + along * (side * (kGap / 2 - 4.5)) + across * 7, pen);
  drawSign(drawing, middle, Sign::Cross, 9);
}

}  // namespace

void drawContact(Drawing& drawing, const ContactLook& look) {
  const Paint paint = look.partner ? strong(*look.partner) : Paint(ColourRole::Ink2);
  drawLink(drawing, look, 2, [&] {
    const Point middle = look.route.at(0.5);
    Paint end = paint;
    switch (look.contact) {
      case ContactState::Active:
        drawActive(drawing, look, paint);
        break;
      case ContactState::Dormant:
        drawRoute(drawing, look.route, {paint, 1.5, 12, 6});
        drawSign(drawing, middle, Sign::Pause, 8);
        break;
      case ContactState::Wished:
        end = ColourRole::Accent;
        drawRoute(drawing, look.route, {end, 1.75, 6, 5});
        drawSign(drawing, middle, Sign::Plus, 8);
        break;
      case ContactState::Lost:
        end = ColourRole::Error;
        drawLost(drawing, look.route);
    }
    if (look.oneWay) drawEnd(drawing, look.route.to(), look.route.arrival(), End::Open, 8, end);
    drawLinkLabel(drawing, look, look.contact == ContactState::Active ? 0 : 22);
  });
}

}  // namespace diagram
