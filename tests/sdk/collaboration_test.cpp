// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/collaboration.hpp>

#include "sdk/brute_force.h"
#include "sdk/view.h"
#include "support/random.h"
#include "support/random_model.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

std::string idOf(Element element) { return std::string(element.id()); }

std::vector<std::string> idsOf(const std::vector<Element>& elements) {
  std::vector<std::string> ids;
  for (const Element element : elements) ids.push_back(idOf(element));
  return ids;
}

TEST(Collaboration, AgreesWithTheDefinitionsWordForWordOnModelsOfChance) {
  for (std::int64_t seed = 1; seed <= support::rounds(150); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const model::Model model = support::randomModel(std::uint32_t(seed));
    const brute::Method method(model);
    const View view(model);
    const Collaboration collaboration(view.model());
    ASSERT_EQ(idsOf(collaboration.corePartners()), method.corePartners());
    for (const std::string_view type : {"organisation", "role"}) {
      for (const Element x : view.model().elements(type)) {
        ASSERT_EQ(idOf(collaboration.partner(x)), method.partner(idOf(x))) << x.id();
        ASSERT_EQ(idOf(collaboration.top(x)), method.top(idOf(x))) << x.id();
      }
    }
    std::set<brute::Ids> pairs;
    for (const Pair& pair : collaboration.pairs()) pairs.insert({idOf(pair.a), idOf(pair.b)});
    ASSERT_EQ(pairs, method.pairs());
    for (const Element p : view.model().elements("organisation")) {
      for (const Element q : view.model().elements("organisation")) {
        for (const Layer l : layers) {
          for (const Layer m : layers) {
            ASSERT_EQ(collaboration.slot(p, l, q, m), method.slot(idOf(p), tokenOf(l), idOf(q), tokenOf(m)))
                << p.id() << ' ' << tokenOf(l) << ' ' << q.id() << ' ' << tokenOf(m);
          }
        }
      }
      for (const std::string_view type : {"ambition", "agreement"}) {
        for (const Element item : view.model().elements(type)) {
          ASSERT_EQ(collaboration.isParty(p, item), method.isParty(idOf(p), idOf(item))) << p.id() << ' ' << item.id();
        }
      }
    }
  }
}

TEST(Collaboration, ClimbsToTheFirstPartnerAndToTheTop) {
  Sketch sketch;
  sketch.add(Type::Organisation, "group", {{"partnership", "environment"}})
      .add(Type::Organisation, "school", {{"partnership", "core"}})
      .add(Type::Organisation, "unit", {{"partnership", "environment"}})
      .add(Type::Role, "teacher", {{"layer", "executive"}})
      .add(Type::Role, "stranger", {{"layer", "board"}})
      .link(Type::PartOf, "school", "group")
      .link(Type::PartOf, "unit", "school")
      .link(Type::PartOf, "teacher", "unit");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_EQ(collaboration.partner(view["teacher"]), view["school"]);
  EXPECT_EQ(collaboration.top(view["teacher"]), view["group"]);
  EXPECT_EQ(collaboration.partner(view["group"]), view["group"]);
  EXPECT_FALSE(collaboration.partner(view["stranger"]));
  EXPECT_FALSE(collaboration.partner(Element()));
  EXPECT_THAT(idsOf(collaboration.roles(view["school"], Layer::Executive)), ElementsAre("teacher"));
  EXPECT_TRUE(collaboration.hasLayer(view["school"], Layer::Executive));
  EXPECT_FALSE(collaboration.hasLayer(view["unit"], Layer::Executive));
}

TEST(Collaboration, ComesBackFromOrganisationsThatArePartOfThemselves) {
  Sketch sketch;
  sketch.add(Type::Organisation, "a", {{"partnership", "environment"}})
      .add(Type::Organisation, "b", {{"partnership", "environment"}})
      .add(Type::Organisation, "self", {{"partnership", "core"}})
      .add(Type::Role, "role", {{"layer", "board"}})
      .link(Type::PartOf, "a", "b")
      .link(Type::PartOf, "b", "a")
      .link(Type::PartOf, "self", "self")
      .link(Type::PartOf, "role", "a");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_EQ(collaboration.top(view["role"]), collaboration.top(view["a"]));
  EXPECT_EQ(collaboration.partner(view["self"]), view["self"]);
  EXPECT_TRUE(collaboration.partner(view["role"]));
}

TEST(Collaboration, KnowsWhatIsAlive) {
  Sketch sketch;
  sketch.add(Type::Ambition, "dropped", {{"status", "dropped"}})
      .add(Type::Ambition, "idea", {{"status", "idea"}})
      .add(Type::Agreement, "broken", {{"status", "broken"}})
      .add(Type::Agreement, "expired", {{"status", "expired"}})
      .add(Type::Agreement, "kept", {{"status", "kept"}})
      .add(Type::Step, "stopped", {{"status", "stopped"}})
      .add(Type::Step, "done", {{"status", "done"}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  for (const std::string_view id : {"dropped", "broken", "expired", "stopped"}) {
    EXPECT_FALSE(collaboration.isLive(view[id])) << id;
  }
  for (const std::string_view id : {"idea", "kept", "done"}) EXPECT_TRUE(collaboration.isLive(view[id])) << id;
  EXPECT_FALSE(collaboration.isOpen(view["done"]));
}

TEST(Collaboration, TakesATableForActiveUntilItsLastDay) {
  Sketch sketch;
  sketch.add(Type::Table, "ended", {{"endDate", "2021-10-10"}})
      .add(Type::Table, "ends", {{"endDate", "2021-10-11"}})
      .add(Type::Table, "never", {{"meetingsPerYear", "0"}})
      .add(Type::Table, "open");
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_FALSE(collaboration.isActive(view["ended"]));
    EXPECT_TRUE(collaboration.isActive(view["ends"]));
    EXPECT_FALSE(collaboration.isActive(view["never"]));
    EXPECT_TRUE(collaboration.isActive(view["open"]));
  }
  sketch.clear("", "asOf");
  const View undated(sketch.model);
  EXPECT_TRUE(Collaboration(undated.model()).isActive(undated["ended"])) << "without a date none has passed";
}

TEST(Collaboration, TakesTheMandateOfTheSeatBeforeThatOfTheRole) {
  Sketch sketch;
  sketch.add(Type::Role, "r", {{"mandate", "decide"}})
      .add(Type::Table, "t")
      .add(Type::Table, "u")
      .link(Type::SitsAt, "r", "t")
      .link(Type::SitsAt, "r", "u", {{"mandateHere", "advise"}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_EQ(collaboration.mandate(view["sitsAt-r-t"]), "decide");
  EXPECT_EQ(collaboration.mandate(view["sitsAt-r-u"]), "advise");
}

TEST(Collaboration, FindsWhatElaboratesAnAmbitionThroughWhatIsDeadAndInCircles) {
  Sketch sketch;
  sketch.add(Type::Ambition, "a", {{"status", "agreed"}})
      .add(Type::Agreement, "broken", {{"status", "broken"}})
      .add(Type::Agreement, "rules", {{"status", "agreed"}})
      .add(Type::Step, "s", {{"status", "idea"}})
      .link(Type::Elaborates, "broken", "a")
      .link(Type::Elaborates, "s", "broken")
      .link(Type::Elaborates, "rules", "a")
      .link(Type::Elaborates, "a", "rules");
  const View view(sketch.model);
  EXPECT_THAT(idsOf(Collaboration(view.model()).below(view["a"])), ElementsAre("rules", "s"));
}

TEST(Collaboration, SeesACoordinatingTaskInAChairAStepAndAFunctionalLine) {
  Sketch sketch;
  for (const std::string_view role : {"chair", "owner", "head", "member"}) sketch.add(Type::Role, role);
  sketch.add(Type::Table, "t")
      .add(Type::Step, "s", {{"status", "done"}})
      .link(Type::SitsAt, "chair", "t", {{"seat", "chair"}})
      .link(Type::SitsAt, "member", "t")
      .link(Type::Commits, "owner", "s", {{"part", "owner"}})
      .link(Type::Line, "member", "head", {{"kind", "functional"}});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  for (const std::string_view role : {"chair", "owner", "head"}) {
    EXPECT_TRUE(collaboration.hasCoordinatingTask(view[role])) << role;
  }
  EXPECT_FALSE(collaboration.hasCoordinatingTask(view["member"]));
}

TEST(Collaboration, CallsMeasurableWhatHasACriterionWithUnitAndTarget) {
  Sketch sketch;
  sketch.add(Type::Step, "s", {{"status", "idea"}})
      .add(Type::Criterion, "c",
           {{model::attributeName(model::Attr::Owner), "s"}, {"text", "locations"}, {"unit", "number"}});
  {
    const View view(sketch.model);
    EXPECT_FALSE(Collaboration(view.model()).isMeasurable(view["s"]));
  }
  sketch.set("c", "target", "0");
  const View view(sketch.model);
  EXPECT_TRUE(Collaboration(view.model()).isMeasurable(view["s"]));
}

TEST(Collaboration, KnowsWhoSitsAtAnActiveTableAndWhoCanActThere) {
  Sketch sketch;
  sketch.add(Type::Role, "r", {{"layer", "board"}, {"mandate", "negotiate"}})
      .add(Type::Role, "s", {{"layer", "board"}});
  sketch.add(Type::Table, "t", {{"kind", "steering"}}).link(Type::SitsAt, "r", "t").link(Type::SitsAt, "s", "t");
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_TRUE(collaboration.isSeated(view["r"]));
    EXPECT_TRUE(collaboration.isMandated(view["sitsAt-r-t"]));
    EXPECT_FALSE(collaboration.isMandated(view["sitsAt-s-t"])) << "what is not known is no mandate";
  }
  sketch.set("t", "meetingsPerYear", "0").set("sitsAt-r-t", "mandateHere", "advise");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_FALSE(collaboration.isSeated(view["r"]));
  EXPECT_FALSE(collaboration.isMandated(view["sitsAt-r-t"]));
}

TEST(Collaboration, FollowsSteeringThroughTablesAndRoundInCircles) {
  Sketch sketch;
  for (const char* table : {"a", "b", "c"}) sketch.add(Type::Table, table, {{"kind", "steering"}});
  sketch.set("b", "meetingsPerYear", "0").add(Type::Step, "s", {{"status", "idea"}});
  sketch.add(Type::Agreement, "g", {{"kind", "rules"}});
  sketch.link(Type::Steers, "a", "b").link(Type::Steers, "b", "a").link(Type::Steers, "b", "s");
  sketch.link(Type::Steers, "c", "g").link(Type::Elaborates, "s", "g").link(Type::Steers, "c", "nowhere");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_THAT(idsOf(collaboration.steeredBy(view["a"])), ElementsAre("a", "b", "s"));
  EXPECT_THAT(idsOf(collaboration.steeredBy(view["a"], 1)), ElementsAre("b"));
  EXPECT_THAT(collaboration.steering({view["s"]}), ElementsAre(view["a"], view["b"]));
  EXPECT_THAT(collaboration.steering({view["g"]}), ElementsAre(view["c"])) << "what it elaborates does not steer";
}

TEST(Collaboration, MakesDoWithAnEmptyModel) {
  Sketch sketch;
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_THAT(collaboration.corePartners(), IsEmpty());
  EXPECT_THAT(collaboration.pairs(), IsEmpty());
  EXPECT_EQ(collaboration.peopleNetwork().size(), 0u);
}

}  // namespace
}  // namespace samenspel
