// SPDX-License-Identifier: MIT
#include "session/find_replace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace session {
namespace {

using model::Attr;
using model::Type;
using testing::IsEmpty;
using testing::SizeIs;

class Texts : public testing::Test {
 protected:
  Texts() {
    m_school = add(Type::Organisation, "School Één");
    m_head = add(Type::Role, "Head of the school");
    EXPECT_TRUE(m_session->setAttribute({m_head}, Attr::Note, "Schoolhead.\nAsk the SCHOOL about the school."));
    EXPECT_TRUE(m_session->setAttribute({""}, Attr::Title, "Two schools"));
  }

  std::string add(Type type, const char* name) {
    NewNode node;
    node.type = type;
    node.name = name;
    return *m_session->addNode(node);
  }

  std::vector<TextHit> find(const TextWish& wish, std::string_view by = "college") const {
    return findTexts(m_session->model(), wish, by);
  }

  std::unique_ptr<Session> m_session = Session::create({});
  std::string m_school, m_head;
};

TEST_F(Texts, AreFoundInTitleNamesAndNotes) {
  const auto hits = find({"school"});
  ASSERT_THAT(hits, SizeIs(4));
  EXPECT_EQ(hits[0].element, "");
  EXPECT_EQ(hits[1].element, m_school);
  EXPECT_EQ(hits[1].after, "college Één");
  EXPECT_EQ(hits[2].attribute, Attr::Name);
  EXPECT_EQ(hits[2].at, 12u);
  EXPECT_EQ(hits[3].attribute, Attr::Note);
  EXPECT_EQ(hits[3].places, 3u);
  EXPECT_EQ(hits[3].where, "Role “Head of the school”, Note");
  EXPECT_THAT(find({""}), IsEmpty());
}

TEST_F(Texts, AreFoundAsWished) {
  EXPECT_THAT(find({"SCHOOL", true}), SizeIs(1));
  const auto words = find({"school", false, true});
  ASSERT_THAT(words, SizeIs(3));
  EXPECT_EQ(words[2].places, 2u);
  EXPECT_THAT(find({"school", false, false, false, true}), SizeIs(1));
  EXPECT_THAT(find({"school", false, false, true, false}), SizeIs(3));
  EXPECT_THAT(find({"éÉN"}), SizeIs(1));
}

TEST_F(Texts, AreReplacedInOneStep) {
  const auto hits = find({"school"});
  const auto replaced = replaceTexts(*m_session, hits);
  ASSERT_TRUE(replaced);
  EXPECT_EQ(*replaced, 6u);
  EXPECT_EQ(m_session->model().find(m_head)->name(), "Head of the college");
  EXPECT_EQ(m_session->model().find(m_head)->text(Attr::Note), "collegehead.\nAsk the college about the college.");
  EXPECT_EQ(m_session->undoName(), "replace");
  m_session->undo();
  EXPECT_EQ(m_session->model().find(m_school)->name(), "School Één");
}

TEST_F(Texts, ThatHaveChangedSinceStayAsTheyAre) {
  const auto hits = find({"school"});
  ASSERT_TRUE(m_session->rename(m_school, "A school of another name"));
  ASSERT_TRUE(replaceTexts(*m_session, hits));
  EXPECT_EQ(m_session->model().find(m_school)->name(), "A school of another name");
}

TEST_F(Texts, AreAllKeptWhenOneMayNotBecomeEmpty) {
  const auto hits = find({"Head of the school"}, "");
  EXPECT_FALSE(replaceTexts(*m_session, hits));
  EXPECT_EQ(m_session->model().find(m_head)->name(), "Head of the school");
}

}  // namespace
}  // namespace session
