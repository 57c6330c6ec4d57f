// SPDX-License-Identifier: MIT
#include "session/rescue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/text.h"
#include "session/session.h"
#include "storage/model_writer.h"
#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class Rescue : public testing::Test {
 protected:
  void SetUp() override {
    base::setLanguage(base::Language::English);
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
  }
  void TearDown() override { ::unsetenv("XDG_STATE_HOME"); }

  static std::string schools(const std::string& nameOfA) {
    return storage::writeModel(model::Sketch().addSchools().set("A", "name", nameOfA).model);
  }
  /// A file as version control leaves it: the line of A in two versions.
  std::filesystem::path conflicted() {
    const std::string ours = schools("Ours"), theirs = schools("Theirs");
    const std::size_t from = ours.rfind('\n', ours.find("Ours")) + 1, to = ours.find('\n', from) + 1;
    const std::size_t theirTo = theirs.find('\n', from) + 1;
    return m_scratch.write("model.samenspel", ours.substr(0, from) + "<<<<<<< HEAD\n" + ours.substr(from, to - from) +
                                                  "=======\n" + theirs.substr(from, theirTo - from) +
                                                  ">>>>>>> branch\n" + ours.substr(to));
  }

  const Scratch m_scratch;
};

TEST_F(Rescue, ShowsWhatIsLeftForReadingOnlyAndKeepsTheFile) {
  const std::string bytes = schools("Ours").substr(0, 700);
  const auto file = m_scratch.write("cut.samenspel", bytes);
  ASSERT_FALSE(Session::open(file, {}));
  auto part = rescue(file);
  ASSERT_TRUE(part) << part.error().message;
  const auto session = Session::openPart(std::move(*part), file, {});
  session->protect();
  EXPECT_TRUE(session->isReadOnly());
  EXPECT_EQ(session->safety(), Safety::ReadOnly);
  EXPECT_THAT(session->safetyExplained(), HasSubstr("damaged"));
  EXPECT_GT(session->model().size(), 0u);
  EXPECT_FALSE(session->save());
  EXPECT_EQ(Scratch::read(file), bytes);
  ASSERT_TRUE(session->saveAs(m_scratch / "rescued.samenspel"));
  EXPECT_FALSE(session->isReadOnly());
  EXPECT_TRUE(Session::open(m_scratch / "rescued.samenspel", {}));
  EXPECT_EQ(Scratch::read(file), bytes);
}

TEST_F(Rescue, RefusesWithTheReasonOfReading) {
  const auto file = m_scratch.write("empty.samenspel", "");
  EXPECT_FALSE(rescue(file));
  EXPECT_FALSE(rescue(m_scratch / "missing"));
}

TEST_F(Rescue, MergesTheVersionsThatVersionControlLeft) {
  const auto file = conflicted();
  const std::string bytes = Scratch::read(file);
  auto found = conflictIn(file);
  ASSERT_TRUE(found);
  ASSERT_TRUE(*found) << found->error().message;
  Conflict& conflict = **found;
  const auto session = Session::openPart(std::move(conflict.ours), file, {});
  session->protect();
  EXPECT_EQ(session->model().find("A")->name(), "Ours");
  EXPECT_FALSE(session->save()) << "the other version would be lost";
  EXPECT_EQ(Scratch::read(file), bytes);
  ASSERT_THAT(conflict.merge.sitting.questions(), SizeIs(1));
  EXPECT_EQ(conflict.merge.sitting.questions()[0].theirsOf, "branch");
  ASSERT_TRUE(conflict.merge.sitting.decide(0, Choice::Theirs));
  ASSERT_TRUE(session->takeMerge(conflict.merge));
  EXPECT_FALSE(session->isReadOnly());
  ASSERT_TRUE(session->save());
  EXPECT_EQ(Session::open(file, {}).value()->model().find("A")->name(), "Theirs");
}

TEST_F(Rescue, SeesNoConflictInAModel) {
  EXPECT_FALSE(conflictIn(m_scratch.write("model.samenspel", schools("Ours"))));
  EXPECT_FALSE(conflictIn(m_scratch / "missing"));
}

TEST_F(Rescue, SaysWhichVersionOfAConflictCannotBeRead) {
  const auto file = m_scratch.write("x.samenspel", "<<<<<<< HEAD\n<nonsense\n=======\n<collaboration/>\n>>>>>>> b\n");
  const auto found = conflictIn(file);
  ASSERT_TRUE(found);
  ASSERT_FALSE(*found);
  EXPECT_THAT(found->error().message, HasSubstr("HEAD"));
}

}  // namespace
}  // namespace session
