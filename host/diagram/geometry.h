// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace diagram {

/// A place on the canvas in logical pixels (100 %), y downwards. All types here are plain values.
struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(Point, Point) = default;
};

inline Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
inline Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
inline Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }

double length(Point vector);

/// The unit vector in the same direction; (1, 0) for a vector without length.
Point direction(Point vector);

/// The vector turned a quarter: clockwise on screen.
inline Point quarterTurn(Point vector) { return {-vector.y, vector.x}; }

struct Rect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  bool empty() const { return width <= 0 && height <= 0; }
  bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
  bool intersects(const Rect& other) const {
    return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
  }
  Rect inflated(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
  Rect moved(Point by) const { return {x + by.x, y + by.y, width, height}; }
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// The smallest rectangle around both; an empty one does not count.
Rect united(const Rect& a, const Rect& b);

inline Rect rectAround(Point centre, double width, double height) {
  return {centre.x - width / 2, centre.y - height / 2, width, height};
}

/// A cubic Bézier curve.
struct Cubic {
  Point from;
  Point control1;
  Point control2;
  Point to;
};

inline Cubic moved(const Cubic& c, Point by) { return {c.from + by, c.control1 + by, c.control2 + by, c.to + by}; }

/// A straight line as a curve.
Cubic straight(Point from, Point to);

/// `t` runs from 0 at the beginning to 1 at the end.
Point pointAt(const Cubic& curve, double t);

/// The direction of travel at `t`, of length 1.
Point directionAt(const Cubic& curve, double t);

/// The parts before and after `t`.
std::pair<Cubic, Cubic> split(const Cubic& curve, double t);

/// The part between two values of t, from <= to.
Cubic part(const Cubic& curve, double from, double to);

/// The length in logical pixels, to about a thousandth.
double lengthOf(const Cubic& curve);

/// The value of t after `distance` along the curve; clamped to 0..1.
double parameterAt(const Cubic& curve, double distance);

/// The rectangle around the four points; it holds the whole curve, and may be somewhat larger.
Rect bounds(const Cubic& curve);

/// The distance from a point to the curve, for hit testing.
double distanceTo(const Cubic& curve, Point point);

}  // namespace diagram
