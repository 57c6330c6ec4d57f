// SPDX-License-Identifier: MIT
#include "session/plugin_list.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

#include "base/hash.h"
#include "support/build_folder.h"
#include "support/scratch.h"

namespace session {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

/// A user's machine.
class PluginList : public testing::Test {
 protected:
  PluginList() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    ::setenv("XDG_DATA_HOME", (m_scratch / "data").c_str(), 1);
  }
  ~PluginList() override { ::unsetenv("XDG_DATA_HOME"); }

  static ListedPlugin listed(const std::string& id) {
    const auto all = listedPlugins();
    const auto at = std::ranges::find_if(all, [&](const auto& each) { return each.plugin.id == id; });
    EXPECT_NE(at, all.end()) << id;
    return at == all.end() ? ListedPlugin{} : *at;
  }
  ListedPlugin ours() const { return listed("example.count_roles"); }
  void add() const {
    const auto added = addPlugin(SAMENSPEL_BINARY_DIR "/tests/plugins/count_roles/count_roles.so");
    ASSERT_TRUE(added) << added.error().message;
  }

  Scratch m_scratch;
  fs::path m_library = m_scratch / "data/samenspel/plugins/count_roles.so";
};

TEST_F(PluginList, SaysOfEachPluginHowItStands) {
  EXPECT_EQ(listed("samenspel.governance").state(), "part of the program");
  add();
  EXPECT_EQ(ours().state(), "new: asks");
  EXPECT_TRUE(ours().waits());
  EXPECT_THAT(ours().explanation(), HasSubstr("have not allowed it yet"));
  ASSERT_TRUE(pluginRecords().allow(ours().plugin));
  EXPECT_EQ(ours().state(), "allowed");
  EXPECT_THAT(ours().explanation(), IsEmpty());
  ASSERT_TRUE(pluginRecords().switchOn(ours().plugin, false));
  EXPECT_EQ(ours().state(), "switched off");
  ASSERT_TRUE(pluginRecords().switchOn(ours().plugin, true));
  for (int i = 0; i < 3; ++i) pluginRecords().noteRun(ours().plugin, true);
  EXPECT_EQ(ours().state(), "off after three failures");
  EXPECT_FALSE(ours().waits());
}

TEST_F(PluginList, TellsWhatCannotBeLoadedAndWhy) {
  add();
  std::ofstream(m_library, std::ios::app) << "x";
  EXPECT_EQ(ours().state(), "cannot be loaded");
  EXPECT_THAT(ours().explanation(), HasSubstr("changed since"));
  EXPECT_FALSE(ours().waits());
  std::ofstream(m_library.parent_path() / "words.plugin.xml") << "no manifest";
  const auto all = listedPlugins();
  EXPECT_EQ(all.back().title(), "words.plugin.xml");
  EXPECT_EQ(all.back().state(), "cannot be loaded");
  EXPECT_THAT(all.back().explanation(), HasSubstr("words.plugin.xml"));
}

TEST_F(PluginList, AsksAgainWhenThePluginChanged) {
  add();
  ASSERT_TRUE(pluginRecords().allow(ours().plugin));
  analysis::Plugin other = ours().plugin;
  const std::string manifest = Scratch::read(other.manifest), bytes = Scratch::read(other.library) + "x";
  m_scratch.write("data/samenspel/plugins/count_roles.so", bytes);
  std::string changed = manifest;
  changed.replace(changed.find(other.sha256), 64, base::sha256(bytes));
  m_scratch.write("data/samenspel/plugins/count_roles.plugin.xml", changed);
  EXPECT_EQ(ours().state(), "changed: asks again");
  EXPECT_THAT(waitingInWords(listedPlugins()), HasSubstr("changed since you allowed it"));
}

TEST_F(PluginList, TellsInOneSentenceWhatWaits) {
  EXPECT_THAT(waitingInWords(listedPlugins()), IsEmpty());
  add();
  EXPECT_THAT(waitingInWords(listedPlugins()), HasSubstr("“Roles, counted” is new"));
  ASSERT_TRUE(addPlugin(SAMENSPEL_BINARY_DIR "/tests/plugins/lonely_roles/lonely_roles.plugin.xml"));
  EXPECT_THAT(waitingInWords(listedPlugins()), HasSubstr("2 plugins are new"));
}

TEST_F(PluginList, RefusesToAddAPluginThatTheProgramHas) {
  const auto refused = addPlugin(listed("samenspel.governance").plugin.manifest);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("samenspel.governance already"));
}

TEST_F(PluginList, SaysWhatAllowingMeansHere) {
  add();
  const analysis::Plugin plugin = ours().plugin;
  const std::string all = allowingMeans(plugin, {{"landlock", true, {}}, {"seccomp", true, {}}});
  EXPECT_THAT(all, HasSubstr(plugin.sha256));
  EXPECT_THAT(all, HasSubstr("no network"));
  const std::string some = allowingMeans(plugin, {{"landlock", false, "unsupported"}, {"seccomp", true, {}}});
  EXPECT_THAT(some, HasSubstr("missing on this machine: landlock. Allow it only"));
  EXPECT_THAT(some, testing::Not(HasSubstr("no network")));
  EXPECT_THAT(allowingMeans(plugin, {}), HasSubstr("could not be asked"));
}

TEST_F(PluginList, TellsHowTheLastRunWent) {
  add();
  analysis::Report report;
  report.plugin = "example.count_roles";
  report.status = analysis::Status::Ok;
  report.milliseconds = 35;
  report.attempts = {"network"};
  EXPECT_THAT(lastRunOf(ours(), {report}), testing::AllOf(HasSubstr("35 ms"), HasSubstr("tried to use the network")));
  report.status = analysis::Status::Crashed;
  report.message = "It crashed.";
  EXPECT_THAT(lastRunOf(ours(), {report}), HasSubstr("It crashed."));
  EXPECT_THAT(lastRunOf(ours(), {}), IsEmpty());
}

}  // namespace
}  // namespace session
