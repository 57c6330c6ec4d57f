// SPDX-License-Identifier: MIT
#include "model/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// "VAL-03 contact-a-b" per problem.
std::vector<std::string> breaches(const Model& model) {
  std::vector<std::string> all;
  for (const Problem& problem : check(model)) all.push_back(problem.rule + ' ' + problem.element);
  return all;
}

/// All rules hold: two schools, and one of everything else.
Sketch sound() {
  Sketch sketch;
  sketch.addSchools()
      .add(Type::Constituency, "parents", {{"name", "Parents"}})
      .add(Type::Table, "steering", {{"name", "Steering group"}, {"kind", "steering"}})
      .add(Type::Ambition, "ambition", {{"name", "One route"}, {"status", "agreed"}})
      .add(Type::Interest, "interest",
           {{"name", "Enough pupils"}, {"level", "organisational"}, {"disclosure", "hinted"}})
      .add(Type::Agreement, "agreement", {{"name", "Covenant"}, {"kind", "covenant"}, {"status", "draft"}})
      .add(Type::Step, "step", {{"name", "Try it"}, {"size", "small"}, {"status", "idea"}})
      .link(Type::Line, "executiveA", "boardA")
      .link(Type::Contact, "boardA", "boardB")
      .link(Type::SitsAt, "boardA", "steering", {{"seat", "chair"}})
      .link(Type::SitsAt, "boardB", "steering")
      .link(Type::Represents, "boardA", "parents")
      .link(Type::Holds, "A", "interest")
      .link(Type::Affects, "step", "interest", {{"effect", "-1"}})
      .link(Type::Commits, "A", "ambition")
      .link(Type::Commits, "boardA", "step", {{"part", "owner"}})
      .link(Type::Steers, "steering", "step")
      .link(Type::Elaborates, "agreement", "ambition")
      .link(Type::Elaborates, "step", "agreement");
  return sketch;
}

TEST(Check, FindsNothingWrongWithASoundModel) { EXPECT_THAT(breaches(sound().model), IsEmpty()); }

TEST(Check, NamesContentItDoesNotKnow) {
  Sketch sketch = sound();
  sketch.set("A", "colour", "red")
      .add(Type::Foreign, "foreign/1", {{"#owner", "/elements"}, {"#raw", "<x:place name=\"a\"/>"}})
      .add(Type::Foreign, "foreign/2", {{"#owner", "/elements"}, {"#raw", "<!-- a remark -->"}});
  const auto problems = check(sketch.model);
  ASSERT_THAT(breaches(sketch.model), ElementsAre("VAL-00 A", "VAL-00 foreign/1"));
  EXPECT_EQ(problems[0].severity, Severity::Info);
  EXPECT_EQ(problems[0].message,
            "The attribute ‘colour’ of “School A” is not known to this version; it is kept as it is.");
  EXPECT_THAT(problems[1].message, HasSubstr("‘x:place’"));
}

TEST(Check, NamesElementsThatSayTheyAreOfThemselvesOrEachOther) {
  Sketch sketch = sound();
  sketch.set("A", "of", "A").set("A", "colour", "red");
  sketch.add(Type::Shape, "d/1", {{"of", "d/2"}, {"colour", "red"}}).add(Type::Shape, "d/2", {{"of", "d/1"}});
  const auto problems = check(sketch.model);
  ASSERT_FALSE(problems.empty());
  EXPECT_THAT(problems[0].message, HasSubstr("“School A”"));
}

TEST(Check, ReportsIdsThatAreMissingMalformedOrUsedTwice) {
  Sketch sketch = sound();
  sketch.add(Type::Organisation, "A#2", {{"#id", "A"}, {"name", "Double"}, {"partnership", "core"}})
      .add(Type::Organisation, "/organisation/1", {{"name", "Without"}, {"partnership", "core"}})
      .add(Type::Organisation, "bad#1", {{"#id", "1 bad"}, {"name", "Bad"}, {"partnership", "core"}});
  ASSERT_THAT(breaches(sketch.model), ElementsAre("VAL-01 A#2", "VAL-01 /organisation/1", "VAL-01 bad#1"));
  const auto problems = check(sketch.model);
  EXPECT_EQ(problems[0].message, "The id ‘A’ of “Double” is used more than once.");
  EXPECT_EQ(problems[1].message, "“Without” has no id.");
  EXPECT_THAT(problems[2].message, HasSubstr("‘1 bad’ cannot be an id"));
}

TEST(Check, ReportsLinksThatLeadNowhereOrWhereTheyMayNot) {
  Sketch sketch = sound();
  sketch.link(Type::Contact, "boardA", "gone").link(Type::SitsAt, "A", "steering").add(Type::Contact, "loose");
  sketch.add(Type::Diagram, "d", {{"name", "All"}}).add(Type::Shape, "d/gone", {{"#owner", "d"}, {"of", "gone"}});
  const auto problems = check(sketch.model);
  std::vector<std::string> ends;
  for (const Problem& problem : problems)
    if (problem.rule == "VAL-02") ends.push_back(problem.message);
  EXPECT_THAT(ends, ElementsAre("“boardA” is in contact with “gone” refers to ‘gone’, which is not in the model.",
                                "‘sits at’ cannot lead from “School A” (Organisation) to “Steering group” (Table).",
                                HasSubstr("‘from’ is missing"), HasSubstr("‘to’ is missing"),
                                HasSubstr("‘gone’, which is not in the model")));
}

TEST(Check, ReportsSelfLinksAndDuplicatesAndKnowsThatAContactHasNoDirection) {
  Sketch sketch = sound();
  sketch.link(Type::Contact, "boardB", "boardA").link(Type::Contact, "executiveA", "executiveA");
  sketch.link(Type::Line, "boardA", "boardB");  // the other way round than nothing
  EXPECT_THAT(breaches(sketch.model),
              ElementsAre("VAL-03 contact-boardB-boardA", "VAL-03 contact-executiveA-executiveA"));
  EXPECT_THAT(check(sketch.model)[0].related, ElementsAre("contact-boardA-boardB"));
}

TEST(Check, AllowsTheSamePairTwoLinksOfDifferentTypesAndOppositeDirectionsOfOneType) {
  Sketch sketch = sound();
  sketch.link(Type::Steers, "steering", "agreement")
      .link(Type::Line, "executiveA", "executiveB", {{"kind", "functional"}});
  sketch.link(Type::Contact, "executiveA", "executiveB");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
}

TEST(Check, WantsEveryRoleInExactlyOneOrganisation) {
  Sketch sketch = sound();
  sketch.add(Type::Role, "loose", {{"name", "Loose"}, {"layer", "board"}}).link(Type::PartOf, "boardA", "B");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-04 boardA", "VAL-04 loose"));
  Sketch unit = sound();
  unit.link(Type::PartOf, "A", "B");  // a unit may belong to one
  EXPECT_THAT(breaches(unit.model), IsEmpty());
}

TEST(Check, ReportsACircleOnceWithAllThatAreInIt) {
  Sketch sketch = sound();
  sketch.link(Type::PartOf, "A", "B").link(Type::PartOf, "B", "A");
  const auto problems = check(sketch.model);
  ASSERT_THAT(breaches(sketch.model), ElementsAre("VAL-05 A"));
  EXPECT_THAT(problems[0].related, ElementsAre("B"));
  EXPECT_EQ(problems[0].message, "These run in a circle of ‘belongs to’: “School A”, “School B”.");
}

TEST(Check, SeesTwoCirclesApartAndPathsThatMeetAsNone) {
  Sketch sketch;
  for (const auto* id : {"a", "b", "c", "d", "e"})
    sketch.add(Type::Agreement, id, {{"name", id}, {"kind", "working"}, {"status", "idea"}});
  sketch.link(Type::Elaborates, "a", "b").link(Type::Elaborates, "a", "c");
  sketch.link(Type::Elaborates, "b", "d").link(Type::Elaborates, "c", "d");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.link(Type::Elaborates, "d", "e").link(Type::Elaborates, "e", "d");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-05 d"));
  sketch.link(Type::Elaborates, "b", "a");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-05 a", "VAL-05 d"));
}

TEST(Check, WarnsOfASecondHierarchicalLineButNotOfAFunctionalOne) {
  Sketch sketch = sound();
  sketch.link(Type::Line, "executiveA", "boardB", {{"kind", "functional"}});
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.clear("line-executiveA-boardB", "kind");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-05 executiveA"));
}

TEST(Check, WantsTwoSeatsAtATableAndOneChairAtMost) {
  Sketch sketch = sound();
  sketch.set("sitsAt-boardB-steering", "seat", "chair");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-06 steering"));
  EXPECT_EQ(check(sketch.model)[0].severity, Severity::Error);
  sketch.apply(RemoveElement{"sitsAt-boardB-steering"});
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-06 steering"));
  EXPECT_EQ(check(sketch.model)[0].severity, Severity::Warning);
}

TEST(Check, WantsAHolderForAnInterestThatFitsItsLevel) {
  Sketch sketch = sound();
  sketch.set("interest", "level", "collective");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-07 interest"));
  sketch.link(Type::Holds, "B", "interest");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.set("interest", "level", "individual");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-07 interest"));
  sketch.apply(RemoveElement{"holds-A-interest"});
  sketch.apply(RemoveElement{"holds-B-interest"});
  EXPECT_EQ(check(sketch.model)[0].severity, Severity::Error);
  sketch.link(Type::Holds, "boardA", "interest");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.set("interest", "level", "organisational");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());  // a role may stand for its organisation
}

TEST(Check, WantsNumbersThatAreNumbersAndInTheirRange) {
  const std::pair<const char*, std::pair<const char*, const char*>> wrong[] = {
      {"affects-step-interest", {"effect", "3"}}, {"affects-step-interest", {"effect", "0.5"}},
      {"holds-A-interest", {"importance", "0"}},  {"sitsAt-boardB-steering", {"attendance", "101"}},
      {"boardA", {"holderCount", "-1"}},          {"boardA", {"holderCount", "many"}},
      {"steering", {"meetingsPerYear", "1,5"}},   {"parents", {"size", "1e3"}},
  };
  for (const auto& [id, value] : wrong) {
    Sketch sketch = sound();
    sketch.set(id, value.first, value.second);
    EXPECT_THAT(breaches(sketch.model), ElementsAre(std::string("VAL-08 ") + id)) << value.first << value.second;
  }
  Sketch sketch = sound();
  sketch.set("affects-step-interest", "effect", "-2").set("holds-A-interest", "importance", "3");
  sketch.set("sitsAt-boardB-steering", "attendance", "100").set("steering", "meetingsPerYear", "0.5");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
}

TEST(Check, WantsDatesThatAreDaysAndInOrder) {
  Sketch sketch = sound();
  sketch.set("step", "startDate", "2021-05-01").set("step", "dueDate", "2021-05-01");
  sketch.set("agreement", "agreedOn", "2021-05-01").set("agreement", "reviewDate", "2021-05-02");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.set("step", "dueDate", "2021-04-30").set("agreement", "reviewDate", "2021-04-30");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-09 agreement", "VAL-09 step"));
  sketch.set("step", "dueDate", "2021-02-30").set("agreement", "reviewDate", "30-04-2021");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-09 agreement", "VAL-09 step"));
  EXPECT_THAT(check(sketch.model)[1].message, HasSubstr("‘2021-02-30’"));
}

TEST(Check, WantsAPartThatFitsWhatOneCommitsTo) {
  Sketch sketch = sound();
  sketch.set("commits-A-ambition", "part", "owner");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.set("commits-A-ambition", "part", "signatory");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-10 commits-A-ambition"));
  sketch.set("commits-A-ambition", "part", "spectator");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-11 commits-A-ambition"));
}

TEST(Check, WarnsOfASecondOwnerOfAStep) {
  Sketch sketch = sound();
  sketch.link(Type::Commits, "boardB", "step", {{"part", "executor"}});
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
  sketch.set("commits-boardB-step", "part", "owner");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-10 step"));
}

TEST(Check, NamesUnknownValuesAndMissingOnes) {
  Sketch sketch = sound();
  sketch.set("A", "partnership", "friend").set("step", "needs", "content coffee rules").clear("boardA", "layer");
  const auto problems = check(sketch.model);
  ASSERT_THAT(breaches(sketch.model), ElementsAre("VAL-11 A", "VAL-11 boardA", "VAL-11 step"));
  EXPECT_EQ(problems[0].severity, Severity::Warning);
  EXPECT_EQ(problems[0].message, "‘friend’ is an unknown value of ‘Partnership’ of “School A”; it is kept as it is.");
  EXPECT_EQ(problems[1].message, "‘Layer’ of “boardA” is missing.");
  EXPECT_THAT(problems[2].message, HasSubstr("‘coffee’"));
}

TEST(Check, KeepsLinksWithUnvoicedInterestsFromTheClient) {
  Sketch sketch = sound();
  sketch.set("holds-A-interest", "visibility", "shared");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-12 holds-A-interest"));
  sketch.set("interest", "disclosure", "voiced");
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
}

TEST(Check, AsksForTheDayTheModelDescribes) {
  Sketch sketch = sound();
  sketch.clear("", "asOf");
  EXPECT_THAT(breaches(sketch.model), ElementsAre("VAL-13 "));
  EXPECT_EQ(check(sketch.model)[0].severity, Severity::Warning);
}

TEST(Check, WalksALongChainWithoutRunningOutOfStack) {
  Sketch sketch;
  constexpr int length = 100'000;
  for (int i = 0; i < length; ++i)
    sketch.add(Type::Organisation, 'o' + std::to_string(i), {{"name", "x"}, {"partnership", "core"}});
  for (int i = 1; i < length; ++i) sketch.link(Type::PartOf, 'o' + std::to_string(i - 1), 'o' + std::to_string(i));
  EXPECT_THAT(breaches(sketch.model), IsEmpty());
}

}  // namespace
}  // namespace model
