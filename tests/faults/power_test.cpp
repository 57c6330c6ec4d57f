// SPDX-License-Identifier: MIT
#include "faults/power.h"

#include <gtest/gtest.h>

#include "faults/samples.h"
#include "support/random.h"

// The power is cut at every moment of a save, with everything that a disk may then have and not have. Row S6.
namespace faults {
namespace {

class PowerCut : public testing::Test {
 protected:
  void SetUp() override {
    if (!canWatch()) GTEST_SKIP() << "the system does not let a process watch another's calls: nothing was cut";
  }
};

TEST_F(PowerCut, LeavesOldOrNewAndNeverZeros) {
  const std::uint32_t seed = support::seed();
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(seed));
  const auto saver = plainSaver();
  std::int64_t cuts = 0, lost = 0;
  for (const Scene scene : scenes) {
    Trial trial(scene, someModels().front(), *saver);
    const PowerCuts found = cutThePower(trial, *saver, seed, support::isLong() ? 200 : 5);
    EXPECT_GT(found.cuts, 50) << inWords(scene);
    EXPECT_EQ(found.fault, "") << inWords(scene);
    cuts += found.cuts;
    lost += found.lost;
  }
  support::count("disks after a power cut", cuts, lost, "seed " + std::to_string(seed));
}

TEST_F(PowerCut, LeavesTheJournalOfWhatWasDoneASecondBefore) {
  const std::uint32_t seed = support::seed();
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(seed));
  const PowerCuts found = cutThePowerOfAJournal(someModels().front(), seed);
  EXPECT_GT(found.cuts, 10);
  EXPECT_EQ(found.fault, "");
}

}  // namespace
}  // namespace faults
