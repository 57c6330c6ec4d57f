// SPDX-License-Identifier: MIT
#include "storage/journal.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <random>

#include "storage/journal_record.h"
#include "storage/model_writer.h"
#include "storage/recovery.h"
#include "support/random_model.h"
#include "support/scratch.h"

namespace storage {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using model::Type;

class JournalTest : public testing::Test {
 protected:
  StateStore store() const { return StateStore(m_scratch / "state" / "samenspel"); }

  JournalStart start(const model::Model& base, const fs::path& document = {}, const std::string& hash = {}) const {
    return {document, hash, "A title", std::make_shared<const model::Model>(base)};
  }

  std::vector<fs::path> journals() const {
    std::vector<fs::path> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(store().directory() / "recovery", error))
      if (entry.path().extension() == journal::extension) found.push_back(entry.path());
    return found;
  }

  // Steps of chance on a copy of `model`, as a document would announce them: also removals taken back in their place.
  static std::vector<model::Changes> randomSteps(model::Model& model, unsigned seed, int count) {
    std::mt19937 random(seed);
    std::vector<model::Changes> steps;
    std::vector<model::Change> inverses;
    for (int i = 0; i < count; ++i) {
      const auto elements = model.elements();
      const auto some = [&] { return std::string(elements[random() % elements.size()].id()); };
      model::Change change = model::AddElement{{"n" + std::to_string(i), Type::Organisation, {{"name", "New\n:;5:x"}}}};
      if (elements.size() > 5 && random() % 3 == 0) change = model::RemoveElement{some()};
      if (!elements.empty() && random() % 3 == 0) change = model::SetAttribute{some(), "note", "ë" + std::to_string(i)};
      if (!elements.empty() && random() % 9 == 0) change = model::SetAttribute{some(), "name", std::nullopt};
      if (!inverses.empty() && random() % 4 == 0) {
        change = inverses.back();
        inverses.pop_back();
      }
      const auto inverse = model.apply(change);
      if (!inverse) continue;
      inverses.push_back(*inverse);
      steps.push_back({change});
    }
    return steps;
  }

  Scratch m_scratch;
};

TEST_F(JournalTest, KeepsEveryStepOfADocumentThatWasNeverSaved) {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    const model::Model base = support::randomModel(seed);
    model::Model now = base;
    {
      Journal journal(store(), start(base));
      for (const model::Changes& changes : randomSteps(now, seed, 200)) journal.append(changes);
      ASSERT_TRUE(journal.flush(10s));
      EXPECT_EQ(journal.state(), JournalState::Written);
    }
    auto found = abandonedWork(store());
    ASSERT_EQ(found.size(), 1u) << seed;
    EXPECT_EQ(found[0].standing, Standing::NeverSaved);
    EXPECT_EQ(found[0].title, "A title");
    EXPECT_EQ(writeInDocumentOrder(found[0].base), writeInDocumentOrder(base));
    EXPECT_EQ(writeInDocumentOrder(found[0].now), writeInDocumentOrder(now)) << seed;
    const fs::path file = found[0].journal;
    found.clear();
    ASSERT_TRUE(discardWork(file));
  }
  EXPECT_TRUE(journals().empty());
}

TEST_F(JournalTest, WritesNothingBeforeSomethingChanges) {
  { Journal journal(store(), start(support::randomModel(1))); }
  EXPECT_FALSE(fs::exists(store().directory()));
}

TEST_F(JournalTest, LosesOnlyTheLastStepToATornTail) {
  const model::Model base = support::randomModel(3);
  model::Model now = base;
  const auto steps = randomSteps(now, 3, 12);
  {
    Journal journal(store(), start(base));
    for (const model::Changes& changes : steps) journal.append(changes);
  }
  const fs::path file = journals().at(0);
  const std::string whole = Scratch::read(file);
  std::size_t last = 0;
  for (std::size_t length = 0; length < whole.size(); length += 1 + length % 3) {
    std::ofstream(file, std::ios::binary) << whole.substr(0, length);
    const auto work = readJournal(file);
    if (!work) {
      EXPECT_EQ(last, 0u);
      continue;
    }
    ASSERT_GE(work->steps, last);
    ASSERT_LE(work->steps, last + 1);
    last = work->steps;
    EXPECT_EQ(work->isTorn, work->length < length);
  }
  EXPECT_EQ(last, steps.size() - 1);
}

TEST_F(JournalTest, NeverTakesADamagedStepForAGoodOne) {
  const model::Model base = support::randomModel(4);
  model::Model now = base;
  const auto steps = randomSteps(now, 4, 6);
  std::vector<std::string> states{writeModel(base)};
  model::Model step = base;
  for (const model::Changes& changes : steps) {
    ASSERT_TRUE(step.apply(changes[0]));
    states.push_back(writeModel(step));
  }
  {
    Journal journal(store(), start(base));
    for (const model::Changes& changes : steps) journal.append(changes);
  }
  const fs::path file = journals().at(0);
  const std::string whole = Scratch::read(file);
  for (std::size_t at = 0; at < whole.size(); at += 7) {
    std::string flipped = whole;
    flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
    std::ofstream(file, std::ios::binary) << flipped;
    const auto work = readJournal(file);
    if (!work) continue;
    ASSERT_LE(work->steps, steps.size());
    EXPECT_EQ(writeModel(work->now), states[work->steps]) << at;
  }
}

TEST_F(JournalTest, IsNotOfferedWhileItIsWritten) {
  Journal journal(store(), start(support::randomModel(1)));
  journal.append({model::SetAttribute{"", "title", "x"}});
  ASSERT_TRUE(journal.flush(10s));
  ASSERT_EQ(journals().size(), 1u);
  EXPECT_TRUE(abandonedWork(store()).empty());
  EXPECT_FALSE(readJournal(journals()[0]));
  EXPECT_FALSE(discardWork(journals()[0]));
  EXPECT_EQ(journals().size(), 1u);
}

TEST_F(JournalTest, GoesWhenItsWorkIsInTheFile) {
  Journal journal(store(), start(support::randomModel(1)));
  journal.append({model::SetAttribute{"", "title", "x"}});
  ASSERT_TRUE(journal.flush(10s));
  journal.restart(start(support::randomModel(1)));
  ASSERT_TRUE(journal.flush(10s));
  EXPECT_TRUE(journals().empty());
  EXPECT_EQ(journal.state(), JournalState::Empty);
  journal.append({model::SetAttribute{"", "title", "y"}});
  ASSERT_TRUE(journal.flush(10s));
  EXPECT_EQ(journals().size(), 1u);
}

TEST_F(JournalTest, GoesOnWithWhatWasLeftBehindBehindATornTail) {
  const model::Model base = support::randomModel(5);
  {
    Journal journal(store(), start(base));
    journal.append({model::SetAttribute{"", "title", "one"}});
    journal.append({model::SetAttribute{"", "title", "two"}});
  }
  const fs::path file = journals().at(0);
  fs::resize_file(file, fs::file_size(file) - 1);
  {
    auto work = readJournal(file);
    ASSERT_TRUE(work);
    EXPECT_EQ(work->steps, 1u);
    EXPECT_TRUE(work->isTorn);
    Journal journal(store(), work->journal, std::move(work->lock), work->length, work->chain);
    journal.append({model::SetAttribute{"", "author", "three"}});
  }
  const auto work = readJournal(file);
  ASSERT_TRUE(work);
  EXPECT_EQ(work->steps, 2u);
  EXPECT_FALSE(work->isTorn);
  EXPECT_EQ(work->now.root().text(model::Attr::Title), "one");
  EXPECT_EQ(work->now.root().text(model::Attr::Author), "three");
}

TEST_F(JournalTest, KeepsItsFileToItself) {
  Journal journal(store(), start(support::randomModel(1), m_scratch / "secret-name.samenspel"));
  journal.append({model::SetAttribute{"", "title", "x"}});
  ASSERT_TRUE(journal.flush(10s));
  struct stat status {};
  ASSERT_EQ(::stat(journals().at(0).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0600u);
  ASSERT_EQ(::stat((store().directory() / "recovery").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0700u);
  EXPECT_EQ(journals()[0].filename().string().find("secret"), std::string::npos);
}

TEST_F(JournalTest, SaysThatThereIsNoRoomAndGoesOnWhenThereIs) {
  // A limit on the size of files stands for a full disk; it holds for this process alone.
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const model::Model base = support::randomModel(6);
    Journal journal(store(), start(base));
    journal.append({model::SetAttribute{"", "title", "one"}});
    if (!journal.flush(10s)) ::_exit(1);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{fs::file_size(journals().at(0)) + 50, limit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    journal.append({model::SetAttribute{"", "author", std::string(1000, 'a')}});
    if (journal.flush(500ms) || journal.state() != JournalState::Failed || journal.failure().empty()) ::_exit(2);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    if (!journal.flush(10s) || journal.state() != JournalState::Written) ::_exit(3);
    ::_exit(42);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_EQ(WEXITSTATUS(status), 42);
  const auto found = abandonedWork(store());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].steps, 2u);
  EXPECT_FALSE(found[0].isTorn);
}

TEST_F(JournalTest, SaysThatItHasNowhereToWrite) {
  m_scratch.write("state", "in the way");
  Journal journal(store(), start(support::randomModel(1)));
  journal.append({model::SetAttribute{"", "title", "x"}});
  EXPECT_FALSE(journal.flush(200ms));
  EXPECT_EQ(journal.state(), JournalState::Failed);
  EXPECT_NE(journal.failure().find("Save your work"), std::string::npos);
}

}  // namespace
}  // namespace storage
