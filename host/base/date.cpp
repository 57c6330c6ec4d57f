// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace base {
namespace {

using Months = std::array<std::string_view, 12>;
constexpr Months englishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                  "July",    "August",   "September", "October", "November", "December"};
constexpr Months dutchMonths = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr Months englishShort = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr Months dutchShort = {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.front() < '0') return std::nullopt;
  return value;
}

std::string inWords(Date date, const Months& months) {
  const std::chrono::year_month_day day(date);
  return fmt::format("{} {} {}", unsigned(day.day()), months[unsigned(day.month()) - 1], int(day.year()));
}

}  // namespace

std::optional<Date> parseDate(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = digits(iso.substr(0, 4)), month = digits(iso.substr(5, 2)), day = digits(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                         std::chrono::day(unsigned(*day))};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

std::string isoDate(Date date) {
  const std::chrono::year_month_day day(date);
  return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

std::string shortDate(Date date, Language language) {
  return inWords(date, language == Language::Dutch ? dutchShort : englishShort);
}

std::string longDate(Date date, Language language) {
  return inWords(date, language == Language::Dutch ? dutchMonths : englishMonths);
}

std::chrono::system_clock::time_point momentAfter1970(std::uint64_t milliseconds) {
  using std::chrono::system_clock;
  constexpr auto last = std::chrono::floor<std::chrono::milliseconds>(system_clock::duration::max());
  return system_clock::time_point(std::chrono::milliseconds(std::min(milliseconds, std::uint64_t(last.count()))));
}

}  // namespace base
