// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <utility>

#include "faults/samples.h"
#include "faults/trial.h"
#include "support/random.h"

namespace {

// The allocation that fails, counted down; 0: none does.
std::int64_t allocationsLeft = 0;
std::int64_t allocationsMade = 0;

}  // namespace

void* operator new(std::size_t size) {
  ++allocationsMade;
  if (allocationsLeft > 0 && --allocationsLeft == 0) throw std::bad_alloc();
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

// Every allocation of a save fails once. Row S28.
namespace faults {
namespace {

class OutOfMemory : public testing::Test {
 protected:
  /// One save whose n-th allocation fails; without one, how many there are.
  static Ended saveWithout(std::int64_t nth, const Trial& trial, Saver& saver) {
    trial.arrange();
    return inChild([&] {
      saver.prepare(trial.job());
      allocationsMade = 0;
      allocationsLeft = nth;
      const Said said = saver.save(trial.job());
      allocationsLeft = 0;
      return nth == 0 ? std::to_string(allocationsMade) : (said.saved ? "+" : "-") + said.message;
    });
  }

  /// `mayEnd`: the process may end for want of memory, as long as its journal has the work.
  void expectNothingLost(Saver& saver, Scene scene, bool mayEnd = false) {
    const Trial trial(scene, someModels().front(), saver);
    const std::int64_t allocations = std::stoll(saveWithout(0, trial, saver).said);
    ASSERT_GT(allocations, 100);
    const std::int64_t step = support::isLong() ? 1 : std::max<std::int64_t>(1, allocations / 60);
    std::int64_t points = 0, lost = 0;
    for (std::int64_t nth = 1; nth <= allocations; nth += step) {
      Ended ended = saveWithout(nth, trial, saver);
      if (mayEnd && std::exchange(ended.crashed, false)) ended.wasKilled = true;
      const std::string fault = trial.faultOf(ended);
      EXPECT_EQ(fault, "") << "allocation " << nth << " of " << allocations << ": " << ended.said;
      ++points;
      lost += !fault.empty();
    }
    support::count("allocations that fail, " + inWords(scene) + (mayEnd ? ", edited" : ""), points, lost);
  }
};

TEST_F(OutOfMemory, LeavesTheFileAsItWasAndSaysSo) {
  const auto saver = plainSaver();
  for (const Scene scene : {Scene::First, Scene::Over, Scene::TwoNames}) expectNothingLost(*saver, scene);
}

TEST_F(OutOfMemory, LeavesTheJournalOfASession) { expectNothingLost(*editingSaver(), Scene::Over, true); }

}  // namespace
}  // namespace faults
