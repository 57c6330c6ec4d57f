// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// Each rule on mandate and roles: it fires, it just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(MandateRules, SeeAPartnerAtTheTableWithoutMandate) {
  Blueprint b;
  b.setLink(Type::SitsAt, "bW", "st", "mandateHere", "advise");
  EXPECT_THAT(found(b.model, "MAN-001"), IsEmpty()) << "the manager of W may negotiate";
  b.set("mW", "mandate", "none");
  const auto finding = found(b.model, "MAN-001").front();
  EXPECT_THAT(finding.subjects, ElementsAre("W", "st"));
  EXPECT_EQ(finding.severity, analysis::Severity::Error);
  EXPECT_EQ(finding.text, "Werkveld gehandicaptenzorg (regio) sits at Strategische stuurgroep without mandate.");
  const model::Model stated = fixed(b.model, "MAN-001");
  EXPECT_THAT(found(stated, "MAN-001"), IsEmpty());
  EXPECT_EQ(stated.link(Type::SitsAt, "bW", "st")->text(Attr::MandateHere), "negotiate") << "its highest role there";
  b.addRole("xW", "management", "W").set("xW", "mandate", "decide");
  EXPECT_TRUE(fixed(b.model, "MAN-001").link(Type::SitsAt, "xW", "st"));
  EXPECT_THAT(found(fixed(b.model, "MAN-001"), "MAN-001"), IsEmpty());
}

TEST(MandateRules, AskForAMandateThatIsNotKnown) {
  Blueprint b;
  b.set("bW", "mandate", "none").set("mW", "mandate", "unknown");
  const auto finding = findings("mandate", b.model, "MAN-001", base::Language::Dutch).front();
  EXPECT_EQ(finding.severity, analysis::Severity::Question);
  EXPECT_EQ(finding.text, "Met welk mandaat zit Werkveld gehandicaptenzorg (regio) aan Strategische stuurgroep?");
  b.setLink(Type::SitsAt, "bW", "st", "mandateHere", "decide");
  EXPECT_THAT(found(b.model, "MAN-001"), IsEmpty()) << "one of them may decide";
  b.setLink(Type::SitsAt, "bW", "st", "mandateHere", "advise").set("st", "kind", "project");
  EXPECT_THAT(found(b.model, "MAN-001"), IsEmpty()) << "only where it is steered";
  b.set("st", "kind", "steering").set("st", "endDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "MAN-001"), IsEmpty()) << "it has ended";
}

TEST(MandateRules, MissAPartnerAtTheTable) {
  Blueprint b;
  b.unlink(Type::SitsAt, "bW", "st");
  EXPECT_THAT(found(b.model, "MAN-002"), IsEmpty());
  b.unlink(Type::SitsAt, "mW", "st");
  EXPECT_THAT(found(b.model, "MAN-002").front().subjects, ElementsAre("W", "st"));
  EXPECT_THAT(found(b.model, "MAN-001"), IsEmpty()) << "whoever is not there has no mandate to judge";
  const model::Model seated = fixed(b.model, "MAN-002");
  EXPECT_TRUE(seated.link(Type::SitsAt, "bW", "st")) << "the highest role";
  EXPECT_THAT(found(seated, "MAN-002"), IsEmpty());
  b.add(Type::Organisation, "N", {{"name", "Nieuw"}, {"partnership", "core"}}).link(Type::SitsAt, "mW", "st");
  EXPECT_EQ(fixed(b.model, "MAN-002").elements(Type::Role).back().name(), "?") << "nobody of it is drawn yet";
  b.leaveOpen("tables");
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-000 tables: MAN-002"));
}

/// A coordinator from outside the line whom only the expert of W knows; W's manager directs the expert.
Blueprint coordinated(std::string_view mandate) {
  Blueprint b;
  b.addRole("rc", "executive", "W").set("rc", "position", "functional").set("rc", "mandate", mandate);
  b.link(Type::Line, "eW", "mW").link(Type::Line, "eW", "rc", {{"kind", "functional"}, {"feedback", "occasional"}});
  return b;
}

TEST(MandateRules, SeeWhoHasToCoordinateWithoutMandate) {
  Blueprint b = coordinated("advise");
  const auto finding = found(b.model, "MAN-003").front();
  EXPECT_THAT(finding.subjects, ElementsAre("rc"));
  EXPECT_EQ(finding.severity, analysis::Severity::Warning);
  const model::Model agreed = fixed(b.model, "MAN-003");
  const model::Element agreement = agreed.elements(Type::Agreement).back();
  EXPECT_EQ(agreement.name(), "What may role rc call upon?");
  EXPECT_EQ(agreement.text(Attr::Kind), "rules");
  EXPECT_EQ(agreement.text(Attr::Status), "draft");
  EXPECT_TRUE(agreed.link(Type::Commits, "mW", agreement.id())) << "the line manager of whom it coordinates";
  EXPECT_THAT(found(agreed, "MAN-003").front().fixes, SizeIs(1)) << "a draft gives no mandate yet";
  const model::Model learning = fixed(b.model, "MAN-003", 1);
  EXPECT_EQ(learning.elements(Type::Table).back().text(Attr::Kind), "learning");
  b.set("rc", "mandate", "negotiate");
  EXPECT_THAT(found(b.model, "MAN-003"), IsEmpty());
  b.set("rc", "mandate", "unknown");
  EXPECT_EQ(found(b.model, "MAN-003").front().severity, analysis::Severity::Question);
  b.set("rc", "mandate", "none").set("rc", "position", "staff");
  EXPECT_THAT(found(b.model, "MAN-003"), SizeIs(1));
  for (const std::string_view position : {"line", "external", "unknown"}) {
    EXPECT_THAT(found(b.set("rc", "position", position).model, "MAN-003"), IsEmpty()) << position;
  }
}

TEST(MandateRules, KnowACoordinatingTaskByChairOwnershipOrLine) {
  Blueprint b = coordinated("none");
  b.setLink(Type::Line, "eW", "rc", "kind", "hierarchical");
  EXPECT_THAT(found(b.model, "MAN-003"), IsEmpty());
  b.link(Type::Commits, "rc", "s1", {{"part", "executor"}});
  EXPECT_THAT(found(b.model, "MAN-003"), IsEmpty());
  b.setLink(Type::Commits, "rc", "s1", "part", "owner");
  EXPECT_THAT(found(b.model, "MAN-003"), SizeIs(1)) << "of a step of any status";
  b.unlink(Type::Commits, "rc", "s1").link(Type::SitsAt, "rc", "wv", {{"seat", "chair"}});
  EXPECT_THAT(found(b.model, "MAN-003"), SizeIs(1));
  b.set("wv", "endDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "MAN-003"), IsEmpty());
}

TEST(MandateRules, SeeWhoExistsOnPaperOnly) {
  Blueprint b = coordinated("negotiate");
  const auto finding = findings("mandate", b.model, "MAN-004", base::Language::Dutch).front();
  EXPECT_THAT(finding.subjects, ElementsAre("rc"));
  EXPECT_EQ(finding.text, "role rc bestaat op papier, maar is nauwelijks zichtbaar.");
  EXPECT_EQ(finding.numbers.front().value, 1) << "the functional line with feedback";
  EXPECT_THAT(found(fixed(b.model, "MAN-004"), "MAN-004"), IsEmpty()) << "a seat makes visible";
  const model::Model wished = fixed(b.model, "MAN-004", 1);
  ASSERT_TRUE(wished.link(Type::Contact, "rc", "eO"));
  EXPECT_EQ(wished.link(Type::Contact, "rc", "eO")->text(Attr::State), "wished");
  EXPECT_THAT(found(wished, "MAN-004").front().fixes, SizeIs(1)) << "a wish is no contact yet";
  b.link(Type::Contact, "rc", "eO");
  EXPECT_THAT(found(b.model, "MAN-004"), IsEmpty()) << "two contacts";
  b.unlink(Type::Contact, "rc", "eO");
  b.leaveOpen("relations");
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-000 relations: MAN-004"));
}

TEST(MandateRules, SeeWhoActsWithMoreThanItHas) {
  Blueprint b;
  b.setLink(Type::SitsAt, "eW", "wg", "mandateHere", "negotiate");
  EXPECT_THAT(found(b.model, "MAN-005").front().subjects, ElementsAre("eW", "wg"));
  EXPECT_EQ(fixed(b.model, "MAN-005").find("eW")->text(Attr::Mandate), "negotiate");
  EXPECT_THAT(found(fixed(b.model, "MAN-005"), "MAN-005"), IsEmpty());
  EXPECT_THAT(found(fixed(b.model, "MAN-005", 1), "MAN-005"), IsEmpty());
  for (const std::string_view enough : {"advise", "none", "asRole", "unknown"}) {
    EXPECT_THAT(found(b.setLink(Type::SitsAt, "eW", "wg", "mandateHere", enough).model, "MAN-005"), IsEmpty())
        << enough;
  }
  b.setLink(Type::SitsAt, "eW", "wg", "mandateHere", "decide").set("eW", "mandate", "unknown");
  EXPECT_THAT(found(b.model, "MAN-005"), IsEmpty()) << "what it has is not known";
  b.set("eW", "mandate", "none").set("wg", "meetingsPerYear", "0");
  EXPECT_THAT(found(b.model, "MAN-005"), IsEmpty());
}

TEST(MandateRules, SeeWhoSignedWithoutAuthority) {
  Blueprint b;
  b.link(Type::Commits, "mW", "cv", {{"part", "party"}});
  const auto finding = found(b.model, "MAN-006").front();
  EXPECT_THAT(finding.subjects, ElementsAre("mW", "cv"));
  EXPECT_EQ(finding.text, "Regiomanager werkveld W signed Convenant without authority to decide.");
  const model::Model moved = fixed(b.model, "MAN-006");
  EXPECT_TRUE(moved.link(Type::Commits, "W", "cv")) << "the board signed already";
  EXPECT_THAT(found(moved, "MAN-006"), IsEmpty());
  b.unlink(Type::Commits, "bW", "cv");
  EXPECT_TRUE(fixed(b.model, "MAN-006").link(Type::Commits, "bW", "cv"));
  b.set("mW", "mandate", "unknown");
  EXPECT_EQ(found(b.model, "MAN-006").front().severity, analysis::Severity::Question);
  b.set("mW", "mandate", "decide");
  EXPECT_THAT(found(b.model, "MAN-006"), IsEmpty());
  b.set("mW", "mandate", "none").set("cv", "status", "agreed");
  EXPECT_THAT(found(b.model, "MAN-006"), IsEmpty()) << "not signed";
  b.set("cv", "status", "kept").set("cv", "kind", "contract");
  EXPECT_THAT(found(b.model, "MAN-006"), SizeIs(1));
  b.set("cv", "kind", "working");
  EXPECT_THAT(found(b.model, "MAN-006"), IsEmpty());
}

TEST(MandateRules, TellTheConsultantWhoHasAKeySeatButNoHeartForIt) {
  Blueprint b;
  b.set("bW", "commitment", "doubtful");
  const auto finding = found(b.model, "MAN-007").front();
  EXPECT_THAT(finding.subjects, ElementsAre("bW"));
  EXPECT_TRUE(finding.consultantOnly);
  const model::Model replaced = fixed(b.model, "MAN-007");
  EXPECT_THAT(found(replaced, "MAN-007"), IsEmpty());
  const model::Element role = replaced.elements(Type::Role).back();
  EXPECT_EQ(role.text(Attr::Layer), "board");
  EXPECT_FALSE(role.is(Attr::Commitment, "willing")) << "what it wants is not known";
  EXPECT_TRUE(role.is(Attr::Visibility, "consultant"));
  EXPECT_THAT(role.outgoing(Type::SitsAt), SizeIs(2));
  b.set("bW", "commitment", "against").set("bW", "mandate", "advise");
  EXPECT_THAT(found(b.model, "MAN-007"), IsEmpty()) << "no key seat";
  b.setLink(Type::SitsAt, "bW", "wv", "seat", "chair");
  EXPECT_THAT(found(b.model, "MAN-007"), SizeIs(1));
  EXPECT_THAT(fixed(b.model, "MAN-007").elements(Type::Role).back().outgoing(Type::SitsAt), SizeIs(1))
      << "the other seat stays";
  b.set("bW", "commitment", "unknown");
  EXPECT_THAT(found(b.model, "MAN-007"), IsEmpty()) << "not known is not doubtful";
}

TEST(MandateRules, CountHats) {
  Blueprint b;
  b.set("mO", "holder", "(zelfde persoon)").set("eO", "holder", "(zelfde persoon)");
  const auto finding = findings("mandate", b.model, "MAN-008", base::Language::Dutch).front();
  EXPECT_THAT(finding.subjects, ElementsAre("mO", "eO"));
  EXPECT_EQ(finding.severity, analysis::Severity::Info);
  EXPECT_EQ(finding.text, "(zelfde persoon) draagt 2 petten: Onderwijsmanager O en Docent-expert O.");
  EXPECT_THAT(finding.fixes, IsEmpty());
  b.set("eO", "holder", "(ander)");
  EXPECT_THAT(found(b.model, "MAN-008"), IsEmpty());
}

TEST(MandateRules, SeeAVacantSeat) {
  Blueprint b;
  b.set("eW", "roleStatus", "vacant");
  EXPECT_THAT(found(b.model, "MAN-009").front().subjects, ElementsAre("eW"));
  EXPECT_THAT(found(fixed(b.model, "MAN-009"), "MAN-009"), IsEmpty());
  EXPECT_THAT(found(b.model, "MAN-009").front().fixes, SizeIs(1)) << "all others of W sit there themselves";
  b.addRole("xW", "executive", "W");
  const model::Model moved = fixed(b.model, "MAN-009", 1);
  EXPECT_THAT(found(moved, "MAN-009"), IsEmpty());
  EXPECT_TRUE(moved.link(Type::SitsAt, "xW", "wg"));
  EXPECT_TRUE(moved.link(Type::SitsAt, "xW", "wv"));
  b.set("eW", "roleStatus", "leaving");
  EXPECT_THAT(found(b.model, "MAN-009"), IsEmpty());
  b.set("eW", "roleStatus", "vacant");
  b.unlink(Type::SitsAt, "eW", "wg");
  b.unlink(Type::SitsAt, "eW", "wv");
  EXPECT_THAT(found(b.model, "MAN-009"), IsEmpty()) << "no seat is empty";
}

TEST(MandateRules, AskForAPlaceToLearn) {
  Blueprint b;
  b.set("eW", "position", "functional").set("eW", "holderCount", "3");
  const auto finding = found(b.model, "MAN-010").front();
  EXPECT_THAT(finding.subjects, ElementsAre("eW"));
  EXPECT_EQ(finding.text, "3 holders of Praktijkexpert W have no place to learn from each other.");
  const model::Model proposed = fixed(b.model, "MAN-010");
  EXPECT_THAT(found(proposed, "MAN-010"), IsEmpty());
  EXPECT_EQ(proposed.elements(Type::Table).back().text(Attr::Formality), "informal");
  b.add(Type::Table, "iv", {{"name", "Intervisie"}, {"kind", "learning"}});
  EXPECT_TRUE(fixed(b.model, "MAN-010", 1).link(Type::SitsAt, "eW", "iv"));
  b.link(Type::SitsAt, "eW", "iv");
  EXPECT_THAT(found(b.model, "MAN-010"), IsEmpty());
  b.set("iv", "endDate", "2010-01-01");
  EXPECT_THAT(found(b.model, "MAN-010"), SizeIs(1));
  b.set("eW", "holderCount", "2");
  EXPECT_THAT(found(b.model, "MAN-010"), IsEmpty());
  b.set("eW", "holderCount", "9").set("eW", "position", "line");
  b.leaveOpen("tables");
  EXPECT_THAT(summary(run("mandate", b.model)), IsEmpty());
  b.set("eW", "position", "staff");
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-000 tables: MAN-010"));
}

}  // namespace
}  // namespace plugins
