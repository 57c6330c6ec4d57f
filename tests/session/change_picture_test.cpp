// SPDX-License-Identifier: MIT
#include "session/change_picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace session {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(ChangePicture, NamesWhatIsNewChangedAndGone) {
  auto before = model::Sketch().addSchools().link(Type::Contact, "boardA", "boardB");
  auto after = before;
  after.add(Type::Table, "T", {{"name", "Table"}}).set("A", "name", "Other");
  after.apply(model::RemoveElement{"contact-boardA-boardB"});
  const ChangePicture picture = changePicture(before.model, after.model);
  EXPECT_THAT(picture.added, ElementsAre("T"));
  EXPECT_THAT(picture.changed, ElementsAre("A"));
  EXPECT_THAT(picture.gone, ElementsAre("contact-boardA-boardB"));
  EXPECT_TRUE(picture.model.contains("contact-boardA-boardB")) << "what is gone can be drawn";
  EXPECT_EQ(picture.model.find("A")->name(), "Other");
}

TEST(ChangePicture, OfTheSameIsNothing) {
  const auto model = model::Sketch().addSchools().model;
  const ChangePicture picture = changePicture(model, model);
  EXPECT_THAT(picture.added, IsEmpty());
  EXPECT_THAT(picture.changed, IsEmpty());
  EXPECT_THAT(picture.gone, IsEmpty());
}

TEST(ChangePicture, CountsAPartAsItsOwnerAndNotWhereThingsStand) {
  auto before = model::Sketch().add(Type::Ambition, "M", {{"name", "Ambition"}}).add(Type::Diagram, "D");
  auto after = before;
  after.add(Type::Criterion, "c", {{"#owner", "M"}, {"text", "Half"}});
  after.add(Type::Shape, "D/M", {{"#owner", "D"}, {"of", "M"}, {"x", "1"}});
  const ChangePicture picture = changePicture(before.model, after.model);
  EXPECT_THAT(picture.changed, ElementsAre("M"));
  EXPECT_THAT(picture.added, IsEmpty());
}

TEST(ChangePicture, PutsBackTheShapeOfWhatIsGone) {
  auto before = model::Sketch().add(Type::Ambition, "M", {{"name", "Ambition"}}).add(Type::Diagram, "D");
  before.add(Type::Shape, "D/M", {{"#owner", "D"}, {"of", "M"}, {"x", "1"}});
  const auto after = model::Sketch().add(Type::Diagram, "D");
  const ChangePicture picture = changePicture(before.model, after.model);
  EXPECT_THAT(picture.gone, ElementsAre("M"));
  EXPECT_TRUE(picture.model.contains("D/M"));
}

TEST(ChangePicture, LeavesSomebodyWhoMovedInOnePlace) {
  const auto before = model::Sketch().addSchools();
  auto after = before;
  after.apply(model::RemoveElement{"partOf-boardA-A"});
  after.link(Type::PartOf, "boardA", "B");
  const ChangePicture picture = changePicture(before.model, after.model);
  EXPECT_THAT(picture.gone, IsEmpty());
  EXPECT_THAT(picture.added, ElementsAre("partOf-boardA-B"));
}

}  // namespace
}  // namespace session
