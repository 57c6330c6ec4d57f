// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"

namespace base {

/// A calendar day. Differences are whole days.
using Date = std::chrono::sys_days;

/// Reads "2021-10-11"; nothing for any other form or for a day that does not exist.
std::optional<Date> parseDate(std::string_view iso);

/// "2021-10-11".
std::string isoDate(Date date);

/// The day in the language's own words: "11 Oct 2021", "11 okt 2021".
std::string shortDate(Date date, Language language);

/// "11 October 2021", "11 oktober 2021".
std::string longDate(Date date, Language language);

/// The moment so long after the beginning of 1970 in UTC. What files say may be later than a clock can tell: then it is
/// the clock's last moment, in 2262.
std::chrono::system_clock::time_point momentAfter1970(std::uint64_t milliseconds);

}  // namespace base
