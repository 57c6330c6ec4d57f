// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"

#include <algorithm>
#include <cmath>

namespace diagram {
namespace {

constexpr int kSegments = 32;

double square(double value) { return value * value; }

double squaredDistance(Point a, Point b, Point p) {
  const Point along = b - a;
  const double squaredLength = square(along.x) + square(along.y);
  const double t =
      squaredLength > 0 ? std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squaredLength, 0.0, 1.0) : 0;
  const Point nearest = a + along * t;
  return square(p.x - nearest.x) + square(p.y - nearest.y);
}

}  // namespace

double length(Point vector) { return std::hypot(vector.x, vector.y); }

Point direction(Point vector) {
  const double size = length(vector);
  return size > 0 ? vector * (1 / size) : Point{1, 0};
}

Rect united(const Rect& a, const Rect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const double left = std::min(a.x, b.x);
  const double top = std::min(a.y, b.y);
  return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

Cubic straight(Point from, Point to) {
  const Point third = (to - from) * (1.0 / 3);
  return {from, from + third, to - third, to};
}

Point pointAt(const Cubic& c, double t) {
  const double u = 1 - t;
  return c.from * (u * u * u) + c.control1 * (3 * u * u * t) + c.control2 * (3 * u * t * t) + c.to * (t * t * t);
}

Point directionAt(const Cubic& c, double t) {
  const double u = 1 - t;
  const Point tangent =
      (c.control1 - c.from) * (u * u) + (c.control2 - c.control1) * (2 * u * t) + (c.to - c.control2) * (t * t);
  // Where a control point coincides with its end the tangent vanishes: the chord still tells the direction.
  return length(tangent) > 1e-9 ? direction(tangent) : direction(c.to - c.from);
}

std::pair<Cubic, Cubic> split(const Cubic& c, double t) {
  const auto between = [t](Point a, Point b) { return a + (b - a) * t; };
  const Point ab = between(c.from, c.control1);
  const Point bc = between(c.control1, c.control2);
  const Point cd = between(c.control2, c.to);
  const Point abc = between(ab, bc);
  const Point bcd = between(bc, cd);
  const Point middle = between(abc, bcd);
  return {{c.from, ab, abc, middle}, {middle, bcd, cd, c.to}};
}

Cubic part(const Cubic& curve, double from, double to) {
  const Cubic rest = split(curve, to).first;
  return to > 0 ? split(rest, from / to).second : rest;
}

double lengthOf(const Cubic& curve) {
  double sum = 0;
  Point previous = curve.from;
  for (int i = 1; i <= kSegments; ++i) {
    const Point next = pointAt(curve, static_cast<double>(i) / kSegments);
    sum += length(next - previous);
    previous = next;
  }
  return sum;
}

double parameterAt(const Cubic& curve, double distance) {
  if (distance <= 0) return 0;
  double sum = 0;
  Point previous = curve.from;
  for (int i = 1; i <= kSegments; ++i) {
    const Point next = pointAt(curve, static_cast<double>(i) / kSegments);
    const double step = length(next - previous);
    if (sum + step >= distance && step > 0) return (i - 1 + (distance - sum) / step) / kSegments;
    sum += step;
    previous = next;
  }
  return 1;
}

Rect bounds(const Cubic& c) {
  const auto [left, right] = std::minmax({c.from.x, c.control1.x, c.control2.x, c.to.x});
  const auto [top, bottom] = std::minmax({c.from.y, c.control1.y, c.control2.y, c.to.y});
  return {left, top, right - left, bottom - top};
}

double distanceTo(const Cubic& curve, Point point) {
  double least = squaredDistance(curve.from, curve.from, point);
  Point previous = curve.from;
  for (int i = 1; i <= kSegments; ++i) {
    const Point next = pointAt(curve, static_cast<double>(i) / kSegments);
    least = std::min(least, squaredDistance(previous, next, point));
    previous = next;
  }
  return std::sqrt(least);
}

}  // namespace diagram
