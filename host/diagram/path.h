// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "diagram/geometry.h"

namespace diagram {

/// One step of a path. Move and Line take one point, Cubic three, Close none.
enum class Verb : std::uint8_t { Move, Line, Cubic, Close };

/// An outline of lines and curves. A value.
class Path {
 public:
  Path& moveTo(Point to);
  Path& lineTo(Point to);
  Path& curveTo(Point control1, Point control2, Point to);
  /// Adds the curve; moves to its beginning unless the path is there already.
  Path& add(const Cubic& curve);
  /// An arc of a circle from the current point to `to`; `clockwise` as seen on screen. Always the short way round.
  Path& arcTo(Point to, double radius, bool clockwise);
  /// The same, the long way round if asked.
  Path& arcTo(Point to, double radius, bool clockwise, bool longWay);
  Path& close();

  /// The closed polygon through the points.
  static Path polygon(const std::vector<Point>& points);
  static Path roundedRect(const Rect& rect, double radius);

  const std::vector<Verb>& verbs() const { return m_verbs; }
  const std::vector<Point>& points() const { return m_points; }

 private:
  std::vector<Verb> m_verbs;
  std::vector<Point> m_points;
};

/// Reads the path data of an SVG `d` attribute with the commands M L H V C S A Z and their relative forms. What comes
/// after the first error is left out. For the project's own icons, not for files of others.
Path parsePathData(std::string_view data);

}  // namespace diagram
