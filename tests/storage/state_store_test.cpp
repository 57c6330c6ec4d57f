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

TEST(StateStore, KeepsOneOlderVersionADayAndLaterOneAMonth) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  const auto first = store.keepVersion(scratch / "a.samenspel", "first");
  ASSERT_TRUE(first);
  const auto newest = storage::StateStore::timeOf(*first);
  // Four a day for 200 days.
  for (int quarter = 1; quarter <= 800; ++quarter) {
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(
        (newest - std::chrono::hours(6 * quarter)).time_since_epoch());
    std::string name = std::to_string(time.count());
    name.insert(0, 14 - name.size(), '0');
    std::ofstream(first->parent_path() / (name + "-v.samenspel")) << quarter;
  }
  ASSERT_TRUE(store.keepVersion(scratch / "a.samenspel", "next"));
  const auto kept = store.versions(scratch / "a.samenspel");
  EXPECT_EQ(Scratch::read(kept.front()), "next");
  // 20 cover nearly five days; then one for each day up to the sixtieth; then one for each thirty days.
  EXPECT_GE(kept.size(), 20u + 55u + 5u);
  EXPECT_LE(kept.size(), 20u + 57u + 6u);
  EXPECT_GT(newest - storage::StateStore::timeOf(kept.back()), std::chrono::hours(24 * 150));
}

TEST(StateStore, ErasesWhatItKeptOfOneDocument) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  for (const char* name : {"a.samenspel", "b.samenspel"}) {
    ASSERT_TRUE(store.keepVersion(scratch / name, "version"));
    ASSERT_TRUE(store.keepRecovery(scratch / name, "copy"));
  }
  ASSERT_TRUE(store.erase(scratch / "a.samenspel"));
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(store.directory()))
    files += std::size_t(entry.is_regular_file());
  EXPECT_EQ(files, 2u);
  EXPECT_TRUE(store.versions(scratch / "a.samenspel").empty());
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
