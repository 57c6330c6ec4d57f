// SPDX-License-Identifier: MIT
#include "diagram/tools/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diagram {
namespace {

constexpr double kSame = 0.5;  // what lies on one line

/// A box along one direction: begin and end there, low and high across it.
struct Span {
  double begin, end, low, high;
  double middle() const { return (begin + end) / 2; }
  double length() const { return end - begin; }
  std::array<double, 3> lines() const { return {begin, middle(), end}; }
  bool beside(const Span& other) const { return low < other.high && other.low < high; }
};

Span spanOf(const Rect& rect, bool across) {
  return across ? Span{rect.x, rect.right(), rect.y, rect.bottom()} : Span{rect.y, rect.bottom(), rect.x, rect.right()};
}

Point pointAt(double along, double other, bool across) { return across ? Point{along, other} : Point{other, along}; }

/// The smallest movement that was offered, within reach.
struct Best {
  double reach;
  std::optional<double> by;
  void offer(double movement) {
    if (std::fabs(movement) <= reach && (!by || std::fabs(movement) < std::fabs(*by) - 1e-9)) by = movement;
  }
};

/// The nearest two boxes on either side of the moving one, nearest first.
struct Neighbours {
  std::array<const Span*, 2> before{}, after{};
};

Neighbours neighboursOf(const Span& moving, const std::vector<Span>& others) {
  Neighbours found;
  const auto take = [](std::array<const Span*, 2>& places, const Span& span, auto nearer) {
    if (places[0] == nullptr || nearer(span, *places[0])) {
      places[1] = places[0];
      places[0] = &span;
    } else if (places[1] == nullptr || nearer(span, *places[1])) {
      places[1] = &span;
    }
  };
  for (const Span& span : others) {
    if (!span.beside(moving)) continue;
    if (span.middle() < moving.middle())
      take(found.before, span, [](const Span& a, const Span& b) { return a.end > b.end; });
    else
      take(found.after, span, [](const Span& a, const Span& b) { return a.begin < b.begin; });
  }
  return found;
}

void offerSpaces(const Span& moving, const Neighbours& near, Best& best) {
  const auto [before, further] = near.before;
  const auto [after, beyond] = near.after;
  if (before != nullptr && after != nullptr) best.offer((before->end + after->begin) / 2 - moving.middle());
  if (before != nullptr && further != nullptr && before->begin > further->end)
    best.offer(before->end + (before->begin - further->end) - moving.begin);
  if (after != nullptr && beyond != nullptr && beyond->begin > after->end)
    best.offer(after->begin - (beyond->begin - after->end) - moving.end);
}

/// The line that what lies with the box has in common, from end to end.
void showLines(const Span& placed, const std::vector<Span>& others, bool across, std::vector<Guide>& guides) {
  for (const double line : placed.lines()) {
    double low = placed.low, high = placed.high;
    bool found = false;
    for (const Span& other : others)
      for (const double own : other.lines())
        if (std::fabs(own - line) < kSame) {
          low = std::min(low, other.low);
          high = std::max(high, other.high);
          found = true;
        }
    if (found) guides.push_back({pointAt(line, low, across), pointAt(line, high, across), false});
  }
}

void showSpace(const Span& a, const Span& b, bool across, std::vector<Guide>& guides) {
  const double other = (std::max(a.low, b.low) + std::min(a.high, b.high)) / 2;
  guides.push_back({pointAt(a.end, other, across), pointAt(b.begin, other, across), true});
}

/// The rooms that are equal now.
void showSpaces(const Span& placed, const Neighbours& near, bool across, std::vector<Guide>& guides) {
  const auto [before, further] = near.before;
  const auto [after, beyond] = near.after;
  const auto room = [](const Span& a, const Span& b) { return b.begin - a.end; };
  const auto same = [&](double a, double b) { return a > 0 && std::fabs(a - b) < kSame; };
  const bool between = before && after && same(room(*before, placed), room(placed, *after));
  const bool behind = before && further && same(room(*further, *before), room(*before, placed));
  const bool ahead = after && beyond && same(room(*after, *beyond), room(placed, *after));
  if (behind) showSpace(*further, *before, across, guides);
  if (between || behind) showSpace(*before, placed, across, guides);
  if (between || ahead) showSpace(placed, *after, across, guides);
  if (ahead) showSpace(*after, *beyond, across, guides);
}

std::optional<double> snapAlong(const Rect& moving, const std::vector<Rect>& others, double reach, bool across,
                                std::vector<Guide>& guides) {
  const Span span = spanOf(moving, across);
  std::vector<Span> spans;
  spans.reserve(others.size());
  for (const Rect& other : others) spans.push_back(spanOf(other, across));
  Best best{reach, {}};
  for (const Span& other : spans)
    for (const double line : other.lines())
      for (const double own : span.lines()) best.offer(line - own);
  const Neighbours near = neighboursOf(span, spans);
  offerSpaces(span, near, best);
  if (!best.by) return std::nullopt;
  const Span placed{span.begin + *best.by, span.end + *best.by, span.low, span.high};
  showLines(placed, spans, across, guides);
  showSpaces(placed, near, across, guides);
  return best.by;
}

}  // namespace

Snap snap(const Rect& moving, const std::vector<Rect>& others, double reach) {
  Snap result;
  result.x = snapAlong(moving, others, reach, true, result.guides);
  result.y = snapAlong(moving, others, reach, false, result.guides);
  return result;
}

}  // namespace diagram
