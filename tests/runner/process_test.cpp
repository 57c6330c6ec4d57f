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

TEST(ProcessDeathTest, PreparedSurvivesAClosedPipe) {
  EXPECT_EXIT(
      {
        prepareProcess({});
        int ends[2];
        if (pipe(ends) != 0) _exit(2);
        close(ends[0]);
        _exit(writeAll(ends[1], "x") ? 1 : 0);
      },
      testing::ExitedWithCode(0), "");
}

TEST(ProcessDeathTest, PreparedHasOnlyTheDescriptorsItWasTold) {
  EXPECT_EXIT(
      {
        for (int number = 10; number < 20; ++number) dup2(STDERR_FILENO, number);
        prepareProcess({-1, 12, 15});
        bool right = true;
        for (int number = 3; number < 1000; ++number)
          right = right && (fcntl(number, F_GETFD) >= 0) == (number == 12 || number == 15);
        _exit(right ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace runner
