// SPDX-License-Identifier: MIT
#include "storage/rescue.h"

#include <algorithm>

#include "base/hash.h"
#include "base/text.h"
#include "xml/beginning.h"
#include "xml/encoding.h"

namespace storage {
namespace {

/// The text of what is left of a file, as far as its characters are whole: the end is where a file is damaged most.
base::Result<std::string> wholeCharacters(std::string_view bytes, std::string_view file) {
  auto decoded = xml::decode(bytes, file);
  for (std::size_t cut = 1; !decoded && cut <= 3 && cut < bytes.size(); ++cut)
    if (auto shorter = xml::decode(bytes.substr(0, bytes.size() - cut), file)) decoded = std::move(shorter);
  if (!decoded) return tl::unexpected(decoded.error());
  return std::string(decoded->text());
}

/// The text before line `line`, counted from 1.
std::string_view before(std::string_view text, std::size_t line) {
  std::size_t at = 0;
  for (std::size_t number = 1; number < line && at != std::string_view::npos; ++number) {
    at = text.find('\n', at);
    if (at != std::string_view::npos) ++at;
  }
  return text.substr(0, at);
}

/// The declaration names an encoding that the text no longer has.
std::string_view withoutDeclaration(std::string_view text) {
  if (text.substr(0, 5) != "<?xml") return text;
  const std::size_t end = text.find("?>");
  return end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
}

}  // namespace

base::Result<LoadedModel> rescueModel(std::string_view bytes, std::string_view fileName) {
  const auto whole = readModel(bytes, fileName);
  if (whole)
    return base::failure(base::ErrorCode::Invalid, base::tr("The file {file} can be read whole: there is nothing to "
                                                            "rescue. Open it as any other.",
                                                            {{"file", std::string(fileName)}}));
  const base::Error& reason = whole.error();
  std::string_view left = bytes;
  // A file that was cut short often ends in zeros, which no text has.
  if (const std::size_t zeros = bytes.find(std::string_view("\0\0\0\0", 4));
      zeros != std::string_view::npos && zeros > 4)
    left = left.substr(0, zeros);
  std::optional<std::string> text;
  for (int attempt = 0; attempt < 16; ++attempt) {
    if (!text) {
      auto characters = wholeCharacters(left, fileName);
      if (characters) {
        text = std::string(withoutDeclaration(*characters));
      } else {
        left = before(left, characters.error().place.line);
        continue;
      }
    }
    const std::string beginning = xml::intactBeginning(*text);
    if (beginning.empty()) break;
    auto rescued = readModel(beginning, fileName);
    if (rescued) {
      if (rescued->model.size() == 0) break;
      const auto lines = std::uint32_t(std::ranges::count(beginning, '\n')) + 1;
      rescued->readOnly = true;
      rescued->contentHash = base::sha256(bytes);
      rescued->notes.push_back(
          {base::tr("The file {file} is damaged: only what stands in it up to line {line} could be read, which is "
                    "shown here. It stays as it is. Save what is left under another name, or open an earlier version.",
                    {{"file", std::string(fileName)}, {"line", std::to_string(lines)}}),
           {std::string(fileName), lines, 0, {}}});
      return rescued;
    }
    const std::string shorter(before(*text, rescued.error().place.line));
    if (shorter.size() >= text->size()) break;
    *text = shorter;
  }
  return tl::unexpected(reason);
}

std::optional<ConflictSides> conflictSides(std::string_view bytes) {
  enum class In { Both, Ours, Base, Theirs };
  ConflictSides sides;
  std::string common;
  In in = In::Both;
  bool found = false, tellsBase = true, toldBase = false;
  const auto mark = [](std::string_view line, char sign) {
    return line.substr(0, 7) == std::string(7, sign) && (line.size() == 7 || line[7] == ' ');
  };
  const auto name = [](std::string_view line) { return std::string(line.size() > 8 ? line.substr(8) : ""); };
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end);
    const std::string_view plain = line.substr(0, line.find_last_not_of("\r\n") + 1);
    if (mark(plain, '<')) {
      if (in != In::Both) return std::nullopt;
      in = In::Ours;
      toldBase = false;
      if (!found) sides.ourName = name(plain);
      found = true;
    } else if (mark(plain, '|') && in == In::Ours) {
      in = In::Base;
      toldBase = true;
    } else if (mark(plain, '=') && (in == In::Ours || in == In::Base)) {
      in = In::Theirs;
      tellsBase = tellsBase && toldBase;
    } else if (mark(plain, '>')) {
      if (in != In::Theirs) return std::nullopt;
      in = In::Both;
      if (sides.theirName.empty()) sides.theirName = name(plain);
    } else {
      if (in == In::Both || in == In::Ours) sides.ours += line;
      if (in == In::Both || in == In::Theirs) sides.theirs += line;
      if (in == In::Both || in == In::Base) common += line;
    }
  }
  if (!found || in != In::Both) return std::nullopt;
  if (tellsBase) sides.base = std::move(common);
  return sides;
}

}  // namespace storage
