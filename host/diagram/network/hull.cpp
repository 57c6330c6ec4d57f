// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/network/network.h"

namespace diagram {
namespace {

/// The point of the stretch from a to b nearest to `point`.
Point nearestOn(Point a, Point b, Point point) {
  const Point along = b - a;
  const double square = along.x * along.x + along.y * along.y;
  if (square == 0) return a;
  const Point to = point - a;
  return a + along * std::clamp((to.x * along.x + to.y * along.y) / square, 0.0, 1.0);
}

double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

/// Outwards from an edge of a polygon that runs clockwise as seen on screen.
Point outwards(Point a, Point b) {
  const Point along = direction(b - a);
  return {along.y, -along.x};
}

bool inside(const std::vector<Point>& corners, Point point) {
  if (corners.size() < 3) return false;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a = corners[i], b = corners[(i + 1) % corners.size()];
    if (cross(b - a, point - a) < 0) return false;
  }
  return true;
}

/// Of the polygon itself.
Point nearestOn(const std::vector<Point>& corners, Point point) {
  Point best = corners.front();
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point near = nearestOn(corners[i], corners[(i + 1) % corners.size()], point);
    if (length(point - near) < length(point - best)) best = near;
  }
  return best;
}

}  // namespace

Path Hull::outline() const {
  Path path;
  if (corners.empty()) return path;
  if (corners.size() == 1) {
    const Point centre = corners.front(), right{padding, 0};
    path.moveTo(centre + right);
    path.arcTo(centre - right, padding, true);
    path.arcTo(centre + right, padding, true);
    return path.close();
  }
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a = corners[i], b = corners[(i + 1) % corners.size()];
    const Point out = outwards(a, b) * padding;
    if (i == 0)
      path.moveTo(a + out);
    else
      path.arcTo(a + out, padding, true);
    path.lineTo(b + out);
  }
  path.arcTo(corners[0] + outwards(corners[0], corners[1]) * padding, padding, true);
  return path.close();
}

Rect Hull::bounds() const {
  if (corners.empty()) return {};
  double left = HUGE_VAL, top = HUGE_VAL, right = -HUGE_VAL, bottom = -HUGE_VAL;
  for (const Point& corner : corners) {
    left = std::min(left, corner.x), right = std::max(right, corner.x);
    top = std::min(top, corner.y), bottom = std::max(bottom, corner.y);
  }
  return Rect{left, top, right - left, bottom - top}.inflated(padding);
}

bool Hull::contains(Point point) const {
  if (corners.empty()) return false;
  return inside(corners, point) || length(point - nearestOn(corners, point)) <= padding + 1e-6;
}

Point Hull::nearestEdge(Point point) const {
  const Point near = nearestOn(corners, point);
  if (!inside(corners, point) && length(point - near) > 1e-6) return near + direction(point - near) * padding;
  // From within, straight out through the nearest edge.
  Point best = near + Point{0, padding};
  double bestAway = HUGE_VAL;
  for (std::size_t i = 0; corners.size() > 1 && i < corners.size(); ++i) {
    const Point a = corners[i], b = corners[(i + 1) % corners.size()];
    const Point on = nearestOn(a, b, point) + outwards(a, b) * padding;
    if (const double away = length(on - point); away < bestAway - 1e-9) best = on, bestAway = away;
  }
  return best;
}

Point Hull::furthest(Point to) const {
  Point best = corners.front();
  for (const Point& corner : corners)
    if (corner.x * to.x + corner.y * to.y > best.x * to.x + best.y * to.y) best = corner;
  return best + to * padding;
}

const Hull* Network::hullOf(NodeIndex organisation) const {
  const auto found =
      std::find_if(hulls.begin(), hulls.end(), [&](const Hull& hull) { return hull.organisation == organisation; });
  return found == hulls.end() ? nullptr : &*found;
}

}  // namespace diagram
