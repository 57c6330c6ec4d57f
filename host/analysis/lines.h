// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace analysis {

/// What stands between single separators, without what is empty.
inline std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

/// Calls `use` with the words of each line.
template <class Use>
void forEachLine(std::string_view text, Use use) {
  for (const std::string_view line : split(text, '\n')) use(split(line, ' '));
}

}  // namespace analysis
