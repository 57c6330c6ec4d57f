// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/certainties.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

model::Sketch steps() {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Step, "late", {{"name", "late"}, {"status", "ready"}, {"dueDate", "2021-10-10"}});
  sketch.add(Type::Step, "far", {{"name", "far"}, {"status", "idea"}, {"dueDate", "2022-10-11"}});
  sketch.add(Type::Step, "near",
             {{"name", "near"}, {"status", "running"}, {"dueDate", "2021-10-11"}, {"needs", "phasing rules"}});
  return sketch;
}

TEST(Certainties, LookAheadFromTodayOn) {
  model::Sketch sketch = steps();
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Certainties scores(collaboration);
  EXPECT_THAT(scores.ahead(), ElementsAre(view["near"], view["far"]));
  EXPECT_EQ(scores.of(Topic::Phasing).score, 2);
  EXPECT_EQ(scores.of(Topic::Timing).score, 1) << "two of three in time";
  EXPECT_EQ(scores.readiness(view["near"]), 0.5);
  EXPECT_THAT(scores.lacking(view["near"]), ElementsAre(Topic::Rules));
  EXPECT_FALSE(scores.readiness(view["far"]));
}

TEST(Certainties, JudgeAbsenceOnlyWhereAllIsDrawn) {
  model::Sketch sketch = steps();
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    const Certainties scores(collaboration);
    EXPECT_FALSE(scores.of(Topic::Rules).score);
    EXPECT_FALSE(scores.of(Certainty::Procedural).share());
  }
  sketch.set("", "inventory", "agreements");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Certainties scores(collaboration);
  EXPECT_EQ(scores.of(Topic::Rules).score, 0);
  EXPECT_THAT(scores.missing(Certainty::Procedural), ElementsAre(Topic::Rules, Topic::Agreements));
  EXPECT_EQ(scores.of(Certainty::Procedural).assessed, 2);
}

TEST(Certainties, TakeTheConsultantsWordAndKeepTheComputedScore) {
  model::Sketch sketch = steps();
  sketch.add(Type::Topic, "t", {{"name", "phasing"}, {"score", "0"}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const Certainties scores(collaboration);
  EXPECT_EQ(scores.of(Topic::Phasing).score, 0);
  EXPECT_EQ(scores.of(Topic::Phasing).computed, 2);
  EXPECT_TRUE(bool(scores.of(Topic::Phasing).byHand));
}

TEST(Certainties, KnowNoStepAheadWithoutADay) {
  model::Sketch sketch = steps();
  sketch.clear("", "asOf");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_THAT(Certainties(collaboration).ahead(), IsEmpty());
  EXPECT_FALSE(Certainties(collaboration).of(Topic::Phasing).score);
}

TEST(Topics, HaveTheNamesOfTheFormat) {
  for (const Topic topic : topics) EXPECT_EQ(topicNamed(tokenOf(topic)), topic);
  EXPECT_FALSE(topicNamed("stars"));
  EXPECT_EQ(certaintyOf(Topic::Procedures), Certainty::Procedural);
  EXPECT_EQ(themeOf(Topic::Procedures), "tables");
}

TEST(Certainties, SeeWhatCouldStartWhileNothingHas) {
  model::Sketch sketch = steps();
  sketch.set("near", "status", "ready").set("near", "needs", "phasing");
  sketch.add(Type::Ambition, "old", {{"status", "agreed"}, {"agreedOn", "2021-04-13"}});
  sketch.add(Type::Ambition, "new", {{"status", "agreed"}, {"agreedOn", "2021-04-14"}});
  const auto waiting = [](const View& view) {
    const Collaboration collaboration(view.model());
    return waitingToStart(collaboration, Certainties(collaboration));
  };
  {
    const View view(sketch.model);
    EXPECT_FALSE(hasStarted(Collaboration(view.model())));
    EXPECT_THAT(waiting(view), ElementsAre(view["near"], view["old"])) << "181 days, not 180";
  }
  sketch.set("late", "status", "done");
  const View view(sketch.model);
  EXPECT_TRUE(hasStarted(Collaboration(view.model())));
  EXPECT_THAT(waiting(view), IsEmpty());
}

}  // namespace
}  // namespace samenspel
