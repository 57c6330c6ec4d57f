// SPDX-License-Identifier: MIT
#include "project/source_tree.h"

#include <fnmatch.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace project {
namespace fs = std::filesystem;
namespace {

const fs::path top = SAMENSPEL_SOURCE_DIR;

bool endsWithOneOf(const std::string& name, const std::vector<std::string_view>& endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

bool holdsAFile(const fs::path& folder) {
  return std::ranges::any_of(fs::recursive_directory_iterator(folder),
                             [](const auto& entry) { return entry.is_regular_file(); });
}

}  // namespace

std::string readFile(std::string_view path) {
  std::ifstream file(top / path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::vector<Source> sources(const std::vector<std::string_view>& endings) {
  std::vector<Source> found;
  for (const char* folder : {"host", "sdk", "plugins", "samples", "tests"}) {
    if (!fs::is_directory(top / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(top / folder))
      if (entry.is_regular_file() && endsWithOneOf(entry.path().filename().string(), endings)) {
        const std::string path = entry.path().lexically_relative(top).generic_string();
        found.push_back({path, readFile(path)});
      }
  }
  std::ranges::sort(found, {}, &Source::path);
  return found;
}

std::vector<std::string> topLevel() {
  std::vector<std::string> patterns = {".git"};
  const std::string ignored = readFile(".gitignore");
  for (std::string_view line : lines(ignored)) {
    if (line.starts_with('#')) continue;
    if (line.starts_with('/')) line.remove_prefix(1);
    if (line.ends_with('/')) line.remove_suffix(1);
    patterns.emplace_back(line);
  }
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(top)) {
    const std::string name = entry.path().filename().string();
    if (std::ranges::none_of(patterns, [&](const std::string& p) { return fnmatch(p.c_str(), name.c_str(), 0) == 0; }))
      names.push_back(name);
  }
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> foldersBelow(std::string_view path) {
  std::vector<std::string> folders;
  for (const auto& entry : fs::directory_iterator(top / path))
    if (entry.is_directory() && holdsAFile(entry.path()))
      folders.push_back(entry.path().lexically_relative(top).generic_string());
  std::ranges::sort(folders);
  return folders;
}

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    found.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

std::string output(const std::string& command, int* status) {
  std::string text;
  FILE* pipe = popen(("( " + command + "\n) 2>&1 </dev/null").c_str(), "r");
  if (pipe == nullptr) return text;
  std::array<char, 4096> part{};
  while (const std::size_t size = std::fread(part.data(), 1, part.size(), pipe)) text.append(part.data(), size);
  const int result = pclose(pipe);
  if (status != nullptr) *status = WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
  return text;
}

}  // namespace project
