// SPDX-License-Identifier: MIT
#include "diagram/shapes/route.h"

#include <algorithm>
#include <cmath>

namespace diagram {
namespace {

constexpr double kSmallest = 0.01;  // pixels: shorter pieces are left out

}  // namespace

Route Route::straight(Point from, Point to) { return curve(diagram::straight(from, to)); }

Route Route::curve(const Cubic& curve) {
  Route route;
  route.m_curves.push_back(curve);
  return route;
}

Route Route::levelCurve(Point from, Point to) {
  const double half = (to.x - from.x) / 2;
  return curve({from, {from.x + half, from.y}, {to.x - half, to.y}, to});
}

Route Route::rounded(const std::vector<Point>& points, double radius) {
  Route route;
  Point at = points.front();
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const Point corner = points[i];
    const double room = std::min(diagram::length(corner - points[i - 1]), diagram::length(points[i + 1] - corner)) / 2;
    const double cut = std::min(radius, room);
    const Point before = corner - direction(corner - points[i - 1]) * cut;
    const Point after = corner + direction(points[i + 1] - corner) * cut;
    if (diagram::length(before - at) > kSmallest) route.m_curves.push_back(diagram::straight(at, before));
    // 0.5523: the control points with which a cubic comes closest to a quarter of a circle.
    if (cut > kSmallest)
      route.m_curves.push_back({before, before + (corner - before) * 0.5523, after + (corner - after) * 0.5523, after});
    at = after;
  }
  if (route.m_curves.empty() || diagram::length(points.back() - at) > kSmallest)
    route.m_curves.push_back(diagram::straight(at, points.back()));
  return route;
}

double Route::length() const {
  double sum = 0;
  for (const Cubic& curve : m_curves) sum += lengthOf(curve);
  return sum;
}

std::pair<std::size_t, double> Route::find(double fraction) const {
  double rest = std::clamp(fraction, 0.0, 1.0) * length();
  for (std::size_t i = 0; i + 1 < m_curves.size(); ++i) {
    const double size = lengthOf(m_curves[i]);
    if (rest <= size) return {i, parameterAt(m_curves[i], rest)};
    rest -= size;
  }
  return {m_curves.size() - 1, parameterAt(m_curves.back(), rest)};
}

Point Route::at(double fraction) const {
  const auto [index, t] = find(fraction);
  return pointAt(m_curves[index], t);
}

Point Route::directionAtFraction(double fraction) const {
  const auto [index, t] = find(fraction);
  return directionAt(m_curves[index], t);
}

double Route::distanceTo(Point point) const {
  double least = diagram::distanceTo(m_curves.front(), point);
  for (const Cubic& curve : m_curves) least = std::min(least, diagram::distanceTo(curve, point));
  return least;
}

Rect Route::bounds() const {
  Rect all = diagram::bounds(m_curves.front());
  for (const Cubic& curve : m_curves) {
    const Rect one = diagram::bounds(curve);
    // A level or upright line has a rectangle without area: it still counts.
    const double left = std::min(all.x, one.x);
    const double top = std::min(all.y, one.y);
    all = {left, top, std::max(all.right(), one.right()) - left, std::max(all.bottom(), one.bottom()) - top};
  }
  return all;
}

Route Route::shortened(double byEnd, double byStart) const {
  const double total = length();
  if (total <= byEnd + byStart || total <= 0) return *this;
  const auto [first, from] = find(byStart / total);
  const auto [last, to] = find(1 - byEnd / total);
  Route route;
  for (std::size_t i = first; i <= last; ++i)
    route.m_curves.push_back(part(m_curves[i], i == first ? from : 0, i == last ? to : 1));
  return route;
}

Route Route::beside(double by) const {
  Route route;
  for (const Cubic& curve : m_curves) {
    const Point start = quarterTurn(directionAt(curve, 0)) * by;
    const Point end = quarterTurn(directionAt(curve, 1)) * by;
    route.m_curves.push_back({curve.from + start, curve.control1 + start, curve.control2 + end, curve.to + end});
  }
  return route;
}

Path Route::path() const {
  Path path;
  for (const Cubic& curve : m_curves) path.add(curve);
  return path;
}

}  // namespace diagram
