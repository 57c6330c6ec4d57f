// SPDX-License-Identifier: MIT
#include "compare/order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace compare {
namespace {

using model::Sketch;
using model::Type;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

Sketch criteria(std::initializer_list<const char*> ids) {
  Sketch sketch;
  sketch.add(Type::Ambition, "a", {{"name", "Aim"}, {"status", "idea"}});
  for (const char* id : ids) sketch.add(Type::Criterion, id, {{"#owner", "a"}});
  return sketch;
}

TEST(Order, CountsOfDiagramsCriteriaAndUnknownContentOnly) {
  Sketch sketch = criteria({"q1", "q2"});
  sketch.addSchools().add(Type::Diagram, "d1").add(Type::Diagram, "d2");
  sketch.add(Type::Foreign, "f1", {{"#owner", "/elements"}, {"#raw", "<x/>"}});
  EXPECT_THAT(sequences(sketch.model), SizeIs(3));
}

TEST(Order, KeepsUnknownContentApartByWhatItStandsBefore) {
  Sketch sketch;
  sketch.addSchools();
  const auto add = [&](const char* id, const char* before) {
    sketch.add(Type::Foreign, id, {{"#owner", "/elements"}, {"#raw", "<x/>"}, {"#before", before}});
  };
  add("f1", "A");
  add("f2", "B");
  add("f3", "gone");
  add("f4", "gone too");
  const auto found = sequences(sketch.model);
  ASSERT_THAT(found, SizeIs(3));
  EXPECT_THAT(found[2].elements, SizeIs(2)) << "what stood before something that is gone stands at the end";
}

TEST(Order, MovesAsFewAsItCan) {
  const auto moved = [](std::initializer_list<const char*> before, std::initializer_list<const char*> after) {
    return misplaced(criteria(before).model, criteria(after).model);
  };
  EXPECT_THAT(moved({"q1", "q2", "q3"}, {"q1", "q2", "q3"}), IsEmpty());
  EXPECT_THAT(moved({"q1", "q2", "q3"}, {"q1", "q3"}), IsEmpty());
  EXPECT_THAT(moved({"q1", "q2"}, {"q1", "q2", "new"}), IsEmpty());
  EXPECT_THAT(moved({"q1", "q2", "q3"}, {"q2", "q3", "q1"}), UnorderedElementsAre("q1"));
  EXPECT_THAT(moved({"q1", "q2"}, {"q1", "new", "q2"}), UnorderedElementsAre("q2"));
}

}  // namespace
}  // namespace compare
