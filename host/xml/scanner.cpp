// SPDX-License-Identifier: MIT
#include "xml/scanner.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "base/text.h"
#include "xml/encoding.h"
#include "xml/place.h"

namespace xml {
namespace {

using base::ErrorCode;

enum : std::uint8_t { nameStart = 1, namePart = 2, space = 4, textStop = 8, valueStop = 16 };

// What each byte can be, so that the walk needs one look-up per byte.
constexpr std::array<std::uint8_t, 256> classes() {
  std::array<std::uint8_t, 256> table{};
  for (int c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0x80;
    const bool digit = (c >= '0' && c <= '9') || c == '-' || c == '.';
    std::uint8_t kind = 0;
    if (letter) kind |= nameStart | namePart;
    if (digit) kind |= namePart;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') kind |= space;
    if (c == 0 || c == '<' || c == '&' || c == ']') kind |= textStop;
    if (c == 0 || c == '<' || c == '&' || c == '"' || c == '\'') kind |= valueStop;
    table[std::size_t(c)] = kind;
  }
  return table;
}
constexpr auto table = classes();

bool is(char c, std::uint8_t kind) { return (table[static_cast<unsigned char>(c)] & kind) != 0; }

// The lowest bit that is set belongs to the first byte of `eight` that equals `wanted`; none: no byte does.
std::uint64_t bytesThatAre(std::uint64_t eight, char wanted) {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  const std::uint64_t zeroWhereEqual = eight ^ (ones * static_cast<unsigned char>(wanted));
  return (zeroWhereEqual - ones) & ~zeroWhereEqual & (ones * 0x80);
}

bool startsWith(const char* at, std::string_view prefix) { return std::strncmp(at, prefix.data(), prefix.size()) == 0; }

}  // namespace

Scanner::Scanner(std::string_view text, std::string_view file, const Limits& limits)
    : m_text(text), m_file(file), m_limits(limits), m_at(text.data()) {
  m_limits.depth = std::min(m_limits.depth, maximumDepth);
}

bool Scanner::fail(ErrorCode code, const char* at, std::string_view sentence, std::string_view name,
                   std::string_view other, std::size_t number) {
  const LineColumn place = placeAt(m_text, std::size_t(at - m_text.data()));
  m_error = base::Error{code,
                        base::tr(sentence, {{"file", std::string(m_file)},
                                            {"line", std::to_string(place.line)},
                                            {"column", std::to_string(place.column)},
                                            {"name", std::string(name.substr(0, 64))},
                                            {"other", std::string(other.substr(0, 64))},
                                            {"number", std::to_string(number)}}),
                        {std::string(m_file), place.line, place.column, {}}};
  return false;
}

bool Scanner::unfinished(std::string_view what) {
  return fail(ErrorCode::NotXml, m_text.data() + m_text.size(),
              "The file {file} breaks off on line {line}, column {column}, inside {name}: its end is missing. Open an "
              "earlier version or a complete copy.",
              what);
}

inline void Scanner::skipSpace() {
  while (is(*m_at, space)) ++m_at;
}

inline std::string_view Scanner::name() {
  const char* from = m_at;
  if (!is(*m_at, nameStart)) return {};
  while (is(*m_at, namePart)) ++m_at;
  return {from, std::size_t(m_at - from)};
}

inline bool Scanner::tooLong(const char* from) {
  if (std::size_t(m_at - from) <= m_limits.textBytes) return false;
  fail(ErrorCode::TooLarge, from,
       "A text in the file {file} on line {line}, column {column} is longer than {number} bytes, the most that can be "
       "read. Shorten it with a text editor.",
       {}, {}, m_limits.textBytes);
  return true;
}

std::optional<base::Error> Scanner::check() {
  const char* const end = m_text.data() + m_text.size();
  while (m_at < end)
    if (!(*m_at == '<' ? special() : characters())) return m_error;
  if (m_depth > 0) {
    unfinished("<" + std::string(m_open[m_depth - 1].name) + ">");
  } else if (!m_rootSeen) {
    fail(ErrorCode::NotXml, end,
         "The file {file} contains no model: it ends on line {line} before anything was said. Open an earlier version "
         "or "
         "a copy.");
  }
  return m_error;
}

// At '<': a tag, a comment, an instruction or a CDATA section.
bool Scanner::special() {
  const char* from = m_at;
  if (is(from[1], nameStart)) return element();
  if (from[1] == '/') return endTag();
  if (from[1] == '?') return instruction();
  if (startsWith(from, "<!--")) {
    m_at += 4;
    if (!until("--", m_at, "<!--")) return false;
    if (*m_at != '>')
      return fail(ErrorCode::NotXml, m_at,
                  "The comment in the file {file} on line {line}, column {column} contains two hyphens, which XML does "
                  "not allow. Remove one with a text editor.");
    ++m_at;
    return true;
  }
  if (startsWith(from, "<![CDATA[") && m_depth > 0) {
    m_at += 9;
    return until("]]>", m_at, "<![CDATA[");
  }
  if (startsWith(from, "<!DOCTYPE"))
    return fail(ErrorCode::Forbidden, from,
                "The file {file} has a DOCTYPE on line {line}, column {column}. Models have none, and it could make "
                "this program read other files. Remove it with a text editor.");
  return fail(ErrorCode::NotXml, from,
              "The file {file} is not well-formed XML: '<' on line {line}, column {column} starts nothing. Write it as "
              "&lt; if it is part of a text.");
}

bool Scanner::until(std::string_view end, const char* from, std::string_view what) {
  const char* found = std::strstr(from, end.data());
  if (found == nullptr) return unfinished(what);
  m_at = found + end.size();
  return !tooLong(from);
}

bool Scanner::instruction() {
  const char* from = m_at;
  m_at += 2;
  const std::string_view target = name();
  const bool reserved =
      target.size() == 3 && (target[0] | ' ') == 'x' && (target[1] | ' ') == 'm' && (target[2] | ' ') == 'l';
  const bool separated = is(*m_at, space) || startsWith(m_at, "?>");
  if (target.empty() || !separated || (reserved && (from != m_text.data() || target != "xml")))
    return fail(
        ErrorCode::NotXml, from,
        "The file {file} is not well-formed XML: the instruction on line {line}, column {column} is not allowed "
        "there. Perhaps two files were put together; open an earlier version or a copy.");
  return until("?>", m_at, "<?");
}

bool Scanner::element() {
  const char* from = m_at++;
  const std::string_view elementName = name();
  if (m_depth == 0 && m_rootSeen)
    return fail(
        ErrorCode::NotXml, from,
        "The file {file} goes on with <{name}> on line {line}, column {column}, after its end. Perhaps two files "
        "were put together; open an earlier version or a copy.",
        elementName);
  if (m_depth >= m_limits.depth)
    return fail(ErrorCode::TooDeep, from,
                "The file {file} nests deeper than {number} elements on line {line}, column {column}, more than any "
                "model needs. It was not made by this program; check where it comes from.",
                {}, {}, m_limits.depth);
  if (++m_elements > m_limits.elements)
    return fail(ErrorCode::TooLarge, from,
                "The file {file} has more than {number} elements (line {line}), the most that can be read. Split the "
                "model into several files.",
                {}, {}, m_limits.elements);
  m_rootSeen = true;
  if (!attributes(elementName)) return false;
  if (*m_at == '/') {
    if (m_at[1] != '>')
      return fail(ErrorCode::NotXml, m_at,
                  "The file {file} is not well-formed XML: the tag <{name}> is not closed on line {line}, column "
                  "{column}. Correct it with a text editor, or open an earlier version.",
                  elementName);
    m_at += 2;
    return true;
  }
  ++m_at;
  m_open[m_depth++] = {elementName, std::size_t(from - m_text.data())};
  return true;
}

bool Scanner::attributes(std::string_view element) {
  const std::size_t most = std::min(m_limits.attributes, maximumAttributes);
  std::uint64_t seen = 0;
  for (std::size_t count = 0;; ++count) {
    const char* before = m_at;
    skipSpace();
    if (*m_at == '>' || *m_at == '/') return true;
    if (*m_at == '\0') return unfinished("<" + std::string(element.substr(0, 64)) + ">");
    const char* from = m_at;
    const std::string_view attribute = name();
    if (attribute.empty() || from == before)
      return fail(
          ErrorCode::NotXml, from,
          "The file {file} is not well-formed XML: something in the tag <{name}> on line {line}, column {column} "
          "is no attribute. Correct it with a text editor, or open an earlier version.",
          element);
    if (count == most)
      return fail(ErrorCode::TooLarge, from,
                  "The element <{name}> in the file {file} on line {line} has more than {number} attributes, the most "
                  "that can be read. Remove some with a text editor.",
                  element, {}, m_limits.attributes);
    if (!isNew(attribute, count, seen))
      return fail(ErrorCode::NotXml, from,
                  "The attribute {other} stands twice in <{name}> in the file {file}, on line {line}, column {column}. "
                  "Remove one of the two with a text editor.",
                  element, attribute);
    m_names[count] = attribute;
    if (m_depth > 0 && attribute.substr(0, 5) == "xmlns") m_declaresInside = true;
    skipSpace();
    if (*m_at == '=') ++m_at;
    skipSpace();
    if (!value(from, element, attribute)) return false;
  }
}

// Two names that are the same have the same bit in `seen`; only then they are compared.
inline bool Scanner::isNew(std::string_view attribute, std::size_t count, std::uint64_t& seen) {
  const auto first = static_cast<unsigned char>(attribute.front()), last = static_cast<unsigned char>(attribute.back());
  const std::uint64_t bit = std::uint64_t(1) << ((attribute.size() + 5u * first + 11u * last) % 64);
  const bool mayBeThere = (seen & bit) != 0;
  seen |= bit;
  const std::string_view* const end = m_names.data() + count;
  return !mayBeThere || std::find<const std::string_view*>(m_names.data(), end, attribute) == end;
}

// The first byte from `at` on that may end a value or mean something in it. Eight bytes at a time inside the text.
inline const char* Scanner::valueEnd(const char* at, char quote) const {
  if constexpr (std::endian::native == std::endian::little)
    for (const char* const end = m_text.data() + m_text.size(); end - at >= 8; at += 8) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, at, 8);
      const std::uint64_t stops = bytesThatAre(eight, quote) | bytesThatAre(eight, '<') | bytesThatAre(eight, '&');
      if (stops != 0) return at + std::countr_zero(stops) / 8;
    }
  while (!is(*at, valueStop)) ++at;
  return at;
}

bool Scanner::value(const char* from, std::string_view element, std::string_view attribute) {
  const char quote = *m_at;
  const bool quoted = quote == '"' || quote == '\'';
  // Looking back for '=' here keeps the loop over attributes short; nearly always it is the byte before.
  if (!quoted || (m_at[-1] != '=' && std::memchr(from, '=', std::size_t(m_at - from)) == nullptr)) {
    if (quote == '\0') return unfinished("<" + std::string(element.substr(0, 64)) + ">");
    return fail(ErrorCode::NotXml, from,
                "The attribute {other} of <{name}> in the file {file} on line {line}, column {column} has no value in "
                "quotes. Correct it with a text editor, or open an earlier version.",
                element, attribute);
  }
  const char* start = ++m_at;
  for (;;) {
    m_at = valueEnd(m_at, quote);
    if (*m_at == quote) break;
    if (*m_at == '\0') return unfinished("<" + std::string(element.substr(0, 64)) + ">");
    if (*m_at == '<')
      return fail(ErrorCode::NotXml, m_at,
                  "The value of {other} in <{name}> in the file {file} contains '<' on line {line}, column {column}; "
                  "either it must be written as &lt;, or the closing quote is missing. Correct it with a text editor.",
                  element, attribute);
    if (*m_at == '&') {
      if (!reference()) return false;
    } else {
      ++m_at;
    }
  }
  if (tooLong(start)) return false;
  ++m_at;
  return true;
}

bool Scanner::endTag() {
  const char* from = m_at;
  m_at += 2;
  const std::string_view closing = name();
  skipSpace();
  if (*m_at == '\0') return unfinished("</" + std::string(closing.substr(0, 64)) + ">");
  if (m_depth == 0 || closing != m_open[m_depth - 1].name || *m_at != '>')
    return fail(ErrorCode::NotXml, from,
                m_depth == 0
                    ? "The file {file} is not well-formed XML: </{name}> on line {line}, column {column} closes "
                      "nothing. Correct it with a text editor, or open an earlier version."
                    : "The file {file} is not well-formed XML: </{name}> on line {line}, column {column} stands "
                      "where </{other}> is expected. Correct it with a text editor, or open an earlier version.",
                closing, m_depth == 0 ? std::string_view() : m_open[m_depth - 1].name);
  ++m_at;
  --m_depth;
  return true;
}

bool Scanner::characters() {
  const char* from = m_at;
  for (;;) {
    if (m_depth == 0) {
      skipSpace();
      if (*m_at == '<' || *m_at == '\0') return true;
      return fail(ErrorCode::NotXml, m_at,
                  m_rootSeen
                      ? "The file {file} has text after its end, on line {line}, column {column}. Remove it with a "
                        "text editor, or open an earlier version."
                      : "The file {file} does not start like a model: there is text on line {line}, column "
                        "{column}, where the first element should be. Check that this is the right file.");
    }
    while (!is(*m_at, textStop)) ++m_at;
    if (*m_at == '&') {
      if (!reference()) return false;
      continue;
    }
    if (startsWith(m_at, "]]>"))
      return fail(ErrorCode::NotXml, m_at,
                  "The text in the file {file} contains ]]> on line {line}, column {column}, which XML does not allow. "
                  "Write it as ]]&gt;.");
    if (*m_at != ']') return !tooLong(from);
    ++m_at;
  }
}

// At '&': one of the five names, or the number of a legal character.
bool Scanner::reference() {
  const char* from = m_at++;
  if (*m_at == '#') {
    const bool hexadecimal = m_at[1] == 'x';
    m_at += hexadecimal ? 2 : 1;
    char32_t character = 0;
    const char* digits = m_at;
    for (; character <= 0x10FFFF; ++m_at) {
      const char c = *m_at;
      const int digit = c >= '0' && c <= '9'                  ? c - '0'
                        : hexadecimal && c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : hexadecimal && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                              : -1;
      if (digit < 0) break;
      character = character * (hexadecimal ? 16 : 10) + char32_t(digit);
    }
    if (m_at > digits && *m_at == ';' && isLegalCharacter(character)) {
      ++m_at;
      return true;
    }
    return fail(ErrorCode::NotXml, from,
                "The file {file} refers to a character on line {line}, column {column} that XML does not have. Remove "
                "it with a text editor.");
  }
  for (const std::string_view known : {"amp;", "lt;", "gt;", "quot;", "apos;"})
    if (startsWith(m_at, known)) {
      m_at += known.size();
      return true;
    }
  return fail(
      ErrorCode::NotXml, from,
      "The file {file} is not well-formed XML: '&' on line {line}, column {column} starts no known entity. Write "
      "it as &amp; if it is part of a text.");
}

std::size_t Scanner::elementEnd(std::string_view text, std::size_t offset) {
  Scanner scanner(text, {}, {});
  scanner.m_at = text.data() + offset;
  const char* const end = text.data() + text.size();
  do {
    if (!(*scanner.m_at == '<' ? scanner.special() : scanner.characters())) break;
  } while (scanner.m_depth > 0 && scanner.m_at < end);
  return std::size_t(scanner.m_at - text.data());
}

bool isName(std::string_view text) {
  return !text.empty() && is(text.front(), nameStart) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is(c, namePart); }) && isLegalText(text);
}

}  // namespace xml
