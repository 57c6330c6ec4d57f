// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

using testing::HasSubstr;

class CertaintiesView : public ViewTest {
 protected:
  static std::string textsOf(const Card& card) {
    std::string all;
    for (const auto& item : card.list.items())
      if (const auto* text = std::get_if<diagram::TextItem>(&item)) all += std::string(card.list.text(*text)) + "|";
    return all;
  }
};

TEST_F(CertaintiesView, HasTheSharesOfTheWorkedExample) {
  open("midden-limburg", {"samenspel.readiness"});
  const ViewContents contents = view("certainties");
  ASSERT_EQ(contents.cards.size(), 4u);
  EXPECT_THAT(textsOf(contents.cards[0]), HasSubstr("50 %"));
  EXPECT_THAT(textsOf(contents.cards[0]), HasSubstr("3 of 3"));
  EXPECT_THAT(textsOf(contents.cards[1]), HasSubstr("50 %"));
  EXPECT_THAT(textsOf(contents.cards[2]), HasSubstr("0 of 3"));
  EXPECT_THAT(textsOf(contents.cards[3]), HasSubstr("0 %|How does it work?"));
  EXPECT_THAT(textsOf(contents.cards[3]), HasSubstr("2 of 3"));
}

TEST_F(CertaintiesView, HasTwelveTopicsThatPointAtTheirRows) {
  open("midden-limburg", {"samenspel.readiness"});
  const ViewContents contents = view("certainties");
  std::size_t topic = 0;
  for (const Card& card : contents.cards)
    for (const Card::Part& part : card.parts) {
      const SheetRow& row = contents.sheet.rows.at(part.row);
      EXPECT_FALSE(row.heading);
      EXPECT_EQ(row.cells.front().text, model::topics()[topic++].label.en);
    }
  EXPECT_EQ(topic, 12u);
  EXPECT_EQ(rowOf(contents, "Ambition").cells[1].text, "arranged");
  EXPECT_EQ(rowOf(contents, "Procedures").cells[1].text, "still to ask");
}

TEST_F(CertaintiesView, ShowsComputedAndSetByHandSideBySide) {
  open("midden-limburg", {});
  ASSERT_TRUE(model.apply(model::AddElement{
      {"topic/rules", model::Type::Topic, {{"name", "rules"}, {"score", "2"}, {"note", "on paper"}, {"by", "B."}}}}));
  reports = runAnalyses(model, {"samenspel.readiness"});
  const ViewContents contents = view("certainties");
  const SheetRow row = rowOf(contents, "Rules of play");
  EXPECT_EQ(row.cells[1].text, "not arranged");
  EXPECT_EQ(row.cells[2].text, "arranged");
  EXPECT_EQ(row.cells[3].text, "on paper");
  EXPECT_EQ(row.cells[4].text, "B.");
  const std::string card = textsOf(contents.cards[3]);
  EXPECT_THAT(card, HasSubstr("arranged|not arranged|"));
  EXPECT_THAT(card, HasSubstr("50 %"));
}

TEST_F(CertaintiesView, AsksWhereTheHandSaysThatItCannotBeJudged) {
  open("midden-limburg", {});
  ASSERT_TRUE(
      model.apply(model::AddElement{{"topic/ambition", model::Type::Topic, {{"name", "ambition"}, {"score", "n/a"}}}}));
  reports = runAnalyses(model, {"samenspel.readiness"});
  const ViewContents contents = view("certainties");
  EXPECT_EQ(rowOf(contents, "Ambition").cells[2].text, "Not to be judged");
  EXPECT_THAT(textsOf(contents.cards[0]), HasSubstr("2 of 3"));
}

}  // namespace
}  // namespace session
