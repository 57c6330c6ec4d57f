// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace xml {

/// A place in a text; both count from 1, columns count bytes.
struct LineColumn {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// Where the byte at `offset` stands. Lines end with LF, CR LF or CR. Linear in `offset`.
LineColumn placeAt(std::string_view text, std::size_t offset);

/// The same for many offsets of one text, each a short step from the one before it: linear in all for offsets that only
/// rise. The text must outlive it.
class PlaceCursor {
 public:
  explicit PlaceCursor(std::string_view text)
      : m_text(text), m_onlyLineFeeds(text.find('\r') == std::string_view::npos) {}
  LineColumn at(std::size_t offset);

 private:
  std::string_view m_text;
  bool m_onlyLineFeeds;
  std::size_t m_start = 0;  // of the line
  std::uint32_t m_line = 1;
  std::size_t m_next = 0;  // the start of the next line; 0: not looked for yet
};

}  // namespace xml
