// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Reads a number as the file format writes it: a point, no exponent, no sign but '-', nothing around it. The locale
/// plays no part. Nothing for anything else, infinity and "nan" included.
std::optional<double> parseNumber(std::string_view text);

/// The shortest text that reads back as the same number, with a point and without an exponent; -0 is "0".
/// `value` must be finite.
std::string formatNumber(double value);

/// The same with at most `decimals` decimals, trailing zeros left out: 3.333, 2.
std::string formatNumber(double value, int decimals);

}  // namespace base
