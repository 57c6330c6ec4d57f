// SPDX-License-Identifier: MIT
#include "diagram/path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace diagram {
namespace {

/// Adds the arc around `centre` from the angle `from`, turning by `sweep` radians, as curves of at most a quarter.
void addArc(Path& path, Point centre, double radius, double from, double sweep) {
  const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-6)));
  const double step = sweep / pieces;
  const double reach = 4.0 / 3 * std::tan(step / 4) * radius;
  for (int i = 0; i < pieces; ++i) {
    const double a = from + step * i;
    const double b = a + step;
    const Point start = centre + Point{std::cos(a), std::sin(a)} * radius;
    const Point end = centre + Point{std::cos(b), std::sin(b)} * radius;
    path.curveTo(start + Point{-std::sin(a), std::cos(a)} * reach, end - Point{-std::sin(b), std::cos(b)} * reach, end);
  }
}

}  // namespace

Path& Path::moveTo(Point to) {
  m_verbs.push_back(Verb::Move);
  m_points.push_back(to);
  return *this;
}

Path& Path::lineTo(Point to) {
  m_verbs.push_back(Verb::Line);
  m_points.push_back(to);
  return *this;
}

Path& Path::curveTo(Point control1, Point control2, Point to) {
  m_verbs.push_back(Verb::Cubic);
  m_points.insert(m_points.end(), {control1, control2, to});
  return *this;
}

Path& Path::add(const Cubic& curve) {
  if (m_points.empty() || m_verbs.back() == Verb::Close || m_points.back() != curve.from) moveTo(curve.from);
  return curveTo(curve.control1, curve.control2, curve.to);
}

Path& Path::arcTo(Point to, double radius, bool clockwise) { return arcTo(to, radius, clockwise, false); }

Path& Path::arcTo(Point to, double radius, bool clockwise, bool longWay) {
  const Point from = m_points.back();
  const Point chord = to - from;
  const double half = diagram::length(chord) / 2;
  if (half <= 0 || radius <= 0) return lineTo(to);
  const double r = std::max(radius, half);
  const double side = clockwise != longWay ? 1 : -1;
  const Point centre = from + chord * 0.5 + quarterTurn(direction(chord)) * (side * std::sqrt(r * r - half * half));
  const double start = std::atan2(from.y - centre.y, from.x - centre.x);
  const double end = std::atan2(to.y - centre.y, to.x - centre.x);
  double sweep = end - start;
  if (clockwise && sweep < 0) sweep += 2 * std::numbers::pi;
  if (!clockwise && sweep > 0) sweep -= 2 * std::numbers::pi;
  addArc(*this, centre, r, start, sweep);
  m_points.back() = to;
  return *this;
}

Path& Path::close() {
  m_verbs.push_back(Verb::Close);
  return *this;
}

Path Path::polygon(const std::vector<Point>& points) {
  Path path;
  for (const Point point : points) path.m_verbs.empty() ? path.moveTo(point) : path.lineTo(point);
  return path.close();
}

Path Path::roundedRect(const Rect& rect, double radius) {
  const double r = std::min({radius, rect.width / 2, rect.height / 2});
  Path path;
  path.moveTo({rect.x + r, rect.y}).lineTo({rect.right() - r, rect.y}).arcTo({rect.right(), rect.y + r}, r, true);
  path.lineTo({rect.right(), rect.bottom() - r}).arcTo({rect.right() - r, rect.bottom()}, r, true);
  path.lineTo({rect.x + r, rect.bottom()}).arcTo({rect.x, rect.bottom() - r}, r, true);
  return path.lineTo({rect.x, rect.y + r}).arcTo({rect.x + r, rect.y}, r, true).close();
}

}  // namespace diagram
