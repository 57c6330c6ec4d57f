// SPDX-License-Identifier: MIT
#include "diagram/shapes/step.h"

#include <algorithm>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kPoint = 14;
constexpr double kTextAt = 49;

Path arrow(const Rect& box) {
  const double middle = box.centre().y;
  return Path::polygon({{box.x, box.y},
                        {box.right() - kPoint, box.y},
                        {box.right(), middle},
                        {box.right() - kPoint, box.bottom()},
                        {box.x, box.bottom()},
                        {box.x + kPoint, middle}});
}

void drawStatus(Drawing& drawing, Point c, StepStatus status) {
  DisplayList& list = drawing.list;
  const Paint ink = ColourRole::Ink2;
  if (status == StepStatus::Done) {
    list.circle(c, 9.5, ink);
    list.icon("check", c, 12, ColourRole::Card, 2);
    return;
  }
  if (status == StepStatus::Idea) {
    list.circle(c, 9, {}, {ColourRole::Border, 1.5, 3, 2.5});
    return;
  }
  list.circle(c, 9, ColourRole::Card, {ink, 1.75});
  if (status == StepStatus::Running)
    list.path(
        Path().moveTo(c).lineTo({c.x, c.y - 6}).arcTo({c.x + 6, c.y}, 6, true).arcTo({c.x, c.y + 6}, 6, true).close(),
        ink);
  if (status == StepStatus::Ready)
    list.path(Path::polygon({{c.x - 2.6, c.y - 4.2}, {c.x + 4.4, c.y}, {c.x - 2.6, c.y + 4.2}}), ink);
  if (status == StepStatus::Stopped) list.rect(rectAround(c, 6.4, 6.4), 1, ink);
}

void drawContent(Drawing& drawing, const StepLook& look) {
  const Rect& box = look.box;
  const double middle = box.centre().y;
  const double hatch = look.state.consultantOnly ? kHatchWidth : 0;
  drawStatus(drawing, {box.x + 31, middle - 1}, look.status);
  const auto lines = drawing.text.wrap(look.name, kSmallNameFont, box.width - 76 - hatch, look.progress ? 1 : 2);
  double y = lines.size() == 1 ? middle - 5 : middle - 11;
  for (const std::string& line : lines) {
    drawing.list.text({box.x + kTextAt, y}, line, {kSmallNameFont, ColourRole::Ink});
    y += 15;
  }
  drawSubtitle(drawing, {box.x + kTextAt, y + 1}, {look.subtitle, false, 11}, box.width - 72 - hatch);
  if (look.progress) {
    const Rect track{box.x + kTextAt, box.bottom() - 8, box.width - 78 - hatch, 3.5};
    const double done = std::clamp(*look.progress, 0.0, 1.0) * track.width;
    drawing.list.rect(track, 1.75, ColourRole::Track);
    if (done > 0) drawing.list.rect({track.x, track.y, done, track.height}, 1.75, ColourRole::Ink2);
  }
  if (hatch > 0) drawHatchStrip(drawing, box, 0, kPoint);
}

}  // namespace

void drawStep(Drawing& drawing, const StepLook& look) {
  const Path outline = arrow(look.box);
  dimmedIf(drawing, look.state, [&] {
    drawShadow(drawing, outline);
    drawRings(drawing, look.state, look.box);
    Pen pen = outlineOf(look.state, {ColourRole::Border, strokeWidth(drawing, 1.25), 0, 0, Cap::Butt, Join::Round});
    if (look.status == StepStatus::Idea) pen.dash = 5, pen.gap = 4;
    drawing.list.path(outline, fillOf(look.state), pen);
    if (isDetailed(drawing))
      drawContent(drawing, look);
    else
      drawNameOnScreen(drawing, {look.box.x + 20, look.box.y, look.box.width - 36, look.box.height}, look.name,
                       ColourRole::Ink);
    drawHandles(drawing, look.state, look.box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
