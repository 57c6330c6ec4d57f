// SPDX-License-Identifier: MIT
#include "storage/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>

#include "support/scratch.h"

namespace {

using base::ErrorCode;

ErrorCode refusalOf(const std::filesystem::path& path) {
  const auto start = std::chrono::steady_clock::now();
  const auto bytes = storage::readFile(path);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
  EXPECT_FALSE(bytes);
  if (bytes) return ErrorCode::Invalid;
  EXPECT_NE(bytes.error().message.find(path.string()), std::string::npos) << bytes.error().message;
  return bytes.error().code;
}

TEST(File, ReadsAllBytes) {
  const Scratch scratch;
  const std::string bytes(200'000, 'x');
  EXPECT_EQ(storage::readFile(scratch.write("a", bytes)).value(), bytes);
}

TEST(File, RefusesWhatIsNoFileToReadAtOnce) {
  const Scratch scratch;
  EXPECT_EQ(refusalOf(scratch / "missing.samenspel"), ErrorCode::NotFound);
  EXPECT_EQ(refusalOf(scratch / "missing" / "a.samenspel"), ErrorCode::NotFound);
  EXPECT_EQ(refusalOf(scratch.path()), ErrorCode::NotAFile);
  ASSERT_EQ(::mkfifo((scratch / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(refusalOf(scratch / "pipe"), ErrorCode::NotAFile);
  EXPECT_EQ(refusalOf("/dev/zero"), ErrorCode::NotAFile);
  EXPECT_EQ(refusalOf(scratch.write("empty", "")), ErrorCode::Empty);
  const auto huge = scratch.write("huge", "");
  std::filesystem::resize_file(huge, std::uintmax_t(1) << 40);
  EXPECT_EQ(refusalOf(huge), ErrorCode::TooLarge);
}

TEST(File, RefusesWhatMayNotBeRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "the administrator may read everything";
  const Scratch scratch;
  const auto path = scratch.write("secret", "x");
  ::chmod(path.c_str(), 0);
  EXPECT_EQ(refusalOf(path), ErrorCode::NotReadable);
}

TEST(File, ReadsADescriptorUntilItsEnd) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  ASSERT_EQ(::write(ends[1], "model", 5), 5);
  ::close(ends[1]);
  EXPECT_EQ(storage::readDescriptor(ends[0], "standard input").value(), "model");
  ::close(ends[0]);
  EXPECT_EQ(storage::readDescriptor(-1, "standard input").error().code, ErrorCode::NotReadable);
}

}  // namespace
