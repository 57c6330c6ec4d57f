// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string textOf(const std::string& path) {
  std::ifstream file(SAMENSPEL_SOURCE_DIR + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(SdkReadme, ShowsThePluginThatTheTestsBuildAndRun) {
  const std::string plugin = textOf("/sdk/examples/lonely_roles.cpp");
  ASSERT_FALSE(plugin.empty());
  EXPECT_NE(textOf("/sdk/README.md").find("```cpp\n" + plugin + "```\n"), std::string::npos);
}

}  // namespace
