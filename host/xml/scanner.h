// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "xml/limits.h"

namespace xml {

/// Walks once over the bytes of a file and checks everything pugixml does not: that the text is well formed to the
/// letter, and every limit. Linear time, no memory but a fixed stack of open elements. One use; any thread.
class Scanner {
 public:
  /// `text` must be legal UTF-8 (see decode) that is followed by a zero byte, and outlive the scanner.
  Scanner(std::string_view text, std::string_view file, const Limits& limits);

  /// Nothing when the document is well formed and within the limits, otherwise what is wrong and where.
  std::optional<base::Error> check();

  /// How many elements check() has seen.
  std::size_t elementCount() const { return m_elements; }

  /// Whether check() has seen a namespace declared inside the root.
  bool declaresInside() const { return m_declaresInside; }

  /// The end of the element that starts at `offset` with '<', in a text that passed check().
  static std::size_t elementEnd(std::string_view text, std::size_t offset);

 private:
  static constexpr std::size_t maximumDepth = 256;
  static constexpr std::size_t maximumAttributes = 256;
  struct Open {
    std::string_view name;
    std::size_t offset;
  };

  bool element();
  bool attributes(std::string_view element);
  bool isNew(std::string_view attribute, std::size_t count, std::uint64_t& seen);
  bool value(const char* from, std::string_view element, std::string_view attribute);
  bool endTag();
  bool special();
  bool instruction();
  bool until(std::string_view end, const char* from, std::string_view what);
  bool characters();
  bool reference();
  bool tooLong(const char* from);
  const char* valueEnd(const char* at, char quote) const;
  std::string_view name();
  void skipSpace();
  bool fail(base::ErrorCode code, const char* at, std::string_view sentence, std::string_view name = {},
            std::string_view other = {}, std::size_t number = 0);
  bool unfinished(std::string_view what);

  std::string_view m_text;
  std::string_view m_file;
  Limits m_limits;
  const char* m_at;
  std::size_t m_depth = 0;
  std::size_t m_elements = 0;
  bool m_rootSeen = false;
  bool m_declaresInside = false;
  std::array<Open, maximumDepth> m_open;
  std::array<std::string_view, maximumAttributes> m_names;  // of the element being read
  std::optional<base::Error> m_error;
};

/// True for what can be the name of an element or an attribute.
bool isName(std::string_view text);

}  // namespace xml
