// SPDX-License-Identifier: MIT
#include "session/handing_out.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/text.h"
#include "session/common_version.h"
#include "session/recovery.h"
#include "storage/model_writer.h"
#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class HandingOut : public testing::Test {
 protected:
  void SetUp() override {
    base::setLanguage(base::Language::English);
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    fs::create_directory(m_scratch / "groups");
    m_file = m_scratch.write("model.samenspel", storage::writeModel(schools().model));
  }
  void TearDown() override { ::unsetenv("XDG_STATE_HOME"); }

  static model::Sketch schools() { return model::Sketch().addSchools(); }
  base::Result<std::vector<fs::path>> handOutTo(std::size_t count, const std::string& title = "Schools") {
    return handOut(schools().model, title, m_file, m_scratch / "groups", count);
  }

  const Scratch m_scratch;
  fs::path m_file;
};

TEST_F(HandingOut, WritesACopyForEachGroupAndRemembersWhatItWas) {
  const auto files = handOutTo(3);
  ASSERT_TRUE(files) << files.error().message;
  ASSERT_THAT(*files, SizeIs(3));
  EXPECT_EQ((*files)[1].filename(), "Schools – group 2.samenspel");
  for (const fs::path& file : *files) EXPECT_EQ(Scratch::read(file), Scratch::read(m_file));
  ASSERT_THAT(handedOut(m_file.string()), SizeIs(1));
  EXPECT_EQ(Scratch::read(handedOut(m_file.string())[0].file), Scratch::read(m_file));
}

TEST_F(HandingOut, NeverWritesOverWhatIsThere) {
  ASSERT_TRUE(handOutTo(2));
  const auto again = handOutTo(3);
  ASSERT_FALSE(again);
  EXPECT_THAT(again.error().message, HasSubstr("group 1"));
  EXPECT_FALSE(fs::exists(m_scratch / "groups/Schools – group 3.samenspel"));
}

TEST_F(HandingOut, RefusesWhatCannotComeBack) {
  EXPECT_FALSE(handOut(schools().model, "T", {}, m_scratch / "groups", 3));
  EXPECT_FALSE(handOutTo(1));
  EXPECT_FALSE(handOutTo(51));
  EXPECT_FALSE(handOut(schools().model, "T", m_file, m_scratch / "no such folder", 2));
  EXPECT_TRUE(fs::is_empty(m_scratch / "groups"));
}

TEST_F(HandingOut, StaysInTheFolderWhateverTheTitleIs) {
  for (const std::string& title : {std::string("../../x"), std::string("a/b\\c:d"), std::string("…"),
                                   std::string(300, 'x'), std::string("new\nline"), std::string("..")}) {
    const auto files = handOutTo(2, title);
    ASSERT_TRUE(files) << title << ": " << files.error().message;
    for (const fs::path& file : *files) {
      EXPECT_EQ(file.parent_path(), m_scratch / "groups");
      EXPECT_TRUE(fs::is_regular_file(file));
      fs::remove(file);
    }
  }
}

TEST_F(HandingOut, NamesGroupsByWhatTheirFilesDoNotShare) {
  const auto files = handOutTo(2);
  ASSERT_TRUE(files);
  const auto groups = readGroups(*files);
  ASSERT_TRUE(groups);
  EXPECT_EQ((*groups)[0].name, "group 1");
  EXPECT_EQ((*groups)[1].name, "group 2");
}

TEST_F(HandingOut, RefusesAFileThatIsNoModel) { EXPECT_FALSE(readGroups({m_file, m_scratch.write("no", "nothing")})); }

TEST_F(HandingOut, BringsTheGroupsTogetherByWhatWasHandedOut) {
  const auto files = handOutTo(3);
  ASSERT_TRUE(files);
  const char* const roles[] = {"boardA", "boardB", "executiveA"};
  for (std::size_t i = 0; i < 3; ++i)
    m_scratch.write(
        "groups/" + (*files)[i].filename().string(),
        storage::writeModel(
            schools().set(roles[i], "mandate", "decide").set("A", "name", i == 1 ? "Other" : "School A").model));
  // The facilitator went on meanwhile, and saved.
  const auto ours = schools().add(model::Type::Table, "T", {{"name", "Table"}}).model;
  m_scratch.write("model.samenspel", storage::writeModel(ours));
  auto session = Session::open(m_file, {});
  ASSERT_TRUE(session);
  auto groups = readGroups(*files);
  ASSERT_TRUE(groups);
  const auto versions = commonVersions(**session, (*groups)[0].model);
  ASSERT_FALSE(versions.empty());
  EXPECT_TRUE(versions.front().wasHandedOut);
  const Sitting sitting(likelyBase(versions, ours, (*groups)[0].model), ours, std::move(*groups));
  EXPECT_THAT(sitting.questions(), IsEmpty());
  for (const char* role : roles) EXPECT_TRUE(sitting.merged().find(role)->is(model::Attr::Mandate, "decide")) << role;
  EXPECT_TRUE(sitting.merged().contains("T"));
  EXPECT_EQ(sitting.merged().find("A")->name(), "Other");
}

TEST_F(HandingOut, LeavesNoTracesWhenTheyAreErased) {
  ASSERT_TRUE(handOutTo(2));
  ASSERT_TRUE(eraseTracesOf(storage::StateStore::ofUser(), m_file));
  EXPECT_THAT(handedOut(m_file.string()), IsEmpty());
}

}  // namespace
}  // namespace session
