// SPDX-License-Identifier: MIT
#include "diagram/shapes/role.h"

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kRadius = 10;
constexpr double kMedallionAt = 27;
constexpr double kTextAt = 52;

Point medallion(const Rect& box) { return {box.x + kMedallionAt, box.centre().y}; }

void drawCard(Drawing& drawing, const RoleLook& look) {
  const Rect& box = look.box;
  if (look.holders > 1 && drawing.detail != Detail::Silhouette)
    for (const int copy : {2, 1})
      drawing.list.rect(box.moved({4.0 * copy, -4.0 * copy}), kRadius, ColourRole::Card,
                        {ColourRole::Border, strokeWidth(drawing, 1.1)});
  drawShadow(drawing, box, kRadius);
  drawRings(drawing, look.state, box);
  Pen pen = outlineOf(look.state, {ColourRole::Border, strokeWidth(drawing, 1.25)});
  if (look.vacant) {
    pen.dash = 5;
    pen.gap = 4;
  }
  drawing.list.rect(box, kRadius, fillOf(look.state), pen);
  if (look.state.consultantOnly && drawing.detail >= Detail::Name) drawHatchStrip(drawing, box, kRadius);
}

void drawMedallion(Drawing& drawing, const RoleLook& look) {
  const Point centre = medallion(look.box);
  if (look.vacant)
    drawing.list.circle(centre, 15.5, ColourRole::Card, {strong(look.partner), 1.75, 3.5, 3});
  else
    drawing.list.circle(centre, 16, strong(look.partner));
  if (drawing.detail < Detail::Name) return;
  const Font font{look.code.size() < 3 ? 11.0 : 9.5, 700};
  drawing.list.text({centre.x, centre.y + 4}, look.code,
                    {font, look.vacant ? strong(look.partner) : on(look.partner), Anchor::Middle});
}

void drawLeaving(Drawing& drawing, const Rect& box) {
  const Point c{box.x + 39, box.centre().y + 12};
  drawing.list.circle(c, 7.5, ColourRole::Card, {ColourRole::Ink2, 1.4});
  const Point tip = c + Point{3, 0};
  drawing.list.path(Path()
                        .moveTo(c - Point{3.5, 0})
                        .lineTo(tip)
                        .moveTo(tip + Point{-2.6, -2.6})
                        .lineTo(tip + Point{.2, 0})
                        .lineTo(tip + Point{-2.6, 2.6}),
                    {}, {ColourRole::Ink, 1.5, 0, 0, Cap::Round, Join::Round});
}

void drawTexts(Drawing& drawing, const RoleLook& look) {
  const Rect& box = look.box;
  const double hatch = look.state.consultantOnly ? kHatchWidth + 2 : 0;
  const double width = box.width - kTextAt - (hatch > 0 ? hatch : 8);
  if (!isDetailed(drawing)) {
    const double left = drawing.detail == Detail::ShortName ? kTextAt - 4 : kTextAt;
    drawNameOnScreen(drawing, {box.x + left, box.y, box.width - left - 4, box.height}, look.name, ColourRole::Ink,
                     Anchor::Start, look.vacant);
    return;
  }
  const Point at{box.x + kTextAt, box.centre().y};
  Font font = kNameFont;
  font.italic = look.vacant;
  const bool two = !look.subtitle.empty() || look.holders > 1 || look.showMandate;
  const double under = drawName(drawing, at, look.name, {font}, width, two);
  const double room = box.width - kTextAt - (look.showMandate ? 26 : 8) - hatch;
  if (look.holders > 1) {
    const std::string times = "×" + std::to_string(look.holders);
    const std::string unknown = look.subtitleUnknown && !look.subtitle.empty() ? "? " : "";
    drawSubtitle(drawing, {at.x, under}, {look.subtitle.empty() ? times : times + " · " + unknown + look.subtitle},
                 room);
  } else {
    drawSubtitle(drawing, {at.x, under}, {look.subtitle, look.subtitleUnknown && !look.subtitle.empty()}, room);
  }
  if (look.showMandate)
    drawGauge(drawing, {box.right() - 25 - (hatch > 0 ? 13 : 0), at.y + 15}, look.mandate, look.partner);
}

void drawAttributes(Drawing& drawing, const RoleLook& look) {
  if (drawing.detail != Detail::Full) return;
  double y = look.box.bottom() + 18;
  for (const std::string& line : look.attributes) {
    drawing.list.text({look.box.x + 4, y}, drawing.text.elide(line, kSubtitleFont, look.box.width - 8),
                      {kSubtitleFont, ColourRole::Ink2, Anchor::Start, false, ColourRole::Canvas});
    y += 15;
  }
}

}  // namespace

void drawRole(Drawing& drawing, const RoleLook& look) {
  dimmedIf(drawing, look.state, [&] {
    drawCard(drawing, look);
    drawMedallion(drawing, look);
    drawTexts(drawing, look);
    if (isDetailed(drawing)) {
      if (look.leaving) drawLeaving(drawing, look.box);
      drawAttributes(drawing, look);
    }
    drawHandles(drawing, look.state, look.box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

void drawGhost(Drawing& drawing, const GhostLook& look) {
  const Rect& box = look.box;
  const Point centre = medallion(box);
  dimmedIf(drawing, look.state, [&] {
    drawRings(drawing, look.state, box);
    // Filled with the canvas, so that what runs behind a card does not run through its ghost.
    const Paint paint = look.state.hover ? ColourRole::Ink2 : ColourRole::Border;
    drawing.list.rect(box, kRadius, ColourRole::Canvas, {paint, strokeWidth(drawing, 1.5), 5, 4});
    if (drawing.detail < Detail::Name) return;
    drawing.list.circle(centre, 15.5, {}, {paint, 1.5, 3.5, 3});
    if (look.plus) drawing.list.icon("plus", centre, 14, ColourRole::Ink3);
    const double width = box.width - kTextAt - 8;
    if (!isDetailed(drawing))
      return drawNameOnScreen(drawing, {box.x + kTextAt, box.y, width, box.height}, look.text, ColourRole::Ink3,
                              Anchor::Start, true);
    const Font font{13, 500, true};
    drawing.list.text({box.x + kTextAt, centre.y + (look.subtitle.empty() ? 4.5 : -1)},
                      drawing.text.elide(look.text, font, width), {font, ColourRole::Ink3});
    const Font small{11, 400};
    drawing.list.text({box.x + kTextAt, centre.y + 15}, drawing.text.elide(look.subtitle, small, width),
                      {small, ColourRole::Ink3});
  });
  drawStateBadge(drawing, look.state, {box.right() - 3, box.y + 1});
}

}  // namespace diagram
