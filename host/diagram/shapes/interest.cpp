// SPDX-License-Identifier: MIT
#include "diagram/shapes/interest.h"

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kPoint = 14;

Path hexagon(const Rect& box) {
  const double middle = box.centre().y;
  return Path::polygon({{box.x + kPoint, box.y},
                        {box.right() - kPoint, box.y},
                        {box.right(), middle},
                        {box.right() - kPoint, box.bottom()},
                        {box.x + kPoint, box.bottom()},
                        {box.x, middle}});
}

Pen outline(const Drawing& drawing, const InterestLook& look) {
  Pen pen{strong(look.partner), strokeWidth(drawing, 1.5), 0, 0, Cap::Butt, Join::Round};
  if (look.disclosure == Disclosure::Hinted) pen.dash = 9, pen.gap = 4;
  if (look.disclosure == Disclosure::Confidential) pen.dash = 2.5, pen.gap = 3;
  if (look.disclosure == Disclosure::Assumed) pen.dash = 5, pen.gap = 4;
  return outlineOf(look.state, pen);
}

void drawContent(Drawing& drawing, const InterestLook& look) {
  const Rect& box = look.box;
  const double middle = box.centre().y;
  for (int i = 0; i < 3; ++i)
    drawing.list.circle({box.x + 26, middle + 9 - i * 9}, 3, i < look.importance ? strong(look.partner) : Paint(),
                        {strong(look.partner), 1.2});
  const bool sign = look.disclosure != Disclosure::Voiced;
  const double hatch = look.state.consultantOnly ? kHatchWidth : 0;
  const double width = box.width - 40 - (sign ? 36 : 24) - hatch;
  const auto lines = drawing.text.wrap(look.name, kSmallNameFont, width, 2);
  double y = lines.size() == 1 ? middle - 4 : middle - 10;
  for (const std::string& line : lines) {
    drawing.list.text({box.x + 40, y}, line, {kSmallNameFont, ColourRole::Ink});
    y += 15;
  }
  drawSubtitle(drawing, {box.x + 40, y + 1}, {look.subtitle, false, 11}, width);
  const double signAt = box.right() - 25 - hatch;
  if (look.disclosure == Disclosure::Confidential || look.disclosure == Disclosure::Hinted)
    drawing.list.icon("lock", {signAt, middle}, 13, ColourRole::Ink2);
  if (look.disclosure == Disclosure::Assumed)
    drawing.list.text({signAt, middle + 5}, "?", {{14, 700}, ColourRole::Ink2, Anchor::Middle});
  if (look.state.consultantOnly) drawHatchStrip(drawing, box, 0, kPoint);
}

}  // namespace

void drawInterest(Drawing& drawing, const InterestLook& look) {
  const Path shape = hexagon(look.box);
  dimmedIf(drawing, look.state, [&] {
    drawShadow(drawing, shape);
    drawRings(drawing, look.state, look.box);
    drawing.list.path(shape, fillOf(look.state), outline(drawing, look));
    if (isDetailed(drawing))
      drawContent(drawing, look);
    else
      drawNameOnScreen(drawing, {look.box.x + 18, look.box.y, look.box.width - 36, look.box.height}, look.name,
                       ColourRole::Ink);
    drawHandles(drawing, look.state, look.box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
