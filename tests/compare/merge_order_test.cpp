// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/merge_cases.h"

namespace compare {
namespace {

using model::Model;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Merge, WeavesDiagramsOfBothIntoOneOrder) {
  const auto diagrams = [](std::initializer_list<const char*> ids) {
    Sketch sketch;
    for (const char* id : ids) sketch.add(Type::Diagram, id, {{"name", id}});
    return sketch.model;
  };
  const auto order = [](const Model& model) {
    std::vector<std::string> ids;
    for (const auto& diagram : model.elements(Type::Diagram)) ids.emplace_back(diagram.id());
    return ids;
  };
  const Model base = diagrams({"d1", "d2", "d3"});
  const Merge moved(base, diagrams({"d3", "d1", "d2"}), diagrams({"d1", "new", "d2", "d3"}));
  EXPECT_THAT(moved.clashes(), IsEmpty());
  EXPECT_THAT(order(moved.merged()), ElementsAre("d3", "d1", "new", "d2"));
  Merge both(base, diagrams({"d3", "d1", "d2"}), diagrams({"d2", "d1", "d3"}));
  ASSERT_THAT(kinds(both), ElementsAre(ClashKind::Order));
  EXPECT_THAT(order(both.merged()), ElementsAre("d3", "d1", "d2"));
  ASSERT_TRUE(both.resolve(keyOf(both.clashes().front()), Choice::Theirs));
  EXPECT_THAT(order(both.merged()), ElementsAre("d2", "d1", "d3"));
  // Both added the same, at different places.
  const Model front = diagrams({"new", "d1", "d2", "d3"}), back = diagrams({"d1", "d2", "d3", "new"});
  const Merge same(base, front, back), turned(base, back, front);
  EXPECT_THAT(same.clashes(), IsEmpty());
  EXPECT_EQ(order(same.merged()), order(turned.merged()));
}

}  // namespace
}  // namespace compare
