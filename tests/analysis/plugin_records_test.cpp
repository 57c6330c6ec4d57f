// SPDX-License-Identifier: MIT
#include "analysis/plugin_records.h"

#include <gtest/gtest.h>

#include <thread>

#include "base/hash.h"
#include "support/scratch.h"

namespace {

using analysis::Origin;
using analysis::PluginRecords;
using analysis::Standing;

class Records : public testing::Test {
 protected:
  analysis::Plugin plugin(Origin origin, const std::string& code = "code") const {
    analysis::Plugin made;
    made.id = "a.one";
    made.names = {{"en", "One"}};
    made.origin = origin;
    made.library = scratch.write("x.so", code);
    made.manifest = scratch.write("x.plugin.xml", "manifest");
    made.sha256 = base::sha256(code);
    return made;
  }

  Scratch scratch;
  PluginRecords records{scratch / "state/plugins.xml"};
};

TEST_F(Records, LetAUsersPluginRunOnlyWhenItWasAllowed) {
  EXPECT_EQ(records.standing(plugin(Origin::Bundled)), Standing::Ready);
  EXPECT_EQ(records.standing(plugin(Origin::Developer)), Standing::Ready);
  EXPECT_EQ(records.standing(plugin(Origin::User)), Standing::NotAllowed);
  ASSERT_TRUE(records.allow(plugin(Origin::User)));
  EXPECT_EQ(PluginRecords(scratch / "state/plugins.xml").standing(plugin(Origin::User)), Standing::Ready);
}

TEST_F(Records, AskAgainWhenThePluginChanged) {
  ASSERT_TRUE(records.allow(plugin(Origin::User)));
  EXPECT_EQ(records.standing(plugin(Origin::User, "other code")), Standing::Changed);
}

TEST_F(Records, DoNotAllowALibraryThatIsNotTheManifests) {
  analysis::Plugin lying = plugin(Origin::User);
  lying.sha256 = base::sha256("something else");
  EXPECT_FALSE(records.allow(lying));
  EXPECT_EQ(records.standing(lying), Standing::NotAllowed);
}

TEST_F(Records, SwitchOffAfterThreeFailuresInARowUntilAllowedAgain) {
  const auto bundled = plugin(Origin::Bundled);
  for (const bool failed : {true, true, false, true, true}) records.noteRun(bundled, failed);
  EXPECT_EQ(records.standing(bundled), Standing::Ready) << "a run that went well begins the count again";
  EXPECT_EQ(records.failures(bundled), 2);
  records.noteRun(bundled, true);
  EXPECT_EQ(records.standing(bundled), Standing::Failing);
  EXPECT_EQ(records.standing(plugin(Origin::Bundled, "repaired")), Standing::Ready);
  ASSERT_TRUE(records.allow(plugin(Origin::Bundled)));
  EXPECT_EQ(records.standing(bundled), Standing::Ready);
}

TEST_F(Records, SwitchOffAndOn) {
  ASSERT_TRUE(records.switchOn(plugin(Origin::Bundled), false));
  EXPECT_EQ(records.standing(plugin(Origin::Bundled)), Standing::SwitchedOff);
  ASSERT_TRUE(records.switchOn(plugin(Origin::Bundled), true));
  EXPECT_EQ(records.standing(plugin(Origin::Bundled)), Standing::Ready);
  EXPECT_FALSE(records.strict());
  ASSERT_TRUE(records.setStrict(true));
  EXPECT_TRUE(records.strict());
}

TEST_F(Records, RemoveOnlyAUsersPlugin) {
  EXPECT_FALSE(records.remove(plugin(Origin::Bundled)));
  EXPECT_TRUE(std::filesystem::exists(scratch / "x.so"));
  ASSERT_TRUE(records.allow(plugin(Origin::User)));
  EXPECT_TRUE(records.remove(plugin(Origin::User)));
  EXPECT_FALSE(std::filesystem::exists(scratch / "x.so"));
  EXPECT_FALSE(std::filesystem::exists(scratch / "x.plugin.xml"));
  EXPECT_EQ(records.standing(plugin(Origin::User)), Standing::NotAllowed) << "a new one of that name is asked for";
}

TEST_F(Records, AllowNothingWhenTheyCannotBeRead) {
  ASSERT_TRUE(records.allow(plugin(Origin::User)));
  for (const char* bytes : {"", "<plugins", "<other/>", "<plugins xmlns=\"urn:samenspel:plugins:2\"/>"}) {
    scratch.write("state/plugins.xml", bytes);
    EXPECT_EQ(records.standing(plugin(Origin::User)), Standing::NotAllowed) << bytes;
  }
  EXPECT_TRUE(records.allow(plugin(Origin::User))) << "and can be made anew";
  EXPECT_EQ(records.standing(plugin(Origin::User)), Standing::Ready);
}

TEST_F(Records, SayWhenTheyCannotBeKept) {
  scratch.write("file", "");
  EXPECT_FALSE(PluginRecords(scratch / "file/state/plugins.xml").allow(plugin(Origin::User)));
}

TEST_F(Records, LoseNothingWhenManyWriteAtOnce) {
  const auto all = [&](int number) {
    analysis::Plugin made;
    made.id = "p" + std::to_string(number);
    return made;
  };
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
      threads.emplace_back([&, thread] {
        for (int i = 0; i < 10; ++i) EXPECT_TRUE(records.switchOn(all(thread * 10 + i), false));
      });
  }
  for (int i = 0; i < 40; ++i) EXPECT_EQ(records.standing(all(i)), Standing::SwitchedOff) << i;
}

TEST_F(Records, SayWhyAPluginDoesNotRun) {
  for (const Standing standing : {Standing::NotAllowed, Standing::Changed, Standing::SwitchedOff, Standing::Failing}) {
    const std::string why = analysis::whyNotRun(plugin(Origin::User), standing, base::Language::English);
    EXPECT_NE(why.find("“One”"), std::string::npos) << why;
  }
  EXPECT_EQ(analysis::whyNotRun(plugin(Origin::User), Standing::Ready), "");
}

}  // namespace
