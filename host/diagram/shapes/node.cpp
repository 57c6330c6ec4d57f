// SPDX-License-Identifier: MIT
#include "diagram/shapes/node.h"

#include <algorithm>

namespace diagram {

bool isDetailed(const Drawing& drawing) { return drawing.detail >= Detail::Normal; }

double strokeWidth(const Drawing& drawing, double width) {
  return isDetailed(drawing) ? width : std::max(width, 1 / drawing.zoom);
}

std::array<Point, 4> handlesOf(const Rect& box, bool selected) {
  const Rect ring = selected ? box.inflated(4) : box;
  const Point centre = ring.centre();
  return {{{ring.x, centre.y}, {ring.right(), centre.y}, {centre.x, ring.y}, {centre.x, ring.bottom()}}};
}

void drawShadow(Drawing& drawing, const Path& outline) {
  if (!isDetailed(drawing)) return;
  Path lower;
  const Point* point = outline.points().data();
  for (const Verb verb : outline.verbs()) {
    const auto next = [&] { return *point++ + Point{0, 1.5}; };
    if (verb == Verb::Move) lower.moveTo(next());
    if (verb == Verb::Line) lower.lineTo(next());
    if (verb == Verb::Cubic) {
      const Point control1 = next();
      const Point control2 = next();
      lower.curveTo(control1, control2, next());
    }
    if (verb == Verb::Close) lower.close();
  }
  drawing.list.path(lower, ColourRole::Shadow);
}

void drawShadow(Drawing& drawing, const Rect& box, double radius) {
  if (isDetailed(drawing)) drawing.list.rect(box.moved({0, 1.5}), radius, ColourRole::Shadow);
}

void drawRings(Drawing& drawing, const State& state, const Rect& box, double radius, double distance) {
  const double width = strokeWidth(drawing, 2.25);
  if (state.selected) drawing.list.rect(box.inflated(distance), radius, {}, {ColourRole::Accent, width});
  if (state.focus)
    drawing.list.rect(box.inflated(distance + 3.5), radius + 3, {},
                      {ColourRole::Accent, strokeWidth(drawing, 1.25), 2, 3});
}

void drawHandles(Drawing& drawing, const State& state, const Rect& box) {
  if (!isDetailed(drawing) || !(state.hover || state.selected)) return;
  for (const Point handle : handlesOf(box, state.selected))
    drawing.list.circle(handle, state.selected ? 4.5 : 5, ColourRole::Card, {ColourRole::Accent, 1.75});
}

void drawHatchStrip(Drawing& drawing, const Rect& box, double radius, double inset, double width) {
  const double left = box.right() - inset - width;
  {
    const auto scope = drawing.list.clip(box, radius);
    drawing.list.hatch({left, box.y, width, box.height}, 5, 1.4, ColourRole::Hatch);
  }
  drawing.list.line({left, box.y + 0.6}, {left, box.bottom() - 0.6}, {ColourRole::Border, 1});
}

Pen outlineOf(const State& state, const Pen& normal) {
  Pen pen = normal;
  if (state.proposed) {
    pen = {ColourRole::Accent, std::max(normal.width, 1.75), 6, 5, normal.cap, normal.join};
  } else if (state.category != nullptr) {
    pen.paint = state.category->outline;
    pen.width = std::max(normal.width, 2.0);
  } else if (state.hover) {
    pen.paint = ColourRole::Ink2;
    pen.width = std::max(normal.width, 1.5);
  }
  return pen;
}

Paint fillOf(const State& state) { return state.category != nullptr ? state.category->fill : ColourRole::Card; }

void drawNameOnScreen(Drawing& drawing, const Rect& room, std::string_view name, Paint paint, Anchor anchor,
                      bool italic) {
  if (drawing.detail == Detail::Silhouette) return;
  const double onScreen = drawing.detail == Detail::ShortName ? 11 : 13;
  const Font font{std::min(onScreen / drawing.zoom, room.height * 0.8), 600, italic};
  const double pitch = font.size * 1.15;
  const auto lines = drawing.text.wrap(name, font, room.width, 2 * pitch <= room.height ? 2 : 1);
  if (lines.front() == "…") return;
  const double x = anchor == Anchor::Start ? room.x : anchor == Anchor::Middle ? room.centre().x : room.right();
  double y = room.centre().y + font.size * 0.36 - (lines.size() > 1 ? pitch / 2 : 0);
  for (const std::string& line : lines) {
    drawing.list.text({x, y}, line, {font, paint, anchor, false, {}});
    y += pitch;
  }
}

double drawName(Drawing& drawing, Point at, std::string_view name, const NameStyle& style, double width,
                bool hasSubtitle) {
  constexpr double kUnder = 14;
  constexpr double kPitch = 14.5;
  Font font = style.font;
  const auto draw = [&](double y, std::string_view line) {
    drawing.list.text({at.x, y}, line, {font, ColourRole::Ink, style.anchor});
  };
  if (name.find('\n') == std::string_view::npos && drawing.text.width(name, font) <= width) {
    draw(at.y + (hasSubtitle ? -style.above : style.alone), name);
    return at.y + kUnder;
  }
  font.size = std::min(font.size, kSmallNameFont.size);
  const auto lines = drawing.text.wrap(name, font, width, 2);
  if (lines.size() == 1) {
    draw(at.y + (hasSubtitle ? -style.above : style.alone), lines.front());
    return at.y + kUnder;
  }
  const double first = at.y - (hasSubtitle ? 10.5 : 3);
  draw(first, lines[0]);
  draw(first + kPitch, lines[1]);
  return first + 2 * kPitch - .5;
}

void drawSubtitle(Drawing& drawing, Point at, const Subtitle& subtitle, double width, Anchor anchor) {
  const Font font{subtitle.size, 400, subtitle.unknown};
  const std::string text = subtitle.unknown ? "? " + std::string(subtitle.text) : std::string(subtitle.text);
  drawing.list.text(at, drawing.text.elide(text, font, width),
                    {font, subtitle.unknown ? ColourRole::Ink3 : ColourRole::Ink2, anchor, false, {}});
}

}  // namespace diagram
