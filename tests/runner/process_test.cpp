// SPDX-License-Identifier: MIT
#include "runner/process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace runner {
namespace {

TEST(Process, TakesADescriptorOutOfReach) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const int taken = takeDescriptor(ends[1]);
  EXPECT_GE(taken, 64);
  EXPECT_EQ(fcntl(ends[1], F_GETFD), -1) << "the old number is closed";
  EXPECT_EQ(fcntl(taken, F_GETFD), FD_CLOEXEC);
  EXPECT_FALSE(isFile(taken));
  EXPECT_TRUE(writeAll(taken, "hello"));
  char buffer[8] = {};
  EXPECT_EQ(read(ends[0], buffer, sizeof buffer), 5);
  close(ends[0]);
  close(taken);
  EXPECT_EQ(takeDescriptor(taken), -1);
}

TEST(Process, TellsAFileFromAPipe) {
  FILE* file = tmpfile();
  EXPECT_TRUE(isFile(fileno(file)));
  fclose(file);
}

/// Runs the code in a child, because what is prepared cannot be undone.
template <class Code>
void expectInChild(Code code) {
  EXPECT_EXIT(
      {
        prepareProcess(false);
        _exit(code() ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

TEST(ProcessDeathTest, PreparedCannotWriteFilesButCanUsePipes) {
  expectInChild([] {
    FILE* file = tmpfile();
    return file == nullptr || write(fileno(file), "x", 1) < 0;
  });
  expectInChild([] {
    int ends[2];
    return pipe(ends) == 0 && writeAll(ends[1], "x");
  });
}

TEST(ProcessDeathTest, PreparedSurvivesAClosedPipe) {
  expectInChild([] {
    int ends[2];
    if (pipe(ends) != 0) return false;
    close(ends[0]);
    return !writeAll(ends[1], "x");
  });
}

}  // namespace
}  // namespace runner
