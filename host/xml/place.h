// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace xml {

/// A place in a text; both count from 1, columns count bytes.
struct LineColumn {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// Where the byte at `offset` stands. Lines end with LF, CR LF or CR. Linear in `offset`.
LineColumn placeAt(std::string_view text, std::size_t offset);

/// The same for many offsets of one text, in logarithmic time. Holds no text.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);
  LineColumn at(std::size_t offset) const;

 private:
  std::vector<std::uint32_t> m_starts;
};

}  // namespace xml
