// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

using testing::HasSubstr;

class ConditionsView : public ViewTest {};

TEST_F(ConditionsView, HasACardPerConditionWithItsThreeFactors) {
  open("midden-limburg", {"samenspel.conditions"});
  const ViewContents contents = view("conditions");
  ASSERT_EQ(contents.cards.size(), 5u);
  std::size_t no = 0;
  std::size_t yes = 0;
  for (const Card& card : contents.cards) {
    no += card.title.find(": no") != std::string::npos;
    yes += card.title.find(": yes") != std::string::npos;
  }
  EXPECT_EQ(no, 1u) << "board vision and feasible goals, both of the ambition";
  EXPECT_EQ(yes, 2u) << "kept alive, and a project plan";
}

TEST_F(ConditionsView, ShowsTheSharesOfTheWorkedExample) {
  open("stad-en-esch", {"samenspel.conditions"});
  const ViewContents contents = view("conditions");
  std::string all;
  for (const Card& card : contents.cards)
    for (const auto& item : card.list.items())
      if (const auto* text = std::get_if<diagram::TextItem>(&item)) all += std::string(card.list.text(*text)) + "|";
  EXPECT_THAT(all, HasSubstr("44 %"));
  EXPECT_THAT(all, HasSubstr("75 %"));
  EXPECT_THAT(all, HasSubstr("100 %"));
}

TEST_F(ConditionsView, ListsThePitfallsUnderTheirQuestion) {
  open("stad-en-esch", {"samenspel.conditions"});
  const ViewContents contents = view("conditions");
  ASSERT_GE(contents.sheet.rows.size(), 7u);
  EXPECT_TRUE(contents.sheet.rows[0].heading);
  EXPECT_EQ(contents.sheet.rows[0].cells[0].text, "Which pitfalls do you see?");
}

TEST_F(ConditionsView, SetsPartnersAgainstEachOther) {
  open("stad-en-esch", {"samenspel.relations"});
  const ViewContents contents = view("relations");
  const SheetRow& heading = contents.sheet.rows.at(1);
  ASSERT_EQ(heading.cells.size(), 5u) << "the partner of the row, and four partners";
  EXPECT_FALSE(heading.cells[1].code.empty());
  EXPECT_EQ(contents.sheet.rows.at(2).cells[0].code, heading.cells[1].code);
}

}  // namespace
}  // namespace session
