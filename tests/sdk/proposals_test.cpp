// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <samenspel/proposals.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using namespace std::chrono;

TEST(Proposals, WriteDaysAsTheFormatDoes) {
  EXPECT_EQ(inIso(sys_days(year(2010) / 6 / 1)), "2010-06-01");
  EXPECT_EQ(inIso(sys_days(year(7) / 12 / 31)), "0007-12-31");
  EXPECT_EQ(inIso(sys_days(year(9999) / 12 / 31) + days(30)), "9999-12-31") << "the format ends there";
}

TEST(Proposals, ListNamesAsASentenceDoes) {
  EXPECT_EQ(listed({}, "en"), "");
  EXPECT_EQ(listed({"A"}, "en"), "A");
  EXPECT_EQ(listed({"A", "B"}, "nl"), "A en B");
  EXPECT_EQ(listed({"A", "B", "C"}, "en"), "A, B and C");
  const std::string many = listed(std::vector<std::string>(30, "x"), "en");
  EXPECT_TRUE(many.ends_with("x, …")) << many;
}

TEST(Proposals, WorkOutTheSharedAmbition) {
  model::Sketch sketch;
  sketch.add(model::Type::Ambition, "dropped", {{"status", "dropped"}});
  sketch.add(model::Type::Ambition, "idea", {{"status", "idea"}});
  {
    const View view(sketch.model);
    EXPECT_EQ(mainAmbition(Collaboration(view.model())), view["idea"]);
  }
  sketch.add(model::Type::Ambition, "shared", {{"status", "agreed"}});
  const View view(sketch.model);
  EXPECT_EQ(mainAmbition(Collaboration(view.model())), view["shared"]);
}

TEST(Proposals, KnowTheNamesInUse) {
  model::Sketch sketch;
  sketch.add(model::Type::Step, "s", {{"name", "Evaluate"}}).add(model::Type::Table, "t", {{"name", "Group"}});
  const View view(sketch.model);
  const NamesInUse names(view.model(), {"step"});
  EXPECT_TRUE(names.contains("step", "Evaluate"));
  EXPECT_FALSE(names.contains("table", "Evaluate"));
  EXPECT_FALSE(names.contains("table", "Group")) << "not asked for";
}

}  // namespace
}  // namespace samenspel
