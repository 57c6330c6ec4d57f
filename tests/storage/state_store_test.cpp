// SPDX-License-Identifier: MIT
#include "storage/state_store.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "support/scratch.h"

namespace {

TEST(StateStore, KeepsTheNewestVersionsOfEachDocument) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  for (std::size_t i = 0; i < storage::StateStore::versionsKept + 5; ++i)
    ASSERT_TRUE(store.keepVersion(scratch / "a.samenspel", "version " + std::to_string(i)));
  ASSERT_TRUE(store.keepVersion(scratch / "b.samenspel", "other"));
  const auto versions = store.versions(scratch / "a.samenspel");
  ASSERT_EQ(versions.size(), storage::StateStore::versionsKept);
  EXPECT_EQ(store.versions(scratch / "b.samenspel").size(), 1u);
}

TEST(StateStore, KeepsTheSameVersionOnce) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  const auto first = store.keepVersion(scratch / "a.samenspel", "same");
  ASSERT_TRUE(first);
  EXPECT_EQ(store.keepVersion(scratch / "a.samenspel", "same").value(), first.value());
}

TEST(StateStore, SaysThatItCannotKeepACopy) {
  const Scratch scratch;
  const storage::StateStore store(scratch.write("file", "in the way") / "samenspel");
  const auto kept = store.keepRecovery(scratch / "a.samenspel", "work");
  ASSERT_FALSE(kept);
  EXPECT_EQ(kept.error().code, base::ErrorCode::NotWritable);
}

TEST(StateStore, IsWhereTheEnvironmentSays) {
  ::setenv("XDG_STATE_HOME", "/somewhere/state", 1);
  EXPECT_EQ(storage::StateStore::ofUser().directory(), "/somewhere/state/samenspel");
  ::setenv("XDG_STATE_HOME", "relative", 1);
  ::setenv("HOME", "/home/someone", 1);
  EXPECT_EQ(storage::StateStore::ofUser().directory(), "/home/someone/.local/state/samenspel");
  ::unsetenv("XDG_STATE_HOME");
}

}  // namespace
