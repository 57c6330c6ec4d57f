// SPDX-License-Identifier: MIT
#include "diagram/shapes/network.h"

#include <algorithm>
#include <cmath>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"
#include "diagram/words.h"

namespace diagram {
namespace {

void drawDiscLabel(Drawing& drawing, const DiscLook& look) {
  if (drawing.detail == Detail::Silhouette) return;
  const Paint halo = look.state.category == nullptr ? tint(look.partner) : Paint(ColourRole::Canvas);
  const double size = isDetailed(drawing) ? 13.5 : (drawing.detail == Detail::Name ? 13 : 11) / drawing.zoom;
  const Font font{size, 600, look.vacant};
  Point at = look.label;
  for (const std::string& line : look.name) {
    drawing.list.text(at, line, {font, ColourRole::Ink, look.labelAnchor, false, halo});
    at.y += std::max(15.0, size * 1.15);
  }
  if (isDetailed(drawing))
    drawing.list.text(at, look.layer, {kSubtitleFont, ColourRole::Ink2, look.labelAnchor, false, halo});
}

/// The disc itself: in its partner's colour, or in that of its category.
void drawBody(Drawing& drawing, const DiscLook& look) {
  DisplayList& list = drawing.list;
  const Category* category = look.state.category;
  const Paint paint = strong(look.partner);
  const Paint outline = category == nullptr ? paint : category->outline;
  list.circle(look.centre, look.radius + 4, category == nullptr ? tint(look.partner) : Paint(ColourRole::Canvas));
  if (look.state.proposed)
    list.circle(look.centre, look.radius, ColourRole::Card, {ColourRole::Accent, strokeWidth(drawing, 1.75), 6, 5});
  else if (look.vacant || category != nullptr)
    list.circle(look.centre, look.radius - .9, category == nullptr ? Paint(ColourRole::Card) : category->fill,
                {outline, strokeWidth(drawing, 1.75), look.vacant ? 3.5 : 0, look.vacant ? 3.0 : 0});
  else
    list.circle(look.centre, look.radius, paint);
  if (look.state.hover) list.circle(look.centre, look.radius, {}, {ColourRole::Ink2, strokeWidth(drawing, 1.5)});
  if (drawing.detail < Detail::Name) return;
  const Font font{
      look.code.size() < 3 ? std::clamp(look.radius * .42, 9.5, 16.0) : std::clamp(look.radius * .42, 9.5, 14.0), 700};
  const Paint letters = look.vacant || look.state.proposed ? paint
                        : category != nullptr              ? Paint(ColourRole::Ink)
                                                           : on(look.partner);
  list.text({look.centre.x, look.centre.y + font.size * .36}, look.code, {font, letters, Anchor::Middle});
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
    drawBody(drawing, look);
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

void drawDiscSample(Drawing& drawing, Point centre, double value, double maximum) {
  drawing.list.circle(centre, discRadius(value, maximum), tint(Partner::Steel), {strong(Partner::Steel), 1.5});
  const Font font{11, 600};
  drawing.list.text({centre.x, centre.y + 4}, numberInWords(value), {font, ColourRole::Ink, Anchor::Middle});
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
