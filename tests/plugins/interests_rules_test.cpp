// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// Each rule on interests: it fires, it just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

TEST(InterestsRules, MissThePartnerWithoutInterests) {
  Blueprint b;
  b.unlink(Type::Holds, "W", "ic").unlink(Type::Holds, "W", "iw");
  EXPECT_THAT(found(b.model, "INT-001").front().subjects, ElementsAre("W"));
  EXPECT_THAT(found(b.model, "INT-002"), IsEmpty()) << "one fault, one finding";
  const model::Model asked = fixed(b.model, "INT-001");
  EXPECT_THAT(found(asked, "INT-001"), IsEmpty());
  const model::Element interest = asked.elements(Type::Interest).back();
  EXPECT_EQ(interest.text(Attr::Disclosure), "assumed");
  EXPECT_EQ(interest.name(), "What does Werkveld gehandicaptenzorg (regio) itself want to achieve by this?");
  b.link(Type::Holds, "cW", "iw", {{"importance", "1"}});
  EXPECT_THAT(found(b.model, "INT-001"), IsEmpty()) << "its constituency holds one";
}

TEST(InterestsRules, MissTheOrganisationalInterest) {
  Blueprint b;
  b.set("iw", "level", "individual");
  EXPECT_THAT(found(b.model, "INT-002").front().subjects, ElementsAre("W"));
  EXPECT_THAT(found(fixed(b.model, "INT-002"), "INT-002"), IsEmpty());
  b.set("io", "level", "collective");
  EXPECT_THAT(found(b.model, "INT-002"), SizeIs(2));
  b.set("iw", "level", "organisational");
  EXPECT_THAT(found(b.model, "INT-002").front().subjects, ElementsAre("O"));
}

TEST(InterestsRules, MissTheInterestThatBothShare) {
  Blueprint b;
  b.unlink(Type::Holds, "W", "ic");
  EXPECT_THAT(found(b.model, "INT-003").front().subjects, IsEmpty());
  EXPECT_THAT(found(fixed(b.model, "INT-003"), "INT-003"), IsEmpty());
  b.link(Type::Holds, "mW", "ic");
  EXPECT_THAT(found(b.model, "INT-003"), IsEmpty()) << "a role speaks for its partner";
  b.set("ic", "level", "organisational");
  EXPECT_THAT(found(b.model, "INT-003"), SizeIs(1));
  b.set("W", "partnership", "associate");
  EXPECT_THAT(found(b.model, "INT-003"), IsEmpty()) << "one partner alone shares with nobody";
}

TEST(InterestsRules, WarnTheConsultantOfUnvoicedHarm) {
  Blueprint b;
  b.set("iw", "disclosure", "confidential");
  b.setLink(Type::Affects, "pp", "iw", "effect", "-1");
  const auto finding = found(b.model, "INT-004").front();
  EXPECT_THAT(finding.subjects, ElementsAre("iw", "W", "pp"));
  EXPECT_EQ(finding.severity, analysis::Severity::Error);
  EXPECT_TRUE(finding.consultantOnly);
  const model::Model planned = fixed(b.model, "INT-004");
  const model::Element talk = planned.elements(Type::Step).back();
  EXPECT_EQ(talk.name(), "Talk about interests with Werkveld gehandicaptenzorg (regio)");
  EXPECT_TRUE(talk.is(Attr::Visibility, "consultant"));
  EXPECT_TRUE(talk.is(Attr::Status, "idea"));
  EXPECT_THAT(found(planned, "INT-004"), SizeIs(1)) << "a talk that is planned has not been held";
  b.set("iw", "disclosure", "assumed");
  EXPECT_EQ(found(b.model, "INT-004").front().severity, analysis::Severity::Question) << "a guess is no fault";
  b.setLink(Type::Holds, "W", "iw", "importance", "2");
  EXPECT_THAT(found(b.model, "INT-004"), SizeIs(1));
  b.setLink(Type::Holds, "W", "iw", "importance", "1");
  EXPECT_THAT(found(b.model, "INT-004"), IsEmpty()) << "minor";
  b.setLink(Type::Holds, "W", "iw", "importance", "3").setLink(Type::Affects, "pp", "iw", "effect", "0");
  EXPECT_THAT(found(b.model, "INT-004"), IsEmpty()) << "no harm";
  b.setLink(Type::Affects, "pp", "iw", "effect", "-2").set("pp", "status", "expired");
  EXPECT_THAT(found(b.model, "INT-004"), IsEmpty()) << "the plan is dead";
  b.set("pp", "status", "agreed").set("iw", "disclosure", "voiced");
  EXPECT_THAT(found(b.model, "INT-004"), IsEmpty()) << "it has been voiced";
}

TEST(InterestsRules, NameEverythingThatHarms) {
  Blueprint b;
  b.set("iw", "disclosure", "hinted");
  b.setLink(Type::Affects, "pp", "iw", "effect", "-1");
  b.link(Type::Affects, "cv", "iw", {{"effect", "-2"}}).link(Type::Holds, "bO", "iw");
  const auto finding = findings("interests", b.model, "INT-004", base::Language::Dutch).front();
  EXPECT_EQ(finding.text,
            "Het niet-uitgesproken belang “Instroom van nieuw personeel” van Werkveld gehandicaptenzorg (regio) en "
            "Bestuurder O wordt geschaad door “Convenant” en “Projectplan”: dit gaat onder tafel een rol spelen.");
}

TEST(InterestsRules, AskWhatThePlansDoToAVitalUnvoicedInterest) {
  Blueprint b;
  b.set("iw", "disclosure", "hinted");
  b.unlink(Type::Affects, "pp", "iw");
  const auto finding = found(b.model, "INT-005").front();
  EXPECT_THAT(finding.subjects, ElementsAre("iw", "W"));
  EXPECT_TRUE(finding.consultantOnly);
  EXPECT_THAT(found(b.model, "INT-009"), IsEmpty());
  EXPECT_THAT(found(fixed(b.model, "INT-005"), "INT-005"), IsEmpty());
  b.setLink(Type::Holds, "W", "iw", "importance", "2");
  EXPECT_THAT(found(b.model, "INT-005"), IsEmpty()) << "important, not vital";
  b.setLink(Type::Holds, "W", "iw", "importance", "3").set("iw", "disclosure", "assumed");
  EXPECT_EQ(found(b.model, "INT-005").front().severity, analysis::Severity::Question);
  b.link(Type::Affects, "s2", "iw", {{"effect", "0"}});
  EXPECT_THAT(found(b.model, "INT-005"), IsEmpty()) << "no effect is an answer, too";
}

TEST(InterestsRules, AskForTheInterestBehindAPosition) {
  Blueprint b;
  b.set("io", "form", "position");
  EXPECT_THAT(found(b.model, "INT-006").front().subjects, ElementsAre("io"));
  const model::Model asked = fixed(b.model, "INT-006");
  EXPECT_THAT(found(asked, "INT-006"), IsEmpty());
  EXPECT_FALSE(asked.contains("io"));
  const model::Element interest = asked.elements(Type::Interest).back();
  EXPECT_EQ(interest.name(), "Why “Actueel curriculum en stageplaatsen”?");
  EXPECT_THAT(std::string(interest.text(Attr::Note)), HasSubstr("Actueel curriculum"));
  EXPECT_THAT(asked.referring(Attr::To, interest.id()), SizeIs(2)) << "its holder and its effect";
}

TEST(InterestsRules, NameThePartnerThatLoses) {
  Blueprint b;
  b.setLink(Type::Affects, "pp", "iw", "effect", "-2");
  const auto finding = found(b.model, "INT-007").front();
  EXPECT_THAT(finding.subjects, ElementsAre("W", "pp"));
  EXPECT_EQ(finding.text, "Werkveld gehandicaptenzorg (regio) loses on “Projectplan” (value −3).");
  const model::Model made = fixed(b.model, "INT-007");
  EXPECT_EQ(metricOf(run("interests", made), "value", std::string(made.elements(Type::Agreement).back().id()) + " W"),
            3);
  EXPECT_THAT(found(b.model, "INT-011").front().subjects, ElementsAre("pp", "O", "W"));
  EXPECT_EQ(found(b.model, "INT-011").front().text,
            "“Projectplan” helps Beroepsopleiding (regio) and harms Werkveld gehandicaptenzorg (regio): talk before "
            "deciding.");
  EXPECT_EQ(fixed(b.model, "INT-011").elements(Type::Agreement).size(), 4u);
  b.setLink(Type::Affects, "pp", "iw", "effect", "-1");
  EXPECT_THAT(found(b.model, "INT-007"), IsEmpty()) << "3 − 3 is no loss";
  EXPECT_THAT(found(b.model, "INT-011"), IsEmpty());
  EXPECT_THAT(found(b.model, "INT-010"), IsEmpty()) << "and no win";
}

TEST(InterestsRules, SayWhomNothingServes) {
  Blueprint b;
  b.setLink(Type::Affects, "pp", "iw", "effect", "0").setLink(Type::Affects, "pp", "ic", "effect", "0");
  EXPECT_THAT(found(b.model, "INT-008").front().subjects, ElementsAre("W"));
  EXPECT_THAT(found(fixed(b.model, "INT-008"), "INT-008"), IsEmpty());
  b.link(Type::Affects, "s2", "iw", {{"effect", "1"}});
  EXPECT_THAT(found(b.model, "INT-008"), IsEmpty());
  Blueprint none;
  for (const char* interest : {"ic", "io", "iw"}) none.unlink(Type::Affects, "pp", interest);
  EXPECT_THAT(found(none.model, "INT-008"), IsEmpty()) << "nothing has been laid beside the interests yet";
}

TEST(InterestsRules, MissAVitalInterestInThePlans) {
  Blueprint b;
  b.unlink(Type::Affects, "pp", "iw");
  EXPECT_THAT(found(b.model, "INT-009").front().subjects, ElementsAre("iw", "W"));
  EXPECT_FALSE(found(b.model, "INT-009").front().consultantOnly);
  EXPECT_THAT(found(fixed(b.model, "INT-009"), "INT-009"), IsEmpty());
  b.setLink(Type::Holds, "W", "iw", "importance", "2");
  EXPECT_THAT(found(b.model, "INT-009"), IsEmpty());
}

TEST(InterestsRules, ShowAWinForAll) {
  Blueprint b;
  EXPECT_EQ(findings("interests", b.model, "INT-010", base::Language::Dutch).front().text,
            "“Projectplan” is winst voor alle kernpartners (Beroepsopleiding (regio) 5 en Werkveld gehandicaptenzorg "
            "(regio) 9).");
  EXPECT_THAT(found(b.model, "INT-010").front().fixes, IsEmpty());
  b.add(Type::Organisation, "third", {{"name", "third"}, {"partnership", "core"}});
  EXPECT_THAT(found(b.model, "INT-010"), IsEmpty()) << "not for the third";
}

TEST(InterestsRules, MissTheHolderAtTheTableThatDecides) {
  Blueprint b;
  b.add(Type::Organisation, "G", {{"name", "Gemeente"}, {"partnership", "associate"}});
  b.add(Type::Interest, "iG", {{"name", "Werk"}, {"level", "organisational"}, {"disclosure", "voiced"}});
  b.link(Type::Holds, "G", "iG", {{"importance", "2"}}).link(Type::Affects, "pp", "iG", {{"effect", "1"}});
  b.link(Type::Affects, "s2", "iG", {{"effect", "1"}});
  const auto finding = found(b.model, "INT-012").front();
  EXPECT_THAT(finding.subjects, ElementsAre("G", "pp", "s2", "iG"));
  EXPECT_EQ(finding.text,
            "Gemeente has no seat where “Projectplan” and “Opdrachten uitproberen op 3 locaties”, which touch its "
            "interest “Werk”, are decided.");
  EXPECT_THAT(found(fixed(b.model, "INT-012"), "INT-012"), SizeIs(testing::Le(1u)));
  b.addRole("rG", "management", "G");
  b.link(Type::SitsAt, "rG", "wg");
  EXPECT_THAT(found(b.model, "INT-012"), IsEmpty())
      << "the working group steers the step, and is steered by the steering group";
  b.set("iG", "level", "individual");
  b.link(Type::Holds, "eO", "iG", {{"importance", "3"}});
  EXPECT_THAT(found(b.model, "INT-012"), IsEmpty()) << "an organisation that holds it speaks by any role";
  b.unlink(Type::SitsAt, "eO", "wg");
  EXPECT_THAT(found(b.model, "INT-012").front().subjects, ElementsAre("eO", "pp", "s2", "iG"))
      << "what is individual nobody else can say";
}

TEST(InterestsRules, AskForASpokesmanOfAConstituency) {
  Blueprint b;
  b.link(Type::Holds, "cW", "iw", {{"importance", "2"}});
  EXPECT_THAT(found(b.model, "INT-012"), IsEmpty());
  for (const char* role : {"bW", "mW", "eW"}) b.unlink(Type::Represents, role, "cW");
  EXPECT_THAT(found(b.model, "INT-012").front().subjects, ElementsAre("cW", "pp", "iw"));
  EXPECT_THAT(found(fixed(b.model, "INT-012"), "INT-012"), IsEmpty());
  b.setLink(Type::Holds, "cW", "iw", "importance", "1");
  EXPECT_THAT(found(b.model, "INT-012"), IsEmpty());
}

TEST(InterestsRules, WaitForTheirTheme) {
  Blueprint b;
  b.leaveOpen("interests").unlink(Type::Affects, "pp", "iw").unlink(Type::Holds, "W", "ic");
  EXPECT_THAT(summary(run("interests", b.model)), ElementsAre("INT-000 interests: INT-003 INT-008 INT-009"));
}

TEST(InterestsRules, HideWhatIsAboutAnUnvoicedInterest) {
  Blueprint b;
  b.set("io", "form", "position").set("io", "disclosure", "hinted");
  EXPECT_TRUE(found(b.model, "INT-006").front().consultantOnly);
  b.set("io", "disclosure", "voiced");
  EXPECT_FALSE(found(b.model, "INT-006").front().consultantOnly);
}

}  // namespace
}  // namespace plugins
