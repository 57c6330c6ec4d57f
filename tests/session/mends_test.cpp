// SPDX-License-Identifier: MIT
#include "session/mends.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/text.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace session {
namespace {

using model::Model;
using model::Sketch;
using model::Type;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr base::Date today = base::Date(std::chrono::year(2026) / 11 / 22);

class Mends : public testing::Test {
 protected:
  void SetUp() override { base::setLanguage(base::Language::English); }

  static Sketch schools() { return Sketch().addSchools(); }

  /// The first breach of this rule.
  static model::Problem breach(const Model& model, const std::string& rule) {
    for (model::Problem& problem : model::check(model))
      if (problem.rule == rule) return problem;
    ADD_FAILURE() << "no breach of " << rule;
    return {};
  }
  static std::vector<analysis::Fix> mends(const Model& model, const std::string& rule) {
    return mendsOf(model, breach(model, rule), today);
  }
  static std::vector<std::string> titles(const std::vector<analysis::Fix>& mends) {
    std::vector<std::string> all;
    for (const analysis::Fix& fix : mends) all.push_back(fix.title);
    return all;
  }
  /// The model with the mend of this title.
  static Model mended(Model model, const std::vector<analysis::Fix>& mends, const std::string& title) {
    const auto mend = std::ranges::find(mends, title, &analysis::Fix::title);
    EXPECT_NE(mend, mends.end()) << title;
    if (mend == mends.end()) return model;
    for (const model::Change& change : mend->changes) EXPECT_TRUE(model.apply(change)) << title;
    return model;
  }
  static Model read(const std::string& inside) {
    const auto loaded = storage::readModel(
        "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\" asOf=\"2021-10-11\">" + inside +
            "</collaboration>",
        "x");
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
    return loaded->model;
  }
};

TEST_F(Mends, RemoveContentThatTheFormatDoesNotKnow) {
  const auto model = schools().set("A", "colour", "red").model;
  EXPECT_EQ(mended(model, mends(model, "VAL-00"), "Leave ‘colour’ empty").find("A")->foreignAttributes().size(), 0u);
}

TEST_F(Mends, GiveADuplicateAnIdOfItsOwnWithAllThatIsPartOfIt) {
  const Model model = read(
      "<elements><ambition id=\"a\" name=\"One\"><criterion id=\"k\" text=\"x\"/></ambition>"
      "<ambition id=\"a\" name=\"Two\"><criterion id=\"m\" text=\"y\"/></ambition></elements>");
  const auto offered = mends(model, "VAL-01");
  const Model after = mended(model, offered, "Give it an id of its own");
  const auto back = storage::readModel(storage::writeModel(after), "x");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(back->model.elements(Type::Ambition).size(), 2u);
  EXPECT_EQ(back->model.elements(Type::Criterion).size(), 2u);
  for (const auto& problem : model::check(back->model)) EXPECT_NE(problem.rule, "VAL-01") << problem.message;
}

TEST_F(Mends, LetADanglingLinkLeadToWhatItNearlyNames) {
  auto sketch = schools();
  sketch.add(Type::Contact, "c", {{"from", "boardA"}, {"to", "boardb"}});
  const auto offered = mends(sketch.model, "VAL-02");
  EXPECT_THAT(titles(offered), Contains("Remove the link"));
  EXPECT_EQ(mended(sketch.model, offered, offered.front().title).find("c")->reference(model::Attr::To), "boardB");
}

TEST_F(Mends, TurnALinkRoundThatCannotBeSoBecause) {
  auto sketch = schools().add(Type::Table, "T", {{"name", "Table"}});
  sketch.add(Type::SitsAt, "s", {{"from", "T"}, {"to", "boardA"}});
  const auto offered = mends(sketch.model, "VAL-02");
  EXPECT_EQ(mended(sketch.model, offered, "Turn it round").find("s")->reference(model::Attr::From), "boardA");
}

TEST_F(Mends, RemoveEitherOfTwoTheSame) {
  auto sketch = schools().link(Type::Contact, "boardA", "boardB").link(Type::Contact, "boardB", "boardA");
  EXPECT_THAT(titles(mends(sketch.model, "VAL-03")), ElementsAre("Remove the second one", "Remove the first one"));
  auto self = schools().link(Type::Contact, "boardA", "boardA");
  EXPECT_THAT(titles(mends(self.model, "VAL-03")), ElementsAre("Remove the link"));
}

TEST_F(Mends, GiveARoleAnOrganisation) {
  auto sketch = schools().add(Type::Role, "r", {{"name", "Coach"}, {"layer", "executive"}});
  const auto offered = mends(sketch.model, "VAL-04");
  EXPECT_EQ(offered.size(), 2u);
  EXPECT_EQ(mended(sketch.model, offered, offered[1].title).find("r")->outgoing(Type::PartOf)[0].to()->id(), "B");
}

TEST_F(Mends, ChooseOneOfTwoOrganisations) {
  auto sketch = schools().link(Type::PartOf, "boardA", "B");
  const auto offered = mends(sketch.model, "VAL-04");
  ASSERT_EQ(offered.size(), 2u);
  EXPECT_EQ(mended(sketch.model, offered, offered[1].title).find("boardA")->outgoing(Type::PartOf).size(), 1u);
}

TEST_F(Mends, CutACircleAtAnyOfItsLinks) {
  auto sketch = schools().link(Type::Line, "boardA", "executiveA").link(Type::Line, "executiveA", "boardA");
  EXPECT_EQ(mends(sketch.model, "VAL-05").size(), 2u);
}

TEST_F(Mends, LeaveOneManager) {
  auto sketch = schools().link(Type::Line, "executiveA", "boardA").link(Type::Line, "executiveA", "boardB");
  const auto offered = mends(sketch.model, "VAL-05");
  ASSERT_EQ(offered.size(), 2u);
  const Model after = mended(sketch.model, offered, offered[0].title);
  EXPECT_TRUE(after.find("line-executiveA-boardB")->is(model::Attr::Kind, "functional"));
  EXPECT_TRUE(after.find("line-executiveA-boardA")->is(model::Attr::Kind, "hierarchical"));
}

TEST_F(Mends, LeaveOneChair) {
  auto sketch = schools().add(Type::Table, "T", {{"name", "Table"}});
  for (const char* role : {"boardA", "boardB"}) sketch.link(Type::SitsAt, role, "T", {{"seat", "chair"}});
  const auto offered = mends(sketch.model, "VAL-06");
  ASSERT_EQ(offered.size(), 2u);
  EXPECT_TRUE(mended(sketch.model, offered, offered[0].title).find("sitsAt-boardB-T")->is(model::Attr::Seat, "member"));
}

TEST_F(Mends, OfferNothingThatOnlyPeopleKnow) {
  const auto table = schools().add(Type::Table, "T", {{"name", "Table"}});
  EXPECT_THAT(mends(table.model, "VAL-06"), IsEmpty()) << "who sits at a table";
}

TEST_F(Mends, FitTheLevelOfAnInterestToItsHolders) {
  auto sketch = schools().add(Type::Interest, "i", {{"name", "Rest"}, {"level", "individual"}});
  sketch.link(Type::Holds, "boardA", "i").link(Type::Holds, "boardB", "i");
  EXPECT_THAT(titles(mends(sketch.model, "VAL-07")), Contains(HasSubstr("Collective")));
  EXPECT_THAT(titles(mends(sketch.model, "VAL-07")), Not(Contains(HasSubstr("Individual"))));
}

TEST_F(Mends, TakeANumberAsItWasMeant) {
  auto sketch = schools().link(Type::Contact, "boardA", "boardB", {{"timesPerYear", "12 x"}});
  EXPECT_THAT(titles(mends(sketch.model, "VAL-08")), ElementsAre(HasSubstr("empty")));
  sketch.set("contact-boardA-boardB", "timesPerYear", "12,5");
  EXPECT_THAT(titles(mends(sketch.model, "VAL-08")), Contains("Make it ‘12.5’"));
  sketch.set("contact-boardA-boardB", "timesPerYear", "-3");
  EXPECT_THAT(titles(mends(sketch.model, "VAL-08")), Contains("Make it ‘0’"));
  const auto role = schools().set("boardA", "holderCount", "2,7").model;
  EXPECT_THAT(titles(mends(role, "VAL-08")), Contains("Make it ‘3’"));
}

TEST_F(Mends, TakeADateAsItWasMeant) {
  auto sketch = schools().add(Type::Step, "s", {{"name", "Step"}, {"status", "idea"}, {"dueDate", "31-10-2021"}});
  EXPECT_THAT(titles(mends(sketch.model, "VAL-09")), ElementsAre("Make it ‘2021-10-31’", HasSubstr("empty")));
  sketch.set("s", "dueDate", "2021/3/4");
  EXPECT_EQ(titles(mends(sketch.model, "VAL-09"))[0], "Make it ‘2021-03-04’");
  sketch.set("s", "dueDate", "4-3-2021");
  EXPECT_EQ(mends(sketch.model, "VAL-09").size(), 3u) << "day and month may be either";
  sketch.set("s", "dueDate", "soon");
  EXPECT_EQ(mends(sketch.model, "VAL-09").size(), 1u);
}

TEST_F(Mends, ExchangeDatesThatStandTheWrongWayRound) {
  auto sketch = schools().add(Type::Step, "s", {{"name", "Step"}, {"status", "idea"}});
  sketch.set("s", "startDate", "2021-10-31").set("s", "dueDate", "2021-10-01");
  const auto offered = mends(sketch.model, "VAL-09");
  EXPECT_EQ(offered.size(), 3u);
  EXPECT_EQ(mended(sketch.model, offered, "Exchange the two dates").find("s")->text(model::Attr::DueDate),
            "2021-10-31");
}

TEST_F(Mends, FitThePartToWhatItLeadsTo) {
  auto sketch = schools().add(Type::Step, "s", {{"name", "Step"}, {"status", "idea"}});
  sketch.link(Type::Commits, "boardA", "s", {{"part", "signatory"}});
  EXPECT_THAT(titles(mends(sketch.model, "VAL-10")), ElementsAre("Make it ‘Owner’", "Make it ‘Executor’"));
  sketch.set("commits-boardA-s", "part", "owner").link(Type::Commits, "boardB", "s", {{"part", "owner"}});
  EXPECT_EQ(mends(sketch.model, "VAL-10").size(), 2u);
}

TEST_F(Mends, TakeAValueThatIsNearlyOne) {
  auto sketch = schools().set("boardA", "mandate", "Decied");
  const auto offered = mends(sketch.model, "VAL-11");
  EXPECT_EQ(offered.front().title, "Make it ‘Decide’");
  EXPECT_TRUE(mended(sketch.model, offered, offered.front().title).find("boardA")->is(model::Attr::Mandate, "decide"));
  sketch.set("boardA", "mandate", "beslissen");
  EXPECT_EQ(mends(sketch.model, "VAL-11").front().title, "Make it ‘Decide’") << "as it is called in Dutch";
  sketch.set("boardA", "mandate", "utterly else");
  EXPECT_THAT(titles(mends(sketch.model, "VAL-11")), ElementsAre("Leave ‘Mandate’ empty"));
}

TEST_F(Mends, OfferEveryValueForOneThatIsMissing) {
  auto sketch = schools().clear("boardA", "layer");
  EXPECT_EQ(mends(sketch.model, "VAL-11").size(), 4u);
}

TEST_F(Mends, LeaveALinkWithAHiddenInterestToTheConsultant) {
  auto sketch = schools().add(Type::Interest, "i", {{"name", "Rest"}, {"disclosure", "assumed"}});
  sketch.link(Type::Holds, "boardA", "i", {{"visibility", "shared"}});
  EXPECT_EQ(mends(sketch.model, "VAL-12").size(), 1u);
}

TEST_F(Mends, GiveTheModelADay) {
  auto sketch = schools().clear("", "asOf").add(Type::Table, "T", {{"name", "Table"}, {"lastMet", "2021-09-30"}});
  const auto offered = mends(sketch.model, "VAL-13");
  ASSERT_EQ(offered.size(), 2u);
  EXPECT_EQ(mended(sketch.model, offered, offered[0].title).root().text(model::Attr::AsOf), "2026-11-22");
  EXPECT_EQ(mended(sketch.model, offered, offered[1].title).root().text(model::Attr::AsOf), "2021-09-30");
}

TEST_F(Mends, LeaveNothingOfTheBreachAndBreakNothingElseAsBadly) {
  auto sketch =
      schools().set("boardA", "mandate", "perhaps").clear("boardB", "layer").link(Type::PartOf, "boardA", "B");
  sketch.link(Type::Contact, "boardA", "boardA").add(Type::Contact, "c", {{"from", "boardA"}, {"to", "nobody"}});
  const auto problems = model::check(sketch.model);
  std::size_t offered = 0;
  for (const model::Problem& problem : problems)
    for (const analysis::Fix& fix : mendsOf(sketch.model, problem, today)) {
      ++offered;
      const auto after = model::check(mended(sketch.model, {fix}, fix.title));
      EXPECT_LT(after.size(), problems.size()) << fix.title;
    }
  EXPECT_GT(offered, 6u);
}

}  // namespace
}  // namespace session
