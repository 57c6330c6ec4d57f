// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace {

namespace fs = std::filesystem;

const std::string headers[] = {"plugin.h", "ext/draft/element_parameters.h"};

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
    for (const std::string standard : {"c11", "c17"})
      for (const std::string& header : headers) expectCompiles(compiler, header, standard);
  }
  for (const std::string compiler : {"g++", "clang++"}) {
    if (!isThere(compiler)) continue;
    ++compilers;
    for (const std::string standard : {"c++11", "c++17", "c++20"})
      for (const std::string& header : headers) expectCompiles(compiler, header, standard);
  }
  EXPECT_GE(compilers, 2) << "this test needs at least one compiler for C and one for C++";
  if (compilers < 4) GTEST_SKIP() << "gcc or clang is not installed; the other one passed";
}

TEST(PluginWrapper, CompilesAloneAndTwice) {
  for (const std::string compiler : {"g++", "clang++"}) {
    if (!isThere(compiler)) continue;
    for (const std::string header : {"model.hpp", "report.hpp", "plugin.hpp"})
      expectCompiles(compiler, header, "c++20");
  }
}

}  // namespace
