// SPDX-License-Identifier: MIT
#include "diagram/shapes/lanes.h"

#include <limits>

#include "diagram/shapes/node.h"

namespace diagram {

void drawStrip(Drawing& drawing, const Rect& box, std::string_view label) {
  drawing.list.rect(box, 8, ColourRole::Panel, {ColourRole::Rule, 1});
  if (isDetailed(drawing)) drawing.list.text({box.x + 14, box.y + 22}, label, {{11.5, 600}, ColourRole::Ink3});
}

void drawHint(Drawing& drawing, Point at, std::string_view text, Anchor anchor) {
  if (isDetailed(drawing)) drawing.list.text(at, text, {{12, 400}, ColourRole::Ink3, anchor});
}

void drawColumn(Drawing& drawing, const Rect& box, Partner partner, bool dimmed) {
  State state;
  state.dimmed = dimmed;
  dimmedIf(drawing, state, [&] { drawing.list.rect(box, 8, tint(partner)); });
}

void drawRowRule(Drawing& drawing, double left, double right, double y) {
  drawing.list.line({left, y}, {right, y}, {ColourRole::Rule2, strokeWidth(drawing, 1)});
}

void drawLayerLabel(Drawing& drawing, Point at, std::string_view name, std::string_view subtitle, double width) {
  if (drawing.detail < Detail::Name) return;
  if (!isDetailed(drawing)) {
    const Font font{11 / drawing.zoom, 600};
    drawing.list.text({at.x, at.y + font.size * .3}, drawing.text.elide(name, font, width), {font, ColourRole::Ink});
    return;
  }
  drawing.list.text(at, drawing.text.elide(name, kSmallNameFont, width), {kSmallNameFont, ColourRole::Ink});
  drawing.list.text({at.x, at.y + 17}, drawing.text.elide(subtitle, kSubtitleFont, width),
                    {kSubtitleFont, ColourRole::Ink3});
}

void drawAddColumn(Drawing& drawing, const Rect& box, bool hover) {
  const Paint paint = hover ? ColourRole::Accent : ColourRole::Ink2;
  drawing.list.circle(box.centre(), box.width / 2, ColourRole::Panel,
                      {hover ? ColourRole::Accent : ColourRole::Border, strokeWidth(drawing, 1.5)});
  drawing.list.icon("plus", box.centre(), box.width * .6, paint);
}

void drawTimeAxis(Drawing& drawing, double left, double right, double y, const std::vector<Tick>& ticks) {
  drawing.list.line({left, y}, {right, y}, {ColourRole::Rule2, strokeWidth(drawing, 1.5)});
  const Font font{11, 400};
  double free = -std::numeric_limits<double>::infinity();
  for (const Tick& tick : ticks) {
    drawing.list.line({tick.x, y - 4}, {tick.x, y + 4}, {ColourRole::Rule2, 1.5});
    const double at = tick.x + 6;
    const double end = at + drawing.text.width(tick.label, font);
    if (!isDetailed(drawing) || at < free || end > right) continue;
    drawing.list.text({at, y + 17}, tick.label, {font, ColourRole::Ink3});
    free = end + 8;
  }
}

void drawDueLine(Drawing& drawing, Point tip, double axisY) {
  drawing.list.line(tip, {tip.x, axisY}, {ColourRole::Ink2, strokeWidth(drawing, 1.25)});
  drawing.list.circle({tip.x, axisY}, 4.5, ColourRole::Ink2, {ColourRole::Panel, 2});
}

void drawAsOfMarker(Drawing& drawing, double x, double top, double bottom, std::string_view label) {
  drawing.list.line({x, top}, {x, bottom}, {ColourRole::Accent, strokeWidth(drawing, 1.5), 3, 3});
  if (!isDetailed(drawing) || label.empty()) return;
  const Font font{11, 600};
  const double width = drawing.text.width(label, font) + 16;
  drawing.list.rect({x - width / 2, top - 10, width, 19}, 9.5, ColourRole::Accent);
  drawing.list.text({x, top + 3.5}, label, {font, ColourRole::OnAccent, Anchor::Middle});
}

void drawCellCursor(Drawing& drawing, const Rect& cell) {
  drawing.list.rect(cell, 12, {}, {ColourRole::Accent, strokeWidth(drawing, 1.25), 2, 3});
}

}  // namespace diagram
