// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diagram {

/// How a text is set. `size` in logical pixels; weights as in CSS: 400 regular, 500, 600, 700 bold.
struct Font {
  double size = 13;
  int weight = 400;
  bool italic = false;
  friend bool operator==(const Font&, const Font&) = default;
};

/// Measures texts, in the one font family of the canvas. Implemented in host/paint; tests may use their own.
/// Use from one thread at a time.
class TextMeasurer {
 public:
  virtual ~TextMeasurer() = default;

  /// The width in logical pixels of `text` (UTF-8) on one line.
  virtual double width(std::string_view text, const Font& font) const = 0;

  /// The text, or its longest beginning that fits in `width` together with "…". Characters are never cut in two.
  /// "…" alone when nothing fits. Ends of lines become spaces.
  std::string elide(std::string_view text, const Font& font, double width) const;

  /// The text in lines broken at spaces, each at most `width` wide; the last of `maximum` lines is elided when more
  /// is left. A word that is too long is elided. At least one line, at most `maximum` (>= 1).
  std::vector<std::string> wrap(std::string_view text, const Font& font, double width, std::size_t maximum) const;
};

}  // namespace diagram
