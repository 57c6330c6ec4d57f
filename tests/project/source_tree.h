// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

// The project's own files, as the tests in this folder look at them.
namespace project {

struct Source {
  std::string path;  ///< from the top of the project: "host/base/id.cpp"
  std::string text;
};

/// The whole text of a file of the project, by its path from the top; empty when there is none.
std::string readFile(std::string_view path);

/// Every file below host, sdk, plugins, samples and tests whose name ends with one of `endings`, ordered by path.
std::vector<Source> sources(const std::vector<std::string_view>& endings);

/// Names of what lies at the top, without what .gitignore says is not part of the project.
std::vector<std::string> topLevel();

/// Every folder directly below this one: "host/base", ...; those that hold no file at all do not count.
std::vector<std::string> foldersBelow(std::string_view path);

/// The lines of a text, without their ends.
std::vector<std::string_view> lines(std::string_view text);

/// Runs a shell command and gives what it printed on both streams; `status` gets its exit code.
std::string output(const std::string& command, int* status = nullptr);

}  // namespace project
