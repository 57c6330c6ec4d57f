// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numbers>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

struct SeverityPaint {
  ColourRole fill;
  ColourRole outline;
  ColourRole sign;
};

SeverityPaint paintOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return {ColourRole::Error, ColourRole::Error, ColourRole::OnError};
    case Severity::Warning:
      return {ColourRole::Warning, ColourRole::WarningOutline, ColourRole::OnWarning};
    case Severity::Info:
      return {ColourRole::Info, ColourRole::Info, ColourRole::OnInfo};
    case Severity::Strength:
      return {ColourRole::Strength, ColourRole::Strength, ColourRole::OnStrength};
    case Severity::Question:
      break;
  }
  return {ColourRole::Card, ColourRole::Question, ColourRole::Question};
}

Path regular(Point centre, double radius, int corners, double turnedBy) {
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) {
    const double angle = (turnedBy + 360.0 * i / corners) * std::numbers::pi / 180;
    points.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
  }
  return Path::polygon(points);
}

/// A quadratic curve as a cubic one.
void quadTo(Path& path, Point from, Point control, Point to) {
  path.curveTo(from + (control - from) * (2.0 / 3), to + (control - to) * (2.0 / 3), to);
}

Path shield(Point c, double r) {
  const auto at = [&](double x, double y) { return c + Point{x * r, y * r}; };
  Path path;
  path.moveTo(at(-.92, -.85));
  quadTo(path, at(-.92, -.85), at(0, -.75), at(0, -1.1));
  quadTo(path, at(0, -1.1), at(0, -.75), at(.92, -.85));
  path.lineTo(at(.92, .05));
  quadTo(path, at(.92, .05), at(.9, .8), at(0, 1.12));
  quadTo(path, at(0, 1.12), at(-.9, .8), at(-.92, .05));
  return path.close();
}

Path silhouette(Severity severity, Point c, double r) {
  switch (severity) {
    case Severity::Error:
      return regular(c, r * 1.06, 8, 22.5);
    case Severity::Warning: {
      const double h = r * 1.12;
      return Path::polygon({{c.x, c.y - h}, {c.x + h * 1.04, c.y + h * .82}, {c.x - h * 1.04, c.y + h * .82}});
    }
    case Severity::Info:
      return Path::roundedRect(rectAround(c, 2 * r, 2 * r), r);
    case Severity::Question:
      return regular(c, r * 1.15, 4, 0);
    case Severity::Strength:
      return shield(c, r);
  }
  return {};
}

/// The sign inside; `k` is the scale at which the radius is 9.
void drawSign(Drawing& drawing, Severity severity, Point c, double k, Paint paint) {
  DisplayList& list = drawing.list;
  const Pen pen{paint, 2 * k, 0, 0, Cap::Round, Join::Round};
  if (severity == Severity::Error || severity == Severity::Warning) {
    const bool error = severity == Severity::Error;
    const double lower = error ? 0 : 1.1 * k;
    const double size = error ? 1.0 : .86;
    list.line({c.x, c.y - 4.4 * k * size + lower}, {c.x, c.y + .9 * k + lower * .6}, pen);
    list.circle({c.x, c.y + 4.2 * k * size + lower * .55}, 1.15 * k, paint);
  } else if (severity == Severity::Info) {
    list.line({c.x, c.y - .8 * k}, {c.x, c.y + 4.2 * k}, pen);
    list.circle({c.x, c.y - 4.1 * k}, 1.2 * k, paint);
  } else if (severity == Severity::Strength) {
    const Point start{c.x - 3.8 * k, c.y - .2 * k};
    const Point middle = start + Point{2.6 * k, 2.8 * k};
    list.path(Path().moveTo(start).lineTo(middle).lineTo(middle + Point{4.8 * k, -5.2 * k}), {}, pen);
  } else {
    list.text({c.x, c.y + 4 * k}, "?", {{11 * k, 700}, paint, Anchor::Middle, false, {}});
  }
}

}  // namespace

void drawBadge(Drawing& drawing, Severity severity, int count, Point centre, double radius, Paint background) {
  const double k = radius / 9;
  const SeverityPaint paint = paintOf(severity);
  const Path outline = silhouette(severity, centre, radius);
  drawing.list.path(outline, background, {background, 4 * k, 0, 0, Cap::Butt, Join::Round});
  const double width = (severity == Severity::Warning ? 1.2 : 1.6) * k;
  drawing.list.path(outline, paint.fill, {paint.outline, width, 0, 0, Cap::Butt, Join::Round});
  drawSign(drawing, severity, centre, k, paint.sign);
  if (count < 2) return;
  const Point disc = centre + Point{radius * 1.05, radius};
  const std::string number = count > 99 ? "99" : std::to_string(count);
  const double size = number.size() > 1 ? 8 : 9.5;
  drawing.list.circle(disc, 6.4 * k, ColourRole::Ink, {background, 1.5 * k});
  drawing.list.text(disc + Point{0, size * .36 * k}, number,
                    {{size * k, 700}, ColourRole::Card, Anchor::Middle, false, {}});
}

void drawStateBadge(Drawing& drawing, const State& state, Point corner) {
  if (state.findings < 1 || state.dimmed || drawing.detail == Detail::Silhouette) return;
  const bool grave = state.severity == Severity::Error || state.severity == Severity::Warning;
  if (!grave && !isDetailed(drawing)) return;
  const double radius = isDetailed(drawing) ? 8.5 : std::max(8.5, 7 / drawing.zoom);
  drawBadge(drawing, state.severity, isDetailed(drawing) ? state.findings : 1, corner, radius);
}

}  // namespace diagram
