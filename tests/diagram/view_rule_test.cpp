// SPDX-License-Identifier: MIT
#include "diagram/view_rule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/workshop.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// Two schools; the boards sit at a steering table, executiveA at none; an interest of executiveB.
Sketch schools() {
  Sketch sketch;
  sketch.addSchools().add(Type::Table, "t", {{"name", "Stuurgroep Élan"}});
  sketch.link(Type::SitsAt, "boardA", "t").link(Type::SitsAt, "boardB", "t");
  sketch.add(Type::Interest, "i", {{"name", "Instroom"}}).link(Type::Holds, "executiveB", "i");
  return sketch;
}

std::set<std::string> shown(const Sketch& sketch, const ViewRule& rule, const FindingLevels& findings = {}) {
  return shownBy(rule, sketch.model, findings);
}

TEST(ViewRule, ShowsEverythingWhenItAsksNothing) {
  EXPECT_TRUE(ViewRule().empty());
  EXPECT_EQ(shown(schools(), {}).size(), 8u);
}

TEST(ViewRule, ShowsTypesWithTheOrganisationsOfWhatItShows) {
  ViewRule rule;
  rule.types = {Type::Role};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("A", "B", "boardA", "boardB", "executiveA", "executiveB"));
  rule.types = {Type::Table, Type::Interest};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("t", "i"));
}

TEST(ViewRule, TakesWhatHasNoLayerByWhatItIsLinkedWith) {
  ViewRule rule;
  rule.layers = {"board"};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("A", "B", "boardA", "boardB", "t"));
  rule.layers = {"executive"};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("A", "B", "executiveA", "executiveB", "i"));
}

TEST(ViewRule, TakesWhatHasNoPartnerByWhatItIsLinkedWith) {
  ViewRule rule;
  rule.partners = {"A"};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("A", "boardA", "executiveA", "t"));
  rule.partners = {"B"};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("B", "boardB", "executiveB", "t", "i"));
}

TEST(ViewRule, AsksForAttributesAsTheyCount) {
  Sketch sketch = schools();
  sketch.set("boardA", "mandate", "decide");
  ViewRule rule;
  rule.where = {{Attr::Mandate, "unknown"}};  // what an absent mandate means
  EXPECT_THAT(shown(sketch, rule), UnorderedElementsAre("A", "B", "boardB", "executiveA", "executiveB"));
  rule.where = {{Attr::Mandate, "decide"}, {Attr::Layer, "executive"}};
  EXPECT_THAT(shown(sketch, rule), IsEmpty());
}

TEST(ViewRule, GoesByFindingsOfElementsAndOfTheirLinks) {
  ViewRule rule;
  rule.findings = {Severity::Error};
  const FindingLevels findings = {{"t", {Severity::Error, Severity::Info}},
                                  {"boardA", {Severity::Warning}},
                                  {"holds-executiveB-i", {Severity::Error}}};
  EXPECT_THAT(shown(schools(), rule, findings), UnorderedElementsAre("t", "B", "executiveB", "i"));
}

TEST(ViewRule, LooksForTextsLetterCaseAside) {
  Sketch sketch = schools();
  sketch.set("boardB", "note", "Vraagt om ÉLAN");
  ViewRule rule;
  rule.text = "élan";
  EXPECT_THAT(shown(sketch, rule), UnorderedElementsAre("t", "B", "boardB"));
}

TEST(ViewRule, CombinesAListAFilterAndAFocus) {
  ViewRule rule;
  rule.only = {"boardA", "t", "i"};
  rule.types = {Type::Role, Type::Table};
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("A", "boardA", "t"));
  rule.focus = {"t"};
  rule.steps = 0;
  EXPECT_THAT(shown(schools(), rule), UnorderedElementsAre("t"));
}

TEST(ViewRule, IsReadBackFromTheAttributesItIsWrittenAs) {
  Sketch sketch = schools();
  sketch.add(Type::Diagram, "d", {{"name", "d"}});
  ViewRule rule;
  rule.only = {"boardA", "t"};
  rule.types = {Type::Role, Type::Table};
  rule.layers = {"board", "unknown"};
  rule.partners = {"A", "B"};
  rule.where = {{Attr::Mandate, "unknown"}, {Attr::Visibility, "shared"}};
  rule.findings = {Severity::Error, Severity::Strength};
  rule.text = "a b";
  rule.focus = {"t"};
  rule.steps = 3;
  rule.fades = true;
  for (const auto& [name, value] : ruleAsAttributes(rule, sketch.model))
    if (value) sketch.set("d", name, *value);
  EXPECT_EQ(readRule(*sketch.model.find("d")), rule);
}

TEST(ViewRule, TellsAnEmptyListFromNone) {
  Sketch sketch;
  sketch.add(Type::Diagram, "d", {{"name", "d"}});
  ViewRule rule;
  rule.only.emplace();
  for (const auto& [name, value] : ruleAsAttributes(rule, sketch.model))
    if (value) sketch.set("d", name, *value);
  EXPECT_EQ(model::workshop::textOf(*sketch.model.find("d"), model::workshop::shows), "-");
  const ViewRule read = readRule(*sketch.model.find("d"));
  ASSERT_TRUE(read.only);
  EXPECT_THAT(*read.only, IsEmpty());
}

TEST(ViewRule, WritesNothingWhenItAsksNothingAndForgetsWhatIsGone) {
  for (const auto& [name, value] : ruleAsAttributes({}, model::Model())) EXPECT_EQ(value, std::nullopt) << name;
  ViewRule rule;
  rule.only = {"boardA", "gone"};
  for (const auto& [name, value] : ruleAsAttributes(rule, schools().model))
    if (name == model::workshop::shows) {
      EXPECT_EQ(value, "boardA");
    }
}

TEST(ViewRule, LeavesOutValuesThatMakeNoSense) {
  Sketch sketch;
  sketch.add(Type::Diagram, "d", {{"name", "d"}});
  sketch.set("d", "workshop:types", "role unheardOf partOf").set("d", "workshop:findings", "error dreadful");
  sketch.set("d", "workshop:where", "mandate=none layer nothing=3").set("d", "workshop:steps", "99");
  const ViewRule rule = readRule(*sketch.model.find("d"));
  EXPECT_THAT(rule.types, ElementsAre(Type::Role));
  EXPECT_THAT(rule.findings, ElementsAre(Severity::Error));
  EXPECT_THAT(rule.where, ElementsAre(ViewRule::Where{Attr::Mandate, "none"}));
  EXPECT_EQ(rule.steps, 3);
}

}  // namespace
}  // namespace diagram
