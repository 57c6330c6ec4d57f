// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "faults/samples.h"
#include "faults/trial.h"
#include "support/random.h"

// Every system call of a save, in every scene: the process is killed there, or the system fails it, or lies to it.
// Rows S1 to S3, S7 to S10, S14, S15, S21 to S24 and S27.
namespace faults {
namespace {

class SaveFaults : public testing::Test {
 protected:
  void SetUp() override {
    if (!canWatch()) GTEST_SKIP() << "the system does not let a process watch another's calls: nothing was injected";
  }

  /// Tries `share` of all that can be done, or all of it with `--long`.
  void expectNothingLost(Saver& saver, const std::vector<Scene>& scenes, const std::vector<model::Model>& models,
                         std::size_t share, const std::string& what) {
    const std::uint32_t seed = support::seed();
    SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(seed));
    std::mt19937 chance(seed);
    std::int64_t points = 0, lost = 0;
    for (const model::Model& model : models) {
      // Of the larger models with `--long` a part, too.
      const std::size_t most = !support::isLong() ? share : &model == &models.front() ? SIZE_MAX : 10 * share;
      for (const Scene scene : scenes) {
        Trial trial(scene, model, saver);
        const auto calls = trial.calls();
        ASSERT_GT(calls.size(), 20u) << inWords(scene) << ": the save itself fails";
        auto injections = allInjections(calls);
        std::shuffle(injections.begin(), injections.end(), chance);
        injections.resize(std::min(injections.size(), most));
        for (const Injection& injection : injections) {
          const Trial::Outcome outcome = trial.with(injection);
          points += !outcome.done.empty();
          lost += !outcome.fault.empty();
          EXPECT_EQ(outcome.fault, "");
          if (lost > 20) FAIL() << "and so on";
        }
      }
    }
    support::count(what, points, lost, "seed " + std::to_string(seed));
  }
};

TEST_F(SaveFaults, LoseNothingWhateverCallFails) {
  const auto saver = plainSaver();
  expectNothingLost(*saver, {std::begin(scenes), std::end(scenes)}, someModels(), 60,
                    "crash and fault points of a save");
}

TEST_F(SaveFaults, LoseNothingOfASessionWithItsJournal) {
  const auto saver = editingSaver();
  expectNothingLost(*saver, {Scene::Over, Scene::ThroughLink, Scene::TwoNames}, someModels(), 40,
                    "the same with a journal");
}

}  // namespace
}  // namespace faults
