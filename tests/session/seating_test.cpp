// SPDX-License-Identifier: MIT
#include "session/seating.h"

#include <gtest/gtest.h>

#include "session/session.h"

namespace session {
namespace {

using model::Attr;
using model::Type;

class Seating : public testing::Test {
 protected:
  Seating() : m_session(Session::create({})) {
    m_table = *m_session->addNode({.type = Type::Table, .name = "Steering group"});
    m_first = *m_session->addNode({.name = "First"});
    m_second = *m_session->addNode({.name = "Second"});
    m_subscription = m_session->onChanged([this](const Changed& changed) { m_changes = changed.changes; });
    EXPECT_TRUE(m_session->perform(diagram::TakeSeat{m_first, m_table, false, true}, ""));
  }

  std::string seatOf(const std::string& role) const {
    const auto seat = m_session->model().link(Type::SitsAt, role, m_table);
    return seat ? std::string(seat->text(Attr::Seat)) : "none";
  }

  std::unique_ptr<Session> m_session;
  std::string m_table, m_first, m_second;
  Subscription m_subscription;
  model::Changes m_changes;  // the last ones
};

TEST_F(Seating, HasNothingToAskAboutTheFirstChair) {
  EXPECT_EQ(seatOf(m_first), "chair");
  EXPECT_FALSE(secondChair(m_session->model(), m_changes));
}

TEST_F(Seating, KnowsWhoWasTheChairBefore) {
  ASSERT_TRUE(m_session->perform(diagram::TakeSeat{m_second, m_table, false, true}, ""));
  const auto second = secondChair(m_session->model(), m_changes);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->table, m_table);
  EXPECT_EQ(second->role, m_second);
  EXPECT_EQ(second->chair, m_first);
}

TEST_F(Seating, KnowsItOfASeatThatWasThereAsWell) {
  ASSERT_TRUE(m_session->perform(diagram::TakeSeat{m_second, m_table}, ""));
  EXPECT_FALSE(secondChair(m_session->model(), m_changes));
  const std::string seat(m_session->model().link(Type::SitsAt, m_second, m_table)->id());
  ASSERT_TRUE(m_session->setAttribute({seat}, Attr::Seat, "chair"));
  EXPECT_TRUE(secondChair(m_session->model(), m_changes));
}

TEST_F(Seating, ReplacesTheChairInOneStep) {
  ASSERT_TRUE(m_session->perform(diagram::TakeSeat{m_second, m_table, false, true}, ""));
  ASSERT_TRUE(replaceChair(*m_session, *secondChair(m_session->model(), m_changes)));
  EXPECT_EQ(seatOf(m_first), "member");
  EXPECT_EQ(seatOf(m_second), "chair");
  m_session->undo();
  EXPECT_EQ(seatOf(m_first), "chair");
  EXPECT_EQ(seatOf(m_second), "none");
}

}  // namespace
}  // namespace session
