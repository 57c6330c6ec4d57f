// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "session/session.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

namespace session {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class SessionOutside : public testing::Test {
 protected:
  SessionOutside() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    m_file =
        m_scratch.write("model.samenspel", Scratch::read(SAMENSPEL_SOURCE_DIR "/samples/board-link-lost.samenspel"));
    m_session = std::move(*Session::open(m_file, {}));
    m_session->protect();
  }

  // Another program changes the file.
  void changeOutside(const std::string& id, const std::string& name) const {
    auto loaded = storage::loadModel(m_file);
    ASSERT_TRUE(loaded);
    ASSERT_TRUE(loaded->model.apply(model::SetAttribute{id, "name", name}));
    std::ofstream(m_file) << storage::writeModel(loaded->model);
  }

  std::string name(const char* id) const { return std::string(m_session->model().find(id)->name()); }

  Scratch m_scratch;
  fs::path m_file;
  std::unique_ptr<Session> m_session;
};

TEST_F(SessionOutside, NoticesWhatOthersDidAndOverwritesNothing) {
  EXPECT_FALSE(m_session->lookOutside());
  changeOutside("A", "Theirs");
  EXPECT_TRUE(m_session->lookOutside());
  EXPECT_EQ(m_session->safety(), Safety::ChangedOutside);
  EXPECT_FALSE(m_session->safetyExplained().empty());
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  EXPECT_EQ(m_session->save().error().code, base::ErrorCode::ChangedOutside);
  EXPECT_EQ(storage::loadModel(m_file)->model.find("A")->name(), "Theirs");
}

TEST_F(SessionOutside, ReplacesAWriteProtectedFileOnlyWhenTheUserNamesIt) {
  fs::permissions(m_file, fs::perms::owner_read);
  const std::string before = Scratch::read(m_file);
  ASSERT_TRUE(m_session->rename("A", "Mine"));
  const auto refused = m_session->save();
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("write-protected"));
  EXPECT_EQ(Scratch::read(m_file), before);
  EXPECT_EQ(m_session->safety(), Safety::Kept);
  ASSERT_TRUE(m_session->saveAs(m_file));
  EXPECT_EQ(name("A"), "Mine");
  EXPECT_THAT(Scratch::read(m_file), HasSubstr("Mine"));
  EXPECT_EQ(fs::status(m_file).permissions(), fs::perms::owner_read) << "it is as protected as before";
}

TEST_F(SessionOutside, IsNotAlarmedByTheSameContentWithAnotherTime) {
  const std::string bytes = Scratch::read(m_file);
  fs::remove(m_file);
  std::ofstream(m_file) << bytes;
  EXPECT_FALSE(m_session->lookOutside());
  EXPECT_EQ(m_session->safety(), Safety::Saved);
}

TEST_F(SessionOutside, IsNotAlarmedByItsOwnSave) {
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  ASSERT_TRUE(m_session->save());
  EXPECT_FALSE(m_session->lookOutside());
  EXPECT_EQ(m_session->safety(), Safety::Saved);
}

TEST_F(SessionOutside, NoticesAFileThatIsGoneOrNoFileAnyMore) {
  fs::remove(m_file);
  EXPECT_TRUE(m_session->lookOutside());
  EXPECT_EQ(m_session->safety(), Safety::ChangedOutside);
  EXPECT_FALSE(m_session->mergeOutside());
  ASSERT_EQ(::mkfifo(m_file.c_str(), 0600), 0);
  m_session->lookOutside();  // does not wait for somebody to write into the pipe
  EXPECT_EQ(m_session->safety(), Safety::ChangedOutside);
  EXPECT_FALSE(m_session->save());
  EXPECT_FALSE(m_session->reload());
}

TEST_F(SessionOutside, KeepsBoth) {
  changeOutside("A", "Theirs");
  m_scratch.write("model (2).samenspel", "taken");
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  const auto beside = m_session->saveBeside();
  ASSERT_TRUE(beside) << beside.error().message;
  EXPECT_EQ(beside->filename(), "model (3).samenspel");
  EXPECT_EQ(m_session->path(), *beside);
  EXPECT_EQ(m_session->safety(), Safety::Saved);
  EXPECT_EQ(Scratch::read(m_scratch / "model (2).samenspel"), "taken");
  EXPECT_EQ(storage::loadModel(m_file)->model.find("A")->name(), "Theirs");
  EXPECT_EQ(storage::loadModel(*beside)->model.find("B")->name(), "Mine");
}

TEST_F(SessionOutside, ShowsWhatTheOthersChanged) {
  changeOutside("A", "Theirs");
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  const auto changes = m_session->changesOutside();
  ASSERT_TRUE(changes);
  std::string all;
  for (const auto& subject : changes->subjects)
    for (const auto& statement : subject.statements) all += statement.text;
  EXPECT_THAT(all, HasSubstr("Theirs"));
  EXPECT_THAT(all, testing::Not(HasSubstr("Mine")));
}

TEST_F(SessionOutside, MergesWhatBothDidAndSavesThat) {
  changeOutside("A", "Theirs");
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  const auto merge = m_session->mergeOutside();
  ASSERT_TRUE(merge);
  EXPECT_EQ(merge->sitting.undecided(), 0u);
  ASSERT_TRUE(m_session->takeMerge(*merge));
  EXPECT_EQ(name("A"), "Theirs");
  EXPECT_EQ(name("B"), "Mine");
  EXPECT_FALSE(m_session->lookOutside());
  ASSERT_TRUE(m_session->save());
  EXPECT_EQ(storage::loadModel(m_file)->model.find("A")->name(), "Theirs");
  EXPECT_EQ(storage::loadModel(m_file)->model.find("B")->name(), "Mine");
}

TEST_F(SessionOutside, ListsAClashAndOverwritesNothingThatCameLater) {
  changeOutside("A", "Theirs");
  ASSERT_TRUE(m_session->rename("A", "Mine"));
  auto merge = m_session->mergeOutside();
  ASSERT_TRUE(merge);
  ASSERT_EQ(merge->sitting.questions().size(), 1u);
  ASSERT_TRUE(merge->sitting.decide(0, Choice::Theirs));
  changeOutside("B", "Later still");  // while the clash was decided
  ASSERT_TRUE(m_session->takeMerge(*merge));
  EXPECT_EQ(name("A"), "Theirs");
  EXPECT_EQ(m_session->save().error().code, base::ErrorCode::ChangedOutside);
  m_session->undo();
  EXPECT_EQ(name("A"), "Mine");
}

TEST_F(SessionOutside, TakesTheFileAsItIsAsAStepThatCanBeUndone) {
  changeOutside("A", "Theirs");
  ASSERT_TRUE(m_session->rename("B", "Mine"));
  ASSERT_TRUE(m_session->reload());
  EXPECT_EQ(name("A"), "Theirs");
  EXPECT_EQ(storage::writeModel(m_session->model()), Scratch::read(m_file));
  EXPECT_FALSE(m_session->isModified());
  EXPECT_EQ(m_session->safety(), Safety::Saved);
  m_session->undo();
  EXPECT_EQ(name("B"), "Mine");
  EXPECT_TRUE(m_session->isModified());
}

}  // namespace
}  // namespace session
