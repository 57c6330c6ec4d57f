// SPDX-License-Identifier: MIT
#include "faults/twins/twins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "faults/power.h"
#include "faults/samples.h"
#include "faults/trial.h"
#include "support/build_folder.h"

// The harness's own test: what each of its checks says of a twin that does the wrong thing. A check that finds nothing
// wrong with its twin proves nothing about the program.
namespace faults {
namespace {

using testing::Contains;
using testing::HasSubstr;

/// What is found when the calls that change a disk are failed or killed.
std::vector<std::string> faultsOf(Saver& saver) {
  Trial trial(Scene::Over, someModels().front(), saver);
  const auto calls = trial.calls();
  std::vector<std::string> faults;
  for (const Injection& injection : allInjections(calls)) {
    const std::string& call = calls[injection.at - 1];
    if (call != "write" && call != "writev" && call != "rename" && call != "unlink") continue;
    if (const std::string fault = trial.with(injection).fault; !fault.empty()) faults.push_back(fault);
  }
  return faults;
}

class Twins : public testing::Test {
 protected:
  void SetUp() override {
    if (!canWatch()) GTEST_SKIP() << "the system does not let a process watch another's calls";
  }
};

TEST_F(Twins, ThatWriteOverTheFileLeaveAStump) {
  EXPECT_THAT(faultsOf(*twins::writesOverTheFile()), Contains(HasSubstr("bytes that nobody saved")));
}

TEST_F(Twins, ThatRemoveBeforeTheyRenameLoseTheFile) {
  EXPECT_THAT(faultsOf(*twins::removesBeforeItRenames()), Contains(HasSubstr("the file is gone")));
}

TEST_F(Twins, ThatWritePlainlyAfterAnyErrorLeaveAStumpOnAFullDisk) {
  const auto faults = faultsOf(*twins::writesPlainlyAfterAnyError());
  EXPECT_THAT(faults, Contains(testing::AllOf(HasSubstr("write (call"), HasSubstr("No space left on device"),
                                              HasSubstr("bytes that nobody saved"))));
}

TEST_F(Twins, ThatRenameBeforeTheySyncLoseTheFileToAPowerCut) {
  const auto twin = twins::renamesBeforeItSyncs();
  Trial trial(Scene::Over, someModels().front(), *twin);
  const PowerCuts found = cutThePower(trial, *twin, 1, 5);
  EXPECT_GT(found.lost, 0);
  EXPECT_NE(found.fault, "");
}

TEST(BadReader, ThatIgnoresTheParserDropsWhatIsBehindAnError) {
  const std::string file = sample("board-link-lost");
  EXPECT_THAT(cutEverywhere(twins::ignoresTheParser, file).faults,
              Contains(HasSubstr("read, but it is no whole document")));
  EXPECT_THAT(flipBits(twins::ignoresTheParser, file, 0, 7).faults,
              Contains(HasSubstr("read, but it is no whole document")));
}

TEST(BadHost, ThatRunsPluginsInItsOwnProcessEndsWithThem) {
  for (const std::string name : {"segfault_in_entry", "segfault", "exits"})
    EXPECT_EQ(faultOf(twins::runsItInItsOwnProcess, SAMENSPEL_BINARY_DIR "/tests/plugins/" + name + "/" + name + ".so",
                      sample("board-link-lost")),
              "the host ended with its plugin")
        << name;
}

}  // namespace
}  // namespace faults
