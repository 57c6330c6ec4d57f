// SPDX-License-Identifier: MIT
#include "diagram/text_measurer.h"

#include <algorithm>

namespace diagram {
namespace {

constexpr std::string_view kEllipsis = "…";

bool continues(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if ((byte & 0xC0) == 0x80) return true;
  // Combining accents U+0300–U+036F and the joiner U+200D belong to the letter before them.
  const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
  if (byte == 0xCC || (byte == 0xCD && next <= 0xAF)) return true;
  return byte == 0xE2 && text.substr(at, 3) == "\u200D";
}

/// Where the text may be cut: before each character.
std::vector<std::size_t> cuts(std::string_view text) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 0 || !continues(text, i)) places.push_back(i);
  return places;
}

/// Spaces and separators before "…" look like a mistake.
std::string_view withoutSeparators(std::string_view text) {
  for (;;) {
    if (text.ends_with(' ') || text.ends_with(','))
      text.remove_suffix(1);
    else if (text.ends_with("·"))
      text.remove_suffix(std::string_view("·").size());
    else if (text.ends_with("–"))
      text.remove_suffix(std::string_view("–").size());
    else
      return text;
  }
}

std::string ended(std::string_view text) { return std::string(withoutSeparators(text)).append(kEllipsis); }

}  // namespace

std::string TextMeasurer::elide(std::string_view text, const Font& font, double available) const {
  if (text.find('\n') != std::string_view::npos) {
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return elide(line, font, available);
  }
  if (width(text, font) <= available) return std::string(text);
  const std::vector<std::size_t> places = cuts(text);
  std::size_t fits = 0;
  std::size_t tooLong = places.size();
  while (fits + 1 < tooLong) {
    const std::size_t middle = (fits + tooLong) / 2;
    (width(ended(text.substr(0, places[middle])), font) <= available ? fits : tooLong) = middle;
  }
  return ended(text.substr(0, places.empty() ? 0 : places[fits]));
}

std::vector<std::string> TextMeasurer::wrap(std::string_view text, const Font& font, double available,
                                            std::size_t maximum) const {
  std::vector<std::string> lines;
  std::size_t lineBegin = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t space = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view withWord = text.substr(lineBegin, space - lineBegin);
    if (at > lineBegin && width(withWord, font) > available) {
      if (lines.size() + 1 == maximum) break;
      lines.push_back(elide(withoutSeparators(text.substr(lineBegin, at - lineBegin)), font, available));
      lineBegin = at;
    }
    at = space + 1;
    if (space == text.size() || text[space] != '\n') continue;
    if (lines.size() + 1 == maximum) break;
    lines.push_back(elide(withoutSeparators(text.substr(lineBegin, space - lineBegin)), font, available));
    lineBegin = at;
  }
  if (lineBegin < text.size() || lines.empty()) lines.push_back(elide(text.substr(lineBegin), font, available));
  return lines;
}

}  // namespace diagram
