// SPDX-License-Identifier: MIT
#include "session/import_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

#include "support/random.h"

namespace session {
namespace {

using base::Language;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> namesOf(const NameList& list) {
  std::vector<std::string> names;
  for (const ListRow& row : list.rows) names.push_back(row.words.name);
  return names;
}

TEST(ImportList, TakesALineForAName) {
  const auto list = readList("Head teacher\r\n\r\n  Coach \nFinance\n", Language::English);
  EXPECT_THAT(namesOf(list), ElementsAre("Head teacher", "Coach", "Finance"));
  EXPECT_FALSE(list.hasHeader);
  EXPECT_EQ(list.rows[1].line, 3u);
  EXPECT_FALSE(list.rows[0].words.type);
}

TEST(ImportList, UnderstandsQuickAddInALine) {
  const auto list = readList("r: Coach @Gilde #management ×3 >Projectgroep\no: Gilde", Language::Dutch);
  ASSERT_THAT(list.rows, SizeIs(2));
  EXPECT_EQ(list.rows[0].words.type, Type::Role);
  EXPECT_EQ(list.rows[0].words.organisation, "Gilde");
  EXPECT_EQ(list.rows[0].words.target, "Projectgroep");
  EXPECT_EQ(list.rows[1].words.type, Type::Organisation);
}

TEST(ImportList, LeavesOutBulletsAndNumbering) {
  const auto list = readList("• Coach\n- Teacher\n1. Director\n12) Member\n2e lijn", Language::English);
  EXPECT_THAT(namesOf(list), ElementsAre("Coach", "Teacher", "Director", "Member", "2e lijn"));
}

TEST(ImportList, KnowsColumnsByTheirHeadingInBothLanguages) {
  const std::string dutch = "Naam\tSoort\tOrganisatie\tLaag\tAantal\tTelefoon\nCoach\tRol\tGilde\tManagement\t3\t06\n";
  const std::string english = "Number\tLEVEL\tOrganization\tName\tType\tPhone\n3\tmanagement\tGilde\tCoach\trole\t06\n";
  for (const std::string& text : {dutch, english}) {
    const auto list = readList(text, Language::Dutch);
    ASSERT_THAT(list.rows, SizeIs(1)) << text;
    EXPECT_TRUE(list.hasHeader);
    const QuickAddLine& words = list.rows[0].words;
    EXPECT_EQ(words.name, "Coach");
    EXPECT_EQ(words.type, Type::Role);
    EXPECT_EQ(words.organisation, "Gilde");
    EXPECT_EQ(layerNamed(words.layer), "management");
    EXPECT_EQ(words.count, "3");
    EXPECT_THAT(list.leftOut, SizeIs(1));
  }
}

TEST(ImportList, ReadsSemicolonsBelowAHeadingOnly) {
  EXPECT_THAT(namesOf(readList("Naam;Laag\nCoach;bestuur", Language::Dutch)), ElementsAre("Coach"));
  EXPECT_THAT(namesOf(readList("Coach; and more", Language::Dutch)), ElementsAre("Coach; and more"));
}

TEST(ImportList, RecognisesCellsWithoutAHeadingByWhatTheySay) {
  const auto list = readList("Coach\tGilde\tuitvoerend\t4\tRollen\nGilde\t\t\t\tOrganisatie", Language::Dutch);
  ASSERT_THAT(list.rows, SizeIs(2));
  EXPECT_EQ(list.rows[0].words.organisation, "Gilde");
  EXPECT_EQ(layerNamed(list.rows[0].words.layer), "executive");
  EXPECT_EQ(list.rows[0].words.count, "4");
  EXPECT_EQ(list.rows[0].words.type, Type::Role);
  EXPECT_EQ(list.rows[1].words.type, Type::Organisation);
}

TEST(ImportList, ReadsCellsOfSeveralLines) {
  const auto list =
      readList("Name\tOrganisation\n\"Head of \"\"all\"\"\nschools\"\tGilde\nCoach\tGilde", Language::English);
  EXPECT_THAT(namesOf(list), ElementsAre("Head of \"all\"\nschools", "Coach"));
  EXPECT_EQ(list.rows[1].line, 4u);
}

TEST(ImportList, KeepsAQuoteThatDoesNotEnclose) {
  EXPECT_THAT(namesOf(readList("\"Coach\" of the year\tGilde\n\"half\tGilde", Language::English)),
              ElementsAre("\"Coach\" of the year", "\"half"));
}

TEST(ImportList, SaysWhatIsNoType) {
  const auto list = readList("Name\tType\nCoach\tastronaut", Language::English);
  EXPECT_FALSE(list.rows.at(0).words.type);
  EXPECT_EQ(list.rows.at(0).unknownType, "astronaut");
}

TEST(ImportList, KnowsOtherWordsForTypes) {
  const auto list = readList("Naam\tType\nStuurgroep\tTafel\nCoach\tFunctie\nMBO\tpartner", Language::Dutch);
  ASSERT_THAT(list.rows, SizeIs(3));
  EXPECT_EQ(list.rows[0].words.type, Type::Table);
  EXPECT_EQ(list.rows[1].words.type, Type::Role);
  EXPECT_EQ(list.rows[2].words.type, Type::Organisation);
}

TEST(ImportList, TakesAHeadingWithNothingBelowForAName) {
  EXPECT_THAT(namesOf(readList("Functie", Language::Dutch)), ElementsAre("Functie"));
  EXPECT_THAT(readList("", Language::Dutch).rows, IsEmpty());
  EXPECT_THAT(readList(" \n\t\n", Language::Dutch).rows, IsEmpty());
}

TEST(ImportList, ReadsAMegabyteAtOnce) {
  std::string lines, line(1 << 20, 'x'), quotes;
  while (lines.size() < (1 << 20)) lines += "Somebody\tSomewhere\tmanagement\n";
  while (quotes.size() < (1 << 20)) quotes += "\"\t\"\"";
  const std::clock_t before = std::clock();
  const auto list = readList(lines, Language::English);
  EXPECT_THAT(list.rows, SizeIs(kLargestList));
  EXPECT_TRUE(list.isCut);
  EXPECT_THAT(readList(line, Language::English).rows, SizeIs(1));
  readList(quotes, Language::English);
  EXPECT_LT(double(std::clock() - before) / CLOCKS_PER_SEC, 5);
}

TEST(ImportList, SurvivesWhateverIsPasted) {
  constexpr std::string_view pieces[] = {"\t", "\n", "\"", "\"\"", ";",  "Naam", "type", "@", "#",
                                         "×3", ">",  "r:", "é",    "\r", "1. ",  "• ",   " "};
  const std::uint32_t seed = support::seed();
  SCOPED_TRACE(seed);
  std::mt19937 chance(seed);
  for (std::int64_t round = 0; round < support::rounds(2000); ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += pieces[chance() % std::size(pieces)];
    for (const ListRow& row : readList(text, Language::Dutch).rows) {
      ASSERT_FALSE(row.words.name.empty()) << text;
      ASSERT_GE(row.line, 1u);
    }
  }
}

}  // namespace
}  // namespace session
