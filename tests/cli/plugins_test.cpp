// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "cli/program.h"
#include "support/build_folder.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A user with a plugin of their own, on whose machine several commands run one after another.
class PluginsOfAUser : public testing::Test {
 protected:
  PluginsOfAUser() {
    std::filesystem::create_directories(scratch / "data/samenspel/plugins");
    for (const char* file : {"count_roles.so", "count_roles.plugin.xml"})
      std::filesystem::copy(std::filesystem::path(SAMENSPEL_BINARY_DIR "/tests/plugins/count_roles") / file,
                            scratch / "data/samenspel/plugins");
  }
  Outcome run(std::vector<std::string> arguments) {
    return runProgram(arguments, "", "XDG_DATA_HOME='" + scratch.path().string() + "/data'", scratch / "state");
  }
  Outcome analyze() { return run({"analyze", sample("six-tips-blueprint"), "--plugin", "example.count_roles"}); }

  Scratch scratch;
};

TEST_F(PluginsOfAUser, RunOnlyWhenTheyWereAllowed) {
  EXPECT_THAT(run({"plugins"}).output, HasSubstr("example.count_roles 1.0.0: Roles, counted (not allowed yet)\n"));
  const auto before = analyze();
  EXPECT_EQ(before.code, 3);
  EXPECT_THAT(before.errors, HasSubstr("samenspel-cli plugins allow example.count_roles"));
  const auto allowed = run({"plugins", "allow", "example.count_roles"});
  EXPECT_EQ(allowed.code, 0) << allowed.errors;
  EXPECT_THAT(allowed.output, HasSubstr("Maker: Example"));
  EXPECT_THAT(allowed.output,
              HasSubstr("SHA-256: " + base::sha256(Scratch::read(scratch / "data/samenspel/plugins/count_roles.so"))));
  EXPECT_EQ(analyze().code, 0);
  EXPECT_THAT(run({"plugins"}).output, HasSubstr("example.count_roles 1.0.0: Roles, counted\n"));
}

TEST_F(PluginsOfAUser, AreWarnedAboutWhenNobodyAskedForThem) {
  const auto outcome = run({"analyze", sample("six-tips-blueprint")});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.errors, HasSubstr("warning: The analysis “Roles, counted” was not run"));
}

TEST_F(PluginsOfAUser, AreAskedForAgainWhenTheyChanged) {
  run({"plugins", "allow", "example.count_roles"});
  const auto folder = scratch / "data/samenspel/plugins";
  const std::string before = base::sha256(Scratch::read(folder / "count_roles.so"));
  const std::string library = Scratch::read(folder / "count_roles.so") + "x";
  std::string manifest = Scratch::read(folder / "count_roles.plugin.xml");
  scratch.write("data/samenspel/plugins/count_roles.so", library);
  EXPECT_THAT(analyze().errors, HasSubstr("is not the one its manifest describes"));
  manifest.replace(manifest.find(before), before.size(), base::sha256(library));
  scratch.write("data/samenspel/plugins/count_roles.plugin.xml", manifest);
  EXPECT_THAT(analyze().errors, HasSubstr("its file changed since you allowed it"));
}

TEST_F(PluginsOfAUser, AreSwitchedOffAndOnAndRemoved) {
  run({"plugins", "allow", "example.count_roles"});
  EXPECT_EQ(run({"plugins", "disable", "example.count_roles"}).code, 0);
  EXPECT_THAT(run({"analyze", sample("six-tips-blueprint")}).output, Not(HasSubstr("Roles, counted")));
  EXPECT_EQ(run({"plugins", "enable", "example.count_roles"}).code, 0);
  EXPECT_EQ(analyze().code, 0);
  EXPECT_EQ(run({"plugins", "remove", "samenspel.governance"}).code, 2);
  EXPECT_EQ(run({"plugins", "remove", "example.count_roles"}).code, 0);
  EXPECT_THAT(run({"plugins"}).output, Not(HasSubstr("example.count_roles")));
}

TEST_F(PluginsOfAUser, AreLeftOutWhenTheProgramIsToBeSafe) {
  run({"plugins", "allow", "example.count_roles"});
  EXPECT_THAT(run({"--safe", "plugins"}).output, Not(HasSubstr("example.count_roles")));
  EXPECT_THAT(run({"--safe", "plugins"}).output, HasSubstr("samenspel.governance"));
  EXPECT_THAT(run({"analyze", "--safe", sample("six-tips-blueprint")}).output, Not(HasSubstr("Roles, counted")));
}

TEST_F(PluginsOfAUser, MayNeedAllProtectionToRun) {
  run({"plugins", "allow", "example.count_roles"});
  EXPECT_EQ(run({"plugins", "strict", "on"}).code, 0);
  const auto list = run({"plugins"});
  EXPECT_THAT(list.output, HasSubstr("run only with all of it"));
  EXPECT_EQ(analyze().code, list.output.find("(missing") == list.output.npos ? 0 : 3);
  EXPECT_EQ(run({"plugins", "strict", "off"}).code, 0);
  EXPECT_THAT(run({"plugins"}).output, Not(HasSubstr("run only with all of it")));
  EXPECT_EQ(run({"plugins", "strict", "perhaps"}).code, 2);
}

TEST(PluginsCommand, TellsWhichProtectionThisMachineHas) {
  const auto json = nlohmann::json::parse(runProgram({"plugins", "--format", "json"}).output);
  ASSERT_EQ(json["protection"].size(), 5u);
  EXPECT_EQ(json["protection"][3]["layer"], "landlock");
  const bool landlock = json["protection"][3]["active"];
  EXPECT_THAT(runProgram({"plugins"}).output,
              HasSubstr(landlock ? "landlock (active): A plugin can read" : "landlock (missing"));
  EXPECT_EQ(json["plugins"][0]["state"], "ready");
}

TEST(PluginsCommand, TellsWhatAPluginTried) {
  const auto outcome = runProgram({"analyze", sample("six-tips-blueprint"), "--plugin", "bad.opens_a_socket"}, "",
                                  "SAMENSPEL_PLUGIN_PATH='" SAMENSPEL_BINARY_DIR "/tests/plugins/opens_a_socket'");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  const auto json = nlohmann::json::parse(runProgram({"plugins", "--format", "json"}).output);
  if (!json["protection"][4]["active"]) GTEST_SKIP() << "This kernel does not let the runner use seccomp.";
  EXPECT_THAT(outcome.errors, HasSubstr("tried to use the network. That was refused."));
}

}  // namespace
}  // namespace cli
