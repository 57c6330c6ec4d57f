// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "project/source_tree.h"

// The law of host/README.md: which folder may include what. Plain functions of texts, so that tests can show them
// sources that break it.
namespace project {

struct Row {
  std::string folder;  ///< "host/model", "plugins/*"
  bool planned = false;
  std::vector<std::string> folders;    ///< names as the table has them: "base", "sdk", or "all"
  std::vector<std::string> libraries;  ///< "std", "pugixml", or "all"
};

/// The rows of the first table whose heading starts with "| folder |".
std::vector<Row> readMap(std::string_view markdown);

/// The row that rules a file: the longest folder its path starts with; null when none does.
const Row* rowOf(const std::vector<Row>& map, std::string_view path);

/// What is wrong with the table itself: a folder or a library nobody knows.
std::vector<std::string> faultsOf(const std::vector<Row>& map);

/// One sentence per include that the map does not allow, with file, line, include and what the row allows.
std::vector<std::string> wrongIncludes(const std::vector<Row>& map, const Source& source);

struct Link {
  std::string folder;
  std::vector<std::string> to;  ///< folders of the map, by their short names; "sdk" for samenspel_sdk
};

/// What host/CMakeLists.txt links to what: its lines samenspel_folder(NAME LINK ...), without outside libraries.
std::vector<Link> linkedFolders(std::string_view cmake);

/// One sentence per link that the map does not allow.
std::vector<std::string> wrongLinks(const std::vector<Row>& map, std::string_view cmake);

}  // namespace project
