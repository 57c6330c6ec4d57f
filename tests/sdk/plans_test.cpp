// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/plans.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;

TEST(Plans, KnowTheAmbitionsThatAreAlive) {
  model::Sketch sketch;
  sketch.add(Type::Ambition, "a", {{"status", "dropped"}}).add(Type::Ambition, "b", {{"status", "idea"}});
  const View view(sketch.model);
  EXPECT_THAT(liveAmbitions(Collaboration(view.model())), ElementsAre(view["b"]));
}

TEST(Plans, BindThePartnersWhosePeopleCommit) {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Organisation, "C", {{"name", "C"}, {"partnership", "associate"}});
  sketch.add(Type::Ambition, "a", {{"status", "idea"}});
  sketch.link(Type::Commits, "boardA", "a").link(Type::Commits, "executiveA", "a").link(Type::Commits, "C", "a");
  const View view(sketch.model);
  EXPECT_THAT(partiesOf(Collaboration(view.model()), view["a"]), ElementsAre(view["A"]));
}

TEST(Plans, AreMeasurableByWhateverWorksThemOut) {
  model::Sketch sketch;
  sketch.add(Type::Ambition, "a", {{"status", "agreed"}}).add(Type::Agreement, "g", {{"status", "broken"}});
  sketch.add(Type::Step, "s", {{"status", "ready"}});
  sketch.link(Type::Elaborates, "g", "a").link(Type::Elaborates, "s", "g");
  const auto isMeasurable = [&] {
    const View view(sketch.model);
    return hasMeasurableGoal(Collaboration(view.model()), view["a"]);
  };
  EXPECT_FALSE(isMeasurable());
  sketch.add(Type::Criterion, "c",
             {{model::attributeName(model::Attr::Owner), "s"}, {"unit", "people"}, {"target", "3"}});
  EXPECT_TRUE(isMeasurable()) << "through an agreement that is dead";
  sketch.set("s", "status", "stopped");
  EXPECT_FALSE(isMeasurable());
}

TEST(Plans, HaveAProjectPlanOnceItIsAgreedOn) {
  for (const char* status : {"idea", "draft", "agreed", "signed", "kept", "broken", "expired"}) {
    const bool concluded = std::string_view("agreed signed kept").find(status) != std::string_view::npos;
    model::Sketch sketch;
    sketch.add(Type::Agreement, "g", {{"kind", "projectPlan"}, {"status", status}});
    const View view(sketch.model);
    EXPECT_EQ(isConcluded(view["g"]), concluded) << status;
    EXPECT_EQ(hasProjectPlan(Collaboration(view.model())), concluded) << status;
  }
}

}  // namespace
}  // namespace samenspel
