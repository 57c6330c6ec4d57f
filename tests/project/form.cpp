// SPDX-License-Identifier: MIT
#include "project/form.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace project {
namespace {

constexpr std::size_t longestFile = 400;

bool isCode(std::string_view path) {
  return path.ends_with(".cpp") || path.ends_with(".h") || path.ends_with(".hpp") || path.ends_with(".c");
}

bool mayCatchAll(std::string_view path) {
  return path.ends_with("/main.cpp") || path.starts_with("host/runner/") || path.starts_with("sdk/include/") ||
         path.starts_with("tests/fixtures/");
}

bool hasLicence(const std::vector<std::string_view>& text) {
  const auto isLicence = [](std::string_view line) {
    return line.find("SPDX-License-Identifier: MIT") != std::string_view::npos;
  };
  return std::any_of(text.begin(), text.begin() + std::min<std::ptrdiff_t>(2, std::ssize(text)), isLicence);
}

/// "base" of host/base/id.cpp; empty outside host/ and for a program's main.cpp.
std::string namespaceOf(std::string_view path) {
  if (!path.starts_with("host/") || path.ends_with("/main.cpp")) return "";
  path.remove_prefix(5);
  return std::string(path.substr(0, path.find('/')));
}

}  // namespace

std::vector<std::string> faultsOfForm(const Source& source) {
  std::vector<std::string> faults;
  const auto text = lines(source.text);
  if (!hasLicence(text))
    faults.push_back(fmt::format("{} has no line SPDX-License-Identifier: MIT at its top.", source.path));
  if (text.size() > longestFile)
    faults.push_back(
        fmt::format("{} has {} lines; more than {} is two things in one file.", source.path, text.size(), longestFile));
  if (!isCode(source.path)) return faults;

  const std::string name = source.path.substr(source.path.rfind('/') + 1);
  if (!std::regex_match(name, std::regex("[a-z][a-z0-9_]*\\.[a-z]+")))
    faults.push_back(fmt::format("{} is not written in snake_case.", source.path));
  if (const std::string space = namespaceOf(source.path);
      !space.empty() && !std::regex_search(source.text, std::regex("namespace " + space + "\\b")))
    faults.push_back(fmt::format("{} does not put what it holds in namespace {}.", source.path, space));
  // Written so that this file does not find itself.
  static const std::regex catchAll(R"(catch\s*\(\.\.\.\))"), undone(
                                                                 "\\b(TO"
                                                                 "DO|FIX"
                                                                 "ME|XX"
                                                                 "X)\\b");
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string line(text[i]);
    if (!mayCatchAll(source.path) && std::regex_search(line, catchAll))
      faults.push_back(fmt::format("{}:{} catches everything; only main functions, the runner and the SDK wrapper may.",
                                   source.path, i + 1));
    if (std::regex_search(line, undone)) faults.push_back(fmt::format("{}:{} leaves work undone.", source.path, i + 1));
  }
  return faults;
}

}  // namespace project
