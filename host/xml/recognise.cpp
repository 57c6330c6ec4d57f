// SPDX-License-Identifier: MIT
#include "xml/recognise.h"

#include <string>

#include "base/text.h"
#include "xml/place.h"

namespace xml {
namespace {

using base::ErrorCode;
using namespace std::string_view_literals;

bool startsWithAnyCase(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c) != lower[i]) return false;
  }
  return true;
}

struct Signature {
  std::string_view start;
  std::string_view sentence;
};

// How well-known files begin.
constexpr Signature signatures[] = {
    {"PK\x03\x04"sv,
     "{file} is a zip archive or an office document, not a model. Unpack it, or choose the .samenspel file itself."},
    {"\x89PNG"sv, "{file} is a picture (PNG), not a model. Choose the .samenspel file it was made from."},
    {"\xFF\xD8\xFF"sv, "{file} is a picture (JPEG), not a model. Choose the .samenspel file it was made from."},
    {"GIF8"sv, "{file} is a picture (GIF), not a model. Choose the .samenspel file it was made from."},
    {"%PDF-"sv, "{file} is a PDF document, not a model. Choose the .samenspel file it was made from."},
    {"\x1F\x8B"sv, "{file} is compressed (gzip). Unpack it first, then open the file inside."},
    {"\x7F"
     "ELF"sv,
     "{file} is a program, not a model. Choose a .samenspel file."},
    {"\xD0\xCF\x11\xE0"sv, "{file} is an old office document, not a model. Choose a .samenspel file."},
    {"{"sv, "{file} looks like JSON, not like a model. Choose a .samenspel file."},
};

std::optional<base::Error> conflict(std::string_view bytes, std::string_view file) {
  for (std::size_t at = bytes.find("<<<<<<<"); at != std::string_view::npos; at = bytes.find("<<<<<<<", at + 1)) {
    if (at > 0 && bytes[at - 1] != '\n') continue;
    const LineColumn place = placeAt(bytes, at);
    return base::Error{
        ErrorCode::NotXml,
        base::tr("The file {file} holds an unresolved merge: conflict markers start on line {line}. Merge "
                 "the two versions again, by their ids, or choose one of them.",
                 {{"file", std::string(file)}, {"line", std::to_string(place.line)}}),
        {std::string(file), place.line, place.column, {}}};
  }
  return std::nullopt;
}

}  // namespace

std::optional<base::Error> recogniseNothing(std::string_view bytes, std::string_view file) {
  const base::Place place{std::string(file), 0, 0, {}};
  const auto empty = [&] {
    return base::Error{ErrorCode::Empty,
                       base::tr("The file {file} is empty: there is no model in it. Open an earlier version or a copy.",
                                {{"file", std::string(file)}}),
                       place};
  };
  if (bytes.empty()) return empty();
  if (bytes.front() == '\0' && bytes.find_first_not_of('\0') == std::string_view::npos)
    return base::Error{ErrorCode::Empty,
                       base::tr("The file {file} contains no data, only zeros: its content is lost. Open an earlier "
                                "version or a copy.",
                                {{"file", std::string(file)}}),
                       place};
  std::string_view rest = bytes;
  if (rest.substr(0, 3) == "\xEF\xBB\xBF") rest.remove_prefix(3);
  if (rest == "\xFF\xFE"sv || rest == "\xFE\xFF"sv) rest = {};
  if (rest.substr(0, 5) == "<?xml") {
    const std::size_t end = rest.find("?>");
    if (end != std::string_view::npos) rest.remove_prefix(end + 2);
  }
  return rest.find_first_not_of(" \t\r\n") == std::string_view::npos ? std::optional(empty()) : std::nullopt;
}

std::optional<base::Error> recogniseOther(std::string_view bytes, std::string_view file) {
  const base::Place place{std::string(file), 1, 1, {}};
  std::string_view start = bytes.substr(0, 3) == "\xEF\xBB\xBF" ? bytes.substr(3) : bytes;
  for (const Signature& signature : signatures)
    if (start.substr(0, signature.start.size()) == signature.start)
      return base::Error{ErrorCode::NotThisFormat, base::tr(signature.sentence, {{"file", std::string(file)}}), place};
  start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
  if (startsWithAnyCase(start, "<!doctype html") || startsWithAnyCase(start, "<html"))
    return base::Error{ErrorCode::NotThisFormat,
                       base::tr("{file} is a web page, not a model; perhaps a site answered with its login page. "
                                "Download the model again, or ask for the file itself.",
                                {{"file", std::string(file)}}),
                       place};
  return conflict(bytes, file);
}

base::Error tooLarge(std::size_t bytes, std::string_view file, const Limits& limits) {
  return {ErrorCode::TooLarge,
          base::tr(
              "The file {file} is {size} MiB; at most {limit} MiB can be read. It is probably not a model; check where "
              "it comes from.",
              {{"file", std::string(file)},
               {"size", std::to_string((bytes >> 20) + 1)},
               {"limit", std::to_string(limits.bytes >> 20)}}),
          {std::string(file), 0, 0, {}}};
}

}  // namespace xml
