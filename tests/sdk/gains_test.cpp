// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/gains.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;

/// Partner A holds i by itself (2) and by its board (3); B holds j (1). The step serves i and harms j.
model::Sketch plan() {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Interest, "i", {{"name", "i"}, {"level", "organisational"}, {"disclosure", "voiced"}});
  sketch.add(Type::Interest, "j", {{"name", "j"}, {"level", "organisational"}, {"disclosure", "hinted"}});
  sketch.add(Type::Step, "s", {{"name", "s"}, {"size", "small"}, {"status", "idea"}});
  sketch.link(Type::Holds, "A", "i", {{"importance", "2"}}).link(Type::Holds, "boardA", "i", {{"importance", "3"}});
  sketch.link(Type::Holds, "B", "j");
  sketch.link(Type::Affects, "s", "i", {{"effect", "2"}}).link(Type::Affects, "s", "j", {{"effect", "-1"}});
  return sketch;
}

TEST(Gains, AreTheHighestImportanceTimesTheEffect) {
  const model::Sketch sketch = plan();
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Gains gains(collaboration);
  EXPECT_THAT(gains.items(), ElementsAre(view["s"]));
  EXPECT_EQ(gains.value(view["A"], view["s"]), 6);
  EXPECT_EQ(gains.value(view["B"], view["s"]), -1);
  EXPECT_EQ(gains.mutualGains(view["s"]), 0.5);
  EXPECT_EQ(gains.importance(view["i"]), 3);
  EXPECT_EQ(gains.importance(view["B"], view["i"]), 0);
}

TEST(Gains, WeighOpennessByEveryHolding) {
  const model::Sketch sketch = plan();
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Gains gains(collaboration);
  EXPECT_DOUBLE_EQ(gains.transparency().share().value_or(-1), 5.0 / 6.0);
  EXPECT_EQ(gains.transparency(view["A"]).share(), 1.0);
  EXPECT_EQ(gains.transparency(view["B"]).share(), 0.0);
  EXPECT_FALSE(gains.transparency(view["s"]).share()) << "holds nothing";
}

TEST(Gains, LeaveOutWhatIsStoppedAndEffectsThatAreNone) {
  model::Sketch sketch = plan();
  sketch.set("affects-s-j", "effect", "7").set("holds-B-j", "importance", "0");
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    const Gains gains(collaboration);
    EXPECT_EQ(gains.value(view["B"], view["s"]), 0);
    EXPECT_EQ(gains.importance(view["B"], view["j"]), 1) << "as if not given";
  }
  sketch.set("s", "status", "stopped");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_TRUE(Gains(collaboration).items().empty());
}

TEST(Gains, SeeWhatHarmsAnImportantUnvoicedInterest) {
  model::Sketch sketch = plan();
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    const Gains gains(collaboration);
    EXPECT_TRUE(gains.unvoicedHarm(view["j"]).empty()) << "a minor one";
    EXPECT_TRUE(gains.unvoicedHarm(view["i"]).empty()) << "nothing harms it";
  }
  sketch.set("holds-B-j", "importance", "2");
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_THAT(Gains(collaboration).unvoicedHarm(view["j"]), ElementsAre(view["s"]));
  }
  sketch.set("j", "disclosure", "voiced");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_TRUE(Gains(collaboration).unvoicedHarm(view["j"]).empty());
}

TEST(Gains, SeeAVitalInterestThatNothingTouches) {
  model::Sketch sketch = plan();
  sketch.set("s", "status", "stopped").set("holds-B-j", "importance", "2");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Gains gains(collaboration);
  EXPECT_TRUE(gains.isVitalAndUntouched(view["i"]));
  EXPECT_FALSE(gains.isVitalAndUntouched(view["j"])) << "important, not vital";
}

TEST(Gains, AreAWinForAllOnlyWhenEachCorePartnerGains) {
  model::Sketch sketch = plan();
  sketch.set("affects-s-j", "effect", "1");
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_TRUE(Gains(collaboration).isWinForAll(view["s"]));
  }
  sketch.set("B", "partnership", "associate");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_FALSE(Gains(collaboration).isWinForAll(view["s"])) << "one partner alone wins from nobody";
}

}  // namespace
}  // namespace samenspel
