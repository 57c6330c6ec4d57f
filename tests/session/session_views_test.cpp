// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "session/session.h"
#include "support/scratch.h"
#include "view_test.h"

namespace session {
namespace {

using model::Attr;
using model::Type;

class SessionViews : public ViewTest {
 protected:
  SessionViews() {
    auto opened = Session::open(
        m_scratch.write("m.samenspel", Scratch::read(SAMENSPEL_SOURCE_DIR "/samples/ottoland.samenspel")), {});
    m_session = std::move(*opened);
    m_before = m_session->model();
  }
  const model::Model& now() const { return m_session->model(); }
  /// One step takes all of it back.
  void expectOneStep() {
    ASSERT_TRUE(m_session->canUndo());
    m_session->undo();
    EXPECT_TRUE(model::sameContent(now(), m_before));
    EXPECT_FALSE(m_session->canUndo());
  }

  Scratch m_scratch;
  std::unique_ptr<Session> m_session;
  model::Model m_before;
};

TEST_F(SessionViews, SetAnAttributeInOneStep) {
  ASSERT_TRUE(m_session->edit(AttributeEdit{{"i2"}, Attr::Disclosure}, "voiced"));
  EXPECT_TRUE(now().find("i2")->is(Attr::Disclosure, "voiced"));
  expectOneStep();
}

TEST_F(SessionViews, ChangeTheEffectOfALinkThatIsThere) {
  ASSERT_TRUE(m_session->edit(LinkEdit{Type::Affects, "r", "i2", Attr::Effect, true}, "2"));
  EXPECT_TRUE(now().find("k10")->is(Attr::Effect, "2"));
  expectOneStep();
}

TEST_F(SessionViews, MakeALinkThatIsMissing) {
  ASSERT_TRUE(m_session->edit(LinkEdit{Type::Affects, "a", "i1", Attr::Effect, true}, "1"));
  const auto link = now().link(Type::Affects, "a", "i1");
  ASSERT_TRUE(link);
  EXPECT_TRUE(link->is(Attr::Effect, "1"));
  expectOneStep();
}

TEST_F(SessionViews, TakeALinkAwayWhenItsCellIsEmptied) {
  ASSERT_TRUE(m_session->edit(LinkEdit{Type::Affects, "r", "i2", Attr::Effect, true}, std::nullopt));
  EXPECT_FALSE(now().contains("k10"));
  expectOneStep();
}

TEST_F(SessionViews, RefuseAnEffectThatMakesNoSenseAndChangeNothing) {
  const auto done = m_session->edit(LinkEdit{Type::Affects, "a", "i1", Attr::Effect, true}, "7");
  ASSERT_FALSE(done);
  EXPECT_FALSE(done.error().message.empty());
  EXPECT_TRUE(model::sameContent(now(), m_before));
  EXPECT_FALSE(m_session->canUndo());
}

TEST_F(SessionViews, ScoreATopicByHandAndTakeItBack) {
  ASSERT_TRUE(m_session->edit(TopicEdit{"rules", Attr::Score}, "2"));
  ASSERT_TRUE(m_session->edit(TopicEdit{"rules", Attr::Note}, "agreed by word of mouth"));
  ASSERT_TRUE(m_session->edit(TopicEdit{"rules", Attr::By}, "adviser"));
  const auto topic = now().find("topic/rules");
  ASSERT_TRUE(topic);
  EXPECT_TRUE(topic->is(Attr::Score, "2"));
  EXPECT_TRUE(topic->is(Attr::Note, "agreed by word of mouth"));
  EXPECT_TRUE(topic->date(Attr::On));
  ASSERT_TRUE(m_session->edit(TopicEdit{"rules", Attr::Score}, "n/a"));
  EXPECT_TRUE(now().find("topic/rules")->is(Attr::Score, "n/a"));
  ASSERT_TRUE(m_session->edit(TopicEdit{"rules", Attr::Score}, ""));
  EXPECT_FALSE(now().contains("topic/rules"));
  for (int i = 0; i < 5; ++i) m_session->undo();
  EXPECT_TRUE(model::sameContent(now(), m_before));
}

TEST_F(SessionViews, WantAScoreBeforeAReason) {
  const auto done = m_session->edit(TopicEdit{"rules", Attr::Note}, "because");
  ASSERT_FALSE(done);
  EXPECT_THAT(done.error().message, testing::HasSubstr("score"));
}

TEST_F(SessionViews, RefuseAScoreThatIsNone) {
  EXPECT_FALSE(m_session->edit(TopicEdit{"rules", Attr::Score}, "3"));
  EXPECT_FALSE(now().contains("topic/rules"));
}

TEST_F(SessionViews, SetAThresholdAndGiveItBackItsDefault) {
  ASSERT_TRUE(m_session->edit(SettingEdit{"horizonDays"}, "120"));
  ASSERT_TRUE(now().find("setting/horizonDays"));
  EXPECT_TRUE(now().find("setting/horizonDays")->is(Attr::Value, "120"));
  ASSERT_TRUE(m_session->edit(SettingEdit{"horizonDays"}, "60"));
  EXPECT_EQ(now().elements(Type::Setting).size(), 1u);
  ASSERT_TRUE(m_session->edit(SettingEdit{"horizonDays"}, std::nullopt));
  EXPECT_TRUE(now().elements(Type::Setting).empty());
}

TEST_F(SessionViews, UnderstandWhatIsTypedInACell) {
  open("ottoland", {});
  const CellEdit effect = linkEdit(model, {Type::Affects, "r", "i2", Attr::Effect, true});
  EXPECT_EQ(effect.typed("2"), "2");
  EXPECT_EQ(effect.typed("+2"), "2");
  EXPECT_EQ(effect.typed("-1"), "-1");
  EXPECT_EQ(effect.typed("7"), std::nullopt);
  EXPECT_EQ(effect.typed(""), "") << "the link can be taken away";
  const CellEdit openness = attributeEdit(*model.find("i2"), Attr::Disclosure);
  EXPECT_EQ(openness.typed("voi"), "voiced");
  EXPECT_EQ(openness.typed(""), std::nullopt) << "it is required";
}

}  // namespace
}  // namespace session
