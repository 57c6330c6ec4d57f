// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <samenspel/plugin.h>
#include <stdlib.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>

// What is fixed for ever within ABI 1 on 64-bit systems. A line that fails here is a break of the promise.
static_assert(sizeof(void*) != 8 || sizeof(samenspel_text) == 16);
static_assert(sizeof(void*) != 8 || sizeof(samenspel_label) == 32);
static_assert(sizeof(void*) != 8 || sizeof(samenspel_number) == 24);
static_assert(sizeof(void*) != 8 || sizeof(samenspel_list) == 16);
static_assert(sizeof(void*) != 8 || sizeof(samenspel_value) == 40);
static_assert(sizeof(void*) != 8 || sizeof(samenspel_cell) == 48);
static_assert(offsetof(samenspel_model, struct_size) == 0 && offsetof(samenspel_report, struct_size) == 0);
static_assert(offsetof(samenspel_finding, struct_size) == 0 && offsetof(samenspel_metric, struct_size) == 0);
static_assert(offsetof(samenspel_table, struct_size) == 0 && offsetof(samenspel_overlay, struct_size) == 0);
static_assert(offsetof(samenspel_parameter, struct_size) == 0 && offsetof(samenspel_descriptor, struct_size) == 0);
static_assert(offsetof(samenspel_host, struct_size) == 0 && offsetof(samenspel_plugin, struct_size) == 0);
static_assert(sizeof(void*) != 8 || offsetof(samenspel_plugin, abi_major) == 8);
static_assert(sizeof(void*) != 8 || offsetof(samenspel_plugin, abi_minor) == 12);
static_assert(sizeof(void*) != 8 || offsetof(samenspel_plugin, descriptor) == 16);
static_assert(sizeof(void*) != 8 || offsetof(samenspel_model, get_extension) == 24 * sizeof(void*));
static_assert(sizeof(void*) != 8 || offsetof(samenspel_report, get_extension) == 17 * sizeof(void*));
static_assert(sizeof(void*) != 8 || offsetof(samenspel_finding, group) == 120);

namespace {

namespace fs = std::filesystem;

bool isThere(const std::string& program) { return system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0; }

/// Compiles a file that holds nothing but the header, twice.
void expectCompiles(const std::string& compiler, const std::string& header, const std::string& standard) {
  char folderName[] = "/tmp/samenspel-test-XXXXXX";
  const fs::path folder = mkdtemp(folderName);
  const bool isC = standard.find('+') == standard.npos;
  const fs::path file = folder / (isC ? "a.c" : "a.cpp");
  std::ofstream(file) << "#include <samenspel/" << header << ">\n#include <samenspel/" << header
                      << ">\nextern int x;\nint x = 0;\n";
  const std::string command = compiler + " -std=" + standard +
                              " -Wall -Wextra -Wpedantic -Wshadow -Werror -fsyntax-only -I'" SAMENSPEL_SOURCE_DIR
                              "/sdk/include' " +
                              file.string();
  EXPECT_EQ(system(command.c_str()), 0) << command;
  fs::remove_all(folder);
}

TEST(PluginHeader, CompilesAloneAndTwiceInEveryStandardItPromises) {
  int compilers = 0;
  for (const std::string compiler : {"gcc", "clang"}) {
    if (!isThere(compiler)) continue;
    ++compilers;
    for (const std::string standard : {"c11", "c17"}) expectCompiles(compiler, "plugin.h", standard);
  }
  for (const std::string compiler : {"g++", "clang++"}) {
    if (!isThere(compiler)) continue;
    ++compilers;
    for (const std::string standard : {"c++11", "c++20"}) expectCompiles(compiler, "plugin.h", standard);
  }
  EXPECT_GE(compilers, 2) << "this test needs at least one compiler for C and one for C++";
}

TEST(PluginWrapper, CompilesAloneAndTwice) {
  for (const std::string compiler : {"g++", "clang++"}) {
    if (!isThere(compiler)) continue;
    for (const std::string header : {"model.hpp", "report.hpp", "plugin.hpp"})
      expectCompiles(compiler, header, "c++20");
  }
}

}  // namespace
