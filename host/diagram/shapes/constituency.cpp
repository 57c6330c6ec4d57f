// SPDX-License-Identifier: MIT
#include "diagram/shapes/constituency.h"

#include "diagram/shapes/node.h"

namespace diagram {

void drawConstituency(Drawing& drawing, const ConstituencyLook& look) {
  const Rect& box = look.box;
  const double radius = box.height / 2;
  const double middle = box.centre().y;
  dimmedIf(drawing, look.state, [&] {
    drawShadow(drawing, box, radius);
    drawRings(drawing, look.state, box, radius + 4);
    drawing.list.rect(box, radius, fillOf(look.state),
                      outlineOf(look.state, {strong(look.partner), strokeWidth(drawing, 1.5)}));
    if (drawing.detail == Detail::Silhouette) return;
    drawing.list.icon("constituency", {box.x + 25, middle}, 22, strong(look.partner), strokeWidth(drawing, 1.6));
    if (!isDetailed(drawing))
      return drawNameOnScreen(drawing, {box.x + 42, box.y, box.width - 54, box.height}, look.name, ColourRole::Ink);
    const double hatch = look.state.consultantOnly ? 20 : 0;
    if (look.state.consultantOnly) drawHatchStrip(drawing, box, radius, 0, 20);
    const double width = box.width - 44 - (look.mood ? 34 : 14) - hatch;
    drawing.list.text({box.x + 42, middle - 2}, drawing.text.elide(look.name, kSmallNameFont, width),
                      {kSmallNameFont, ColourRole::Ink});
    drawSubtitle(drawing, {box.x + 42, middle + 13}, {look.subtitle, look.subtitleUnknown, 11}, width);
    if (look.mood) drawFace(drawing, {box.right() - 21 - hatch, middle}, *look.mood);
    drawHandles(drawing, look.state, box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
