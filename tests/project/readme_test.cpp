// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "project/source_tree.h"
#include "support/build_folder.h"

namespace {
namespace fs = std::filesystem;

/// Every command in a ```sh block, as it stands.
std::vector<std::string> commands(std::string_view markdown) {
  std::vector<std::string> found;
  bool inside = false;
  for (std::string_view line : project::lines(markdown)) {
    if (line.starts_with("```"))
      inside = !inside && line == "```sh";
    else if (inside && !line.empty())
      found.push_back(std::regex_replace(std::string(line), std::regex(" +(# .*)?$"), ""));
  }
  return found;
}

/// Links to places in this project: "sdk/README.md" of [text](sdk/README.md#part).
std::vector<std::string> links(const std::string& markdown) {
  static const std::regex form(R"(\]\(([^)#:]+)(#[^)]*)?\))");
  std::vector<std::string> found;
  for (std::sregex_iterator match(markdown.begin(), markdown.end(), form), end; match != end; ++match)
    found.push_back((*match)[1]);
  return found;
}

TEST(Readme, TellsTheTwoCommandsThatBuildEverything) {
  const auto told = commands(project::readFile("README.md"));
  EXPECT_THAT(told, testing::Contains("sh host/run.sh"));
  EXPECT_THAT(told, testing::Contains("sh tests/run.sh"));
}

TEST(Readme, HoldsOnlyCommandsThatWork) {
  const auto told = commands(project::readFile("README.md"));
  ASSERT_GE(told.size(), 5u);
  // Run in a folder of their own that looks like the project's top, with the programs of this build.
  const fs::path place = fs::path(SAMENSPEL_BINARY_DIR) / "readme";
  fs::remove_all(place);
  fs::create_directories(place / "build" / "release");
  for (const char* name : {"host", "plugins", "samples", "sdk", "tests"})
    fs::create_directory_symlink(fs::path(SAMENSPEL_SOURCE_DIR) / name, place / name);
  for (const char* built : {"bin", "lib"})
    fs::create_directory_symlink(fs::path(SAMENSPEL_BINARY_DIR) / built, place / "build" / "release" / built);
  for (const std::string& command : told) {
    int status = -1;
    // The scripts build the whole project, this test with it: whoever runs the tests has run them.
    static const std::regex script(R"(sh ((host|tests)/run\.sh)( .*)?)");
    std::smatch match;
    const std::string run = std::regex_match(command, match, script) ? "sh -n " + match.str(1) : command;
    const std::string said =
        project::output("cd '" + place.string() + "' && PATH=build/release/bin:$PATH && " + run, &status);
    // To compare two models that differ is to be told so, by a 1.
    const bool compares = command.find("samenspel-cli diff ") != std::string::npos;
    EXPECT_EQ(status, compares ? 1 : 0) << command << "\n" << said;
  }
}

TEST(Readme, LinksOnlyToWhatIsThere) {
  for (const auto& page : project::sources({".md"}))
    for (const std::string& link : links(page.text))
      EXPECT_TRUE(fs::exists(fs::path(SAMENSPEL_SOURCE_DIR) / fs::path(page.path).parent_path() / link))
          << page.path << " links to " << link;
  for (const std::string& link : links(project::readFile("README.md")))
    EXPECT_TRUE(fs::exists(fs::path(SAMENSPEL_SOURCE_DIR) / link)) << "README.md links to " << link;
}

TEST(Readme, ScriptsAreReadableByAnyPosixShell) {
  for (const auto& script : project::sources({".sh"})) {
    int status = -1;
    const std::string said = project::output("sh -n '" SAMENSPEL_SOURCE_DIR "/" + script.path + "'", &status);
    EXPECT_EQ(status, 0) << said;
    EXPECT_EQ(script.text.find("[[ "), std::string::npos) << script.path << " uses bash's own tests";
  }
}

TEST(Readme, CommandsAndLinksAreFoundWhereTheyStand) {
  EXPECT_THAT(commands("text\n```sh\nsh a.sh  # why\n\nb c\n```\nnot this\n```cpp\nint x;\n```\n```sh\nd\n```\n"),
              testing::ElementsAre("sh a.sh", "b c", "d"));
  EXPECT_THAT(links("[a](b/c.md) [d](e.md#f) [g](https://example.org/x) ![h](i.png)"),
              testing::ElementsAre("b/c.md", "e.md", "i.png"));
}

}  // namespace
