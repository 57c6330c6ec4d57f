// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/governance_run.h"
#include "plugins/governance_sketch.h"

// GOV-001 to GOV-006 and GOV-008: where each fires, where it just does not, and what its fix does.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> rulesOf(const model::Model& model) { return summary(govern(model)); }

/// The first fix of the only finding of a rule.
analysis::Fix fixOf(const model::Model& model, std::string_view rule) {
  const auto findings = findingsOf(govern(model), rule);
  EXPECT_THAT(findings, SizeIs(1)) << rule;
  if (findings.empty() || findings.front().fixes.empty()) {
    ADD_FAILURE() << rule << " proposes nothing";
    return {};
  }
  return findings.front().fixes.front();
}

/// The finding stays until the wish comes true, but there is nothing more to propose.
void expectWish(const model::Model& model, std::string_view rule, std::string_view from, std::string_view to) {
  const auto contact = model.link(Type::Contact, from, to);
  ASSERT_TRUE(contact.has_value());
  EXPECT_EQ(contact->text(Attr::State), "wished");
  EXPECT_FALSE(contact->has(Attr::Trust));
  const auto findings = findingsOf(govern(model), rule);
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_THAT(findings.front().fixes, IsEmpty()) << "the wish is there already";
}

TEST(GovernanceLoops, AreSilentOnTheCompleteFigure) { EXPECT_THAT(rulesOf(EightSketch().model), IsEmpty()); }

TEST(GovernanceLoops, MissTheBoardLink) {
  EightSketch sketch;
  sketch.drop("contact-bA-bB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-001 A B", "GOV-008 A B"));
  const auto report = govern(sketch.model);
  EXPECT_EQ(report.findings.front().text, "No board-level link between School A and School B.");
  EXPECT_EQ(report.findings.front().group, "GOV-008 A B");
  EXPECT_TRUE(report.findings.front().absence);
  const model::Model wished = after(sketch.model, fixOf(sketch.model, "GOV-001"));
  expectWish(wished, "GOV-001", "bA", "bB");
  EXPECT_EQ(wished.link(Type::Contact, "bA", "bB")->text(Attr::Formality), "formal");
}

TEST(GovernanceLoops, TakeATableThatMeetsTwiceAYearForABoardLink) {
  EightSketch sketch;
  sketch.drop("contact-bA-bB").addTable("t", {"bA", "bB"});
  sketch.set("t", "meetingsPerYear", "2");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch.set("t", "meetingsPerYear", "1");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-001 A B", "GOV-008 A B"));
  sketch.clear("t", "meetingsPerYear");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
  sketch.set("t", "endDate", "2021-10-10");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-001 A B", "GOV-008 A B"));
}

TEST(GovernanceLoops, AskForNoBoardLinkWhereThereIsNoBoard) {
  EightSketch sketch;
  sketch.drop("bB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-007 B", "GOV-008 A B"));
}

TEST(GovernanceLoops, NameABoardLinkThatWasLost) {
  EightSketch sketch;
  sketch.set("contact-bA-bB", "state", "lost");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-002 A B", "GOV-008 A B"));
  sketch.set("contact-bA-bB", "state", "dormant");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-002 A B", "GOV-008 A B"));
  EXPECT_EQ(findingsOf(govern(sketch.model), "GOV-002").front().text,
            "Board-level link between School A and School B has been lost (last: date unknown).");
  sketch.addTable("t", {"bA", "bB"}).set("t", "endDate", "2020-12-31").set("t", "lastMet", "2020-06-01");
  const auto finding = findingsOf(govern(sketch.model, base::Language::Dutch), "GOV-002").front();
  EXPECT_EQ(finding.text, "De bestuurlijke aansluiting tussen School A en School B is verloren (laatst: 1 juni 2020).");
  EXPECT_FALSE(finding.absence);
  EXPECT_EQ(finding.group, "GOV-008 A B");
}

TEST(GovernanceLoops, ProposeToResumeTheTalksOfTheBoards) {
  EightSketch sketch;
  sketch.set("contact-bA-bB", "state", "lost");
  const model::Model resumed = after(sketch.model, fixOf(sketch.model, "GOV-002"));
  ASSERT_THAT(resumed.elements(Type::Step), SizeIs(1));
  const model::Element step = resumed.elements(Type::Step).front();
  EXPECT_EQ(step.name(), "Resume board-level talks School A–School B");
  EXPECT_EQ(step.text(Attr::Status), "idea");
  EXPECT_EQ(step.text(Attr::Size), "small");
  EXPECT_EQ(resumed.find("contact-bA-bB")->text(Attr::State), "wished");
  EXPECT_THAT(rulesOf(resumed), ElementsAre("GOV-001 A B", "GOV-008 A B"));
}

TEST(GovernanceLoops, DoNotCallALinkLostWhileAnotherHolds) {
  EightSketch sketch;
  sketch.addRole("b2", "board", "B").link(Type::Contact, "bA", "b2", {{"state", "lost"}});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceLoops, MissTheManagementLink) {
  EightSketch sketch;
  sketch.drop("contact-mA-mB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-003 A B"));
  expectWish(after(sketch.model, fixOf(sketch.model, "GOV-003")), "GOV-003", "mA", "mB");
  sketch.addTable("t", {"mA", "mB"});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceLoops, ReviveAContactThatSleepsBeforeTheyProposeANewOne) {
  EightSketch sketch;
  sketch.addRole("m2", "management", "A").link(Type::Contact, "m2", "mB", {{"state", "dormant"}});
  sketch.drop("contact-mA-mB");
  const model::Model wished = after(sketch.model, fixOf(sketch.model, "GOV-003"));
  EXPECT_EQ(wished.find("contact-m2-mB")->text(Attr::State), "wished");
  EXPECT_FALSE(wished.link(Type::Contact, "mA", "mB"));
}

TEST(GovernanceLoops, MissTheLinkBetweenProfessionals) {
  EightSketch sketch;
  sketch.drop("contact-eA-eB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-004 A B"));
  expectWish(after(sketch.model, fixOf(sketch.model, "GOV-004")), "GOV-004", "eA", "eB");
  sketch.link(Type::Line, "eA", "eB", {{"kind", "functional"}, {"feedback", "occasional"}});
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty()) << "feedback along a line is contact";
  sketch.set("line-eA-eB", "feedback", "none");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-004 A B"));
}

TEST(GovernanceLoops, MissTheLinkBetweenBoardAndManagementInOneHouse) {
  EightSketch sketch;
  sketch.drop("contact-bA-mA");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-005 A")) << "one torn side leaves the upper loop standing";
  expectWish(after(sketch.model, fixOf(sketch.model, "GOV-005")), "GOV-005", "bA", "mA");
  sketch.link(Type::Line, "mA", "bA");
  const auto fixes = findingsOf(govern(sketch.model), "GOV-005").front().fixes;
  ASSERT_THAT(fixes, SizeIs(2)) << "a line that is drawn can carry some feedback";
  EXPECT_THAT(rulesOf(after(sketch.model, fixes.back())), IsEmpty());
  sketch.set("line-mA-bA", "feedback", "occasional");
  EXPECT_THAT(rulesOf(sketch.model), IsEmpty());
}

TEST(GovernanceLoops, MissTheLinkBetweenManagementAndProfessionalsInOneHouse) {
  EightSketch sketch;
  sketch.drop("contact-mB-eB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-006 B"));
  EXPECT_EQ(govern(sketch.model).findings.front().group, "");
  expectWish(after(sketch.model, fixOf(sketch.model, "GOV-006")), "GOV-006", "mB", "eB");
  sketch.drop("eB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-007 B")) << "nobody to be connected with";
}

TEST(GovernanceLoops, NeedTwoDifferentRolesForALinkInOneHouse) {
  EightSketch sketch;
  sketch.drop("contact-bA-mA").addTable("t", {"bA", "bA"});
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-005 A"));
}

TEST(GovernanceLoops, SeeTheUpperLoopOpenOnlyWhenTheLowerIsWhole) {
  EightSketch sketch;
  sketch.drop("contact-bA-mA").drop("contact-bB-mB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-005 A", "GOV-005 B", "GOV-008 A B"));
  const auto finding = findingsOf(govern(sketch.model), "GOV-008").front();
  EXPECT_EQ(finding.text,
            "The lower loop between School A and School B works but the upper loop is open: board-level connection is "
            "lost (2/4).");
  EXPECT_FALSE(finding.absence);
  sketch.drop("contact-eA-eB");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-004 A B", "GOV-005 A", "GOV-005 B"));
}

TEST(GovernanceLoops, CloseTheUpperLoopInOneProposal) {
  EightSketch sketch;
  sketch.set("contact-bA-bB", "state", "lost");
  sketch.set("contact-bA-mA", "state", "lost");
  sketch.drop("contact-bB-mB");
  const auto report = govern(sketch.model);
  EXPECT_THAT(summary(report), ElementsAre("GOV-002 A B", "GOV-005 A", "GOV-005 B", "GOV-008 A B"));
  for (const auto& finding : report.findings) {
    EXPECT_EQ(finding.group, finding.rule == "GOV-008" ? "" : "GOV-008 A B") << finding.rule;
  }
  const model::Model closed = after(sketch.model, fixOf(sketch.model, "GOV-008"));
  EXPECT_EQ(closed.find("contact-bA-bB")->text(Attr::State), "wished");
  EXPECT_EQ(closed.find("contact-bA-mA")->text(Attr::State), "wished");
  ASSERT_TRUE(closed.link(Type::Contact, "bB", "mB"));
  EXPECT_EQ(closed.link(Type::Contact, "bB", "mB")->text(Attr::State), "wished");
  EXPECT_THAT(closed.elements(Type::Step), SizeIs(1));
  EXPECT_THAT(rulesOf(closed), ElementsAre("GOV-001 A B", "GOV-005 A", "GOV-005 B", "GOV-008 A B"));
}

TEST(GovernanceLoops, LetTheUpperLoopWaitForTheLayersWhereABoardIsNotDrawn) {
  EightSketch sketch;
  sketch.drop("bB").set("", "inventory", "relations");
  EXPECT_THAT(rulesOf(sketch.model), ElementsAre("GOV-000 layers: GOV-007 GOV-008"));
}

}  // namespace
}  // namespace plugins
