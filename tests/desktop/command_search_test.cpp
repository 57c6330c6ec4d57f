// SPDX-License-Identifier: MIT
#include "desktop/command_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using desktop::bestFitting;
using desktop::foldedForSearch;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::vector<desktop::SearchText>> things(std::initializer_list<const char*> texts) {
  std::vector<std::vector<desktop::SearchText>> all;
  for (const char* text : texts) all.push_back({{foldedForSearch(text), 1}});
  return all;
}

TEST(CommandSearch, ComparesWithoutCaseAccentsAndSigns) {
  EXPECT_EQ(foldedForSearch("  Één &Rapport (HTML)… "), "een rapport html");
  EXPECT_EQ(foldedForSearch("Crème brûlée"), "creme brulee");
  EXPECT_EQ(foldedForSearch("…"), "");
  EXPECT_EQ(foldedForSearch("日本"), "日本");
}

TEST(CommandSearch, GivesEverythingInItsOrderWhenNothingWasTyped) {
  EXPECT_THAT(bestFitting("", things({"Save", "Open", "New"})), ElementsAre(0, 1, 2));
  EXPECT_THAT(bestFitting(" … ", things({"Save", "Open"})), ElementsAre(0, 1));
}

TEST(CommandSearch, PutsWhatWasTypedBeforeWhatBeginsWithItBeforeWhatHoldsIt) {
  EXPECT_THAT(bestFitting("save", things({"Autosave", "Save as", "Saves", "Save"})), ElementsAre(3, 1, 2, 0));
}

TEST(CommandSearch, WantsEveryWordInAnyOrder) {
  const auto all = things({"Export report", "Export picture", "Report a fault"});
  EXPECT_THAT(bestFitting("report exp", all), ElementsAre(0));
  EXPECT_THAT(bestFitting("report export now", all), IsEmpty());
}

TEST(CommandSearch, ForgivesOneSlipOfTheFinger) {
  const auto all = things({"Properties", "Present"});
  for (const char* slip : {"proprties", "porperties", "properrties", "properpies"})
    EXPECT_THAT(bestFitting(slip, all), ElementsAre(0)) << slip;
  EXPECT_THAT(bestFitting("prxxerties", all), IsEmpty());
}

TEST(CommandSearch, TakesLettersInOrderAfterTheSameFirstOne) {
  EXPECT_THAT(bestFitting("dpl", things({"Duplicate", "Paste", "Adapt legal"})), ElementsAre(0));
}

TEST(CommandSearch, CountsTheNameOfAThingMoreThanTheMenuItStandsIn) {
  const std::vector<std::vector<desktop::SearchText>> all = {{{"whole diagram", 4}, {"view", 1}},
                                                             {{"views", 4}, {"analyse", 1}}};
  EXPECT_THAT(bestFitting("view", all), ElementsAre(1, 0));
}

}  // namespace
