// SPDX-License-Identifier: MIT
#include "xml/place.h"

namespace xml {
namespace {

// The offset just after the next line end at or after `from`, or npos.
std::size_t nextLine(std::string_view text, std::size_t from, bool onlyLineFeeds) {
  const std::size_t end = onlyLineFeeds ? text.find('\n', from) : text.find_first_of("\r\n", from);
  if (end == std::string_view::npos) return end;
  return text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? end + 2 : end + 1;
}

}  // namespace

LineColumn placeAt(std::string_view text, std::size_t offset) { return PlaceCursor(text).at(offset); }

LineColumn PlaceCursor::at(std::size_t offset) {
  if (offset < m_start) {
    m_start = m_next = 0;
    m_line = 1;
  }
  if (m_next == 0) m_next = nextLine(m_text, m_start, m_onlyLineFeeds);
  while (m_next <= offset) {
    m_start = m_next;
    ++m_line;
    m_next = nextLine(m_text, m_start, m_onlyLineFeeds);
  }
  return {m_line, std::uint32_t(offset - m_start + 1)};
}

}  // namespace xml
