// SPDX-License-Identifier: MIT
#include "base/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace base {

std::optional<double> parseNumber(std::string_view text) {
  if (text.empty()) return std::nullopt;
  // from_chars also takes "inf" and "nan".
  const char first = text.front() == '-' ? (text.size() > 1 ? text[1] : '\0') : text.front();
  if ((first < '0' || first > '9') && first != '.') return std::nullopt;
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string formatNumber(double value) {
  std::array<char, 512> text{};
  const auto [end, error] =
      std::to_chars(text.data(), text.data() + text.size(), value == 0 ? 0.0 : value, std::chars_format::fixed);
  return error == std::errc() ? std::string(text.data(), end) : std::string("0");
}

std::string formatNumber(double value, int decimals) {
  const double scale = std::pow(10.0, decimals);
  const double rounded = std::round(value * scale) / scale;
  // Beyond 2^53 every number is whole, and scaling could overflow.
  return formatNumber(std::isfinite(rounded) && std::abs(value) < 9.0e15 ? rounded : value);
}

}  // namespace base
