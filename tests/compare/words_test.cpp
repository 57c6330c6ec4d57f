// SPDX-License-Identifier: MIT
#include "compare/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/dice.h"
#include "compare/diff.h"
#include "support/sketch.h"

namespace compare {
namespace {

using model::Model;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// "tables: “X” left “Y”."
std::vector<std::string> said(const Model& before, const Model& after) {
  std::vector<std::string> all;
  for (const SubjectChanges& subject : changesInWords(before, after))
    for (const Statement& statement : subject.statements)
      all.push_back(std::string(token(subject.subject)) + ": " + statement.text);
  return all;
}

Sketch steering() {
  Sketch sketch;
  sketch.addSchools().set("", "title", "Together");
  sketch.add(Type::Table, "t", {{"name", "Steering group"}, {"kind", "steering"}});
  sketch.link(Type::SitsAt, "boardA", "t").link(Type::SitsAt, "boardB", "t");
  sketch.add(Type::Agreement, "g",
             {{"name", "Covenant"}, {"kind", "covenant"}, {"status", "signed"}, {"reviewDate", "2021-12-31"}});
  sketch.add(Type::Diagram, "d", {{"name", "Overview"}});
  sketch.add(Type::Shape, "d/A",
             {{"#owner", "d"}, {"of", "A"}, {"x", "0"}, {"y", "0"}, {"width", "9"}, {"height", "9"}});
  return sketch;
}

TEST(ChangesInWords, SayWhatAMeetingWouldDiscuss) {
  Sketch after = steering();
  after.apply(model::RemoveElement{"sitsAt-boardB-t"});
  after.set("", "asOf", "2022-02-01");
  EXPECT_THAT(said(steering().model, after.model),
              ElementsAre("model: The model now describes 1 Feb 2022; before, it described 11 Oct 2021.",
                          "tables: “boardB” left “Steering group”.",
                          "agreements: The review date of “Covenant” lapsed (31 Dec 2021)."));
}

TEST(ChangesInWords, SayEachKindOfChangeInAWholeSentence) {
  Sketch after = steering();
  after.set("boardA", "name", "Chair of A").set("boardA", "mandate", "decide").set("t", "note", "Long");
  after.set("g", "status", "broken").set("sitsAt-boardA-t", "seat", "chair").set("", "inventory", "layers");
  after.set("partOf-executiveA-A", "to", "B").set("executiveB", "visibility", "consultant");
  after.add(Type::Ambition, "a", {{"name", "Aim"}, {"status", "idea"}}).link(Type::Commits, "A", "a");
  after.set("d/A", "x", "50").set("A", "x-own", "1");
  EXPECT_THAT(
      said(steering().model, after.model),
      ElementsAre("model: ‘Layers’ is now said to be complete.", "people: “boardA” is now called “Chair of A”.",
                  "people: “Chair of A”: ‘Mandate’ went from ‘Unknown’ to ‘Decide’.",
                  "people: “executiveB” is now for the consultant only.",
                  "people: “executiveA” moved from “School A” to “School B”.",
                  "tables: The note on “Steering group” changed.", "tables: “Chair of A” now chairs “Steering group”.",
                  "ambitions: Ambition “Aim” is new.", "ambitions: “School A” committed to “Aim”.",
                  "agreements: “Covenant” went from ‘Signed’ to ‘Broken’.",
                  "diagrams: One place on a diagram changed: “Overview”.", "unknown: “School A”: ‘x-own’ is now ‘1’."));
}

TEST(ChangesInWords, DoNotRepeatWhatGoesAlong) {
  Sketch after = steering();
  for (const char* id : {"sitsAt-boardA-t", "sitsAt-boardB-t", "t"}) after.apply(model::RemoveElement{id});
  EXPECT_THAT(said(steering().model, after.model),
              ElementsAre("tables: Table “Steering group” was removed, and its 2 links with it."));
}

TEST(ChangesInWords, TellRolesOfOneNameApartByTheirOrganisation) {
  Sketch before = steering();
  before.set("boardB", "name", "boardA");
  Sketch after = before;
  after.apply(model::RemoveElement{"sitsAt-boardB-t"});
  EXPECT_THAT(said(before.model, after.model), ElementsAre("tables: “boardA (School B)” left “Steering group”."));
}

TEST(ChangesInWords, AreThereExactlyWhenThereIsADifference) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  for (int round = 0; round < 150; ++round) {
    const Model before = anySample(dice);
    Model after = before;
    for (std::size_t n = dice.below(5); n > 0; --n)
      if (dice.oneIn(2))
        wildChange(after, dice);
      else
        sensibleEdit(after, dice, "n");
    ASSERT_EQ(said(before, after).empty(), diff(before, after).empty()) << "round " << round;
    for (const std::string& sentence : said(before, after)) {
      ASSERT_THAT(sentence, testing::EndsWith(".")) << "round " << round;
      for (const char* name : {"{element}", "{type}", "{before}", "{after}", "{name}", "{from}", "{to}"})
        ASSERT_THAT(sentence, testing::Not(HasSubstr(name)));
    }
  }
}

TEST(ChangesInWords, NameTheElementsTheyAreAbout) {
  Sketch after = steering();
  after.apply(model::RemoveElement{"sitsAt-boardB-t"});
  const auto changes = changesInWords(steering().model, after.model);
  ASSERT_THAT(changes, testing::SizeIs(1));
  EXPECT_THAT(changes[0].statements[0].elements, ElementsAre("sitsAt-boardB-t", "boardB", "t"));
  EXPECT_EQ(title(changes[0].subject), "Tables and steering");
}

TEST(Words, SayOnceThatADiagramShowsSomethingElse) {
  const Sketch before = steering();
  Sketch after = steering();
  after.set("d", "xmlns:workshop", "urn:samenspel:workshop:1").set("d", "workshop:types", "role table");
  after.set("d", "workshop:rest", "fade");
  EXPECT_THAT(said(before.model, after.model), ElementsAre("diagrams: What “Overview” shows was changed."));
}

TEST(Words, SayOnceThatTheAgendaChanged) {
  const Sketch before = steering();
  Sketch after = steering();
  for (const char* id : {"foreign/1", "foreign/2"})
    after.add(Type::Foreign, id,
              {{"#owner", "/"}, {"#raw", std::string("<item xmlns=\"urn:samenspel:workshop:1\" id=\"") + id + "\"/>"}});
  EXPECT_THAT(said(before.model, after.model), ElementsAre("model: The agenda or its minutes changed."));
}

TEST(ModelInWords, SaysEverythingALineAtATime) {
  const std::string text = modelInWords(steering().model);
  EXPECT_THAT(text, HasSubstr("Title: Together\n"));
  EXPECT_THAT(text, HasSubstr("  “Covenant”\n    Kind: Covenant\n    Status: Signed\n    Review on: 31 Dec 2021\n"));
  EXPECT_THAT(text, HasSubstr("  “boardA” sits at “Steering group”\n"));
  EXPECT_THAT(text, HasSubstr("one place, fingerprint "));
}

TEST(ModelInWords, DiffersWhereverTheModelDoes) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  int different = 0;
  for (int round = 0; round < 100; ++round) {
    const Model before = anySample(dice);
    Model after = before;
    sensibleEdit(after, dice, "n");
    if (diff(before, after).empty()) continue;
    ++different;
    ASSERT_NE(modelInWords(before), modelInWords(after)) << "round " << round;
  }
  EXPECT_GT(different, 30);
}

}  // namespace
}  // namespace compare
