// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "diagram/facts.h"

namespace diagram {
namespace {

using testing::ElementsAre;

TEST(Codes, AreTheFirstLetterWhereThatTellsNamesApart) {
  EXPECT_THAT(makeCodes({"Gilde Opleidingen", "Vmbo-partner Midden-Limburg"}), ElementsAre("G", "V"));
}

TEST(Codes, PreferTheWordThatTellsNamesApart) {
  EXPECT_THAT(makeCodes({"School A", "School B"}), ElementsAre("A", "B"));
}

TEST(Codes, KeepAnAbbreviation) { EXPECT_THAT(makeCodes({"ROC met bakkerij"}), ElementsAre("ROC")); }

TEST(Codes, PassOverSmallWordsAndWhatStandsInBrackets) {
  EXPECT_THAT(makeCodes({"De (grote) molen", "Het molenhuis"}), ElementsAre("M", "MO"));
}

TEST(Codes, ExistForNamesWithoutLetters) { EXPECT_THAT(makeCodes({"", "123", "Ωμέγα"}), ElementsAre("A", "B", "C")); }

TEST(Codes, AreDifferentAndShortHoweverAlikeTheNamesAre) {
  const std::vector<std::string> names(2000, "School");
  const auto codes = makeCodes(names);
  EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), names.size());
  for (const std::string& code : codes) EXPECT_LE(code.size(), 3u);
}

}  // namespace
}  // namespace diagram
