// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagram/shapes/drawing.h"

// What a look by data adds to an element besides its colour.
namespace diagram {

struct DataMarks {
  const Category* category = nullptr;
  std::optional<double> size;  ///< drawn as a disc of its area
  double largest = 0;          ///< of all sizes in the picture
  bool ring = false;
  std::string_view badge;
  bool empty() const { return category == nullptr && !size && !ring && badge.empty(); }
};

/// The radius of the disc of `value`: areas are to each other as the values.
double dataRadius(double value, double largest);

/// A disc of this size around a point, with its value inside; without a value a small, empty one.
void drawDataDisc(Drawing& drawing, Point centre, std::optional<double> value, double largest, bool ring);

/// The sign of a category, or its label in a chip. `left` is the middle of its left side; no wider than `room`.
/// Returns the width.
double drawCategoryMark(Drawing& drawing, Point left, const Category& category, double room);

/// A short text in a box of ink. `right` is the middle of its right side. Returns the width.
double drawDataBadge(Drawing& drawing, Point right, std::string_view text, double room);

/// All marks of a node around its box: the disc at the left, colour and badge along the lower edge, or along the upper
/// one for shapes that have something below them.
enum class MarkEdge : std::uint8_t { Lower, Upper };
void drawDataMarks(Drawing& drawing, const Rect& box, const DataMarks& marks, MarkEdge edge);

/// The marks of a link, on its line at `at`.
void drawDataMarks(Drawing& drawing, Point at, const DataMarks& marks);

}  // namespace diagram
