// SPDX-License-Identifier: MIT
#include "base/file_name.h"

#include "base/text.h"

namespace base {
namespace {

constexpr std::size_t longest = 120;

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

std::string fileName(std::string_view title) {
  if (title.size() > longest) {
    std::size_t end = longest;
    while (end > 0 && isContinuation(title[end])) --end;
    title = title.substr(0, end);
  }
  std::string name(title);
  for (char& c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '-';
  }
  const std::size_t first = name.find_first_not_of(" ."), last = name.find_last_not_of(" .");
  return first == std::string::npos ? tr("Untitled") : name.substr(first, last - first + 1);
}

}  // namespace base
