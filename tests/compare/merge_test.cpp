// SPDX-License-Identifier: MIT
#include "compare/merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace compare {
namespace {

using model::Attr;
using model::Model;
using model::Sketch;
using model::Type;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Two schools of two roles, a table, a step, an agreement, an ambition, an interest held by both schools, a diagram.
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

/// The one clash of a merge, which must be of this kind; and whatever is decided, the result must be what is expected.
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

TEST(Merge, AsksWhenBothLinkTheSamePair) {
  Sketch ours = start(), theirs = start();
  ours.add(Type::Contact, "n1", {{"from", "boardA"}, {"to", "boardB"}});
  theirs.add(Type::Contact, "n2", {{"from", "boardB"}, {"to", "boardA"}, {"trust", "solid"}});
  expectClash(
      start(), ours, theirs, ClashKind::SameLink, "n1",
      [](const Model& merged) { EXPECT_TRUE(merged.contains("n1") && !merged.contains("n2")); },
      [](const Model& merged) { EXPECT_TRUE(merged.contains("n2") && !merged.contains("n1")); });
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
