// SPDX-License-Identifier: MIT
#include "session/sitting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "support/sketch.h"

namespace session {
namespace {

using compare::Choice;
using compare::ClashKind;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class SittingTest : public testing::Test {
 protected:
  void SetUp() override { base::setLanguage(base::Language::English); }

  static model::Sketch schools() { return model::Sketch().addSchools(); }
  static model::Model named(const std::string& name) { return schools().set("A", "name", name).model; }
  static Sitting between(model::Model ours, model::Model theirs) {
    return Sitting(schools().model, std::move(ours), {{"Group 1", std::move(theirs)}});
  }
};

TEST_F(SittingTest, BringsTogetherWhatDoesNotClashWithoutAQuestion) {
  const Sitting sitting = between(named("One"), schools().set("B", "name", "Two").model);
  EXPECT_THAT(sitting.questions(), IsEmpty());
  EXPECT_EQ(sitting.undecided(), 0u);
  EXPECT_EQ(sitting.merged().find("A")->name(), "One");
  EXPECT_EQ(sitting.merged().find("B")->name(), "Two");
  ASSERT_THAT(sitting.arrivals(), SizeIs(1));
  EXPECT_THAT(sitting.arrivals()[0].statements[0].text, HasSubstr("Two"));
}

TEST_F(SittingTest, CountsWhatIsUndecidedAndKeepsOursUntilThen) {
  Sitting sitting = between(named("One"), named("Two"));
  ASSERT_THAT(sitting.questions(), SizeIs(1));
  EXPECT_EQ(sitting.undecided(), 1u);
  EXPECT_EQ(sitting.merged().find("A")->name(), "One");
  ASSERT_TRUE(sitting.decide(0, Choice::Theirs));
  EXPECT_EQ(sitting.undecided(), 0u);
  EXPECT_EQ(sitting.merged().find("A")->name(), "Two");
  ASSERT_TRUE(sitting.decide(0, Choice::Ours)) << "a decision can be made otherwise";
  EXPECT_EQ(sitting.merged().find("A")->name(), "One");
}

TEST_F(SittingTest, SaysInWordsWhatEachChoiceGives) {
  const Sitting sitting = between(named("One"), named("Two"));
  EXPECT_THAT(sitting.preview(0, Choice::Ours), IsEmpty());
  ASSERT_THAT(sitting.preview(0, Choice::Theirs), SizeIs(1));
  EXPECT_THAT(sitting.preview(0, Choice::Theirs)[0], HasSubstr("Two"));
  ASSERT_THAT(sitting.preview(0, Choice::ByHand, "Three"), SizeIs(1));
  EXPECT_THAT(sitting.preview(0, Choice::ByHand, "Three")[0], HasSubstr("Three"));
}

TEST_F(SittingTest, TakesAValueByHand) {
  Sitting sitting = between(named("One"), named("Two"));
  ASSERT_TRUE(sitting.decide(0, Choice::ByHand, "Three"));
  EXPECT_EQ(sitting.merged().find("A")->name(), "Three");
  EXPECT_EQ(sitting.questions()[0].byHand, "Three");
  EXPECT_EQ(sitting.valueNow(0), "Three");
  EXPECT_THAT(sitting.valuesByHand(0), IsEmpty());
}

TEST_F(SittingTest, RefusesAValueByHandThatIsNone) {
  Sitting sitting =
      between(schools().set("boardA", "mandate", "decide").model, schools().set("boardA", "mandate", "advise").model);
  ASSERT_THAT(sitting.questions(), SizeIs(1));
  const auto refused = sitting.decide(0, Choice::ByHand, "perhaps");
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("perhaps"));
  EXPECT_EQ(sitting.undecided(), 1u);
  std::vector<std::string> tokens;
  for (const auto& [token, label] : sitting.valuesByHand(0)) tokens.push_back(token);
  EXPECT_THAT(tokens, testing::Contains("decide"));
  EXPECT_TRUE(sitting.decide(0, Choice::ByHand, tokens.front()));
}

TEST_F(SittingTest, RefusesAChoiceThatTheClashDoesNotOffer) {
  Sitting sitting = between(named("One"), named("Two"));
  EXPECT_FALSE(sitting.decide(0, Choice::Both));
  EXPECT_EQ(sitting.undecided(), 1u);
}

TEST_F(SittingTest, ListsTheClashesOfGroupsAmongThemselvesWithWhose) {
  Sitting sitting(schools().model, schools().model,
                  {{"Group 1", named("One")}, {"Group 2", named("Two")}, {"Group 3", named("Three")}});
  ASSERT_THAT(sitting.questions(), SizeIs(2));
  EXPECT_EQ(sitting.questions()[0].oursOf, "Group 1");
  EXPECT_EQ(sitting.questions()[0].theirsOf, "Group 2");
  EXPECT_EQ(sitting.questions()[1].oursOf, "Group 1, Group 2");
  EXPECT_EQ(sitting.questions()[1].theirsOf, "Group 3");
  ASSERT_TRUE(sitting.decide(1, Choice::Theirs));
  EXPECT_EQ(sitting.merged().find("A")->name(), "Three");
  ASSERT_TRUE(sitting.decide(0, Choice::Theirs));
  EXPECT_EQ(sitting.merged().find("A")->name(), "Three") << "the later decision stays decided";
  EXPECT_EQ(sitting.undecided(), 0u);
}

TEST_F(SittingTest, SaysMineOfWhatTheDocumentItselfDid) {
  const Sitting sitting(schools().model, named("Mine own"), {{"Group 1", schools().model}, {"Group 2", named("Two")}});
  ASSERT_THAT(sitting.questions(), SizeIs(1));
  EXPECT_EQ(sitting.questions()[0].oursOf, "Mine");
}

TEST_F(SittingTest, DecidesAllForOneSide) {
  const auto ours = schools().set("A", "name", "One").set("B", "name", "One").model;
  const auto theirs = schools().set("A", "name", "Two").set("B", "name", "Two").model;
  Sitting sitting = between(ours, theirs);
  ASSERT_TRUE(sitting.decide(0, Choice::Ours));
  sitting.decideAll(compare::Side::Theirs);
  EXPECT_EQ(sitting.undecided(), 0u);
  EXPECT_EQ(sitting.merged().find("A")->name(), "One") << "what was decided stays";
  EXPECT_EQ(sitting.merged().find("B")->name(), "Two");
}

TEST_F(SittingTest, KeepsDecisionsWhenTheModelGoesOn) {
  Sitting sitting = between(named("One"), named("Two"));
  ASSERT_TRUE(sitting.decide(0, Choice::Theirs));
  sitting.setOurs(schools().set("A", "name", "One").set("B", "name", "Later").model);
  EXPECT_EQ(sitting.undecided(), 0u);
  EXPECT_EQ(sitting.merged().find("A")->name(), "Two");
  EXPECT_EQ(sitting.merged().find("B")->name(), "Later");
  sitting.setOurs(schools().model);
  EXPECT_THAT(sitting.questions(), IsEmpty()) << "what no longer clashes is no question";
}

TEST_F(SittingTest, BeginsAnewWithAnotherCommonVersion) {
  Sitting sitting = between(named("One"), named("Two"));
  sitting.setBase(named("One"));
  EXPECT_THAT(sitting.questions(), IsEmpty());
  EXPECT_EQ(sitting.merged().find("A")->name(), "Two");
}

TEST_F(SittingTest, TellsOfBreachesThatOnlyTheResultHas) {
  auto base = schools().add(model::Type::Table, "T", {{"name", "Table"}});
  for (const char* role : {"boardA", "boardB", "executiveA"}) base.link(model::Type::SitsAt, role, "T");
  auto ours = base, theirs = base;
  ours.apply(model::RemoveElement{"sitsAt-boardA-T"});
  theirs.apply(model::RemoveElement{"sitsAt-boardB-T"});
  const Sitting sitting(base.model, ours.model, {{"Group 1", theirs.model}});
  ASSERT_THAT(sitting.newProblems(), SizeIs(1));
  EXPECT_EQ(sitting.newProblems()[0].element, "T");
  EXPECT_THAT(Sitting(base.model, base.model, {{"Group 1", theirs.model}}).newProblems(), IsEmpty());
}

}  // namespace
}  // namespace session
