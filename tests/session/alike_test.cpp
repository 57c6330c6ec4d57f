// SPDX-License-Identifier: MIT
#include "session/alike.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace session {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Sketch schools() {
  Sketch sketch;
  sketch.addSchools()
      .add(Type::Organisation, "unit", {{"name", "Unit"}, {"partnership", "core"}})
      .add(Type::Role, "coach", {{"name", "Coach"}, {"layer", "executive"}})
      .link(Type::PartOf, "unit", "A")
      .link(Type::PartOf, "coach", "unit")
      .link(Type::Contact, "boardA", "boardB");
  return sketch;
}

TEST(Alike, AreElementsOfOneType) {
  const Sketch sketch = schools();
  EXPECT_THAT(alike(sketch.model, {"A"}, Likeness::Type), UnorderedElementsAre("A", "B", "unit"));
  EXPECT_THAT(alike(sketch.model, {"contact-boardA-boardB"}, Likeness::Type), ElementsAre("contact-boardA-boardB"));
}

TEST(Alike, AreThoseOfOnePartnerAlsoInItsUnits) {
  const Sketch sketch = schools();
  EXPECT_THAT(alike(sketch.model, {"coach"}, Likeness::Partner),
              UnorderedElementsAre("A", "boardA", "executiveA", "unit", "coach"));
}

TEST(Alike, AreThoseOfOneLayer) {
  const Sketch sketch = schools();
  EXPECT_THAT(alike(sketch.model, {"coach"}, Likeness::Layer),
              UnorderedElementsAre("executiveA", "executiveB", "coach"));
  EXPECT_THAT(alike(sketch.model, {"A"}, Likeness::Layer), IsEmpty());
}

TEST(Alike, EndsWhereOrganisationsArePartOfEachOther) {
  Sketch sketch = schools();
  sketch.link(Type::PartOf, "A", "unit");
  EXPECT_FALSE(alike(sketch.model, {"coach"}, Likeness::Partner).empty());
}

}  // namespace
}  // namespace session
