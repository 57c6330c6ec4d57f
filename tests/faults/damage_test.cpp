// SPDX-License-Identifier: MIT
#include "faults/damage.h"

#include <gtest/gtest.h>

#include "faults/samples.h"
#include "support/random.h"

// Damaged files: the reader refuses them with the place, or reads all that is in them. Rows R1 and R2.
namespace faults {
namespace {

// From the smallest of the samples to the one with most kinds of elements.
const char* const fiveModels[] = {"board-link-lost", "figure-of-eight", "ommen", "midden-limburg",
                                  "six-tips-blueprint"};

TEST(Damage, OfFilesCutOffAnywhereIsSeen) {
  std::int64_t files = 0, lost = 0;
  for (const char* const name : fiveModels) {
    const Damage damage = cutEverywhere(readAsTheProgram, sample(name));
    files += damage.files;
    lost += std::int64_t(damage.faults.size());
    EXPECT_EQ(damage.faults, std::vector<std::string>()) << name;
    // Without its last line end a file is still whole.
    EXPECT_LE(damage.read, 1) << name;
  }
  support::count("files cut off, at every byte", files, lost);
}

TEST(Damage, OfEveryBitIsSeenOrKept) {
  const std::uint32_t seed = support::seed();
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(seed));
  const std::size_t step = support::isLong() ? 1 : 47;
  std::int64_t files = 0, read = 0, lost = 0;
  for (const char* const name : fiveModels) {
    const Damage damage = flipBits(readAsTheProgram, sample(name), support::isLong() ? 0 : seed % step, step);
    files += damage.files;
    read += damage.read;
    lost += std::int64_t(damage.faults.size());
    EXPECT_EQ(damage.faults, std::vector<std::string>()) << name;
  }
  support::count("files with a flipped bit", files, lost, std::to_string(read) + " read, seed " + std::to_string(seed));
  EXPECT_GT(read, files / 20) << "nearly nothing was read, so that this proves little";
}

}  // namespace
}  // namespace faults
