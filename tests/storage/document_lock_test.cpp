// SPDX-License-Identifier: MIT
#include "storage/document_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "support/scratch.h"

namespace storage {
namespace {

namespace fs = std::filesystem;

class DocumentLockTest : public testing::Test {
 protected:
  Scratch scratch;
  StateStore store{scratch / "state"};
  fs::path document = scratch.write("a.samenspel", "x");
};

TEST_F(DocumentLockTest, KeepsASecondWindowOut) {
  DocumentLock first, second;
  EXPECT_FALSE(first.take(store, document));
  const auto owner = second.take(store, document);
  ASSERT_TRUE(owner);
  EXPECT_EQ(owner->process, ::getpid());
  EXPECT_LT(std::chrono::system_clock::now() - owner->since, std::chrono::minutes(1));
  EXPECT_FALSE(second.isHeld());
  EXPECT_FALSE(second.take(store, scratch / "b.samenspel"));
  first.release();
  EXPECT_FALSE(second.take(store, document));
  EXPECT_FALSE(first.take(store, scratch / "b.samenspel"));
}

TEST_F(DocumentLockTest, KnowsADocumentByEveryPath) {
  fs::create_directory(scratch / "d");
  fs::create_symlink(document, scratch / "link.samenspel");
  DocumentLock first, second;
  EXPECT_FALSE(first.take(store, document));
  EXPECT_TRUE(second.take(store, scratch / "link.samenspel"));
  EXPECT_TRUE(second.take(store, scratch / "d" / ".." / "a.samenspel"));
}

TEST_F(DocumentLockTest, EndsWithTheProgramHoweverItEnds) {
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    DocumentLock lock;
    const char taken = lock.take(store, document) ? 'n' : 'y';
    (void)!::write(ready[1], &taken, 1);
    ::pause();
    ::_exit(0);
  }
  char taken = 0;
  ASSERT_EQ(::read(ready[0], &taken, 1), 1);
  EXPECT_EQ(taken, 'y');
  DocumentLock mine;
  const auto owner = mine.take(store, document);
  ASSERT_TRUE(owner);
  EXPECT_EQ(owner->process, child);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_FALSE(mine.take(store, document));
}

TEST_F(DocumentLockTest, LeavesNothingBesideTheDocumentAndNothingBehind) {
  {
    DocumentLock lock;
    EXPECT_FALSE(lock.take(store, document));
  }
  EXPECT_TRUE(fs::is_empty(store.directory() / "locks"));
  std::size_t beside = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator(scratch.path())) ++beside;
  EXPECT_EQ(beside, 2u);  // the document and the state directory
}

TEST_F(DocumentLockTest, DoesNotStandInTheWayWhereThereCanBeNone) {
  const StateStore nowhere(scratch.write("file", "in the way") / "state");
  DocumentLock lock;
  EXPECT_FALSE(lock.take(nowhere, document));
  EXPECT_FALSE(lock.isHeld());
}

}  // namespace
}  // namespace storage
