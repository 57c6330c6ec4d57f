// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>

#include "faults/injection.h"
#include "faults/samples.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random.h"
#include "support/scratch.h"

// What reading a file does to the system, and the system to reading: rows R7, R11, R26 and R27.
namespace faults {
namespace {

namespace fs = std::filesystem;

class ReadFaults : public testing::Test {
 protected:
  void SetUp() override {
    if (!canWatch()) GTEST_SKIP() << "the system does not let a process watch another's calls";
  }

  static std::string load(const fs::path& path) {
    const auto loaded = storage::loadModel(path);
    return loaded ? "+" + storage::writeModel(loaded->model) : "-" + loaded.error().message;
  }

  /// The paths that are opened, and the calls that have to do with networks or other programs, while it is read.
  static std::vector<std::string> reachOf(const fs::path& path) {
    std::vector<std::string> reach;
    const auto look = [&](const Call& call, const Watched& watched) {
      if (call.name == "openat") reach.push_back(watched.text(call.arguments[1]));
      for (const char* const name : {"open", "socket", "connect", "execve", "clone", "clone3", "vfork", "fork"})
        if (call.name == name) reach.push_back(name);
      return Verdict();
    };
    const Ended run = watch([] {}, [&] { return load(path).substr(0, 1000); }, look);
    reach.push_back(run.said.substr(0, 1));
    return reach;
  }

  const Scratch m_scratch;
};

TEST_F(ReadFaults, LeaveNothingButAWholeModelOrASentence) {
  const std::string whole = sample("board-link-lost");
  const fs::path file = m_scratch.write("a.samenspel", whole);
  const std::string answer = "+" + storage::writeModel(storage::readModel(whole, "a")->model);
  std::vector<std::string> calls;
  const auto work = [&] { return load(file); };
  watch([] {}, work,
        [&](const Call& call, const Watched&) {
          calls.push_back(call.name);
          return Verdict();
        });
  std::int64_t points = 0, lost = 0;
  for (const Injection& injection : allInjections(calls)) {
    if (injection.deed != Deed::Fail && injection.deed != Deed::FailFromNowOn) continue;
    const std::string name = calls[injection.at - 1];
    if (name == "mmap" || name == "brk") continue;
    Injector injector(injection, [](const Call&, const Watched&) { return Verdict(); });
    const Ended run =
        watch([] {}, work, [&](const Call& call, const Watched& watched) { return injector(call, watched); });
    ++points;
    const bool isGood = run.said == answer || (run.said.starts_with('-') && run.said.ends_with('.') &&
                                               run.said.find(file) != std::string::npos);
    lost += !isGood;
    EXPECT_TRUE(isGood) << injector.done() << ": " << run.said.substr(0, 200);
  }
  EXPECT_GT(points, 5);
  support::count("fault points of reading", points, lost);
}

TEST_F(ReadFaults, ReachNoOtherFileAndNoNetwork) {
  m_scratch.write("secret.xml", "<secret/>");
  const std::string hostile[] = {
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"secret.xml\">]><a>&x;</a>",
      "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\">%x;]><a/>",
      "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
      "<?xml-stylesheet href=\"secret.xml\"?><collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\" "
      "xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"../secret.xml\"/><elements><role id=\"r\" "
      "name=\"file:///etc/passwd\" source=\"\\\\host\\share\\x\"/></elements></collaboration>",
  };
  for (const std::string& bytes : hostile) {
    const fs::path file = m_scratch.write("a.samenspel", bytes);
    const auto reach = reachOf(file);
    ASSERT_FALSE(reach.empty());
    const bool isRefused = bytes.starts_with("<!DOCTYPE");
    EXPECT_EQ(reach, (std::vector<std::string>{file, isRefused ? "-" : "+"})) << bytes;
  }
}

TEST_F(ReadFaults, SeeThatAFileShrinksOrGrowsWhileItIsRead) {
  const std::string whole = sample("board-link-lost");
  for (const bool grows : {false, true}) {
    const fs::path file = m_scratch.write("a.samenspel", whole);
    const auto change = [&](const Call& call, const Watched& watched) {
      if (call.name == "read" && watched.pathOf(int(call.arguments[0])) == file)
        fs::resize_file(file, grows ? whole.size() + 100 : whole.size() / 2);
      return Verdict();
    };
    const Ended run = watch([] {}, [&] { return load(file); }, change);
    EXPECT_THAT(run.said, testing::HasSubstr("changed while it was being read"));
  }
}

TEST_F(ReadFaults, ReserveNothingForAFileThatIsTooLarge) {
  const fs::path file = m_scratch.write("huge.samenspel", "");
  fs::resize_file(file, std::uintmax_t(1) << 40);
  std::uint64_t most = 0;
  const Ended run = watch([] {}, [&] { return load(file); },
                          [&](const Call& call, const Watched&) {
                            if (call.name == "mmap") most = std::max(most, call.arguments[1]);
                            EXPECT_NE(call.name, "read");
                            return Verdict();
                          });
  EXPECT_TRUE(run.said.starts_with('-')) << run.said;
  EXPECT_LT(most, 1u << 20);
}

}  // namespace
}  // namespace faults
