// SPDX-License-Identifier: MIT
#include "diagram/shapes/network.h"

#include <algorithm>
#include <cmath>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

void drawDiscLabel(Drawing& drawing, const DiscLook& look) {
  if (drawing.detail == Detail::Silhouette) return;
  const double size = isDetailed(drawing) ? 13.5 : (drawing.detail == Detail::Name ? 13 : 11) / drawing.zoom;
  Font font{size, 600, look.vacant};
  drawing.list.text(look.label, look.name, {font, ColourRole::Ink, look.labelAnchor, false, ColourRole::Canvas});
  if (isDetailed(drawing))
    drawing.list.text(look.label + Point{0, 15}, look.layer,
                      {kSubtitleFont, ColourRole::Ink2, look.labelAnchor, false, ColourRole::Canvas});
}

}  // namespace

double discRadius(double value, double maximum) {
  return 17 + (maximum > 0 ? 27 * std::sqrt(std::clamp(value / maximum, 0.0, 1.0)) : 0);
}

void drawDisc(Drawing& drawing, const DiscLook& look) {
  const State& state = look.state;
  dimmedIf(drawing, state, [&] {
    DisplayList& list = drawing.list;
    const Paint paint = strong(look.partner);
    if (look.broker) list.circle(look.centre, look.radius + 8, {}, {paint, strokeWidth(drawing, 2)});
    const double ring = look.radius + (look.broker ? 12 : 4);
    if (state.selected) list.circle(look.centre, ring, {}, {ColourRole::Accent, strokeWidth(drawing, 2.25)});
    if (state.focus) list.circle(look.centre, ring + 3.5, {}, {ColourRole::Accent, 1.25, 2, 3});
    if (look.vacant)
      list.circle(look.centre, look.radius - .9, ColourRole::Card, {paint, 1.75, 3.5, 3});
    else
      list.circle(look.centre, look.radius, paint, {state.hover ? ColourRole::Ink2 : ColourRole::Card, 1.5});
    if (drawing.detail >= Detail::Name) {
      const Font font{look.code.size() < 3 ? std::clamp(look.radius * .5, 11.0, 18.0) : 9.5, 700};
      list.text({look.centre.x, look.centre.y + font.size * .36}, look.code,
                {font, look.vacant ? paint : on(look.partner), Anchor::Middle});
    }
    if (state.consultantOnly) {
      const auto clip = list.clip(rectAround(look.centre, 2 * look.radius, 2 * look.radius), look.radius);
      list.hatch({look.centre.x + look.radius * .5, look.centre.y - look.radius, look.radius * .5, 2 * look.radius}, 5,
                 1.4, on(look.partner));
    }
    drawDiscLabel(drawing, look);
  });
  const double diagonal = look.radius * .72;
  drawStateBadge(drawing, state, look.centre + Point{diagonal, -diagonal});
}

void drawHull(Drawing& drawing, const Path& outline, Partner partner, const State& state) {
  dimmedIf(drawing, state, [&] {
    if (state.selected)
      drawing.list.path(outline, {}, {ColourRole::Accent, strokeWidth(drawing, 7), 0, 0, Cap::Butt, Join::Round});
    drawing.list.path(outline, tint(partner),
                      {strong(partner), strokeWidth(drawing, state.hover ? 2 : 1.5), 0, 0, Cap::Butt, Join::Round});
  });
}

}  // namespace diagram
