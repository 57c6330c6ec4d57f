// SPDX-License-Identifier: MIT
#include "session/list_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace session {
namespace {

using base::Language;
using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using Fate = PlannedRow::Fate;

class Lists : public testing::Test {
 protected:
  Lists() {
    NewNode school;
    school.type = Type::Organisation;
    school.name = "Gilde";
    m_gilde = *m_session->addNode(school);
    NewNode coach;
    coach.name = "Coach";
    coach.organisation = m_gilde;
    m_coach = *m_session->addNode(coach);
  }

  const model::Model& model() const { return m_session->model(); }
  ListPlan plan(std::string_view text, Type usual = Type::Role, bool again = false) const {
    return planList(model(), readList(text, Language::English), usual, m_context, again);
  }
  std::string named(std::string_view name) const {
    for (const model::Element& element : model().elements())
      if (element.name() == name) return std::string(element.id());
    return {};
  }

  std::unique_ptr<Session> m_session = Session::create({});
  QuickAddContext m_context{{}, {}, {}, m_session->diagrams()[0].id};
  std::string m_gilde, m_coach;
};

TEST_F(Lists, BecomeElementsInOneStep) {
  const std::size_t before = model().size();
  const auto taken = takeList(*m_session, plan("Teacher\nFinance\nDirector"), m_context);
  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_THAT(taken->ids, SizeIs(3));
  EXPECT_EQ(model().elements(Type::Role).size(), 4u);
  EXPECT_EQ(m_session->undoName(), "paste");
  m_session->undo();
  EXPECT_EQ(model().size(), before);
}

TEST_F(Lists, UseWhatIsThereAlready) {
  const auto made = plan("coach\nTeacher\nteacher");
  ASSERT_THAT(made.rows, SizeIs(3));
  EXPECT_EQ(made.rows[0].fate, Fate::Use);
  EXPECT_EQ(made.rows[0].existing, m_coach);
  EXPECT_FALSE(made.rows[0].remark.empty());
  EXPECT_EQ(made.rows[1].fate, Fate::Add);
  EXPECT_EQ(made.rows[2].fate, Fate::Twice);
  const auto taken = takeList(*m_session, made, m_context);
  ASSERT_TRUE(taken);
  EXPECT_THAT(taken->ids, SizeIs(2));
  EXPECT_EQ(taken->ids[0], m_coach);
  EXPECT_EQ(model().elements(Type::Role).size(), 2u);
}

TEST_F(Lists, AddWhatIsThereOnceMoreWhenWished) {
  const auto made = plan("coach", Type::Role, true);
  EXPECT_EQ(made.rows[0].fate, Fate::Add);
  ASSERT_TRUE(takeList(*m_session, made, m_context));
  EXPECT_EQ(model().elements(Type::Role).size(), 2u);
}

TEST_F(Lists, TellTheSameFunctionInAnotherOrganisationApart) {
  const auto made = plan("Name\tOrganisation\nCoach\tGilde\nCoach\tArcus\nCoach\tArcus");
  EXPECT_EQ(made.rows[0].fate, Fate::Use);
  EXPECT_EQ(made.rows[1].fate, Fate::Add);
  EXPECT_EQ(made.rows[2].fate, Fate::Twice);
  EXPECT_THAT(made.newOrganisations, ElementsAre("Arcus"));
  const auto taken = takeList(*m_session, made, m_context);
  ASSERT_TRUE(taken);
  EXPECT_TRUE(model().link(Type::PartOf, taken->ids.at(1), named("Arcus")));
}

TEST_F(Lists, FillInLayerNumberAndLinks) {
  const auto made = plan(
      "Name\tType\tLayer\tNumber\tLinked with\tOrganisation\n"
      "Teacher\trole\texecutive\t12\tCoach\tGilde\n"
      "Coach\trole\t\t\tWorking group\tGilde\n"
      "Working group\ttable\t\t\tNobody\t\n"
      "Parents\tconstituency\t\t800\t\t\n");
  const auto taken = takeList(*m_session, made, m_context);
  ASSERT_TRUE(taken) << taken.error().message;
  ASSERT_THAT(taken->ids, SizeIs(4));
  const auto teacher = *model().find(taken->ids[0]);
  EXPECT_TRUE(teacher.is(Attr::Layer, "executive"));
  EXPECT_EQ(teacher.number(Attr::HolderCount), 12);
  EXPECT_TRUE(model().link(Type::Contact, m_coach, taken->ids[0]));
  EXPECT_TRUE(model().link(Type::SitsAt, m_coach, taken->ids[2])) << "it stands below in the list";
  EXPECT_EQ(model().find(taken->ids[3])->number(Attr::Size), 800);
  EXPECT_THAT(taken->notes, ElementsAre(HasSubstr("Nobody")));
}

TEST_F(Lists, LeaveOutWhatMakesNoSenseAndSayWhy) {
  const auto made = plan("Name\tLayer\tNumber\nTeacher\tcellar\t\nMember\t\tmany\nCaretaker\t\t4");
  EXPECT_EQ(made.count(Fate::LeaveOut), 2u);
  EXPECT_THAT(made.rows[0].remark, HasSubstr("cellar"));
  EXPECT_THAT(made.rows[1].remark, HasSubstr("many"));
  const auto taken = takeList(*m_session, made, m_context);
  ASSERT_TRUE(taken);
  EXPECT_THAT(taken->ids, SizeIs(1));
}

TEST_F(Lists, BelongWhereTheSelectionSays) {
  m_context.selection = {m_coach};
  const auto taken = takeList(*m_session, plan("Teacher\nTogether\tambition"), m_context);
  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_TRUE(model().link(Type::PartOf, taken->ids[0], m_gilde));
  EXPECT_THAT(model().find(taken->ids[1])->outgoing(), IsEmpty());
}

TEST_F(Lists, OfThousandsAreTakenWithoutAWait) {
  std::string text = "Name\tOrganisation\tLinked with\n";
  for (int i = 0; text.size() < (1 << 20); ++i)
    text += "Function number " + std::to_string(i) + "\tSchool " + std::to_string(i % 20) + "\tCoach\n";
  const std::clock_t before = std::clock();
  const auto made = plan(text);
  const auto taken = takeList(*m_session, made, m_context);
  const double took = double(std::clock() - before) / CLOCKS_PER_SEC;
  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_THAT(taken->ids, SizeIs(kLargestList));
  RecordProperty("seconds", std::to_string(took));
  EXPECT_LT(took, 10);
}

TEST_F(Lists, SayWhenALineWouldAddTheSameOnceMore) {
  const auto there = [&](std::string_view line) {
    const auto element = alreadyThere(model(), parseQuickAdd(line, Language::English), m_context);
    return element ? std::string(element->id()) : std::string();
  };
  EXPECT_EQ(there("r: COACH"), m_coach);
  EXPECT_EQ(there("Coach @Gil"), m_coach);
  EXPECT_EQ(there("o: gilde"), m_gilde);
  EXPECT_EQ(there("r: Gilde"), "");
  EXPECT_EQ(there("r: "), "");
}

}  // namespace
}  // namespace session
