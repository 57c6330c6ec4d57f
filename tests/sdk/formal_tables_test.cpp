// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/formal_tables.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

void addTable(model::Sketch& sketch, const std::string& id, std::initializer_list<std::string_view> members) {
  sketch.add(Type::Table, id, {{"name", id}, {"kind", "steering"}, {"meetingsPerYear", "4"}});
  for (const std::string_view member : members) sketch.link(Type::SitsAt, member, id);
}

TEST(FormalTables, CountPeopleOnceAndLeaveOutWhatIsInformalOrOver) {
  model::Sketch sketch;
  sketch.addSchools();
  addTable(sketch, "t", {"boardA", "boardB", "boardA"});
  addTable(sketch, "informal", {"boardA"});
  sketch.set("informal", "formality", "informal");
  addTable(sketch, "over", {"boardA"});
  sketch.set("over", "endDate", "2021-10-10");
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const FormalTables formal(collaboration);
  EXPECT_THAT(formal.tables, ElementsAre(view["t"]));
  EXPECT_EQ(formal.members.at(view["t"]).size(), 2u);
  EXPECT_THAT(formal.of.at(view["boardA"]), ElementsAre(view["t"]));
  EXPECT_FALSE(isHeavierThanNeeded(collaboration, formal));
}

TEST(FormalTables, AreTooHeavyForARoleAtMoreThanFour) {
  model::Sketch sketch;
  sketch.addSchools();
  for (const std::string id : {"t1", "t2", "t3", "t4"}) addTable(sketch, id, {"boardA"});
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_THAT(overloadedRoles(collaboration, FormalTables(collaboration)), IsEmpty());
  }
  addTable(sketch, "t5", {"boardA"});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_THAT(overloadedRoles(collaboration, FormalTables(collaboration)), ElementsAre(view["boardA"]));
  EXPECT_TRUE(isHeavierThanNeeded(collaboration, FormalTables(collaboration)));
}

TEST(FormalTables, AreTwinsWithFourOfFivePeopleInCommon) {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Role, "fifth", {{"name", "fifth"}, {"layer", "executive"}});
  addTable(sketch, "t", {"boardA", "boardB", "executiveA", "executiveB", "fifth"});
  addTable(sketch, "u", {"boardA", "boardB", "executiveA", "executiveB"});
  addTable(sketch, "v", {"boardA", "boardB"});
  addTable(sketch, "w", {"boardA", "boardB"});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  const auto twins = twinTables(collaboration, FormalTables(collaboration));
  ASSERT_EQ(twins.size(), 1u) << "v and w have two people: too few to say";
  EXPECT_EQ(twins.front().first, view["t"]);
  EXPECT_EQ(twins.front().second, view["u"]);
  EXPECT_DOUBLE_EQ(twins.front().overlap, 0.8);
}

TEST(FormalTables, AreTooManyAboveThreePerCorePartner) {
  model::Sketch sketch;
  sketch.addSchools();
  for (int i = 0; i < 6; ++i) addTable(sketch, "t" + std::to_string(i), {});
  {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    EXPECT_FALSE(areTooMany(collaboration, FormalTables(collaboration)));
  }
  addTable(sketch, "seventh", {});
  const View view(sketch.model);
  const Collaboration collaboration(view.model());
  EXPECT_TRUE(areTooMany(collaboration, FormalTables(collaboration)));
}

}  // namespace
}  // namespace samenspel
