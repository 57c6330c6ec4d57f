// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/merge_cases.h"
#include "compare/merge_oracle.h"

namespace compare {
namespace {

using model::Attr;
using model::Model;
using model::Sketch;
using model::Type;

TEST(Merge, AsksWhenBothLinkTheSamePair) {
  Sketch ours = start(), theirs = start();
  ours.add(Type::Contact, "n1", {{"from", "boardA"}, {"to", "boardB"}});
  theirs.add(Type::Contact, "n2", {{"from", "boardB"}, {"to", "boardA"}, {"trust", "solid"}});
  expectClash(
      start(), ours, theirs, ClashKind::SameLink, "n1",
      [](const Model& merged) { EXPECT_TRUE(merged.contains("n1") && !merged.contains("n2")); },
      [](const Model& merged) { EXPECT_TRUE(merged.contains("n2") && !merged.contains("n1")); });
}

TEST(Merge, LeavesOneLinkOfAPairWhereADecisionMovesAnotherBack) {
  Sketch base = start(), ours, theirs;
  base.add(Type::Contact, "k", {{"from", "boardA"}, {"to", "boardB"}});
  ours = theirs = base;
  ours.set("k", "to", "executiveB").add(Type::Contact, "u", {{"from", "boardA"}, {"to", "boardB"}});
  theirs.add(Type::Contact, "v", {{"from", "boardA"}, {"to", "executiveB"}});
  expectClash(
      base, ours, theirs, ClashKind::SameLink, "k",
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("u") && !merged.contains("v"));
        EXPECT_EQ(text(merged, "k", Attr::To), "executiveB");
      },
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("v") && !merged.contains("u"));
        EXPECT_EQ(text(merged, "k", Attr::To), "boardB");
      });
}

TEST(Merge, LeavesOneLinkOfAPairWhereWhatALinkLedToIsGone) {
  Sketch base = start(), ours, theirs;
  base.add(Type::Contact, "k", {{"from", "boardA"}, {"to", "boardB"}});
  ours = theirs = base;
  ours.set("k", "to", "executiveB").add(Type::Contact, "u", {{"from", "boardA"}, {"to", "boardB"}});
  without(theirs, "executiveB");
  Merge merge(base.model, ours.model, theirs.model);
  EXPECT_THAT(kinds(merge), testing::ElementsAre(ClashKind::LeansOnRemoved));
  EXPECT_TRUE(merge.merged().contains("executiveB"));
  for (const Choice choice : {Choice::Ours, Choice::Theirs}) {
    merge.resolve(Decisions{{{ClashKind::LeansOnRemoved, "k", ""}, {Choice::Theirs, ""}},
                            {{ClashKind::SameLink, "k", ""}, {choice, ""}}});
    EXPECT_EQ(breaches(merge.merged()), std::set<std::string>());
    EXPECT_FALSE(merge.merged().contains("executiveB"));
    EXPECT_TRUE(merge.merged().contains("k") != merge.merged().contains("u")) << bytes(merge.merged());
    merge = Merge(base.model, ours.model, theirs.model);
  }
}

TEST(Merge, AsksWhenBothMovedARole) {
  Sketch base = start(), ours, theirs;
  base.add(Type::Organisation, "C", {{"name", "C"}, {"partnership", "core"}});
  ours = theirs = base;
  without(ours, "partOf-boardA-A").link(Type::PartOf, "boardA", "B");
  without(theirs, "partOf-boardA-A").link(Type::PartOf, "boardA", "C");
  expectClash(
      base, ours, theirs, ClashKind::TwoWholes, "boardA",
      [](const Model& merged) {
        EXPECT_TRUE(merged.link(Type::PartOf, "boardA", "B") && !merged.link(Type::PartOf, "boardA", "C"));
      },
      [](const Model& merged) {
        EXPECT_TRUE(merged.link(Type::PartOf, "boardA", "C") && !merged.link(Type::PartOf, "boardA", "B"));
      });
}

TEST(Merge, AsksWhenTogetherThereAreTwoManagersChairsOrOwners) {
  struct Case {
    ClashKind kind;
    std::string place;
    Type type;
    const char *from1, *from2, *to1, *to2;
    model::AttributeValue what;
  };
  const Case cases[] = {
      {ClashKind::TwoManagers,
       "executiveA",
       Type::Line,
       "executiveA",
       "executiveA",
       "boardA",
       "boardB",
       {"feedback", "none"}},
      {ClashKind::TwoChairs, "t", Type::SitsAt, "executiveA", "executiveB", "t", "t", {"seat", "chair"}},
      {ClashKind::TwoOwners, "s", Type::Commits, "A", "B", "s", "s", {"part", "owner"}}};
  for (const Case& each : cases) {
    Sketch ours = start(), theirs = start();
    ours.link(each.type, each.from1, each.to1, {{each.what.name, each.what.value}});
    theirs.link(each.type, each.from2, each.to2, {{each.what.name, each.what.value}});
    expectClash(
        start(), ours, theirs, each.kind, each.place,
        [&](const Model& merged) {
          EXPECT_TRUE(merged.link(each.type, each.from1, each.to1) && !merged.link(each.type, each.from2, each.to2));
        },
        [&](const Model& merged) {
          EXPECT_TRUE(merged.link(each.type, each.from2, each.to2) && !merged.link(each.type, each.from1, each.to1));
        });
  }
}

TEST(Merge, AsksWhenTogetherLinksRunInACircle) {
  struct Case {
    Type type;
    std::vector<std::string> nodes;
  };
  Sketch base = start();
  base.add(Type::Table, "t2", {{"name", "T2"}, {"kind", "working"}});
  for (const Case& each : {Case{Type::PartOf, {"A", "B"}},
                           {Type::Line, {"boardA", "boardB"}},
                           {Type::Elaborates, {"g", "h"}},
                           {Type::Steers, {"t", "t2"}}}) {
    Sketch ours = base, theirs = base;
    const std::string &one = each.nodes[0], &two = each.nodes[1];
    ours.link(each.type, one, two);
    theirs.link(each.type, two, one);
    expectClash(
        base, ours, theirs, ClashKind::Circle, one,
        [&](const Model& merged) {
          EXPECT_TRUE(merged.link(each.type, one, two) && !merged.link(each.type, two, one));
        },
        [&](const Model& merged) {
          EXPECT_TRUE(merged.link(each.type, two, one) && !merged.link(each.type, one, two));
        });
  }
}

TEST(Merge, AsksWhenTogetherNobodyIsLeft) {
  Sketch ours = start(), theirs = start();
  without(ours, "holds-A-i");
  without(theirs, "holds-B-i");
  expectClash(
      start(), ours, theirs, ClashKind::NoHolder, "i",
      [](const Model& merged) { EXPECT_TRUE(merged.contains("holds-B-i") && !merged.contains("holds-A-i")); },
      [](const Model& merged) { EXPECT_TRUE(merged.contains("holds-A-i") && !merged.contains("holds-B-i")); });
}

TEST(Merge, NamesTheLinkThatADecisionGivesBack) {
  Sketch base = start(), ours, theirs;
  base.add(Type::Interest, "j", {{"name", "Places"}, {"level", "organisational"}, {"disclosure", "voiced"}});
  base.add(Type::Holds, "k", {{"from", "executiveB"}, {"to", "j"}});
  ours = theirs = base;
  without(ours, "boardA");
  theirs.set("boardA", "commitment", "against").set("k", "to", "i").link(Type::Holds, "boardA", "j");
  const Merge merge(base.model, ours.model, theirs.model);
  // Without the role nobody would hold the interest.
  EXPECT_EQ(text(merge.merged(), "k", Attr::To), "j");
  std::vector<std::string> named;
  for (const Clash& clash : merge.clashes()) named.insert(named.end(), clash.along.begin(), clash.along.end());
  EXPECT_THAT(named, testing::Contains("k"));
}

TEST(Merge, AsksWhenTogetherValuesDoNotFit) {
  Sketch ours = start(), theirs = start();
  ours.set("s", "startDate", "2022-06-01");
  theirs.set("s", "dueDate", "2022-01-01");
  expectClash(
      start(), ours, theirs, ClashKind::CrossedDates, "s",
      [](const Model& merged) { EXPECT_EQ(text(merged, "s", Attr::DueDate), ""); },
      [](const Model& merged) { EXPECT_EQ(text(merged, "s", Attr::StartDate), ""); });
  Sketch base = start();
  base.link(Type::Commits, "A", "g");
  ours = theirs = base;
  ours.set("commits-A-g", "part", "signatory");
  theirs.set("commits-A-g", "to", "s");
  expectClash(
      base, ours, theirs, ClashKind::WrongPart, "commits-A-g",
      [](const Model& merged) { EXPECT_EQ(text(merged, "commits-A-g", Attr::To), "g"); },
      [](const Model& merged) { EXPECT_EQ(text(merged, "commits-A-g", Attr::Part), "executor"); });
  base = start();
  base.link(Type::Contact, "boardA", "boardB");
  ours = theirs = base;
  ours.set("contact-boardA-boardB", "from", "executiveA");
  theirs.set("contact-boardA-boardB", "to", "executiveA");
  expectClash(
      base, ours, theirs, ClashKind::WrongEnds, "contact-boardA-boardB",
      [](const Model& merged) { EXPECT_EQ(text(merged, "contact-boardA-boardB", Attr::To), "boardB"); },
      [](const Model& merged) { EXPECT_EQ(text(merged, "contact-boardA-boardB", Attr::From), "boardA"); });
}

}  // namespace
}  // namespace compare
