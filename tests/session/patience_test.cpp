// SPDX-License-Identifier: MIT
#include "session/patience.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "session/session.h"
#include "storage/model_writer.h"
#include "support/scratch.h"
#include "support/slow_disk.h"

namespace session {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::HasSubstr;

class Patience : public testing::Test {
 protected:
  Patience() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    fs::create_directories(m_disk);
    m_file = m_scratch.write("disk/model.samenspel",
                             Scratch::read(SAMENSPEL_SOURCE_DIR "/samples/board-link-lost.samenspel"));
    m_before = Scratch::read(m_file);
    m_session = std::move(*Session::open(m_file, {}));
    m_session->protect();
  }
  ~Patience() override { waitMeanwhile(nullptr); }

  std::string bytes() const { return storage::writeModel(m_session->model()); }

  Scratch m_scratch;
  fs::path m_disk = m_scratch / "disk";
  fs::path m_file;
  std::string m_before;
  std::unique_ptr<Session> m_session;
};

TEST_F(Patience, IsNotNeededWhereTheDiskAnswers) {
  waitMeanwhile([](const auto&) {
    ADD_FAILURE() << "waited";
    return true;
  });
  ASSERT_TRUE(m_session->rename("A", "Mine"));
  ASSERT_TRUE(m_session->save());
  EXPECT_EQ(Scratch::read(m_file), bytes());
}

TEST_F(Patience, LetsSomethingElseBeDoneUntilTheDiskAnswers) {
  SlowDisk slow(m_disk);
  int turns = 0;
  waitMeanwhile([&](const std::function<bool()>& isDone) {
    while (!isDone()) {
      if (++turns == 10) slow.answer();
      std::this_thread::sleep_for(10ms);
    }
    return true;
  });
  ASSERT_TRUE(m_session->rename("A", "Mine"));
  const auto saved = m_session->save();
  ASSERT_TRUE(saved) << saved.error().message;
  EXPECT_GE(turns, 10);
  EXPECT_EQ(Scratch::read(m_file), bytes());
  EXPECT_EQ(m_session->safety(), Safety::Saved);
  EXPECT_FALSE(m_session->lookOutside());
}

TEST_F(Patience, EndsWhenTheUserNoLongerWaitsAndTheFileStaysAsItWas) {
  SlowDisk slow(m_disk, SlowDisk::Writing);
  waitMeanwhile([](const auto&) { return false; });
  ASSERT_TRUE(m_session->rename("A", "Mine"));
  const auto saved = m_session->save();
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, base::ErrorCode::Cancelled);
  EXPECT_TRUE(m_session->isModified());
  EXPECT_TRUE(m_session->flushJournal(2s));

  // The copy that the message names holds the work.
  const std::string message = saved.error().message;
  const auto at = message.find("lies in ");
  ASSERT_NE(at, std::string::npos) << message;
  const std::string copy = message.substr(at + 8, message.size() - at - 9);
  EXPECT_EQ(Scratch::read(copy), bytes());

  // The save that was given up goes on once the disk answers: it clears what it left there, and leaves the file alone.
  const auto files = [&] { return std::distance(fs::directory_iterator(m_disk), fs::directory_iterator()); };
  EXPECT_EQ(files(), 2);
  slow.answer();
  const auto patience = std::chrono::steady_clock::now() + 5s;
  while (files() > 1 && std::chrono::steady_clock::now() < patience) std::this_thread::sleep_for(5ms);
  EXPECT_EQ(files(), 1);
  EXPECT_EQ(Scratch::read(m_file), m_before);
  EXPECT_TRUE(m_session->save());
  EXPECT_EQ(Scratch::read(m_file), bytes());
}

TEST_F(Patience, NoticesWhatOthersDidOnceTheDiskAnswers) {
  EXPECT_FALSE(m_session->lookOutside());
  m_scratch.write("disk/model.samenspel", m_before + "<!-- theirs -->");
  {
    SlowDisk slow(m_disk);
    for (int look = 0; look < 3; ++look) EXPECT_FALSE(m_session->lookOutside());
    EXPECT_EQ(m_session->safety(), Safety::Saved);
  }
  const auto patience = std::chrono::steady_clock::now() + 5s;
  while (!m_session->lookOutside() && std::chrono::steady_clock::now() < patience) std::this_thread::sleep_for(10ms);
  EXPECT_EQ(m_session->safety(), Safety::ChangedOutside);
}

}  // namespace
}  // namespace session
