// SPDX-License-Identifier: MIT
#include "compare/diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/dice.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random.h"
#include "support/sketch.h"

namespace compare {
namespace {

using model::Model;
using model::Type;
using testing::IsEmpty;
using testing::SizeIs;

Model applied(Model model, const model::Changes& changes) {
  for (const model::Change& change : changes) {
    const auto done = model.apply(change);
    EXPECT_TRUE(done) << done.error().message;
  }
  return model;
}

Model read(const std::string& bytes) { return std::move(storage::readModel(bytes, "model")->model); }

TEST(Diff, OfAnyTwoVersionsMakesOneIntoTheOtherByteByByte) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  const auto rounds = support::rounds(2'000);
  for (std::int64_t round = 0; round < rounds; ++round) {
    const Model before = anySample(dice);
    Model after = before;
    for (std::size_t n = 1 + dice.below(40); n > 0; --n) wildChange(after, dice);
    const auto changes = diff(before, after);
    ASSERT_EQ(storage::writeModel(applied(before, changes)), storage::writeModel(after)) << "round " << round;
    const auto back = diff(after, before);
    ASSERT_EQ(storage::writeModel(applied(after, back)), storage::writeModel(before)) << "round " << round;
  }
}

TEST(Diff, OfFilesThatWereReadMakesOneIntoTheOtherByteByByte) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  const auto rounds = support::rounds(500);
  for (std::int64_t round = 0; round < rounds; ++round) {
    const Model before = anySample(dice);
    Model edited = before;
    for (std::size_t n = 1 + dice.below(30); n > 0; --n) sensibleEdit(edited, dice, "n");
    const Model after = read(storage::writeModel(edited));
    ASSERT_EQ(storage::writeModel(applied(before, diff(before, after))), storage::writeModel(after)) << round;
  }
}

TEST(Diff, OfEverySampleWithEveryOtherWorks) {
  for (const std::string& one : samples())
    for (const std::string& other : samples()) {
      const Model before = std::move(storage::loadModel(one)->model),
                  after = std::move(storage::loadModel(other)->model);
      const auto changes = diff(before, after);
      EXPECT_EQ(changes.empty(), one == other) << one << " " << other;
      EXPECT_EQ(storage::writeModel(applied(before, changes)), storage::writeModel(after)) << one << " " << other;
    }
}

TEST(Diff, FindsNothingWhereOnlyTheWritingDiffers) {
  model::Sketch one, other;
  one.addSchools().set("boardA", "mandate", "unknown").set("A", "power", "2").set("", "inventory", "tables layers");
  other.addSchools().set("", "inventory", "layers  tables").set("A", "power", "2").set("boardB", "position", "unknown");
  EXPECT_THAT(diff(one.model, other.model), IsEmpty());
}

TEST(Diff, SetsOneAttributeForOneEdit) {
  model::Sketch one, other;
  one.addSchools();
  other.addSchools().set("boardA", "mandate", "decide");
  const auto changes = diff(one.model, other.model);
  ASSERT_THAT(changes, SizeIs(1));
  const auto* set = std::get_if<model::SetAttribute>(&changes[0]);
  ASSERT_NE(set, nullptr);
  EXPECT_EQ(set->id + " " + set->name + " " + *set->value, "boardA mandate decide");
}

TEST(Diff, KnowsThatThePartOfACommitmentMeansSomethingElseElsewhere) {
  model::Sketch one;
  one.addSchools().add(Type::Ambition, "a", {{"name", "Aim"}, {"status", "idea"}});
  one.add(Type::Agreement, "g", {{"name", "Deal"}, {"kind", "rules"}, {"status", "idea"}});
  model::Sketch other = one;
  one.link(Type::Commits, "A", "a", {{"part", "supporter"}});
  other.link(Type::Commits, "A", "a").set("commits-A-a", "to", "g");
  EXPECT_EQ(storage::writeModel(applied(one.model, diff(one.model, other.model))), storage::writeModel(other.model));
}

TEST(Diff, MovesADiagramThatWasPutFirst) {
  const auto withDiagrams = [](std::initializer_list<const char*> ids) {
    model::Sketch sketch;
    for (const char* id : ids) sketch.add(Type::Diagram, id, {{"name", id}});
    return sketch.model;
  };
  const Model before = withDiagrams({"d1", "d2", "d3"}), after = withDiagrams({"d2", "d3", "d1"});
  const auto changes = diff(before, after);
  EXPECT_THAT(changes, SizeIs(2)) << "one is taken out and put at the end";
  EXPECT_EQ(storage::writeModel(applied(before, changes)), storage::writeModel(after));
}

TEST(Diff, ReplacesAnElementThatIsOfAnotherTypeNow) {
  model::Sketch one, other;
  one.add(Type::Role, "x", {{"name", "X"}, {"layer", "board"}});
  other.add(Type::Table, "x", {{"name", "X"}, {"kind", "working"}});
  EXPECT_THAT(diff(one.model, other.model), SizeIs(2));
  EXPECT_EQ(storage::writeModel(applied(one.model, diff(one.model, other.model))), storage::writeModel(other.model));
}

}  // namespace
}  // namespace compare
