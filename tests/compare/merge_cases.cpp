// SPDX-License-Identifier: MIT
#include "compare/merge_cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/model_writer.h"

namespace compare {

using model::Attr;
using model::Model;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

Sketch start() {
  Sketch sketch;
  sketch.addSchools().add(Type::Table, "t", {{"name", "Table"}, {"kind", "steering"}});
  sketch.link(Type::SitsAt, "boardA", "t").link(Type::SitsAt, "boardB", "t");
  sketch.add(Type::Step, "s", {{"name", "Step"}, {"size", "small"}, {"status", "ready"}});
  sketch.add(Type::Agreement, "g", {{"name", "Deal"}, {"kind", "covenant"}, {"status", "draft"}});
  sketch.add(Type::Agreement, "h", {{"name", "Rules"}, {"kind", "rules"}, {"status", "draft"}});
  sketch.add(Type::Ambition, "a", {{"name", "Aim"}, {"status", "agreed"}});
  sketch.add(Type::Criterion, "q1", {{"#owner", "a"}, {"text", "dropout"}, {"target", "6"}});
  sketch.add(Type::Interest, "i", {{"name", "Intake"}, {"level", "organisational"}, {"disclosure", "voiced"}});
  sketch.link(Type::Holds, "A", "i").link(Type::Holds, "B", "i");
  sketch.add(Type::Diagram, "d1", {{"name", "One"}});
  return sketch.add(Type::Shape, "d1/A",
                    {{"#owner", "d1"}, {"of", "A"}, {"x", "8"}, {"y", "8"}, {"width", "80"}, {"height", "40"}});
}

Sketch& without(Sketch& sketch, const std::string& id) {
  for (const Attr attribute : {Attr::From, Attr::To, Attr::Of, Attr::Owner})
    for (const auto& each : sketch.model.referring(attribute, id))
      if (const std::string key(each.id()); sketch.model.contains(key)) without(sketch, key);
  sketch.apply(model::RemoveElement{id});
  return sketch;
}

std::vector<ClashKind> kinds(const Merge& merge) {
  std::vector<ClashKind> all;
  for (const Clash& clash : merge.clashes()) all.push_back(clash.kind);
  return all;
}

std::string bytes(const Model& model) { return storage::writeModel(model); }

void expectClash(const Sketch& base, const Sketch& ours, const Sketch& theirs, ClashKind kind, const std::string& place,
                 const std::function<void(const Model&)>& expectOurs,
                 const std::function<void(const Model&)>& expectTheirs) {
  Merge merge(base.model, ours.model, theirs.model);
  ASSERT_THAT(kinds(merge), ElementsAre(kind));
  const Clash clash = merge.clashes().front();
  EXPECT_EQ(clash.place, place);
  EXPECT_FALSE(clash.isDecided);
  EXPECT_THAT(clash.message, Not(IsEmpty()));
  expectOurs(merge.merged());
  ASSERT_TRUE(merge.resolve(keyOf(clash), Choice::Theirs));
  EXPECT_FALSE(merge.hasUndecided());
  expectTheirs(merge.merged());
  const Merge turned(base.model, theirs.model, ours.model);
  ASSERT_THAT(kinds(turned), ElementsAre(kind));
  EXPECT_EQ(bytes(turned.merged()), bytes(merge.merged()));
  EXPECT_EQ(turned.clashes().front().ours, clash.theirs);
  EXPECT_EQ(turned.clashes().front().theirs, clash.ours);
  EXPECT_EQ(turned.clashes().front().base, clash.base);
}

std::string text(const Model& model, std::string_view id, Attr attribute) {
  const auto element = id.empty() ? std::optional(model.root()) : model.find(id);
  return element ? std::string(element->text(attribute)) : "(gone)";
}

}  // namespace compare
