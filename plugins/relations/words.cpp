// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <charconv>
#include <cmath>
#include <samenspel/proposals.hpp>

namespace samenspel::relations {

std::string decimal(double value, int decimals, std::string_view language) {
  char digits[64];
  const auto [end, error] =
      std::to_chars(digits, digits + sizeof digits, std::fabs(value), std::chars_format::fixed, decimals);
  std::string text(digits, error == std::errc{} ? end : digits);
  const std::size_t point = text.find('.');
  if (language == "nl" && point != text.npos) text[point] = ',';
  return value < 0 ? "−" + text : text;
}

std::string routeInWords(const Route& route, const Report& report) {
  switch (route.kind) {
    case Route::Kind::Via:
      return fillIn(report.in({{"en", "via {roles}"}, {"nl", "via {roles}"}}),
                    {{"roles", named(route.between, report.language())}});
    case Route::Kind::Direct:
      return report.in({{"en", "they already meet otherwise"}, {"nl", "zij ontmoeten elkaar al op een andere manier"}});
    case Route::Kind::None:
      break;
  }
  return report.in({{"en", "no path between them yet"}, {"nl", "er is nog geen route"}});
}

}  // namespace samenspel::relations
