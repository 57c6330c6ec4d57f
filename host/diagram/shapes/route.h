// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/geometry.h"
#include "diagram/path.h"

namespace diagram {

/// The course of a link: curves that follow each other. A value; at least one curve once it is made.
class Route {
 public:
  static Route straight(Point from, Point to);
  static Route curve(const Cubic& curve);
  /// Leaves and arrives level: from a role to its seat at a table.
  static Route levelCurve(Point from, Point to);
  /// Through the points (at least two) in straight lines with rounded corners.
  static Route rounded(const std::vector<Point>& points, double radius);

  const std::vector<Cubic>& curves() const { return m_curves; }
  Point from() const { return m_curves.front().from; }
  Point to() const { return m_curves.back().to; }
  /// The direction of travel on arrival.
  Point arrival() const { return directionAt(m_curves.back(), 1); }

  double length() const;
  /// Place and direction after a fraction 0..1 of the length.
  Point at(double fraction) const;
  Point directionAtFraction(double fraction) const;
  double distanceTo(Point point) const;
  Rect bounds() const;

  /// The route without its last (first) `by` pixels, to make room for an end.
  Route shortened(double byEnd, double byStart = 0) const;
  /// The same route, `by` pixels to its right. Exact for straight lines, close for gentle curves.
  Route beside(double by) const;
  Path path() const;

 private:
  std::pair<std::size_t, double> find(double fraction) const;
  std::vector<Cubic> m_curves;
};

}  // namespace diagram
