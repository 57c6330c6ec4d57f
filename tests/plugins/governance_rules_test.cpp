// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "plugins/governance_run.h"
#include "plugins/governance_sketch.h"

// GOV-007 and GOV-009 to GOV-012, and what all rules share: the filter of declared themes.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> rulesOf(const model::Model& model) { return summary(govern(model)); }

std::vector<analysis::Fix> fixesOf(const model::Model& model, std::string_view rule) {
  const auto findings = findingsOf(govern(model), rule);
  return findings.empty() ? std::vector<analysis::Fix>{} : findings.front().fixes;
}

TEST(GovernanceRules, MissALayerThatNobodyIsOn) {
  EightSketch sketch;
  sketch.drop("eA");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-007 A"));
  const auto finding = govern(sketch.model, base::Language::Dutch).findings.front();
  EXPECT_EQ(finding.text, "School A heeft niemand op uitvoerend niveau in beeld.");
  ASSERT_THAT(finding.fixes, SizeIs(1));
  const model::Model filled = after(sketch.model, finding.fixes.front());
  EXPECT_THAT(findingsOf(govern(filled), "GOV-007"), IsEmpty());
  EXPECT_EQ(filled.elements(Type::Role).back().name(), "?");
  sketch.addRole("x", "unknown", "A");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-007"), SizeIs(1)) << "an unknown layer fills none";
  sketch.add(Type::Organisation, "unit", {{"name", "unit"}, {"partnership", "environment"}})
      .link(Type::PartOf, "unit", "A");
  sketch.addRole("y", "executive", "unit");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-007"), IsEmpty()) << "a role of a unit is a role of the partner";
}

TEST(GovernanceRules, WriteManagementLevelAsOneWordInDutch) {
  EightSketch sketch;
  sketch.drop("mA");
  const auto report = govern(sketch.model, base::Language::Dutch);
  EXPECT_EQ(findingsOf(report, "GOV-007").front().text, "School A heeft niemand op managementniveau in beeld.");
}

/// Partners whose only connection are the roles mA and mB.
EightSketch thread() {
  EightSketch sketch;
  sketch.drop("contact-bA-bB").drop("contact-eA-eB").link(Type::Contact, "mA", "eB");
  return sketch;
}

TEST(GovernanceRules, NameTheRoleThroughWhichEverythingRuns) {
  EightSketch sketch = thread();
  const auto findings = findingsOf(govern(sketch.model), "GOV-009");
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_THAT(findings.front().subjects, ElementsAre("A", "B", "mA"));
  EXPECT_EQ(findings.front().text, "Everything between School A and School B runs through role mA.");
  sketch.set("mA", "holderCount", "2");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-009"), SizeIs(1));
  sketch.set("mA", "holderCount", "3");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-009"), IsEmpty()) << "three people are no single one";
  sketch.clear("mA", "holderCount").link(Type::Contact, "eA", "eB");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-009"), IsEmpty()) << "there is a second way";
}

TEST(GovernanceRules, NameTheFirstOfTwoRolesAndPassOverACrowd) {
  EightSketch sketch = thread();
  sketch.drop("contact-mA-eB");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-009").front().subjects, ElementsAre("A", "B", "mA"));
  sketch.set("mA", "holderCount", "5");
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-009").front().subjects, ElementsAre("A", "B", "mB"));
}

TEST(GovernanceRules, ProposeAWayPastTheRoleOrADeputy) {
  EightSketch sketch = thread();
  const auto detour = fixesOf(sketch.model, "GOV-009");
  ASSERT_THAT(detour, SizeIs(1));
  const model::Model wished = after(sketch.model, detour.front());
  const auto contact = wished.link(Type::Contact, "bA", "bB");
  ASSERT_TRUE(contact);
  EXPECT_EQ(contact->text(Attr::State), "wished");
  EXPECT_THAT(fixesOf(wished, "GOV-009"), IsEmpty()) << "the wish is there already";

  model::Sketch small;
  small.set("", "inventory", "relations");
  for (const std::string id : {"A", "B"}) {
    small.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
    small.add(Type::Role, "r" + id, {{"name", "role " + id}, {"layer", "executive"}}).link(Type::PartOf, "r" + id, id);
  }
  small.link(Type::Contact, "rA", "rB");
  const auto deputy = fixesOf(small.model, "GOV-009");
  ASSERT_THAT(deputy, SizeIs(1));
  const model::Model extended = after(small.model, deputy.front());
  EXPECT_THAT(extended.elements(Type::Role), SizeIs(3));
  EXPECT_EQ(extended.elements(Type::Role).back().name(), "Deputy of role A");
}

/// Phase do, with a covenant in this state between both boards.
EightSketch underWay(std::string_view status) {
  EightSketch sketch;
  sketch.set("", "phase", "do");
  sketch.add(Type::Agreement, "cv", {{"name", "Covenant"}, {"kind", "covenant"}, {"status", status}})
      .link(Type::Commits, "bA", "cv")
      .link(Type::Commits, "B", "cv");
  return sketch;
}

TEST(GovernanceRules, MissASignedCovenantOnceWorkIsUnderWay) {
  EXPECT_THAT(rulesOf(underWay("signed").model), IsEmpty());
  EXPECT_THAT(rulesOf(underWay("kept").model), IsEmpty());
  for (const std::string_view status : {"agreed", "draft", "expired"}) {
    EXPECT_THAT(rulesOf(underWay(status).model), ElementsAre("GOV-010 A B")) << status;
  }
  EightSketch sketch = underWay("agreed");
  sketch.set("", "phase", "evaluate");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-010 A B"));
  sketch.set("", "phase", "agree");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch = underWay("signed");
  sketch.set("cv", "kind", "projectPlan");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-010 A B"));
  sketch = underWay("signed");
  sketch.drop("commits-B-cv");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-010 A B")) << "both must be party";
}

TEST(GovernanceRules, AskForNoCovenantWithinOneOrganisation) {
  EightSketch sketch = underWay("draft");
  sketch.add(Type::Organisation, "group", {{"name", "Group"}, {"partnership", "environment"}})
      .link(Type::PartOf, "A", "group");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-010 A B"));
  sketch.link(Type::PartOf, "B", "group");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceRules, ProposeADraftCovenantOnce) {
  EightSketch sketch;
  sketch.set("", "phase", "do");
  sketch.add(Type::Ambition, "a", {{"name", "Goal"}, {"status", "idea"}});
  const auto fixes = fixesOf(sketch.model, "GOV-010");
  ASSERT_THAT(fixes, SizeIs(1));
  const model::Model drafted = after(sketch.model, fixes.front());
  const model::Element covenant = drafted.elements(Type::Agreement).front();
  EXPECT_EQ(covenant.text(Attr::Kind), "covenant");
  EXPECT_EQ(covenant.text(Attr::Status), "draft");
  EXPECT_EQ(covenant.name(), "Covenant School A–School B");
  EXPECT_THAT(covenant.incoming(Type::Commits), SizeIs(2));
  EXPECT_THAT(covenant.outgoing(Type::Elaborates), SizeIs(1));
  EXPECT_THAT(rulesOf(drafted), ElementsAre("GOV-010 A B")) << "a draft is not signed";
  EXPECT_THAT(fixesOf(drafted, "GOV-010"), IsEmpty());
}

/// An agreed ambition that every role but these carries.
EightSketch carried(const std::set<std::string>& butThese) {
  EightSketch sketch;
  sketch.add(Type::Ambition, "a", {{"name", "Goal"}, {"status", "agreed"}});
  for (const std::string role : {"bA", "mA", "eA", "bB", "mB", "eB"}) {
    if (!butThese.contains(role)) sketch.link(Type::Commits, role, "a", {{"degree", "committed"}});
  }
  return sketch;
}

TEST(GovernanceRules, NameTheLayersThatDoNotCarryASharedAmbition) {
  EXPECT_THAT(rulesOf(carried({}).model), IsEmpty());
  EightSketch sketch = carried({"eA", "bB"});
  const auto finding = govern(sketch.model).findings.front();
  EXPECT_EQ(finding.text, "“Goal” is not carried on every layer: School A/executive; School B/board.");
  EXPECT_EQ(finding.severity, analysis::Severity::Warning);
  EXPECT_THAT(finding.subjects, ElementsAre("a"));
  sketch.set("a", "status", "discussed");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty()) << "only a shared ambition must be carried";
  sketch = carried({"bB"});
  sketch.link(Type::Commits, "B", "a", {{"degree", "leading"}});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-011 a")) << "only commitments of roles count";
}

TEST(GovernanceRules, TakeWhatIsUnknownForAQuestionAndHesitationForNo) {
  EightSketch sketch = carried({"eA"});
  sketch.link(Type::Commits, "eA", "a");
  const auto question = govern(sketch.model).findings.front();
  EXPECT_EQ(question.severity, analysis::Severity::Question);
  EXPECT_THAT(question.text, HasSubstr("School A/executive?."));
  sketch.set("", "inventory", "layers relations");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-011 a")) << "a question never waits for the inventory";
  sketch.addRole("e2", "executive", "A").link(Type::Commits, "e2", "a", {{"degree", "hesitant"}});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-000 ambition: GOV-011"));
  sketch.set("commits-e2-a", "degree", "leading");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceRules, ProposeToAskEveryLayerThatIsMissing) {
  EightSketch sketch = carried({"eA", "bB"});
  const auto fixes = fixesOf(sketch.model, "GOV-011");
  ASSERT_THAT(fixes, SizeIs(1));
  const model::Model asked = after(sketch.model, fixes.front());
  for (const std::string_view role : {"eA", "bB"}) {
    const auto commitment = asked.link(Type::Commits, role, "a");
    ASSERT_TRUE(commitment) << role;
    EXPECT_EQ(commitment->text(Attr::Degree), "unknown");
    EXPECT_FALSE(commitment->has(Attr::Kept));
  }
  EXPECT_EQ(govern(asked).findings.front().severity, analysis::Severity::Question);
  EXPECT_THAT(fixesOf(asked, "GOV-011"), IsEmpty());
}

TEST(GovernanceRules, FindItHeavyToSitAtMoreThanFourFormalTables) {
  EightSketch sketch;
  for (const std::string id : {"1", "2", "3", "4"}) sketch.addTable("t" + id, {"mA"});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch.addTable("t5", {"mA"});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-012 mA"));
  EXPECT_EQ(govern(sketch.model).findings.front().text, "Heavier than needed: role mA sits at 5 formal tables.");
  sketch.set("t5", "formality", "informal");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch.clear("t5", "formality").set("t5", "endDate", "2021-10-10");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceRules, FindItHeavyWhenTwoTablesHaveTheSamePeople) {
  EightSketch sketch;
  sketch.addTable("t1", {"bA", "mA", "bB", "mB"}).addTable("t2", {"bA", "mA", "bB", "mB", "eA"});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-012 t1 t2")) << "four of five is 80 %";
  sketch.link(Type::SitsAt, "eB", "t2");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty()) << "four of six is less";
  EightSketch two;
  two.addTable("t1", {"bA", "bB"}).addTable("t2", {"bA", "bB"});
  EXPECT_THAT(rulesOf(two.model), IsEmpty()) << "two people are not a group";
}

TEST(GovernanceRules, MergeTwoTablesWithoutASecondChairOrASecondSeat) {
  EightSketch sketch;
  sketch.addTable("t1", {"bA", "mA", "bB", "mB"}).addTable("t2", {"bA", "mA", "bB", "mB", "eA"});
  sketch.addTable("w", {});
  sketch.set("sitsAt-bA-t1", "seat", "chair").set("sitsAt-eA-t2", "seat", "chair");
  sketch.link(Type::Steers, "t1", "w").link(Type::Steers, "t2", "w").link(Type::Steers, "t2", "t1");
  sketch.add(Type::Step, "s", {{"name", "s"}, {"size", "small"}, {"status", "idea"}}).link(Type::Steers, "t2", "s");
  const auto fixes = fixesOf(sketch.model, "GOV-012");
  ASSERT_THAT(fixes, SizeIs(2)) << "merge, or let one end";
  const model::Model merged = after(sketch.model, fixes.front());
  EXPECT_FALSE(merged.find("t2"));
  EXPECT_THAT(merged.find("t1")->incoming(Type::SitsAt), SizeIs(5));
  EXPECT_EQ(merged.find("sitsAt-eA-t2")->text(Attr::Seat), "member");
  EXPECT_THAT(merged.find("t1")->outgoing(Type::Steers), SizeIs(2));
  EXPECT_THAT(merged.find("t1")->incoming(Type::Steers), IsEmpty());
  EXPECT_THAT(rulesOf(merged), IsEmpty());
  const model::Model ending = after(sketch.model, fixes.back());
  EXPECT_EQ(ending.find("t1")->text(Attr::EndDate), "2021-10-11");
  sketch.drop("steers-t2-t1").drop("steers-t1-w").link(Type::Steers, "w", "t1");
  EXPECT_THAT(fixesOf(sketch.model, "GOV-012"), SizeIs(1)) << "t2 steers w, w steers t1: one table would steer itself";
}

TEST(GovernanceRules, FindItHeavyToHaveMoreThanThreeFormalTablesPerPartner) {
  EightSketch sketch;
  for (const std::string id : {"1", "2", "3", "4", "5", "6"}) sketch.addTable("t" + id, {});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch.addTable("t7", {});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-012"));
  EXPECT_EQ(govern(sketch.model, base::Language::Dutch).findings.front().text,
            "Zwaarder georganiseerd dan nodig: 7 formele tafels voor 2 kernpartners.");
  sketch.add(Type::Setting, "heavy", {{"name", "heavyTables"}, {"value", "4"}});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceRules, AskOnceForEachThemeThatIsNotDeclaredComplete) {
  EightSketch sketch;
  sketch.drop("contact-bA-bB").drop("contact-mA-mB").drop("eA").set("", "inventory", "");
  const auto report = govern(sketch.model);
  EXPECT_THAT(summary(report), ElementsAre("GOV-000 relations: GOV-001 GOV-003", "GOV-000 layers: GOV-007"));
  EXPECT_EQ(report.findings.front().text,
            "Contacts not fully inventoried yet; 2 checks are waiting: GOV-001, GOV-003.");
  EXPECT_EQ(govern(sketch.model, base::Language::Dutch).findings.back().text,
            "Lagen nog niet volledig geïnventariseerd; 1 controle wacht: GOV-007.");
}

TEST(GovernanceRules, KeepAFindingAboutSomethingHiddenForTheConsultant) {
  EightSketch sketch;
  sketch.drop("eA");
  EXPECT_FALSE(govern(sketch.model).findings.front().consultantOnly);
  sketch.set("A", "visibility", "consultant");
  EXPECT_TRUE(govern(sketch.model).findings.front().consultantOnly);
}

}  // namespace
}  // namespace plugins
