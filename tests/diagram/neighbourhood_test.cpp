// SPDX-License-Identifier: MIT
#include "diagram/neighbourhood.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// boardA – boardB – executiveB – a table where executiveA sits too.
Sketch chain() {
  Sketch sketch;
  sketch.addSchools().add(Type::Table, "t", {{"name", "Table"}});
  sketch.link(Type::Contact, "boardA", "boardB").link(Type::Contact, "executiveB", "boardB");
  sketch.link(Type::SitsAt, "executiveB", "t").link(Type::SitsAt, "executiveA", "t");
  return sketch;
}

TEST(Neighbourhood, WidensByOneLinkPerStepInBothDirections) {
  const Sketch sketch = chain();
  EXPECT_THAT(neighbourhood(sketch.model, {"boardA"}, 0), ElementsAre("A", "boardA"));
  EXPECT_THAT(neighbourhood(sketch.model, {"boardA"}, 1), ElementsAre("A", "B", "boardA", "boardB"));
  EXPECT_THAT(neighbourhood(sketch.model, {"boardA"}, 2), ElementsAre("A", "B", "boardA", "boardB", "executiveB"));
  EXPECT_THAT(neighbourhood(sketch.model, {"boardA"}, 3), ElementsAre("A", "B", "boardA", "boardB", "executiveB", "t"));
}

TEST(Neighbourhood, ReachesTheOrganisationsOfWhatIsNearButNotTheirOthers) {
  const Sketch sketch = chain();
  EXPECT_THAT(neighbourhood(sketch.model, {"t"}, 1), UnorderedElementsAre("A", "B", "executiveA", "executiveB", "t"));
}

TEST(Neighbourhood, OfAnOrganisationHasItsMembersOneStepAway) {
  const Sketch sketch = chain();
  EXPECT_THAT(neighbourhood(sketch.model, {"A"}, 1), UnorderedElementsAre("A", "boardA", "executiveA"));
}

TEST(Neighbourhood, OfALinkIsThatOfItsEnds) {
  const Sketch sketch = chain();
  EXPECT_THAT(neighbourhood(sketch.model, {"contact-boardA-boardB"}, 0),
              UnorderedElementsAre("A", "B", "boardA", "boardB"));
}

TEST(Neighbourhood, EndsWhereOrganisationsBelongToEachOther) {
  Sketch sketch = chain();
  sketch.link(Type::PartOf, "A", "B").link(Type::PartOf, "B", "A");
  EXPECT_THAT(neighbourhood(sketch.model, {"boardA"}, 0), UnorderedElementsAre("A", "B", "boardA"));
}

TEST(Neighbourhood, OfWhatIsNotThereIsEmpty) { EXPECT_THAT(neighbourhood(chain().model, {"nobody"}, 3), IsEmpty()); }

}  // namespace
}  // namespace diagram
