// SPDX-License-Identifier: MIT
#include "session/uniting.h"

#include <gtest/gtest.h>

namespace session {
namespace {

using model::Attr;
using model::Type;

TEST(Uniting, IsOneStepThatCanBeUndone) {
  const auto session = Session::create({});
  NewNode node;
  node.name = "Coach";
  const std::string coach = *session->addNode(node);
  node.name = "Trainer";
  const std::string trainer = *session->addNode(node);
  ASSERT_EQ(differences(session->model(), coach, trainer).size(), 1u);
  const auto united = unite(*session, coach, trainer, {Attr::Name});
  ASSERT_TRUE(united) << united.error().message;
  EXPECT_FALSE(session->model().contains(trainer));
  EXPECT_EQ(session->model().find(coach)->name(), "Trainer");
  session->undo();
  EXPECT_TRUE(session->model().contains(trainer));
  EXPECT_EQ(session->model().find(coach)->name(), "Coach");
}

TEST(Uniting, IsRefusedWithoutAStepForTwoThatCannotBeOne) {
  const auto session = Session::create({});
  NewNode node;
  const std::string role = *session->addNode(node);
  node.type = Type::Table;
  const std::string table = *session->addNode(node);
  EXPECT_FALSE(unite(*session, role, table, {}));
  EXPECT_TRUE(session->model().contains(table));
}

}  // namespace
}  // namespace session
