// SPDX-License-Identifier: MIT
#include "xml/place.h"

#include <algorithm>

namespace xml {
namespace {

// The offset just after the next line end at or after `from`, or npos.
std::size_t nextLine(std::string_view text, std::size_t from) {
  const std::size_t end = text.find_first_of("\r\n", from);
  if (end == std::string_view::npos) return end;
  return text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? end + 2 : end + 1;
}

}  // namespace

LineColumn placeAt(std::string_view text, std::size_t offset) {
  LineColumn place{1, 1};
  std::size_t start = 0;
  for (std::size_t next = nextLine(text, 0); next <= offset; next = nextLine(text, next)) {
    start = next;
    ++place.line;
  }
  place.column = std::uint32_t(offset - start + 1);
  return place;
}

LineIndex::LineIndex(std::string_view text) : m_starts{0} {
  for (std::size_t next = nextLine(text, 0); next != std::string_view::npos; next = nextLine(text, next))
    m_starts.push_back(std::uint32_t(next));
}

LineColumn LineIndex::at(std::size_t offset) const {
  const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
  return {std::uint32_t(after - m_starts.begin()), std::uint32_t(offset - *(after - 1) + 1)};
}

}  // namespace xml
