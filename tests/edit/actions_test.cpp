// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "model/check.h"
#include "storage/layout.h"
#include "support/sketch.h"

namespace edit {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Actions : public testing::Test {
 protected:
  template <class Action>
  auto perform(Action action) {
    decltype(action(std::declval<Transaction&>())) result;
    const auto done = m_document.perform("test", [&](Transaction& transaction) -> base::Result<void> {
      result = action(transaction);
      return result ? base::Result<void>() : tl::unexpected(result.error());
    });
    EXPECT_EQ(done.has_value(), result.has_value());
    return result;
  }

  const model::Model& model() const { return m_document.model(); }
  model::Element element(std::string_view id) const { return *model().find(id); }

  Document m_document{model::Sketch()
                          .addSchools()
                          .add(Type::Diagram, "d", {{"name", "All"}})
                          .add(Type::Interest, "i", {{"name", "I"}, {"level", "collective"}, {"disclosure", "voiced"}})
                          .add(Type::Ambition, "a", {{"name", "Together"}, {"status", "agreed"}})
                          .add(Type::Table, "t", {{"name", "Group"}, {"kind", "working"}})
                          .model};
};

TEST_F(Actions, AddEveryNodeAndLinkWithoutAnUnknownOrMissingValue) {
  for (const auto& type : model::nodeTypes()) {
    const auto id = perform([&](Transaction& t) { return addNode(t, type.id, ""); });
    ASSERT_TRUE(id) << type.name;
    EXPECT_EQ(element(*id).name(), type.label.en);
    EXPECT_EQ(id->front(), type.letter);
  }
  const auto step = perform([](Transaction& t) { return addNode(t, Type::Step, "Try"); });
  ASSERT_TRUE(perform([&](Transaction& t) { return addLink(t, Type::Affects, *step, "i"); }));
  for (const auto& problem : model::check(model())) EXPECT_NE(problem.rule, "VAL-11") << problem.message;
}

TEST_F(Actions, KeepGivenAttributesWhenAdding) {
  const auto id = perform([](Transaction& t) { return addNode(t, Type::Role, "Head", {{Attr::Layer, "board"}}); });
  ASSERT_TRUE(id);
  EXPECT_EQ(element(*id).text(Attr::Layer), "board");
}

TEST_F(Actions, RefuseLinksThatMayNotBeWithASentence) {
  const auto refused = [&](Type type, std::string_view from, std::string_view to) {
    const auto result = perform([&](Transaction& t) { return addLink(t, type, from, to); });
    return result ? std::string() : result.error().message;
  };
  EXPECT_EQ(refused(Type::Contact, "boardA", "boardA"), "“boardA” cannot be linked with itself.");
  EXPECT_EQ(refused(Type::SitsAt, "A", "t"), "‘sits at’ cannot lead from “School A” to “Group”.");
  EXPECT_EQ(refused(Type::Contact, "boardA", "boardB"), "");
  EXPECT_EQ(refused(Type::Contact, "boardB", "boardA"), "“boardB” is in contact with “boardA” is there already.");
  EXPECT_EQ(refused(Type::PartOf, "boardA", "B"), "“boardA” already belongs to “School A”.");
  EXPECT_EQ(refused(Type::PartOf, "A", "B"), "");
  EXPECT_EQ(refused(Type::PartOf, "B", "A"), "This would make a circle: “School A” leads back to “School B”.");
  EXPECT_EQ(refused(Type::Contact, "boardA", "gone"), "There is no element with the id gone.");
}

TEST_F(Actions, OfferOnlyLinksThatFitInEitherDirection) {
  std::vector<std::string> options;
  for (const auto& option : legalLinks(model(), "a", "A"))
    options.push_back(std::string(model::info(option.type).name) + ' ' + option.from + ' ' + option.to);
  EXPECT_THAT(options, ElementsAre("commits A a"));
  EXPECT_THAT(legalLinks(model(), "i", "t"), IsEmpty());
  const auto roles = legalLinks(model(), "boardA", "boardB");
  ASSERT_EQ(roles.size(), 3u);  // a line either way, and a contact
  EXPECT_EQ(roles[0].type, Type::Line);
  EXPECT_EQ(roles[0].from, "boardA");
  EXPECT_EQ(roles[1].from, "boardB");
  EXPECT_EQ(roles[2].type, Type::Contact);
  const auto member = legalLinks(model(), "boardA", "A");
  ASSERT_EQ(member.size(), 1u);
  EXPECT_TRUE(member[0].refusal);
}

TEST_F(Actions, SetAttributesInTheirCanonicalForm) {
  const auto set = [&](std::string_view id, Attr attribute, std::optional<std::string> value) {
    const auto result = perform([&](Transaction& t) { return setAttribute(t, id, attribute, value); });
    return result ? std::string(element(id).text(attribute)) : result.error().message;
  };
  EXPECT_EQ(set("t", Attr::MeetingsPerYear, " 04.50 "), "4.5");
  EXPECT_EQ(set("t", Attr::MeetingsPerYear, "-1"), "‘Meetings a year’ cannot be less than 0.");
  EXPECT_EQ(set("t", Attr::MeetingsPerYear, "often"), "‘Meetings a year’ must be a number, not ‘often’.");
  EXPECT_EQ(set("t", Attr::MeetingsPerYear, ""), "");
  EXPECT_EQ(set("t", Attr::LastMet, "2021-02-30"), "‘Last met’ must be a date like 2021-10-31, not ‘2021-02-30’.");
  EXPECT_EQ(set("t", Attr::Kind, "party"), "‘party’ is not one of the values of ‘Kind’.");
  EXPECT_EQ(set("t", Attr::Kind, std::nullopt), "‘Kind’ needs a value.");
  EXPECT_EQ(set("t", Attr::Layer, "mixed"), "mixed");
  EXPECT_EQ(set("boardA", Attr::HolderCount, "2.5"), "‘Number of people’ must be a whole number, not ‘2.5’.");
  EXPECT_EQ(set("t", Attr::Mood, "neutral"), "‘mood’ of “Group” cannot be set.");
  EXPECT_EQ(set("", Attr::Phase, "agree"), "agree");
}

TEST_F(Actions, LeaveOutWhatAbsenceMeansAnyway) {
  ASSERT_TRUE(perform([](Transaction& t) { return setAttribute(t, "t", Attr::Formality, "informal"); }));
  EXPECT_TRUE(element("t").has(Attr::Formality));
  ASSERT_TRUE(perform([](Transaction& t) { return setAttribute(t, "t", Attr::Formality, "formal"); }));
  EXPECT_FALSE(element("t").has(Attr::Formality));
  const auto link = perform([](Transaction& t) { return addLink(t, Type::Commits, "A", "a"); });
  ASSERT_TRUE(perform([&](Transaction& t) { return setAttribute(t, *link, Attr::Part, "owner"); }));
  ASSERT_TRUE(perform([&](Transaction& t) { return setAttribute(t, *link, Attr::Part, "supporter"); }));
  EXPECT_FALSE(element(*link).has(Attr::Part));
}

TEST_F(Actions, MakeNoStepOfAValueThatIsThereAlready) {
  ASSERT_TRUE(perform([](Transaction& t) { return rename(t, "t", "  Group "); }));
  ASSERT_TRUE(perform([](Transaction& t) { return setAttribute(t, "t", Attr::Formality, "formal"); }));
  EXPECT_FALSE(m_document.history().canUndo());
}

TEST_F(Actions, DeclareThemesInTheOrderOfTheVocabulary) {
  ASSERT_TRUE(perform([](Transaction& t) { return setThemeComplete(t, "steps", true); }));
  ASSERT_TRUE(perform([](Transaction& t) { return setThemeComplete(t, "interests", true); }));
  EXPECT_EQ(element("").text(Attr::Inventory), "interests steps");
  ASSERT_TRUE(perform([](Transaction& t) { return setThemeComplete(t, "interests", false); }));
  EXPECT_EQ(element("").text(Attr::Inventory), "steps");
}

TEST_F(Actions, MoveARoleToAnotherOrganisationAndLayer) {
  ASSERT_TRUE(perform([](Transaction& t) { return moveRole(t, "boardA", "B", "management"); }));
  const auto memberships = element("boardA").outgoing(Type::PartOf);
  ASSERT_EQ(memberships.size(), 1u);
  EXPECT_EQ(memberships[0].reference(Attr::To), "B");
  EXPECT_EQ(element("boardA").text(Attr::Layer), "management");
  m_document.undo();
  EXPECT_EQ(element("boardA").outgoing(Type::PartOf)[0].reference(Attr::To), "A");
}

TEST_F(Actions, SeatARoleOnceHoweverOftenItIsAsked) {
  ASSERT_TRUE(perform([](Transaction& t) { return takeSeat(t, "boardA", "t", "guest"); }));
  ASSERT_TRUE(perform([](Transaction& t) { return takeSeat(t, "boardA", "t", "member"); }));
  const auto seats = element("t").incoming(Type::SitsAt);
  ASSERT_EQ(seats.size(), 1u);
  EXPECT_EQ(seats[0].text(Attr::Seat), "member");
}

TEST_F(Actions, PlaceAnElementByMakingItsShapeAndThenMovingIt) {
  ASSERT_TRUE(perform([](Transaction& t) { return place(t, "d", "A", {10.123, 20, 240, 80}); }));
  const auto shape = element("d/A");
  const model::Model::AttributeView about[] = {{"#owner", "d"}, {"of", "A"}};
  EXPECT_EQ(storage::derivedKey(Type::Shape, about), "d/A");
  EXPECT_EQ(shape.text(Attr::X), "10.12");
  ASSERT_TRUE(perform([](Transaction& t) { return place(t, "d", "A", {-8, 0, 240, 96}); }));
  EXPECT_EQ(element("d").parts(Type::Shape).size(), 1u);
  EXPECT_EQ(element("d/A").number(Attr::X), -8);
  EXPECT_EQ(element("d/A").number(Attr::Y), 0);
  EXPECT_FALSE(perform([](Transaction& t) { return place(t, "d", "A", {1e8, 0, 1, 1}); }));
  EXPECT_FALSE(perform([](Transaction& t) { return place(t, "d", "gone", {}); }));
  EXPECT_FALSE(perform([](Transaction& t) { return place(t, "A", "B", {}); }));
  ASSERT_TRUE(perform([](Transaction& t) { return unplace(t, "d", "A"); }));
  EXPECT_FALSE(model().contains("d/A"));
}

TEST_F(Actions, RemoveAnElementWithAllThatCannotBeWithoutIt) {
  ASSERT_TRUE(perform([](Transaction& t) { return addCriterion(t, "a"); }));
  ASSERT_TRUE(perform([](Transaction& t) { return addLink(t, Type::Commits, "A", "a"); }));
  ASSERT_TRUE(perform([](Transaction& t) { return place(t, "d", "a", {0, 0, 10, 10}); }));
  const auto before = m_document.model();
  const auto size = before.size();
  ASSERT_TRUE(perform([](Transaction& t) { return remove(t, {"a", "gone", ""}); }));
  EXPECT_EQ(model().size(), size - 4);
  EXPECT_TRUE(model().referring(Attr::To, "a").empty());
  m_document.undo();
  EXPECT_TRUE(model::sameContent(before, model()));
}

TEST_F(Actions, RemoveLinksOfADamagedFileThatDependOnEachOther) {
  Document damaged(model::Sketch()
                       .add(Type::Contact, "k1", {{"from", "k2"}, {"to", "k2"}})
                       .add(Type::Contact, "k2", {{"from", "k1"}, {"to", "k2"}})
                       .model);
  ASSERT_TRUE(damaged.perform("remove", [](Transaction& t) { return remove(t, {"k1"}); }));
  EXPECT_EQ(damaged.model().size(), 0u);
}

TEST_F(Actions, MoveTheEndOfALink) {
  const auto link = perform([](Transaction& t) { return addLink(t, Type::Commits, "A", "a"); });
  ASSERT_TRUE(perform([&](Transaction& t) { return moveEnd(t, *link, Attr::From, "B"); }));
  EXPECT_EQ(element(*link).reference(Attr::From), "B");
  EXPECT_FALSE(perform([&](Transaction& t) { return moveEnd(t, *link, Attr::To, "t"); }));
  EXPECT_FALSE(perform([&](Transaction& t) { return moveEnd(t, "A", Attr::To, "t"); }));
}

}  // namespace
}  // namespace edit
