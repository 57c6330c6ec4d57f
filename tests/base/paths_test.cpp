// SPDX-License-Identifier: MIT
#include "base/paths.h"

#include <gtest/gtest.h>

namespace {
namespace fs = std::filesystem;

TEST(Paths, FindsTheFolderOfTheRunningProgramAndNotTheCurrentOne) {
  EXPECT_TRUE(fs::is_regular_file(base::programDirectory() / "test_base"));
  const fs::path before = fs::current_path();
  const fs::path program = base::programDirectory();
  fs::current_path("/");
  EXPECT_EQ(base::programDirectory(), program);
  fs::current_path(before);
}

TEST(Paths, FindsWhatShipsWithTheProgramBesideIt) {
  EXPECT_TRUE(fs::is_regular_file(base::dataDirectory() / "locale" / "nl" / "LC_MESSAGES" / "samenspel.mo"));
  EXPECT_EQ(base::bundledPluginDirectory(), base::programDirectory().parent_path() / "lib" / "samenspel" / "plugins");
}

}  // namespace
