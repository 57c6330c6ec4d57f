// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "support/build_folder.h"
#include "support/scratch.h"

namespace {

using testing::HasSubstr;

std::string textOf(const std::string& path) { return Scratch::read(SAMENSPEL_SOURCE_DIR + path); }

/// What stands between ```language and ``` in the author's guide.
std::vector<std::string> snippets(const std::string& language) {
  const std::string guide = textOf("/sdk/README.md"), fence = "\n```" + language + "\n";
  std::vector<std::string> found;
  for (std::size_t at = guide.find(fence); at != guide.npos; at = guide.find(fence, at)) {
    at += fence.size();
    found.push_back(guide.substr(at, guide.find("```\n", at) - at));
  }
  return found;
}

TEST(SdkReadme, BeginsWithThePromise) {
  EXPECT_EQ(textOf("/sdk/README.md").find("# The plugin SDK\n\n**The promise.** "), 0u);
}

TEST(SdkReadme, ShowsThePluginThatTheTestsBuildAndRun) {
  EXPECT_THAT(snippets("cpp"), testing::ElementsAre(textOf("/sdk/examples/lonely_roles.cpp")));
  for (const std::string& snippet : snippets("cmake"))
    EXPECT_THAT(textOf("/sdk/examples/CMakeLists.txt"), HasSubstr(snippet));
}

/// The guide as its reader follows it, with Samenspel installed and a home of one's own: from nothing to a plugin that
/// was checked, run and allowed.
TEST(SdkReadme, LeadsToACheckedPluginCommandByCommand) {
  const Scratch place;
  std::string script =
      "set -e\nexport HOME='" + place.path().string() + "' SAMENSPEL='" + (place / "installed").string() +
      "' LANG=C.UTF-8\nunset XDG_DATA_HOME XDG_STATE_HOME\nexport PATH=\"$SAMENSPEL/bin:/usr/bin:/bin\"\n"
      "cmake --install '" SAMENSPEL_BINARY_DIR "' --prefix \"$SAMENSPEL\"\ncd \"$HOME\"\n";
  const auto commands = snippets("sh");
  ASSERT_GE(commands.size(), 5u);
  for (const std::string& command : commands) script += command;
  script += "ctest --test-dir build\nsamenspel-cli plugins list\n";
  const auto file = place.write("guide.sh", script);
  const std::string said = (place / "said").string();
  EXPECT_EQ(std::system(("sh '" + file.string() + "' >'" + said + "' 2>&1").c_str()), 0) << Scratch::read(said);
  EXPECT_THAT(Scratch::read(said), HasSubstr("example.ownerless_steps passes all 17 checks."));
  EXPECT_THAT(Scratch::read(said), HasSubstr("Who owns “"));
  EXPECT_THAT(Scratch::read(said), HasSubstr("100% tests passed, 0 tests failed out of 1"));
  EXPECT_THAT(Scratch::read(said), HasSubstr("This plugin may run from now on"));
}

}  // namespace
