// SPDX-License-Identifier: MIT
#include "diagram/shapes/organisation.h"

#include <algorithm>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kMargin = 10;

Pen outline(const OrganisationLook& look) {
  Pen pen{strong(look.partner), look.partnership == Partnership::Core ? 2.0 : 1.5};
  if (look.partnership == Partnership::Environment) {
    pen.dash = 6;
    pen.gap = 4;
  }
  return outlineOf(look.state, pen);
}

/// From far away: the name at 12 px on screen, which may run over the edges, and one badge for all it holds.
void drawFar(Drawing& drawing, const OrganisationLook& look) {
  const double pixel = 1 / drawing.zoom;
  const Font font{12 * pixel, 600};
  const Rect& box = look.box;
  const std::string name = drawing.text.elide(look.name, font, std::max(box.width - 6 * pixel, 60 * pixel));
  drawing.list.text({box.centre().x, box.centre().y + 4.4 * pixel}, name,
                    {font, ColourRole::Ink, Anchor::Middle, false, ColourRole::Card});
  if (look.state.findings > 0 && !look.state.dimmed)
    drawBadge(drawing, look.state.severity, look.state.findings, {box.x, box.y}, 7 * pixel, ColourRole::Canvas);
}

void drawTexts(Drawing& drawing, const OrganisationLook& look) {
  const Rect& box = look.box;
  const double side = box.height - 2 * kMargin;
  const double left = box.x + side + 19;
  const double width = box.right() - left - 5 - (look.state.consultantOnly ? kHatchWidth : 0);
  const double middle = box.centre().y;
  if (!isDetailed(drawing)) {
    drawNameOnScreen(drawing, {left, box.y, width, box.height}, look.name, ColourRole::Ink);
    return;
  }
  Font font{14, 600};
  if (drawing.text.width(look.name, font) > width) font.size = 13;
  const double under =
      drawName(drawing, {left, middle}, look.name, {font, Anchor::Start, 3, 5}, width, !look.subtitle.empty());
  drawSubtitle(drawing, {left, under}, {look.subtitle}, width);
}

void drawMedallion(Drawing& drawing, const OrganisationLook& look) {
  const double side = look.box.height - 2 * kMargin;
  const Rect square{look.box.x + kMargin, look.box.y + kMargin, side, side};
  drawing.list.rect(square, 4, strong(look.partner));
  if (drawing.detail < Detail::Name) return;
  const Font font{look.code.size() < 3 ? 13.0 : 11.0, 700};
  drawing.list.text({square.centre().x, square.centre().y + font.size * .35}, look.code,
                    {font, on(look.partner), Anchor::Middle});
}

}  // namespace

void drawOrganisation(Drawing& drawing, const OrganisationLook& look) {
  dimmedIf(drawing, look.state, [&] {
    drawRings(drawing, look.state, look.box, 8);
    Pen pen = outline(look);
    pen.width = strokeWidth(drawing, pen.width);
    drawing.list.rect(look.box, 4, fillOf(look.state), pen);
    if (drawing.detail == Detail::Silhouette) return drawFar(drawing, look);
    if (look.state.consultantOnly) drawHatchStrip(drawing, look.box, 4);
    drawMedallion(drawing, look);
    drawTexts(drawing, look);
    drawHandles(drawing, look.state, look.box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
