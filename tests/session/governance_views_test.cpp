// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

using testing::ElementsAre;

class GovernanceViews : public ViewTest {};

TEST_F(GovernanceViews, HaveACardPerPairWithItsCountAndLoops) {
  open("stad-en-esch", {"samenspel.governance"});
  const ViewContents contents = view("eights");
  ASSERT_EQ(contents.cards.size(), 2u);
  EXPECT_THAT(contents.cards[0].elements, ElementsAre("bed", "se"));
  EXPECT_THAT(contents.cards[0].title, testing::HasSubstr("2 of 7, upper 0/4 · lower 2/4"));
  EXPECT_THAT(contents.cards[1].title, testing::HasSubstr("4 of 7, upper 1/4 · lower 4/4"));
}

TEST_F(GovernanceViews, SayWhyThereIsNoCard) {
  EXPECT_FALSE(view("eights").nothing.empty());
  EXPECT_FALSE(view("layers").nothing.empty());
}

TEST_F(GovernanceViews, SetLayersAgainstEachOther) {
  open("figure-of-eight", {"samenspel.governance"});
  const ViewContents contents = view("layers");
  const SheetRow board = rowOf(contents, "Board");
  ASSERT_GE(board.cells.size(), 4u);
  EXPECT_EQ(board.cells[1].text, "1");
  EXPECT_EQ(board.cells[1].share, 1.0);
  EXPECT_EQ(board.cells[3].text, "0");
}

}  // namespace
}  // namespace session
