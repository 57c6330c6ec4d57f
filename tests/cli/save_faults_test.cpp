// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "cli/program.h"
#include "support/scratch.h"

// What a save does when the system fails it: strace kills the program at a call, or makes the call fail. Rows S1 to
// S11, S21 and S22 of tests/README.md.
namespace cli {
namespace {

namespace fs = std::filesystem;
using testing::AnyOf;
using testing::HasSubstr;

class SaveFaults : public testing::Test {
 protected:
  SaveFaults() {
    fs::create_directory(m_scratch / "work");
    const std::string whole = Scratch::read(sample("board-link-lost"));
    m_after = whole;
    m_before = whole;
    m_before.replace(m_before.find("  <elements>"), 2, "      ");  // what formatting puts right
    m_scratch.write("work/a.samenspel", m_before);
  }

  void SetUp() override {
    const fs::path file = m_scratch.write("probe", "");
    const std::string probe = "strace -o " + file.string() + " true 2>/dev/null";
    if (std::system(probe.c_str()) != 0) GTEST_SKIP() << "strace is not there, or may not trace: nothing was injected";
  }

  Outcome save(const std::string& injection) const {
    const std::string environment =
        "LANGUAGE=en ASAN_OPTIONS=detect_leaks=0 strace -f -o /dev/null -e inject=" + injection + " env";
    return runProgram({"format", m_target.string()}, {}, environment, (m_scratch / "state").string());
  }

  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(m_scratch / "work")) found.push_back(entry.path().filename());
    return found;
  }

  void restore() const { m_scratch.write("work/a.samenspel", m_before); }

  Scratch m_scratch;
  fs::path m_target = m_scratch / "work" / "a.samenspel";
  std::string m_before;
  std::string m_after;
};

TEST_F(SaveFaults, LeaveOldOrNewWhenKilledAtAnyCall) {
  int kills = 0;
  std::vector<std::string> calls = {"write",  "fsync", "rename", "renameat2", "fchmod",
                                    "fchown", "fcntl", "flock",  "mkdir",     "unlink"};
  if (std::getenv("SAMENSPEL_LONG_TESTS") != nullptr)
    calls.insert(calls.end(), {"openat", "close", "pread64", "newfstatat"});
  for (const std::string& call : calls) {
    for (int at = 1;; ++at) {
      restore();
      const Outcome outcome = save(call + ":signal=SIGKILL:when=" + std::to_string(at));
      const std::string now = Scratch::read(m_target);
      ASSERT_TRUE(now == m_before || now == m_after) << call << " " << at << ": " << now.size() << " bytes";
      if (outcome.code == 0) {
        ASSERT_EQ(now, m_after);
        break;
      }
      ++kills;
    }
  }
  EXPECT_GE(kills, 10);
  // The next save takes away what the killed ones left.
  restore();
  ASSERT_EQ(save("reboot:error=EPERM").code, 0);
  EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
  std::printf("%d kills\n", kills);
}

TEST_F(SaveFaults, LeaveTheFileUntouchedAndSayWhy) {
  struct Fault {
    const char* injection;
    const char* reason;
  };
  const Fault faults[] = {
      {"write:error=ENOSPC:when=1", "no room for"},    {"write:error=EDQUOT:when=1", "quota"},
      {"write:error=EIO:when=1", "nput/output error"}, {"fsync:error=EIO:when=1", "nput/output error"},
      {"fsync:error=ENOSPC:when=1", "no room for"},    {"fsync:error=EDQUOT:when=1", "uota"},
      {"rename:error=EROFS:when=1", "ead-only"},       {"rename:error=ENOSPC:when=1", "no room for"},
      {"fchmod:error=EROFS:when=1", "ead-only"},
  };
  for (const Fault& fault : faults) {
    SCOPED_TRACE(fault.injection);
    restore();
    const Outcome outcome = save(fault.injection);
    EXPECT_NE(outcome.code, 0);
    EXPECT_EQ(Scratch::read(m_target), m_before);
    EXPECT_THAT(outcome.errors, HasSubstr("a.samenspel"));
    EXPECT_THAT(outcome.errors, HasSubstr(fault.reason));
    EXPECT_THAT(outcome.errors, HasSubstr("unchanged"));
    EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
    // The copy that the message names is there and whole.
    const auto from = outcome.errors.find("lies in ");
    ASSERT_NE(from, std::string::npos) << outcome.errors;
    const auto end = outcome.errors.find(".samenspel", from);
    EXPECT_EQ(Scratch::read(outcome.errors.substr(from + 8, end + 10 - from - 8)), m_after);
  }
}

TEST_F(SaveFaults, WriteInPlaceWhereAFileCannotBeReplaced) {
  for (const char* const injection : {"rename:error=EXDEV", "rename:error=EPERM", "rename:error=EEXIST"}) {
    SCOPED_TRACE(injection);
    restore();
    const Outcome outcome = save(injection);
    EXPECT_EQ(outcome.code, 0) << outcome.errors;
    EXPECT_EQ(Scratch::read(m_target), m_after);
    EXPECT_EQ(names(), std::vector<std::string>{"a.samenspel"});
  }
}

TEST_F(SaveFaults, LeaveOldOrNewWhenSavingAsOverAnotherFileIsKilled) {
  const std::string other = "<another/>";
  for (int at = 1; at < 6; ++at) {
    m_scratch.write("work/b.samenspel", other);
    const std::string environment =
        "LANGUAGE=en ASAN_OPTIONS=detect_leaks=0 strace -f -o /dev/null -e inject=fsync:signal=SIGKILL:when=" +
        std::to_string(at) + " env";
    const Outcome outcome = runProgram({"format", m_target.string(), "-o", (m_scratch / "work/b.samenspel").string()},
                                       {}, environment, (m_scratch / "state").string());
    EXPECT_THAT(Scratch::read(m_scratch / "work" / "b.samenspel"), AnyOf(other, m_after));
    EXPECT_EQ(Scratch::read(m_target), m_before);
    if (outcome.code == 0) return;
  }
}

TEST_F(SaveFaults, LeaveNothingOrAllWhenTheFirstSaveIsKilled) {
  for (const char* const call : {"write", "fsync", "renameat2"}) {
    for (int at = 1; at < 5; ++at) {
      fs::remove(m_scratch / "work" / "n.samenspel");
      const std::string environment =
          "LANGUAGE=en ASAN_OPTIONS=detect_leaks=0 strace -f -o /dev/null -e inject=" + std::string(call) +
          ":signal=SIGKILL:when=" + std::to_string(at) + " env";
      const fs::path fresh = m_scratch / "work" / "n.samenspel";
      const Outcome outcome = runProgram({"format", m_target.string(), "-o", fresh.string()}, {}, environment,
                                         (m_scratch / "state").string());
      if (fs::exists(fresh)) {
        EXPECT_EQ(Scratch::read(fresh), m_after) << call << at;
      }
      if (outcome.code == 0) break;
    }
  }
}

}  // namespace
}  // namespace cli
