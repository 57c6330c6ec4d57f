// SPDX-License-Identifier: MIT
#include "diagram/icons.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace diagram {
namespace {

struct Row {
  std::string_view name;
  std::string_view data;
};

constexpr Row kRows[] = {
#include "diagram/icon_table.inc"  // made from host/icons by host/cmake/Icons.cmake, sorted by name
};

std::vector<Icon> makeIcons() {
  std::vector<Icon> icons;
  icons.reserve(std::size(kRows));
  for (const Row& row : kRows) icons.push_back({row.name, row.data, parsePathData(row.data)});
  return icons;
}

}  // namespace

const Icon* findIcon(std::string_view name) {
  static const std::vector<Icon> icons = makeIcons();
  const auto found = std::find_if(icons.begin(), icons.end(), [name](const Icon& icon) { return icon.name == name; });
  return found == icons.end() ? nullptr : &*found;
}

}  // namespace diagram
