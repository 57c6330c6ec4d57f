// SPDX-License-Identifier: MIT
#include "diagram/shapes/marks.h"

#include <algorithm>

namespace diagram {
namespace {

constexpr Font kCodeFont{9.5, 700};

Path diamond(Point c, double r) {
  return Path::polygon({{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}});
}

/// A mouth: from corner to corner with its middle pulled to `depth`.
Path mouth(Point c, double corner, double depth) {
  const Point from{c.x - 3.4, c.y + corner};
  const Point to{c.x + 3.4, c.y + corner};
  const Point control{c.x, c.y + depth};
  return Path().moveTo(from).curveTo(from + (control - from) * (2.0 / 3), to + (control - to) * (2.0 / 3), to);
}

}  // namespace

void drawGauge(Drawing& drawing, Point at, std::optional<int> level, Partner partner) {
  for (int i = 0; i < 3; ++i) {
    const double height = 5 + 3.5 * i;
    const Rect bar{at.x + i * 5, at.y - height, 3.4, height};
    if (!level)
      drawing.list.rect(bar, .8, {}, {ColourRole::Ink3, .9, 1.6, 1.2});
    else if (i < *level)
      drawing.list.rect(bar, .8, strong(partner));
    else
      drawing.list.rect(bar, .8, {}, {ColourRole::Border, .9});
  }
}

void drawFace(Drawing& drawing, Point c, Mood mood) {
  const Pen pen{ColourRole::Ink2, 1.4, 0, 0, Cap::Round, Join::Round};
  drawing.list.circle(c, 8, {}, pen);
  if (mood == Mood::Unknown) {
    drawing.list.text({c.x, c.y + 3.6}, "?", {{10, 700}, ColourRole::Ink2, Anchor::Middle, false, {}});
    return;
  }
  drawing.list.circle({c.x - 2.8, c.y - 2}, 1.05, ColourRole::Ink2);
  drawing.list.circle({c.x + 2.8, c.y - 2}, 1.05, ColourRole::Ink2);
  switch (mood) {
    case Mood::Supportive:
      drawing.list.path(mouth(c, 2, 6.2), {}, pen);
      break;
    case Mood::Neutral:
      drawing.list.path(mouth(c, 3.1, 3.1), {}, pen);
      break;
    case Mood::Sceptical:
      drawing.list.line({c.x - 3.2, c.y + 2.6}, {c.x + 3.4, c.y + 4}, pen);
      break;
    default:
      drawing.list.path(mouth(c, 4.6, .8), {}, pen);
  }
}

void drawDegree(Drawing& drawing, Point c, double r, Degree degree, Paint paint, Paint background) {
  DisplayList& list = drawing.list;
  switch (degree) {
    case Degree::Leading:
      list.path(diamond(c, r + 2.6), {}, {paint, 1.1});
      list.path(diamond(c, r), paint);
      break;
    case Degree::Committed:
      list.path(diamond(c, r), paint, {paint, 1.1});
      break;
    case Degree::Hesitant:
      list.path(diamond(c, r), background, {paint, 1.2});
      list.path(Path::polygon({{c.x, c.y - r}, {c.x, c.y + r}, {c.x - r, c.y}}), paint);
      break;
    case Degree::None:
      list.path(diamond(c, r), background, {paint, 1.2});
      list.line({c.x - r, c.y + r}, {c.x + r, c.y - r}, {paint, 1.1});
      break;
    case Degree::Unknown:
      list.path(diamond(c, r), background, {paint, 1.1});
      list.text({c.x, c.y + 2.7}, "?", {{7.5, 700}, paint, Anchor::Middle, false, {}});
      break;
    case Degree::Absent: {
      const auto faint = list.opacity(.75);
      list.path(diamond(c, r), {}, {paint, 1, 1.6, 1.5});
    }
  }
}

void drawSeat(Drawing& drawing, Point c, SeatKind kind, Partner partner) {
  DisplayList& list = drawing.list;
  constexpr double kRadius = 5.5;
  switch (kind) {
    case SeatKind::Chair:
      list.circle(c, 8.5, ColourRole::Card, {strong(partner), 1.75});
      list.circle(c, 5, strong(partner));
      break;
    case SeatKind::Member:
      list.circle(c, kRadius, strong(partner), {ColourRole::Card, 1.25});
      break;
    case SeatKind::Secretary:
      list.rect(rectAround(c, 2 * kRadius, 2 * kRadius), 1.5, strong(partner), {ColourRole::Card, 1.25});
      break;
    case SeatKind::Guest:
      list.circle(c, kRadius, ColourRole::Card, {strong(partner), 1.75});
      break;
    case SeatKind::Vacant:
      list.circle(c, kRadius, ColourRole::Card, {ColourRole::Border, 1.5, 2.2, 2});
  }
}

double codeChipWidth(const TextMeasurer& text, std::string_view code, double radius) {
  return std::max(2 * radius, text.width(code, kCodeFont) + 8);
}

double drawCodeChip(Drawing& drawing, Point left, std::string_view code, Partner partner, double radius) {
  const double width = codeChipWidth(drawing.text, code, radius);
  drawing.list.rect({left.x, left.y - radius, width, 2 * radius}, radius, strong(partner));
  drawing.list.text({left.x + width / 2, left.y + 3.4}, code, {kCodeFont, on(partner), Anchor::Middle, false, {}});
  return width;
}

void drawLabelChip(Drawing& drawing, Point centre, std::string_view label) {
  const double width = drawing.text.width(label, kLabelFont) + 16;
  drawing.list.rect(rectAround(centre, width, 18), 9, ColourRole::Card, {ColourRole::Rule2, 1});
  drawing.list.text({centre.x, centre.y + 4}, label, {kLabelFont, ColourRole::Ink2, Anchor::Middle, false, {}});
}

void drawSign(Drawing& drawing, Point c, Sign sign, double radius) {
  DisplayList& list = drawing.list;
  switch (sign) {
    case Sign::Check:
      list.circle(c, radius, ColourRole::Card, {ColourRole::Ink2, 1.5});
      list.icon("check", c, radius * 1.16, ColourRole::Ink2, 1.9);
      break;
    case Sign::Cross:
      list.circle(c, radius, ColourRole::Card, {ColourRole::Error, 1.5});
      list.icon("cross", c, radius * 1.35, ColourRole::Error);
      break;
    case Sign::Pause:
      list.circle(c, radius, ColourRole::Card, {ColourRole::Ink2, 1.5});
      list.icon("pause", c, radius * 1.35, ColourRole::Ink2);
      break;
    case Sign::Plus:
      list.circle(c, radius, ColourRole::Card, {ColourRole::Accent, 1.5, 3, 2.2});
      list.icon("plus", c, radius * 1.35, ColourRole::Accent);
      break;
    case Sign::Question:
      list.circle(c, radius, ColourRole::Canvas, {ColourRole::Border, 1.25});
      list.text({c.x, c.y + 4}, "?", {{11, 700}, ColourRole::Ink2, Anchor::Middle, false, {}});
  }
}

void drawLoop(Drawing& drawing, Point centre, double size) {
  drawing.list.circle(centre, size * .66, ColourRole::Card);
  drawing.list.icon("loop", centre, size, ColourRole::Ink2, 1.4);
}

}  // namespace diagram
