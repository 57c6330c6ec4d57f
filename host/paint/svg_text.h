// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "diagram/theme.h"

namespace paint {

/// Builds SVG text: fast numbers, everything escaped.
class SvgText {
 public:
  /// Markup as it is.
  SvgText& raw(std::string_view markup) {
    m_text += markup;
    return *this;
  }

  /// With at most two decimals. `value` is clamped to what a picture can hold.
  SvgText& number(double value);

  /// ` name="12.5"`.
  SvgText& attribute(std::string_view name, double value);
  SvgText& attribute(std::string_view name, std::string_view value);

  /// ` name="#1b7a78"`, with ` name-opacity` when it is not opaque; "none" when it is wholly transparent.
  SvgText& attribute(std::string_view name, diagram::Colour colour);

  /// Text with its markup characters escaped, and control characters, which XML cannot hold, left out.
  SvgText& escaped(std::string_view text);

  std::string take() { return std::move(m_text); }
  void reserve(std::size_t bytes) { m_text.reserve(bytes); }

 private:
  std::string m_text;
};

}  // namespace paint
