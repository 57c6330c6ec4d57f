// SPDX-License-Identifier: MIT
#include "project/map.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <regex>
#include <set>

namespace project {
namespace {

struct Library {
  std::string_view header;  ///< how its headers begin
  std::string_view name;    ///< in the map
};

constexpr std::array<Library, 31> libraries = {{
    {"fmt/", "fmt"},
    {"tl/expected.hpp", "tl::expected"},
    {"sodium.h", "libsodium"},
    {"boost/locale", "Boost.Locale"},
    {"boost/graph/", "Boost.Graph"},
    {"boost/geometry", "Boost.Geometry"},
    {"boost/dll", "Boost.DLL"},
    {"pugixml.hpp", "pugixml"},
    {"cairo", "cairo"},
    {"pango/", "pango"},
    {"fontconfig/", "pango"},
    {"wx/", "wxWidgets"},
    {"gtk/", "GTK"},
    {"gdk/", "GTK"},
    {"atk/", "GTK"},
    {"CLI/", "CLI11"},
    {"nlohmann/", "nlohmann-json"},
    {"seccomp.h", "libseccomp"},
    {"gtest/", "GoogleTest"},
    {"gmock/", "GoogleTest"},
    {"benchmark/", "Google Benchmark"},
    {"X11/", "XTest"},
    {"graphviz/", "Graphviz"},
    {"igraph/", "igraph"},
    {"sys/", "system"},
    {"linux/", "system"},
    {"arpa/", "system"},
    {"netinet/", "system"},
    {"asm/", "system"},
    {"mach-o/", "system"},
    {"bits/", "nobody"},
}};

const std::set<std::string_view> standardC = {
    "assert.h",  "ctype.h",  "errno.h",  "fenv.h",   "float.h",    "inttypes.h",    "limits.h",
    "locale.h",  "math.h",   "setjmp.h", "signal.h", "stdalign.h", "stdarg.h",      "stdatomic.h",
    "stdbool.h", "stddef.h", "stdint.h", "stdio.h",  "stdlib.h",   "stdnoreturn.h", "string.h",
    "threads.h", "time.h",   "uchar.h",  "wchar.h",  "wctype.h"};
const std::set<std::string_view> systemHeaders = {
    "unistd.h", "fcntl.h", "poll.h",    "spawn.h",   "dirent.h",  "dlfcn.h",  "pwd.h",     "link.h",
    "elf.h",    "sched.h", "pthread.h", "syscall.h", "windows.h", "malloc.h", "fnmatch.h", "termios.h"};

/// The library a header belongs to, by the map's names; empty for one that nobody named.
std::string_view libraryOf(std::string_view header) {
  if (header.find_first_of("./") == std::string_view::npos || standardC.contains(header)) return "std";
  if (systemHeaders.contains(header)) return "system";
  for (const Library& library : libraries)
    if (header.starts_with(library.header)) return library.name;
  return "";
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (;;) {
    const auto end = text.find(separator);
    std::string_view part = text.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    parts.emplace_back(part);
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

bool has(const std::vector<std::string>& list, std::string_view name) { return std::ranges::count(list, name) > 0; }

std::string joined(const std::vector<std::string>& names) {
  return names.empty() ? "nothing" : fmt::format("{}", fmt::join(names, ", "));
}

/// "base" for host/base, "sdk" for sdk and sdk/include: how the map's fourth column names a folder.
std::string_view shortName(std::string_view folder) {
  if (folder.starts_with("host/")) folder.remove_prefix(5);
  return folder.substr(0, folder.find('/'));
}

/// The folder a quoted or SDK include reaches into, or the folder itself for a file beside the including one.
std::string_view reached(std::string_view include, const Row& row) {
  const auto slash = include.find('/');
  if (slash == std::string_view::npos)
    return row.folder.starts_with("host/") ? std::string_view() : shortName(row.folder);
  const std::string_view first = include.substr(0, slash);
  return first == "samenspel" ? "sdk" : first;
}

bool allows(const Row& row, std::string_view include, bool quoted) {
  if (quoted || include.starts_with("samenspel/")) {
    const std::string_view folder = reached(include, row);
    return has(row.folders, "all") || folder == shortName(row.folder) || has(row.folders, folder);
  }
  const std::string_view library = libraryOf(include);
  if (library == "std" || has(row.libraries, library)) return true;
  if (library == "system") return row.folder.starts_with("host/") || has(row.libraries, "all");
  return has(row.libraries, "all") && !library.empty();
}

}  // namespace

std::vector<Row> readMap(std::string_view markdown) {
  std::vector<Row> map;
  bool inTable = false;
  for (std::string_view line : lines(markdown)) {
    if (line.starts_with("| folder |")) {
      inTable = true;
    } else if (inTable && !line.starts_with('|')) {
      break;
    } else if (inTable && !line.starts_with("|-")) {
      const auto cells = split(line.substr(1, line.size() - 2), "|");
      if (cells.size() != 5) continue;
      Row row{cells[0], cells[2].starts_with("planned:"), split(cells[3], ","), split(cells[4], ",")};
      std::erase(row.folders, "–");
      map.push_back(std::move(row));
    }
  }
  return map;
}

const Row* rowOf(const std::vector<Row>& map, std::string_view path) {
  const Row* best = nullptr;
  for (const Row& row : map) {
    std::string_view folder = row.folder;
    if (folder.ends_with('*')) folder.remove_suffix(1);
    const bool inside =
        path.starts_with(folder) && (folder.ends_with('/') || path.substr(folder.size()).starts_with('/'));
    if (inside && (best == nullptr || row.folder.size() > best->folder.size())) best = &row;
  }
  return best;
}

std::vector<std::string> faultsOf(const std::vector<Row>& map) {
  std::vector<std::string> faults;
  std::set<std::string_view> folders = {"all"}, used = {"all", "std"};
  for (const Row& row : map) folders.insert(shortName(row.folder));
  for (const Library& library : libraries) used.insert(library.name);
  for (const Row& row : map) {
    for (const std::string& folder : row.folders)
      if (!folders.contains(folder))
        faults.push_back(fmt::format("The map lets {} include {}, which is no folder of it.", row.folder, folder));
    for (const std::string& library : row.libraries)
      if (!used.contains(library))
        faults.push_back(
            fmt::format("The map lets {} use {}, a library whose headers nobody knows.", row.folder, library));
  }
  return faults;
}

std::vector<std::string> wrongIncludes(const std::vector<Row>& map, const Source& source) {
  const Row* row = rowOf(map, source.path);
  if (row == nullptr) return {fmt::format("{} lies in a folder that the map does not name.", source.path)};
  static const std::regex form(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
  std::vector<std::string> faults;
  int number = 0;
  for (std::string_view line : lines(source.text)) {
    ++number;
    std::cmatch match;
    if (!std::regex_match(line.data(), line.data() + line.size(), match, form)) continue;
    const std::string include = match[2];
    if (allows(*row, include, match[1] == "\"")) continue;
    faults.push_back(fmt::format("{}:{} includes {}; {} may include {} and use {}.", source.path, number, include,
                                 row->folder, joined(row->folders), joined(row->libraries)));
  }
  return faults;
}

std::vector<Link> linkedFolders(std::string_view cmake) {
  static const std::regex form(R"(^\s*samenspel_folder\((\w+) LINK (.*)\)\s*$)");
  std::vector<Link> links;
  for (std::string_view line : lines(cmake)) {
    std::cmatch match;
    if (!std::regex_match(line.data(), line.data() + line.size(), match, form)) continue;
    Link link{match[1], {}};
    for (const std::string& name : split(match[2].str(), " "))
      if (name == "samenspel_sdk" || name.find_first_of(":${") == std::string::npos)
        link.to.push_back(name == "samenspel_sdk" ? "sdk" : name);
    links.push_back(std::move(link));
  }
  return links;
}

std::vector<std::string> wrongLinks(const std::vector<Row>& map, std::string_view cmake) {
  std::vector<std::string> faults;
  for (const Link& link : linkedFolders(cmake)) {
    const Row* row = rowOf(map, "host/" + link.folder + "/");
    for (const std::string& to : link.to)
      if (row == nullptr || !has(row->folders, to))
        faults.push_back(fmt::format("host/CMakeLists.txt links {} to {}; host/{} may include {}.", to, link.folder,
                                     link.folder, row == nullptr ? "nothing" : joined(row->folders)));
  }
  return faults;
}

}  // namespace project
