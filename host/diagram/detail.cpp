// SPDX-License-Identifier: MIT
#include "diagram/detail.h"

#include <cstddef>

namespace diagram {
namespace {

constexpr double kBorders[] = {0.3, 0.5, 0.75, 1.5};
constexpr double kHysteresis = 0.05;

}  // namespace

Detail detailAt(double zoom) {
  std::uint8_t detail = 0;
  for (const double border : kBorders) detail += zoom >= border ? 1 : 0;
  return static_cast<Detail>(detail);
}

Detail detailAt(double zoom, Detail now) {
  const Detail wanted = detailAt(zoom);
  if (wanted == now) return now;
  const auto index = static_cast<std::size_t>(now);
  const bool closer = wanted > now;
  const double border = closer ? kBorders[index] * (1 + kHysteresis) : kBorders[index - 1] * (1 - kHysteresis);
  return (closer ? zoom >= border : zoom < border) ? wanted : now;
}

}  // namespace diagram
