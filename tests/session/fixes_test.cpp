// SPDX-License-Identifier: MIT
#include "session/fixes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace session {
namespace {

using model::AddElement;
using model::Attr;
using model::Kind;
using model::SetAttribute;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

model::Model schools() {
  Sketch sketch;
  sketch.addSchools()
      .add(Type::Table, "t1", {{"name", "Steering group"}})
      .add(Type::Table, "t2", {{"name", "Working group"}})
      .add(Type::Step, "s1", {{"name", "Evaluate"}, {"status", "idea"}});
  return sketch.model;
}

analysis::Fix fix(model::Changes changes) { return {"Fix", std::move(changes)}; }

TEST(Fixes, AreTriedOnACopy) {
  const model::Model model = schools();
  const auto preview = previewOf(
      model,
      fix({AddElement{{"r9", Type::Role, {{"name", "?"}, {"layer", "management"}}}},
           AddElement{{"k9", Type::PartOf, {{"from", "r9"}, {"to", "A"}}}}, SetAttribute{"s1", "status", "ready"},
           AddElement{{"c9", Type::Criterion, {{"#owner", "s1"}, {"text", "Done"}}}}}));
  ASSERT_TRUE(preview) << preview.error().message;
  EXPECT_THAT(preview->added, ElementsAre("r9", "k9"));
  EXPECT_THAT(preview->changed, ElementsAre("s1"));
  EXPECT_THAT(preview->removed, IsEmpty());
  EXPECT_FALSE(model.contains("r9"));
}

TEST(Fixes, ThatDoNotFitAnyMoreSayWhy) {
  const auto preview = previewOf(schools(), fix({SetAttribute{"gone", "status", "ready"}}));
  ASSERT_FALSE(preview);
  EXPECT_FALSE(preview.error().message.empty());
}

TEST(Fixes, LeaveDatesAndNamesThatAskOpen) {
  const model::Model model = schools();
  const auto wanted = fix({AddElement{{"s9", Type::Step, {{"name", "What first?"}, {"dueDate", "2022-01-01"}}}}});
  const auto open = openValues(model, wanted);
  ASSERT_EQ(open.size(), 2U);
  EXPECT_EQ(open[0].attribute, Attr::Name);
  EXPECT_EQ(open[1].kind, Kind::Date);
  EXPECT_EQ(open[1].value, "2022-01-01");
  const auto preview = previewOf(model, withValue(withValue(wanted, open[0], "Job shadowing"), open[1], ""));
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->model.find("s9")->name(), "Job shadowing");
  EXPECT_FALSE(preview->model.find("s9")->date(Attr::DueDate));
}

TEST(Fixes, AskAtWhichTableForAllSeatsTogether) {
  const model::Model model = schools();
  const auto wanted = fix({AddElement{{"k1", Type::SitsAt, {{"from", "boardA"}, {"to", "t1"}}}},
                           AddElement{{"k2", Type::SitsAt, {{"from", "boardB"}, {"to", "t1"}}}}});
  const auto open = openValues(model, wanted);
  ASSERT_EQ(open.size(), 1U);
  EXPECT_THAT(open[0].changes, ElementsAre(0, 1));
  EXPECT_EQ(open[0].choices.size(), 2U);
  const auto preview = previewOf(model, withValue(wanted, open[0], "t2"));
  ASSERT_TRUE(preview);
  EXPECT_TRUE(preview->model.link(Type::SitsAt, "boardA", "t2"));
  EXPECT_TRUE(preview->model.link(Type::SitsAt, "boardB", "t2"));
}

TEST(Fixes, WithoutAnythingToDecideAskNothing) {
  EXPECT_THAT(openValues(schools(), fix({AddElement{{"k1", Type::Contact, {{"from", "boardA"}, {"to", "boardB"}}}}})),
              IsEmpty());
}

TEST(Fixes, SayWhatTheyDoInWords) {
  const model::Model model = schools();
  const auto words = inWords(
      model, fix({AddElement{{"k1", Type::Contact, {{"from", "boardA"}, {"to", "boardB"}, {"state", "wished"}}}},
                  SetAttribute{"s1", "status", "ready"}, model::RemoveElement{"t2"}}));
  EXPECT_THAT(words, ElementsAre("New: is in contact with “boardA – boardB”.", "Changes: Step “Evaluate”.",
                                 "Goes: Table “Working group”."));
}

}  // namespace
}  // namespace session
