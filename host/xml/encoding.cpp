// SPDX-License-Identifier: MIT
#include "xml/encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "xml/place.h"

namespace xml {
namespace {

using base::ErrorCode;
constexpr std::size_t good = std::string_view::npos;

unsigned char byteAt(std::string_view bytes, std::size_t index) { return static_cast<unsigned char>(bytes[index]); }

bool isPlain(unsigned char byte) {
  return (byte >= 0x20 && byte < 0x80) || byte == '\n' || byte == '\t' || byte == '\r';
}

// The length of the legal character that starts at `offset`, or 0.
std::size_t characterLength(std::string_view text, std::size_t offset) {
  const unsigned char first = byteAt(text, offset);
  if (first < 0x80) return isPlain(first) ? 1 : 0;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || offset + length > text.size()) return 0;
  char32_t character = first & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned char next = byteAt(text, offset + i);
    if ((next & 0xC0) != 0x80) return 0;
    character = (character << 6) | (next & 0x3Fu);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  return character >= smallest[length] && isLegalCharacter(character) ? length : 0;
}

// The offset of the first byte that is not part of a legal character, or `good`.
std::size_t firstIllegal(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    // Eight bytes at a time while all are printable ASCII: bit tricks, because this passes over every byte of a file.
    while (offset + 8 <= text.size()) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, text.data() + offset, 8);
      const std::uint64_t below = (eight - 0x2020202020202020u) & ~eight;
      if (((eight | below) & 0x8080808080808080u) != 0) break;
      offset += 8;
    }
    if (offset == text.size()) break;
    const std::size_t length = characterLength(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return good;
}

base::Error illegal(std::string_view text, std::size_t offset, std::string_view file) {
  const LineColumn at = placeAt(text, offset);
  const base::Place place{std::string(file), at.line, at.column, {}};
  const unsigned char byte = byteAt(text, offset);
  const std::string line = std::to_string(at.line), column = std::to_string(at.column);
  if (byte == 0)
    return {
        ErrorCode::Encoding,
        base::tr("The file {file} contains zero bytes from line {line}, column {column} on: that part of its content "
                 "is lost. Open an earlier version or a copy.",
                 {{"file", std::string(file)}, {"line", line}, {"column", column}}),
        place};
  if (byte < 0x20)
    return {ErrorCode::Encoding,
            base::tr("The file {file} contains a control character on line {line}, column {column}, which XML does not "
                     "allow. Remove it with a text editor.",
                     {{"file", std::string(file)}, {"line", line}, {"column", column}}),
            place};
  return {ErrorCode::Encoding,
          base::tr("The file {file} is not valid UTF-8 on line {line}, column {column}. Save it again as UTF-8 in the "
                   "program it comes from.",
                   {{"file", std::string(file)}, {"line", line}, {"column", column}}),
          place};
}

struct Form {
  std::string_view name;
  std::size_t unit;  // bytes per code unit
  bool bigEndian;
  std::size_t mark;  // bytes of the byte order mark
};

// XML 1.0, appendix F: the first four bytes tell the form, because a file starts with a mark or with '<'.
Form formOf(std::string_view bytes) {
  const auto starts = [&](std::string_view prefix) { return bytes.substr(0, prefix.size()) == prefix; };
  using namespace std::string_view_literals;
  if (starts("\xFF\xFE\0\0"sv)) return {"UTF-32", 4, false, 4};
  if (starts("\0\0\xFE\xFF"sv)) return {"UTF-32", 4, true, 4};
  if (starts("<\0\0\0"sv)) return {"UTF-32", 4, false, 0};
  if (starts("\0\0\0<"sv)) return {"UTF-32", 4, true, 0};
  if (starts("\xFF\xFE"sv)) return {"UTF-16", 2, false, 2};
  if (starts("\xFE\xFF"sv)) return {"UTF-16", 2, true, 2};
  if (starts("<\0"sv)) return {"UTF-16", 2, false, 0};
  if (starts("\0<"sv)) return {"UTF-16", 2, true, 0};
  if (starts("\xEF\xBB\xBF"sv)) return {"UTF-8", 1, false, 3};
  return {"UTF-8", 1, false, 0};
}

char32_t unitAt(std::string_view bytes, std::size_t offset, const Form& form) {
  char32_t unit = 0;
  for (std::size_t i = 0; i < form.unit; ++i)
    unit = (unit << 8) | byteAt(bytes, offset + (form.bigEndian ? i : form.unit - 1 - i));
  return unit;
}

base::Result<std::string> widened(std::string_view bytes, const Form& form, std::string_view file) {
  std::string text;
  text.reserve(bytes.size() / form.unit + 16);
  const auto refuse = [&]() -> tl::unexpected<base::Error> {
    const LineColumn at = placeAt(text, text.size());
    return base::failure(ErrorCode::Encoding,
                         base::tr("The file {file} is not valid {encoding} on line {line}, column {column}. Save it "
                                  "again as UTF-8 in the program it comes from.",
                                  {{"file", std::string(file)},
                                   {"encoding", std::string(form.name)},
                                   {"line", std::to_string(at.line)},
                                   {"column", std::to_string(at.column)}}),
                         {std::string(file), at.line, at.column, {}});
  };
  std::size_t offset = form.mark;
  while (offset < bytes.size()) {
    if (offset + form.unit > bytes.size()) return refuse();
    char32_t character = unitAt(bytes, offset, form);
    offset += form.unit;
    const bool pair = form.unit == 2 && character >= 0xD800 && character < 0xDC00 && offset + 2 <= bytes.size();
    if (pair) {
      const char32_t low = unitAt(bytes, offset, form);
      if (low < 0xDC00 || low > 0xDFFF) return refuse();
      character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
      offset += 2;
    }
    if (!isLegalCharacter(character)) return refuse();
    appendUtf8(text, character);
  }
  return text;
}

// The encoding that the XML declaration names, or empty.
std::string_view declaredEncoding(std::string_view text) {
  if (text.substr(0, 5) != "<?xml") return {};
  std::string_view declaration = text.substr(0, std::min(text.find("?>"), std::size_t(1024)));
  const std::size_t name = declaration.find("encoding");
  if (name == std::string_view::npos) return {};
  const std::size_t quote = declaration.find_first_of("\"'", name);
  if (quote == std::string_view::npos) return {};
  const std::size_t end = declaration.find(declaration[quote], quote + 1);
  return end == std::string_view::npos ? std::string_view() : declaration.substr(quote + 1, end - quote - 1);
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = char(c - 'a' + 'A');
  return result;
}

std::string fromLatin1(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) appendUtf8(text, static_cast<unsigned char>(c));
  return text;
}

}  // namespace

bool isLegalCharacter(char32_t character) {
  if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
  return character <= 0xD7FF || (character >= 0xE000 && character <= 0xFFFD) ||
         (character >= 0x10000 && character <= 0x10FFFF);
}

void appendUtf8(std::string& text, char32_t character) {
  if (character < 0x80) {
    text += char(character);
  } else if (character < 0x800) {
    text += char(0xC0 | (character >> 6));
    text += char(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    text += char(0xE0 | (character >> 12));
    text += char(0x80 | ((character >> 6) & 0x3F));
    text += char(0x80 | (character & 0x3F));
  } else {
    text += char(0xF0 | (character >> 18));
    text += char(0x80 | ((character >> 12) & 0x3F));
    text += char(0x80 | ((character >> 6) & 0x3F));
    text += char(0x80 | (character & 0x3F));
  }
}

bool isLegalText(std::string_view text) { return firstIllegal(text) == good; }

std::string legalText(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t bad = firstIllegal(text);
    if (bad == good) return result.append(text);
    result.append(text.substr(0, bad)).append("\xEF\xBF\xBD");
    text.remove_prefix(bad + 1);
  }
  return result;
}

base::Result<Decoded> decode(std::string_view bytes, std::string_view file) {
  Decoded decoded;
  const Form form = formOf(bytes);
  decoded.encoding = form.name;
  decoded.marked = form.mark > 0;
  if (form.unit > 1) {
    auto text = widened(bytes, form, file);
    if (!text) return tl::unexpected(text.error());
    decoded.converted = std::move(*text);
    return decoded;
  }
  decoded.original = bytes.substr(form.mark);
  const std::string_view named = declaredEncoding(decoded.original);
  const std::string declared = upper(named);
  if (declared == "ISO-8859-1" || declared == "LATIN1" || declared == "LATIN-1") {
    decoded.encoding = "ISO-8859-1";
    decoded.converted = fromLatin1(decoded.original);
  } else if (!declared.empty() && declared != "UTF-8" && declared != "UTF8" && declared != "US-ASCII") {
    return base::failure(ErrorCode::Encoding,
                         base::tr("The file {file} says that it is written in the encoding {encoding}, which is not "
                                  "supported. Save it again as UTF-8 in the program it comes from.",
                                  {{"file", std::string(file)}, {"encoding", std::string(named)}}),
                         {std::string(file), 1, 1, {}});
  }
  const std::size_t bad = firstIllegal(decoded.text());
  if (bad != good) return tl::unexpected(illegal(decoded.text(), bad, file));
  return decoded;
}

}  // namespace xml
