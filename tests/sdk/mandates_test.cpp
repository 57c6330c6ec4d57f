// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <samenspel/mandates.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;

TEST(Mandates, RankFromNoneToDecide) {
  EXPECT_EQ(mandateRank("none"), 0);
  EXPECT_EQ(mandateRank("advise"), 1);
  EXPECT_EQ(mandateRank("negotiate"), 2);
  EXPECT_EQ(mandateRank("decide"), 3);
  for (const char* unknown : {"unknown", "", "asRole", "royal"}) EXPECT_FALSE(mandateRank(unknown)) << unknown;
}

TEST(Mandates, ExceedOnlyWhatIsKnown) {
  const auto exceeds = [](std::string_view own, std::string_view here) {
    model::Sketch sketch;
    sketch.add(Type::Role, "r", {{"mandate", own}}).add(Type::Table, "t", {{"kind", "steering"}});
    sketch.link(Type::SitsAt, "r", "t", {{"mandateHere", here}});
    const View view(sketch.model);
    return exceedsRole(view["sitsAt-r-t"]);
  };
  EXPECT_TRUE(exceeds("advise", "negotiate"));
  EXPECT_FALSE(exceeds("negotiate", "negotiate"));
  EXPECT_FALSE(exceeds("decide", "none"));
  EXPECT_FALSE(exceeds("none", "asRole"));
  EXPECT_FALSE(exceeds("unknown", "decide"));
  EXPECT_FALSE(exceeds("none", "unknown"));
}

}  // namespace
}  // namespace samenspel
