// SPDX-License-Identifier: MIT
#include "paint/svg_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace paint {
namespace {

constexpr double kLargest = 1e9;

}  // namespace

SvgText& SvgText::number(double value) {
  // Whole hundredths, written as integers: several times faster than formatting floating point.
  long long hundredths = std::llround(std::clamp(value, -kLargest, kLargest) * 100);
  char buffer[24];
  char* at = buffer;
  if (hundredths < 0) {
    *at++ = '-';
    hundredths = -hundredths;
  }
  at = std::to_chars(at, buffer + sizeof buffer, hundredths / 100).ptr;
  const int rest = static_cast<int>(hundredths % 100);
  if (rest != 0) {
    *at++ = '.';
    *at++ = static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) *at++ = static_cast<char>('0' + rest % 10);
  }
  m_text.append(buffer, at);
  return *this;
}

SvgText& SvgText::attribute(std::string_view name, double value) {
  raw(" ").raw(name).raw("=\"").number(value);
  return raw("\"");
}

SvgText& SvgText::attribute(std::string_view name, std::string_view value) {
  return raw(" ").raw(name).raw("=\"").escaped(value).raw("\"");
}

SvgText& SvgText::attribute(std::string_view name, diagram::Colour colour) {
  raw(" ").raw(name).raw("=\"");
  if (colour.alpha == 0) return raw("none\"");
  m_text += '#';
  for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
    constexpr char kDigits[] = "0123456789abcdef";
    m_text += kDigits[channel >> 4];
    m_text += kDigits[channel & 15];
  }
  m_text += '"';
  if (colour.alpha < 255) raw(" ").raw(name).raw("-opacity=\"").number(colour.alpha / 255.0).raw("\"");
  return *this;
}

SvgText& SvgText::escaped(std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        m_text += "&amp;";
        break;
      case '<':
        m_text += "&lt;";
        break;
      case '>':
        m_text += "&gt;";
        break;
      case '"':
        m_text += "&quot;";
        break;
      case '\'':
        m_text += "&#39;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20)
          m_text += c;
        else if (c == '\n' || c == '\t')
          m_text += ' ';
    }
  }
  return *this;
}

}  // namespace paint
