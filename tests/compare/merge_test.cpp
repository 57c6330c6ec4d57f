// SPDX-License-Identifier: MIT
#include "compare/merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/merge_cases.h"
#include "storage/model_reader.h"

namespace compare {
namespace {

using model::Attr;
using model::Model;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

TEST(Merge, BringsInWhatOneSideDid) {
  Sketch ours = start(), theirs = start();
  ours.set("g", "status", "signed")
      .set("", "title", "New")
      .add(Type::Criterion, "q2", {{"#owner", "a"}, {"text", "joy"}});
  theirs.set("g", "reviewDate", "2022-01-01").set("boardA", "mandate", "decide").set("d1/A", "x", "90");
  without(theirs, "s");
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes(), IsEmpty());
  EXPECT_EQ(text(merge.merged(), "g", Attr::Status), "signed");
  EXPECT_EQ(text(merge.merged(), "g", Attr::ReviewDate), "2022-01-01");
  EXPECT_EQ(text(merge.merged(), "", Attr::Title), "New");
  EXPECT_EQ(text(merge.merged(), "d1/A", Attr::X), "90");
  EXPECT_TRUE(merge.merged().contains("q2"));
  EXPECT_FALSE(merge.merged().contains("s"));
}

TEST(Merge, DoesOnceWhatBothDidAlike) {
  Sketch ours = start(), theirs = start();
  for (Sketch* side : {&ours, &theirs}) {
    side->set("g", "status", "signed").add(Type::Table, "t2", {{"name", "New"}, {"kind", "working"}});
    without(*side, "s");
  }
  ours.set("boardA", "holderCount", "2");
  theirs.set("boardA", "holderCount", "2.0");
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes(), IsEmpty());
  EXPECT_EQ(bytes(merge.merged()), bytes(ours.model));
}

TEST(Merge, AsksWhenBothSetAnAttributeDifferently) {
  Sketch ours = start(), theirs = start();
  ours.set("g", "status", "signed");
  theirs.set("g", "status", "agreed");
  expectClash(
      start(), ours, theirs, ClashKind::BothSet, "g",
      [](const Model& merged) { EXPECT_EQ(text(merged, "g", Attr::Status), "signed"); },
      [](const Model& merged) { EXPECT_EQ(text(merged, "g", Attr::Status), "agreed"); });
  Merge merge(start().model, ours.model, theirs.model);
  const Clash clash = merge.clashes().front();
  EXPECT_EQ(clash.attribute, "status");
  EXPECT_EQ(clash.message, "‘Status’ of “Deal” was changed on both sides, each to something else.");
  EXPECT_EQ(clash.base + ", " + clash.ours + ", " + clash.theirs, "Draft, Signed, Agreed");
  ASSERT_TRUE(merge.resolve(keyOf(clash), Choice::ByHand, "kept"));
  EXPECT_EQ(text(merge.merged(), "g", Attr::Status), "kept");
  EXPECT_FALSE(merge.resolve(keyOf(clash), Choice::Both)) << "a status cannot be two";
}

TEST(Merge, CanKeepBothNotesAndBothSetsOfTokens) {
  Sketch base = start(), ours = start(), theirs = start();
  base.set("", "inventory", "layers tables");
  ours.set("", "inventory", "layers tables steps").set("A", "note", "One");
  theirs.set("", "inventory", "layers interests").set("A", "note", "Two");
  Merge merge(base.model, ours.model, theirs.model);
  ASSERT_THAT(kinds(merge), ElementsAre(ClashKind::BothSet, ClashKind::BothSet));
  for (const ClashKey& key : {keyOf(merge.clashes()[0]), keyOf(merge.clashes()[1])})
    ASSERT_TRUE(merge.resolve(key, Choice::Both));
  EXPECT_EQ(text(merge.merged(), "", Attr::Inventory), "interests layers steps") << "tables was taken out by one";
  EXPECT_EQ(text(merge.merged(), "A", Attr::Note), "One\n\nTwo");
}

TEST(Merge, AsksWhenOneRemovedWhatTheOtherChanged) {
  Sketch ours = start(), theirs = start();
  without(ours, "a");
  theirs.set("q1", "actual", "9");
  expectClash(
      start(), ours, theirs, ClashKind::RemovedAndChanged, "a",
      [](const Model& merged) {
        EXPECT_FALSE(merged.contains("a"));
        EXPECT_FALSE(merged.contains("q1"));
      },
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("a"));
        EXPECT_EQ(text(merged, "q1", Attr::Actual), "9");
      });
}

TEST(Merge, BringsBackTheLinksOfWhatIsKept) {
  Sketch ours = start(), theirs = start();
  without(ours, "boardA");
  theirs.set("boardA", "mandate", "decide");
  expectClash(
      start(), ours, theirs, ClashKind::RemovedAndChanged, "boardA",
      [](const Model& merged) { EXPECT_FALSE(merged.contains("partOf-boardA-A")); },
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("partOf-boardA-A"));
        EXPECT_TRUE(merged.contains("sitsAt-boardA-t"));
      });
}

TEST(Merge, BringsBackTheOrganisationOfARoleThatIsKept) {
  Sketch ours = start(), theirs = start();
  ours.set("sitsAt-boardA-t", "seat", "chair");
  for (const char* id : {"boardA", "executiveA", "A"}) without(theirs, id);
  expectClash(
      start(), ours, theirs, ClashKind::RemovedAndChanged, "sitsAt-boardA-t",
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("boardA") && merged.contains("partOf-boardA-A") && merged.contains("A"));
        EXPECT_FALSE(merged.contains("executiveA")) << "nobody asked for that one";
      },
      [](const Model& merged) { EXPECT_FALSE(merged.contains("boardA") || merged.contains("A")); });
}

TEST(Merge, LetsAnInterestWaitWithItsOnlyHolder) {
  Sketch ours = start(), theirs = start();
  without(ours, "holds-A-i");
  theirs.add(Type::Interest, "new", {{"name", "New"}, {"level", "collective"}, {"disclosure", "voiced"}});
  theirs.set("holds-A-i", "to", "new");
  Merge merge(start().model, ours.model, theirs.model);
  EXPECT_EQ(bytes(merge.merged()), bytes(ours.model));
  while (merge.hasUndecided())
    for (const Clash& clash : merge.clashes())
      if (!clash.isDecided) {
        ASSERT_TRUE(merge.resolve(keyOf(clash), Choice::Theirs));
        break;
      }
  EXPECT_EQ(bytes(merge.merged()), bytes(theirs.model));
}

TEST(Merge, AsksWhenOneIdWasGivenTwice) {
  Sketch ours = start(), theirs = start();
  ours.add(Type::Table, "x", {{"name", "Mine"}, {"kind", "working"}}).link(Type::SitsAt, "boardA", "x");
  theirs.add(Type::Table, "x", {{"name", "Yours"}, {"kind", "working"}}).link(Type::SitsAt, "boardB", "x");
  expectClash(
      start(), ours, theirs, ClashKind::AddedTwice, "x",
      [](const Model& merged) { EXPECT_EQ(text(merged, "x", Attr::Name), "Mine"); },
      [](const Model& merged) { EXPECT_EQ(text(merged, "x", Attr::Name), "Yours"); });
  Merge merge(start().model, ours.model, theirs.model);
  ASSERT_TRUE(merge.resolve(keyOf(merge.clashes().front()), Choice::Both));
  EXPECT_EQ(text(merge.merged(), "x", Attr::Name), "Mine");
  EXPECT_EQ(text(merge.merged(), "x-2", Attr::Name), "Yours");
  EXPECT_EQ(text(merge.merged(), "sitsAt-boardB-x", Attr::To), "x-2");
  EXPECT_FALSE(merge.hasUndecided());
  ASSERT_THAT(merge.clashes(), SizeIs(1));
  ASSERT_TRUE(merge.resolve(keyOf(merge.clashes().front()), Choice::Ours)) << "a decision can be taken back";
  EXPECT_FALSE(merge.merged().contains("x-2"));
}

TEST(Merge, LetsWhatLeansOnAnotherKindOfThingUnderTheSameIdWaitWithIt) {
  Sketch ours = start(), theirs = start();
  ours.add(Type::Table, "x", {{"name", "Mine"}, {"kind", "working"}}).link(Type::SitsAt, "boardA", "x");
  theirs.add(Type::Organisation, "x", {{"name", "Yours"}, {"partnership", "core"}});
  theirs.add(Type::Role, "new", {{"name", "New"}, {"layer", "board"}}).link(Type::PartOf, "new", "x");
  expectClash(
      start(), ours, theirs, ClashKind::AddedTwice, "x",
      [](const Model& merged) { EXPECT_TRUE(merged.contains("sitsAt-boardA-x") && !merged.contains("new")); },
      [](const Model& merged) { EXPECT_TRUE(!merged.contains("sitsAt-boardA-x") && merged.contains("partOf-new-x")); });
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes().front().along, ElementsAre("new", "partOf-new-x"));
}

TEST(Merge, AsksWhenALinkLeadsToWhatTheOtherMadeAnotherKindOfThing) {
  Sketch base = start();
  base.add(Type::Step, "x", {{"name", "Meet"}});
  Sketch ours = base, theirs = base;
  without(ours, "x");
  ours.add(Type::Organisation, "x", {{"name", "Mine"}, {"partnership", "core"}});
  theirs.link(Type::Commits, "boardA", "x");
  expectClash(
      base, ours, theirs, ClashKind::AddedTwice, "x",
      [](const Model& merged) {
        EXPECT_EQ(merged.find("x")->type(), Type::Organisation);
        EXPECT_FALSE(merged.contains("commits-boardA-x"));
      },
      [](const Model& merged) {
        EXPECT_EQ(merged.find("x")->type(), Type::Step);
        EXPECT_TRUE(merged.contains("commits-boardA-x"));
      });
}

TEST(Merge, BringsBackARoleWithItsOrganisationWhenTheOtherSideMadeAnotherKindOfThingOfIt) {
  Sketch ours = start(), theirs = start();
  without(ours, "executiveA");
  ours.add(Type::Table, "executiveA", {{"name", "Mine"}, {"kind", "working"}});
  theirs.set("executiveA", "name", "Somebody else");
  expectClash(
      start(), ours, theirs, ClashKind::AddedTwice, "executiveA",
      [](const Model& merged) { EXPECT_EQ(merged.find("executiveA")->type(), Type::Table); },
      [](const Model& merged) {
        EXPECT_EQ(text(merged, "executiveA", Attr::Name), "Somebody else");
        EXPECT_FALSE(merged.find("executiveA")->outgoing(Type::PartOf).empty());
      });
}

TEST(Merge, GivesARoleThatComesBackItsOrganisationAgainWhenItsLinkWasGivenAway) {
  Sketch ours = start(), theirs = start();
  ours.set("boardA", "name", "Somebody else");
  theirs.set("partOf-boardA-A", "from", "boardB");
  without(theirs, "boardA");
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_EQ(text(merge.merged(), "partOf-boardA-A", Attr::From), "boardA");
  EXPECT_THAT(kinds(merge), ElementsAre(ClashKind::RemovedAndChanged, ClashKind::NoWhole));
}

TEST(Merge, AsksWhenALinkLeadsToWhatTheOtherRemoved) {
  Sketch ours = start(), theirs = start();
  without(ours, "t");
  theirs.link(Type::SitsAt, "executiveA", "t");
  expectClash(
      start(), ours, theirs, ClashKind::LeansOnRemoved, "sitsAt-executiveA-t",
      [](const Model& merged) { EXPECT_FALSE(merged.contains("sitsAt-executiveA-t") || merged.contains("t")); },
      [](const Model& merged) {
        EXPECT_TRUE(merged.contains("sitsAt-executiveA-t") && merged.contains("sitsAt-boardA-t"));
      });
}

TEST(Merge, AsksOnceAboutALinkWhoseOldAndNewEndAreGone) {
  Sketch base = start(), ours = start(), theirs = start();
  for (Sketch* each : {&base, &ours, &theirs}) each->add(Type::Table, "u", {{"name", "Other"}, {"kind", "working"}});
  without(ours, "u");
  theirs.set("sitsAt-boardA-t", "to", "u");
  without(theirs, "t");
  expectClash(
      base, ours, theirs, ClashKind::LeansOnRemoved, "sitsAt-boardA-t",
      [](const Model& merged) {
        EXPECT_EQ(text(merged, "sitsAt-boardA-t", Attr::To), "t");
        EXPECT_TRUE(merged.contains("t") && !merged.contains("u"));
      },
      [](const Model& merged) {
        EXPECT_EQ(text(merged, "sitsAt-boardA-t", Attr::To), "u");
        EXPECT_TRUE(merged.contains("u") && !merged.contains("t"));
      });
  const Merge merge(base.model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes().front().along, ElementsAre("sitsAt-boardB-t", "t")) << "come back with it";
}

TEST(Merge, LetsARoleWaitWithItsOrganisation) {
  Sketch ours = start(), theirs = start(), base = start();
  for (Sketch* each : {&base, &ours, &theirs})
    each->add(Type::Organisation, "C", {{"name", "C"}, {"partnership", "core"}});
  without(ours, "C");
  theirs.add(Type::Role, "new", {{"name", "New"}, {"layer", "board"}}).link(Type::PartOf, "new", "C");
  theirs.link(Type::Contact, "new", "boardA");
  expectClash(
      base, ours, theirs, ClashKind::LeansOnRemoved, "partOf-new-C",
      [](const Model& merged) { EXPECT_FALSE(merged.contains("new") || merged.contains("contact-new-boardA")); },
      [](const Model& merged) { EXPECT_TRUE(merged.contains("contact-new-boardA") && merged.contains("C")); });
  const Merge merge(base.model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes().front().along, ElementsAre("contact-new-boardA", "new"));
}

TEST(Merge, MergesWhatTheFormatDoesNotKnow) {
  const auto file = [](const std::string& risk, const std::string& attribute, const std::string& extra) {
    return std::move(
        storage::readModel("<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\">\n  <elements>\n    "
                           "<organisation id=\"o\" name=\"O\" partnership=\"core\" x-own=\"" +
                               attribute + "\"/>\n  </elements>\n  " + risk + extra + "</collaboration>\n",
                           "f")
            ->model);
  };
  const Model base = file("<risk level=\"1\"/>", "1", "");
  const Merge merge(base, file("<risk level=\"2\"/>", "1", "<!-- ours -->"),
                    file("<risk level=\"1\"/>", "5", "<plan/>"));
  EXPECT_THAT(merge.clashes(), IsEmpty());
  const std::string written = bytes(merge.merged());
  for (const char* part : {"<risk level=\"2\"/>", "x-own=\"5\"", "<!-- ours -->", "<plan/>"})
    EXPECT_THAT(written, testing::HasSubstr(part));
  EXPECT_THAT(written, Not(testing::HasSubstr("<risk level=\"1\"/>")));
  Merge both(base, file("<risk level=\"2\"/>", "1", ""), file("<risk level=\"3\"/>", "1", ""));
  ASSERT_THAT(kinds(both), ElementsAre(ClashKind::BothSet));
  EXPECT_THAT(bytes(both.merged()), testing::HasSubstr("<risk level=\"2\"/>"));
  ASSERT_TRUE(both.resolve(keyOf(both.clashes().front()), Choice::Theirs));
  EXPECT_THAT(bytes(both.merged()), testing::HasSubstr("<risk level=\"3\"/>"));
  // One added what the other wrote in place of something else: it is there once.
  const Merge same(base, file("<risk level=\"1\"/>", "1", "<risk level=\"4\"/>"), file("<risk level=\"4\"/>", "1", ""));
  EXPECT_EQ(bytes(same.merged()), bytes(file("<risk level=\"4\"/>", "1", "")));
}

TEST(Merge, LeavesAloneWhatOneSideBrokeByItself) {
  Sketch ours = start(), theirs = start();
  ours.link(Type::PartOf, "boardA", "B").apply(model::RemoveElement{"g"});
  theirs.link(Type::Commits, "A", "h");
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_THAT(merge.clashes(), IsEmpty());
}

TEST(Merge, TurnsOursIntoTheResultByChanges) {
  Sketch ours = start(), theirs = start();
  ours.set("g", "status", "signed");
  theirs.set("h", "status", "signed");
  const Merge merge(start().model, ours.model, theirs.model);
  EXPECT_THAT(merge.changes(), SizeIs(1));
}

}  // namespace
}  // namespace compare
