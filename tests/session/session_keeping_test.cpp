// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <random>

#include "session/recovery.h"
#include "session/session.h"
#include "session/versions.h"
#include "storage/model_writer.h"
#include "support/moments.h"
#include "support/random.h"
#include "support/scratch.h"

namespace session {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using model::Attr;
using model::Type;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string sample = SAMENSPEL_SOURCE_DIR "/samples/board-link-lost.samenspel";

class SessionKeeping : public testing::Test {
 protected:
  SessionKeeping() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    m_file = m_scratch.write("model.samenspel", Scratch::read(sample));
  }

  std::unique_ptr<Session> open() const {
    auto opened = Session::open(m_file, {});
    EXPECT_TRUE(opened);
    (*opened)->protect();
    return std::move(*opened);
  }

  // Edits, and is killed. What the child does must not end by itself.
  template <class Work>
  static void killed(Work work) {
    int done[2];
    ASSERT_EQ(::pipe(done), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      work();
      (void)!::write(done[1], "d", 1);
      for (;;) ::pause();
    }
    char byte = 0;
    ASSERT_EQ(::read(done[0], &byte, 1), 1);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(done[0]);
    ::close(done[1]);
  }

  Scratch m_scratch;
  fs::path m_file;
};

TEST_F(SessionKeeping, OffersAfterACrashWhatWasNotSavedInWords) {
  killed([this] {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Another school"));
    ASSERT_TRUE(session->flushJournal(10s));
    session.release();
  });
  const auto work = recoverableWork();
  ASSERT_EQ(work.size(), 1u);
  EXPECT_EQ(work[0].document, m_file);
  EXPECT_EQ(work[0].standing, storage::Standing::Newer);
  EXPECT_THAT(work[0].explanation, HasSubstr("model.samenspel"));
  EXPECT_THAT(work[0].changes, testing::Contains(HasSubstr("Another school")));
  {
    auto recovered = Session::recover(work[0].journal, {});
    ASSERT_TRUE(recovered);
    EXPECT_TRUE((*recovered)->path().empty());
    EXPECT_TRUE((*recovered)->isModified());
    EXPECT_EQ((*recovered)->safety(), Safety::Kept);
    EXPECT_EQ((*recovered)->model().find("A")->name(), "Another school");
    EXPECT_THAT(recoverableWork(), IsEmpty());  // it is open
    EXPECT_FALSE(Session::recover(work[0].journal, {}));
  }
  EXPECT_EQ(Scratch::read(m_file), Scratch::read(sample));
  EXPECT_EQ(recoverableWork().size(), 1u) << "closing it unsaved throws nothing away";
}

TEST_F(SessionKeeping, SaysSoWhenTheEarlierVersionCouldNotBeKept) {
  auto session = open();
  fs::create_directories(m_scratch / "state/samenspel");
  m_scratch.write("state/samenspel/versions", "in the way");
  ASSERT_TRUE(session->rename("A", "Another school"));
  ASSERT_TRUE(session->save());
  EXPECT_EQ(session->safety(), Safety::Saved);
  EXPECT_THAT(session->safetyInWords(), HasSubstr("without the earlier version"));
  EXPECT_THAT(session->safetyExplained(), HasSubstr((m_scratch / "state/samenspel").string()));
  fs::remove(m_scratch / "state/samenspel/versions");
  ASSERT_TRUE(session->rename("A", "A third school"));
  ASSERT_TRUE(session->save());
  EXPECT_EQ(session->safetyInWords(), "All changes saved");
}

TEST_F(SessionKeeping, KeepsADocumentThatWasNeverSaved) {
  killed([] {
    auto session = Session::create({});
    session->protect();
    ASSERT_TRUE(session->addNode({.type = Type::Organisation, .name = "Only here"}));
    ASSERT_TRUE(session->flushJournal(10s));
    session.release();
  });
  const auto work = recoverableWork();
  ASSERT_EQ(work.size(), 1u);
  EXPECT_EQ(work[0].standing, storage::Standing::NeverSaved);
  auto recovered = Session::recover(work[0].journal, {});
  ASSERT_TRUE(recovered);
  ASSERT_TRUE((*recovered)->saveAs(m_scratch / "new.samenspel"));
  EXPECT_THAT(Scratch::read(m_scratch / "new.samenspel"), HasSubstr("Only here"));
  recovered->reset();
  EXPECT_THAT(recoverableWork(), IsEmpty());
  EXPECT_FALSE(fs::exists(work[0].journal));
}

TEST_F(SessionKeeping, GoesOnWithARecoveredJournalThroughAnotherCrash) {
  killed([this] {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "First"));
    ASSERT_TRUE(session->flushJournal(10s));
    session.release();
  });
  killed([] {
    auto session = Session::recover(recoverableWork().at(0).journal, {});
    ASSERT_TRUE((*session)->rename("B", "Second"));
    ASSERT_TRUE((*session)->flushJournal(10s));
    session->release();
  });
  const auto work = recoverableWork();
  ASSERT_EQ(work.size(), 1u);
  const auto session = Session::recover(work[0].journal, {});
  EXPECT_EQ((*session)->model().find("A")->name(), "First");
  EXPECT_EQ((*session)->model().find("B")->name(), "Second");
}

TEST_F(SessionKeeping, HasNothingToOfferAfterSavingDiscardingOrUndoing) {
  const auto traces = [] {
    std::vector<std::string> names;
    const fs::path folder = fs::path(std::getenv("XDG_STATE_HOME")) / "samenspel" / "recovery";
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) names.push_back(entry.path());
    return names;
  };
  {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Saved"));
    EXPECT_EQ(session->safety(), Safety::Kept);
    ASSERT_TRUE(session->save());
    EXPECT_EQ(session->safety(), Safety::Saved);
  }
  EXPECT_THAT(traces(), IsEmpty());
  {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Not wanted"));
    session->discard();
    EXPECT_TRUE(session->isModified());
  }
  EXPECT_THAT(traces(), IsEmpty());
  {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Taken back"));
    session->undo();
  }
  EXPECT_THAT(traces(), IsEmpty());
}

TEST_F(SessionKeeping, KeepsWhatIsDoneAfterDiscarding) {
  {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Not wanted"));
    session->discard();
    ASSERT_TRUE(session->rename("B", "Wanted"));
  }
  EXPECT_EQ(recoverableWork().size(), 1u);
}

TEST_F(SessionKeeping, RecoveredWorkCannotOverwriteAnotherFile) {
  killed([this] {
    auto session = open();
    ASSERT_TRUE(session->rename("A", "Kept"));
    ASSERT_TRUE(session->flushJournal(10s));
    session.release();
  });
  const std::string other = "<another/>";
  m_scratch.write("model.samenspel", other);
  auto recovered = Session::recover(recoverableWork().at(0).journal, {});
  ASSERT_TRUE(recovered);
  EXPECT_FALSE((*recovered)->save());
  EXPECT_EQ(Scratch::read(m_file), other);
  EXPECT_TRUE((*recovered)->isModified());
}

TEST_F(SessionKeeping, LetsOneWindowWriteAFile) {
  auto first = open();
  auto second = open();
  EXPECT_EQ(first->safety(), Safety::Saved);
  EXPECT_EQ(second->safety(), Safety::OpenElsewhere);
  EXPECT_TRUE(second->isReadOnly());
  EXPECT_THAT(second->safetyExplained(), HasSubstr(std::to_string(::getpid())));
  ASSERT_TRUE(second->rename("A", "Mine"));
  EXPECT_FALSE(second->save());
  EXPECT_FALSE(second->saveAs(m_file));
  EXPECT_FALSE(second->lookOutside());
  ASSERT_TRUE(first->rename("A", "Theirs"));
  ASSERT_TRUE(first->save());
  first.reset();
  EXPECT_TRUE(second->lookOutside());  // the other closed it, and left it changed
  EXPECT_EQ(second->safety(), Safety::ChangedOutside);
  EXPECT_EQ(second->save().error().code, base::ErrorCode::ChangedOutside);
  EXPECT_THAT(Scratch::read(m_file), HasSubstr("Theirs"));
}

TEST_F(SessionKeeping, WorksOnInACopy) {
  auto first = open();
  auto second = open();
  ASSERT_TRUE(second->rename("A", "Mine"));
  second->becomeCopy();
  EXPECT_TRUE(second->path().empty());
  EXPECT_EQ(second->safety(), Safety::Kept);
  ASSERT_TRUE(second->saveAs(m_scratch / "copy.samenspel"));
  EXPECT_EQ(second->safety(), Safety::Saved);
  EXPECT_EQ(Scratch::read(m_file), Scratch::read(sample));
}

TEST_F(SessionKeeping, ErasesAllTracesOfADocument) {
  auto session = open();
  ASSERT_TRUE(session->rename("A", "Zebra canary"));
  ASSERT_TRUE(session->save());
  ASSERT_TRUE(session->rename("A", "Other"));
  ASSERT_TRUE(session->save());
  ASSERT_TRUE(session->rename("A", "Zebra again"));
  ASSERT_TRUE(session->flushJournal(10s));
  EXPECT_EQ(versionsOf(m_file.string()).size(), 2u);
  ASSERT_TRUE(session->eraseTraces());
  std::string left;
  for (const auto& entry : fs::recursive_directory_iterator(m_scratch / "state"))
    if (entry.is_regular_file()) left += Scratch::read(entry.path());
  EXPECT_THAT(left, testing::Not(HasSubstr("Zebra")));
  EXPECT_THAT(left, testing::Not(HasSubstr(m_file.string())));
  EXPECT_EQ(session->model().find("A")->name(), "Zebra again");
}

TEST_F(SessionKeeping, BringsBackAnEarlierVersionAsAStepThatCanBeUndone) {
  auto session = open();
  ASSERT_TRUE(session->rename("A", "Later"));
  ASSERT_TRUE(session->save());
  const auto versions = versionsOf(m_file.string());
  ASSERT_EQ(versions.size(), 1u);
  ASSERT_TRUE(session->restoreVersion(versions[0].file));
  EXPECT_EQ(storage::writeModel(session->model()), Scratch::read(versions[0].file));
  session->undo();
  EXPECT_EQ(session->model().find("A")->name(), "Later");
}

// Edits by chance until it is killed: goes on from what is offered, saves now and then. Every state is written to
// `log`.
[[noreturn]] void editUntilKilled(const fs::path& file, const fs::path& log, unsigned seed) {
  std::mt19937 random(seed);
  const support::MomentLog moments(log);
  const auto work = recoverableWork();
  auto opened = work.empty() ? Session::open(file, {}) : Session::recover(work[0].journal, {});
  if (!opened) ::_exit(3);
  Session& session = **opened;
  const auto note = [&] { moments.note(session.model()); };
  const auto listening = session.onChanged([&](const Changed&) { note(); });
  note();
  session.protect();
  const std::vector<std::string> nodes = {"A", "B"};
  for (std::size_t step = 0;; ++step) {
    const auto elements = session.model().elements();
    switch (random() % 8) {
      case 0:
        session.undo();
        break;
      case 1:
        session.redo();
        break;
      case 2:
        if (elements.size() > 30) (void)session.remove({std::string(elements[random() % elements.size()].id())});
        break;
      case 3:
        if (elements.size() < 60) (void)session.addNode({.type = Type::Role, .name = "Role " + std::to_string(step)});
        break;
      case 4:
        if (random() % 10 == 0) (void)(session.path().empty() ? session.saveAs(file) : session.save());
        break;
      default:
        (void)session.setAttribute({}, Attr::Title, "Step " + std::to_string(step));
    }
    ::usleep(useconds_t(random() % 3000));
  }
}

TEST_F(SessionKeeping, LosesAtMostOneSecondToAKillAtAnyMoment) {
  const unsigned seed = std::random_device()();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  const std::int64_t kills = support::rounds(20) > 20 ? 100 : 20;
  std::int64_t worst = 0, lost = 0;
  for (std::int64_t kill = 0; kill < kills; ++kill) {
    const fs::path log = m_scratch / ("log" + std::to_string(kill));
    const pid_t child = ::fork();
    if (child == 0) editUntilKilled(m_file, log, seed + unsigned(kill));
    // Some live long enough to have work that is older than a second, and so must not be lost.
    ::usleep(useconds_t((kill % 4 == 0 ? 1'300'000 : 30'000) + random() % 500'000));
    const std::int64_t killed = support::nanosecondsNow();
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "round " << kill << " ended by itself with " << WEXITSTATUS(status);

    const support::Loss loss = support::lossOf(support::readMoments(log), killed, m_file, m_scratch / "copy.journal");
    ASSERT_EQ(loss.problem, "") << "round " << kill << ", " << loss.age / 1'000'000 << " ms";
    lost += loss.states;
    worst = std::max(worst, loss.age);
  }
  RecordProperty("kills", int(kills));
  std::printf("%d kills: %d states lost, the oldest %.1f ms old\n", int(kills), int(lost), double(worst) / 1e6);
}

}  // namespace
}  // namespace session
