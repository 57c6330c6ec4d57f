// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "support/build_folder.h"
#include "support/scratch.h"

namespace {

bool isThere(const std::string& program) {
  return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

TEST(SdkReference, IsMadeWithoutAWarning) {
  if (!isThere("doxygen")) GTEST_SKIP() << "doxygen is not installed, so the reference is not made.";
  const Scratch scratch;
  const std::string said = (scratch / "said").string();
  const std::string command =
      "cd '" SAMENSPEL_SOURCE_DIR "/sdk' && (cat Doxyfile; echo 'OUTPUT_DIRECTORY = " + scratch.path().string() +
      "') | doxygen - >'" + said + "' 2>&1";
  EXPECT_EQ(std::system(command.c_str()), 0) << Scratch::read(said);
}

TEST(SdkInRust, GivesAPluginThatPassesEveryCheck) {
  if (!isThere("rustc")) GTEST_SKIP() << "rustc is not installed, so the example in Rust is not built.";
  const Scratch scratch;
  const std::string library = (scratch / "count_tables.so").string();
  const std::string programs = SAMENSPEL_BINARY_DIR "/bin/samenspel-";
  const std::string said = (scratch / "said").string();
  const std::string command = "{ rustc --edition 2021 --crate-type cdylib -C panic=abort -o '" + library +
                              "' '" SAMENSPEL_SOURCE_DIR "/sdk/examples/rust/count_tables.rs' && '" + programs +
                              "runner' describe '" + library + "' --output '" +
                              (scratch / "count_tables.plugin.xml").string() + "' && '" + programs +
                              "cli' plugins check '" + library + "'; } >'" + said + "' 2>&1";
  EXPECT_EQ(std::system(command.c_str()), 0) << Scratch::read(said);
}

}  // namespace
