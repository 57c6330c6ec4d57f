// SPDX-License-Identifier: MIT
#include "storage/safe_file.h"

#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>

#include <csignal>

#include "base/hash.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/posix_file.h"
#include "support/scratch.h"

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

class SafeFile : public testing::Test {
 protected:
  storage::SaveOptions options(std::optional<std::string> expectedHash = std::nullopt) const {
    return {std::move(expectedHash), false, storage::StateStore(scratch / "state" / "samenspel")};
  }

  base::Result<storage::Saved> save(const fs::path& path, const std::string& bytes,
                                    std::optional<std::string> expectedHash = std::nullopt) const {
    return storage::saveBytes(bytes, path, options(std::move(expectedHash)));
  }

  // What is in the directory of documents: nothing may be left behind.
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(scratch / "work")) found.push_back(entry.path().filename());
    std::sort(found.begin(), found.end());
    return found;
  }

  void SetUp() override { fs::create_directory(scratch / "work"); }

  Scratch scratch;
  fs::path target = scratch / "work" / "a.samenspel";
};

std::vector<fs::path> filesIn(const fs::path& directory) {
  std::vector<fs::path> found;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(directory, error))
    if (entry.is_regular_file()) found.push_back(entry.path());
  return found;
}

TEST_F(SafeFile, SavesANewFileAndThenTheNextVersionOfIt) {
  const auto first = save(target, "one", "");
  ASSERT_TRUE(first) << first.error().message;
  EXPECT_EQ(first->contentHash, base::sha256("one"));
  EXPECT_EQ(Scratch::read(target), "one");
  const auto second = save(target, "two", first->contentHash);
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(Scratch::read(target), "two");
  EXPECT_FALSE(second->inPlace);
  EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
  const auto versions = options().store.versions(target);
  ASSERT_EQ(versions.size(), 1u);
  EXPECT_EQ(Scratch::read(versions.front()), "one");
}

TEST_F(SafeFile, NeverOverwritesWhatAnotherProgramDid) {
  const auto first = save(target, "one", "");
  Scratch::read(target);
  std::ofstream(target) << "theirs";
  const auto refused = save(target, "mine", first->contentHash);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::ChangedOutside);
  EXPECT_EQ(Scratch::read(target), "theirs");
  EXPECT_EQ(save(target, "mine", "").error().code, ErrorCode::ChangedOutside);
  fs::remove(target);
  EXPECT_EQ(save(target, "mine", first->contentHash).error().code, ErrorCode::ChangedOutside);
  EXPECT_FALSE(fs::exists(target));
  std::ofstream(target) << "one";  // the same bytes again, with another time: not a change
  EXPECT_TRUE(save(target, "mine", first->contentHash));
}

TEST_F(SafeFile, KeepsLinksAndReplacesWhatTheyLeadTo) {
  fs::create_directory(scratch / "work" / "real");
  std::ofstream(scratch / "work" / "real" / "r.samenspel") << "one";
  fs::create_symlink("real/r.samenspel", scratch / "work" / "middle");
  fs::create_symlink("middle", target);
  ASSERT_TRUE(save(target, "two"));
  EXPECT_TRUE(fs::is_symlink(target));
  EXPECT_EQ(Scratch::read(scratch / "work" / "real" / "r.samenspel"), "two");

  fs::create_symlink("nowhere", scratch / "work" / "dangling");
  ASSERT_TRUE(save(scratch / "work" / "dangling", "three"));
  EXPECT_EQ(Scratch::read(scratch / "work" / "nowhere"), "three");

  fs::create_symlink("loop", scratch / "work" / "loop");
  EXPECT_EQ(save(scratch / "work" / "loop", "x").error().code, ErrorCode::NotWritable);
}

TEST_F(SafeFile, KeepsAllNamesOfAFile) {
  std::ofstream(target) << "a longer text";
  fs::create_hard_link(target, scratch / "work" / "b.samenspel");
  const auto saved = save(target, "two");
  ASSERT_TRUE(saved);
  EXPECT_TRUE(saved->inPlace);
  EXPECT_EQ(Scratch::read(scratch / "work" / "b.samenspel"), "two");
  EXPECT_EQ(Scratch::read(options().store.versions(target).front()), "a longer text");
}

TEST_F(SafeFile, KeepsModeAndExtendedAttributes) {
  std::ofstream(target) << "one";
  ::chmod(target.c_str(), 0640);
  const bool attributes = ::setxattr(target.c_str(), "user.colour", "red", 3, 0) == 0;
  ASSERT_TRUE(save(target, "two"));
  struct stat status {};
  ::stat(target.c_str(), &status);
  EXPECT_EQ(status.st_mode & 0777, 0640u);
  char value[3] = {};
  if (attributes) {
    EXPECT_EQ(::getxattr(target.c_str(), "user.colour", value, 3), 3);
  }
  ::chmod(target.c_str(), 0600);
  ASSERT_TRUE(save(target, "three"));
  ::stat(target.c_str(), &status);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(SafeFile, AsksBeforeItReplacesAWriteProtectedFile) {
  std::ofstream(target) << "one";
  ::chmod(target.c_str(), 0444);
  EXPECT_EQ(save(target, "two").error().code, ErrorCode::NotWritable);
  EXPECT_EQ(Scratch::read(target), "one");
  auto agreed = options();
  agreed.replaceProtected = true;
  EXPECT_TRUE(storage::saveBytes("two", target, agreed));
  EXPECT_EQ(Scratch::read(target), "two");
}

TEST_F(SafeFile, RefusesFoldersAndPipesWithoutWaiting) {
  fs::create_directory(target);
  EXPECT_EQ(save(target, "x").error().code, ErrorCode::NotAFile);
  ::mkfifo((scratch / "work" / "pipe").c_str(), 0600);
  EXPECT_EQ(save(scratch / "work" / "pipe", "x").error().code, ErrorCode::NotAFile);
  EXPECT_EQ(save(scratch / "missing" / "a", "x").error().code, ErrorCode::NotWritable);
}

TEST_F(SafeFile, TellsTheSecondOfTwoSavers) {
  std::ofstream(target) << "one";
  storage::posix::Existing held;
  ASSERT_EQ(storage::posix::openExisting(target, held), 0);
  const auto refused = save(target, "two");
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().message.find("being saved by another program"), std::string::npos);
  EXPECT_EQ(Scratch::read(target), "one");
}

TEST_F(SafeFile, SweepsOnlyWhatNobodyIsWriting) {
  std::ofstream(scratch / "work" / ".a.samenspel.saving-t00000000") << "torn";
  std::ofstream(scratch / "work" / ".other.saving-t00000000") << "not ours";
  fs::path name;
  storage::Descriptor beingWritten;
  ASSERT_EQ(storage::posix::createBeside(target, true, name, beingWritten), 0);
  ASSERT_TRUE(save(target, "one"));
  std::vector<std::string> expected = {name.filename(), ".other.saving-t00000000", "a.samenspel"};
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(names(), expected);
}

TEST_F(SafeFile, LeavesTheFileAloneWhenThereIsNoRoom) {
  std::ofstream(target) << "one";
  const std::string large(100'000, 'x');
  // A limit on the size of files stands for a full disk; it holds for this process alone.
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10'000, 10'000};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto saved = save(target, large);
    ::_exit(saved ? 0 : saved.error().code == ErrorCode::NotWritable && Scratch::read(target) == "one" ? 42 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 42);
  EXPECT_EQ(Scratch::read(target), "one");
  EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
}

TEST_F(SafeFile, TakesTheLongestNameThereIs) {
  EXPECT_EQ(save(scratch / "work" / std::string(300, 'n'), "x").error().code, ErrorCode::NotWritable);
  const fs::path longest = scratch / "work" / std::string(255, 'n');
  EXPECT_TRUE(save(longest, "fits"));
  EXPECT_EQ(Scratch::read(longest), "fits");
}

TEST_F(SafeFile, IsKilledAtAnyMomentWithoutLosingAnything) {
  const std::string before(300'000, 'o'), after(400'000, 'n');
  std::ofstream(target) << before;
  for (int delay = 0; delay < 120; ++delay) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (;;)
        if (!save(target, after) || !save(target, before)) ::_exit(1);
    }
    ::usleep(useconds_t(500 + 137 * delay));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    const std::string now = Scratch::read(target);
    ASSERT_TRUE(now == before || now == after) << now.size();
  }
  ASSERT_TRUE(save(target, "last"));
  EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
}

TEST_F(SafeFile, SavesAModelThatBreaksRules) {
  model::Model model;
  ASSERT_TRUE(model.apply(model::AddElement{{"l1", model::Type::PartOf, {{"from", "nobody"}, {"to", "nothing"}}}}));
  ASSERT_TRUE(model.apply(model::AddElement{{"q", model::Type::Criterion, {{"#owner", "gone"}}}}));
  const auto saved = storage::saveModel(model, target, options(""));
  ASSERT_TRUE(saved) << saved.error().message;
  EXPECT_EQ(Scratch::read(target), storage::writeModel(model));
  EXPECT_EQ(storage::loadModel(target)->contentHash, saved->contentHash);
}

TEST_F(SafeFile, RefusesWhatDoesNotReadBackAndKeepsACopy) {
  std::ofstream(target) << "one";
  // Deeper than a reader allows: foreign content can only come from a file, so this stands for a mistake of the
  // program.
  model::Model model;
  std::string deep = "<x>";
  for (int i = 0; i < 200; ++i) deep = "<x>" + deep + "</x>";
  ASSERT_TRUE(
      model.apply(model::AddElement{{"foreign/1", model::Type::Foreign, {{"#owner", "/elements"}, {"#raw", deep}}}}));
  const auto refused = storage::saveModel(model, target, options());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Mismatch);
  EXPECT_EQ(Scratch::read(target), "one");
  const auto copies = filesIn(scratch / "state" / "samenspel" / "recovery");
  ASSERT_EQ(copies.size(), 1u);
  EXPECT_EQ(Scratch::read(copies.front()), storage::writeModel(model));
  EXPECT_NE(refused.error().message.find(copies.front().string()), std::string::npos);
}

TEST_F(SafeFile, KeepsItsStoreToItself) {
  ASSERT_TRUE(save(target, "one"));
  ASSERT_TRUE(save(target, "two"));
  struct stat status {};
  for (const fs::path& file : filesIn(scratch / "state")) {
    ::stat(file.c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777, 0600u) << file;
    ::stat(file.parent_path().c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777, 0700u) << file;
  }
}

}  // namespace
