// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/shapes/link.h"
#include "diagram/shapes/link_end.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

/// Its colour and pattern say what it is, also from afar.
Pen penOf(const ContactLook& look, Paint partner) {
  switch (look.contact) {
    case ContactState::Dormant:
      return {partner, 1.5, 12, 6};
    case ContactState::Wished:
      return {ColourRole::Accent, 1.75, 6, 5};
    case ContactState::Lost:
      return {ColourRole::Error, 2, 0, 0, Cap::Round};
    case ContactState::Active:
      break;
  }
  if (look.formality == Formality::Informal) return {partner, 2.9, .1, 6.5, Cap::Round};
  return {partner, 2, 0, 0, Cap::Round};
}

void drawActive(Drawing& drawing, const ContactLook& look, const Pen& pen) {
  const Route route = look.oneWay ? look.route.shortened(2) : look.route;
  if (look.formality != Formality::Both) return drawRoute(drawing, route, pen);
  for (const double side : {2.4, -2.4}) drawRoute(drawing, route.beside(side), {pen.paint, 2});
}

/// Both halves, their slanted ends and the cross in the gap.
void drawLost(Drawing& drawing, const Route& route, const Pen& pen) {
  constexpr double kGap = 36;
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
  drawLink(drawing, look, 2, [&] {
    const Pen pen = penOf(look, look.partner ? strong(*look.partner) : Paint(ColourRole::Ink2));
    if (isFromAfar(drawing)) return drawRoute(drawing, look.route, pen);
    switch (look.contact) {
      case ContactState::Active:
        drawActive(drawing, look, pen);
        break;
      case ContactState::Dormant:
        drawRoute(drawing, look.route, pen);
        drawSign(drawing, look.route.at(0.5), Sign::Pause, 8);
        break;
      case ContactState::Wished:
        drawRoute(drawing, look.route, pen);
        drawSign(drawing, look.route.at(0.5), Sign::Plus, 8);
        break;
      case ContactState::Lost:
        drawLost(drawing, look.route, pen);
    }
    if (look.oneWay) drawEnd(drawing, look.route.to(), look.route.arrival(), End::Open, 8, pen.paint);
    drawLinkLabel(drawing, look, look.contact == ContactState::Active ? 0 : 22);
  });
}

}  // namespace diagram
