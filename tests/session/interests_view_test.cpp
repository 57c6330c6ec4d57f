// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

using model::Attr;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string route = "Doorlopende leerroute mbo 2, stimuleren doorstroom naar niveau 3";

class InterestsView : public ViewTest {};

TEST_F(InterestsView, HasTheValuesOfTheWorkedExample) {
  open("ottoland", {"samenspel.interests"});
  const ViewContents contents = view("gains");
  EXPECT_THAT(texts(contents.sheet.rows.front()), ElementsAre("What it is about", "Effect", "Mbo-partner groen",
                                                              "Wellantcollege vmbo De Bossekamp", "Mutual gains"));
  const SheetRow row = rowOf(contents, route);
  EXPECT_EQ(row.cells[2].text, "+5");
  EXPECT_EQ(row.cells[2].bar, 5);
  EXPECT_EQ(row.cells[3].text, "+8");
  EXPECT_EQ(row.cells[4].text, "2 of 2");
  ASSERT_EQ(row.cells[4].discs.size(), 2u);
  EXPECT_TRUE(row.cells[4].discs[0].filled);
}

TEST_F(InterestsView, EndsWithOpennessPerPartnerAndOfAll) {
  open("ottoland", {"samenspel.interests"});
  const SheetRow row = view("gains").sheet.rows.back();
  EXPECT_THAT(texts(row), ElementsAre("Openness about interests", "", "63 %", "100 %", "77 %"));
}

TEST_F(InterestsView, ShowsUnderAnItemWhatItsValueIsMadeOf) {
  open("ottoland", {"samenspel.interests"});
  const ViewContents contents = view("gains");
  const SheetRow row = rowOf(contents, "Instroom reguliere mbo 2 behouden (“kannibaliseren”)");
  EXPECT_EQ(row.cells[1].text, "−1");
  EXPECT_THAT(row.cells[2].text, HasSubstr("3"));
  EXPECT_EQ(row.cells[3].text, "");
  ASSERT_EQ(row.cells[1].edits.size(), 1u);
  EXPECT_EQ(row.cells[1].edits[0].value, "-1");
  ASSERT_EQ(row.cells[3].edits.size(), 1u) << "also where nothing is held yet";
}

TEST_F(InterestsView, SaysWhichItemsTouchNoInterest) {
  open("ottoland", {"samenspel.interests"});
  const SheetRow row = rowOf(view("gains"), "Doorlopende leerroute groen");
  EXPECT_EQ(row.cells[2].text, "touches no recorded interest yet");
}

TEST_F(InterestsView, MarksAValueThatRestsOnAGuess) {
  open("stad-en-esch", {"samenspel.interests"});
  const SheetRow row = rowOf(view("gains"), "Stagebureau van start");
  EXPECT_THAT(texts(row), ElementsAre("Stagebureau van start", "", "+2?", "0", "+3", "2 of 3"));
  EXPECT_TRUE(row.cells[2].guessed);
  EXPECT_FALSE(row.cells[4].guessed);
}

TEST_F(InterestsView, IsAMatrixOfInterestsAgainstHoldersAndItems) {
  open("ottoland", {});
  reports.clear();
  const ViewContents contents = view("effects");
  const SheetRow row = rowOf(contents, "Soepele overgang voor eigen leerlingen");
  ASSERT_EQ(row.cells.size(), 7u) << "name, level, openness, two partners, two live items";
  EXPECT_EQ(row.cells[3].text, "") << "the other partner does not hold it";
  EXPECT_THAT(row.cells[4].text, HasSubstr("2"));
  EXPECT_EQ(row.cells[6].text, "+1");
}

TEST_F(InterestsView, SaysWhatToDoWhenThereIsNothing) {
  const ViewContents contents = view("effects");
  EXPECT_THAT(contents.sheet.rows, IsEmpty());
  EXPECT_FALSE(contents.nothing.empty());
  EXPECT_FALSE(view("gains").nothing.empty());
}

}  // namespace
}  // namespace session
