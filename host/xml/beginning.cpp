// SPDX-License-Identifier: MIT
#include "xml/beginning.h"

#include <algorithm>
#include <vector>

#include "xml/limits.h"

namespace xml {
namespace {

constexpr auto npos = std::string_view::npos;

/// The end of the tag that starts at `from`; npos when it is not whole.
std::size_t tagEnd(std::string_view text, std::size_t from) {
  char quote = 0;
  for (std::size_t at = from + 1; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0)
      quote = c == quote ? 0 : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (c == '>')
      return at + 1;
    if (c == '<') return npos;
  }
  return npos;
}

/// The end of what starts at `from` and is no tag; npos when it is not whole, 0 when it is a tag.
std::size_t otherEnd(std::string_view text, std::size_t from) {
  constexpr std::pair<std::string_view, std::string_view> kinds[] = {
      {"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ""}};
  for (const auto& [start, end] : kinds) {
    if (text.substr(from, start.size()) != start) continue;
    const std::size_t found = end.empty() ? npos : text.find(end, from + start.size());
    return found == npos ? npos : found + end.size();
  }
  return 0;
}

std::string_view nameAt(std::string_view text, std::size_t from) {
  return text.substr(from, text.find_first_of(" \t\r\n/>", from) - from);
}

}  // namespace

std::string intactBeginning(std::string_view text) {
  std::vector<std::string_view> open;
  std::size_t whole = 0;
  bool hasRoot = false;
  for (std::size_t at = text.find('<'); at != npos; at = text.find('<', whole)) {
    const std::size_t other = otherEnd(text, at);
    const std::size_t end = other == 0 ? tagEnd(text, at) : other;
    if (end == npos) break;
    if (other == 0 && text[at + 1] == '/') {
      if (open.empty() || nameAt(text, at + 2) != open.back()) break;
      open.pop_back();
    } else if (other == 0) {
      // What follows the root is not the beginning of anything.
      if ((hasRoot && open.empty()) || open.size() == Limits().depth) break;
      hasRoot = true;
      if (text[end - 2] != '/') open.push_back(nameAt(text, at + 1));
    }
    whole = end;
    if (hasRoot && open.empty()) break;
  }
  if (!hasRoot) return {};
  std::string result(text.substr(0, whole));
  std::for_each(open.rbegin(), open.rend(), [&](std::string_view name) { result.append("</").append(name) += '>'; });
  return result;
}

}  // namespace xml
