// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/governance_sketch.h"
#include "plugins/plugin_run.h"

// Each rule on relations: it fires, it just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The model after a fix of the first finding of the rule.
model::Model firstFixed(const model::Model& model, std::string_view rule, std::size_t fix = 0) {
  const auto all = found(model, rule);
  if (all.empty() || all.front().fixes.size() <= fix) {
    ADD_FAILURE() << rule << " has no fix " << fix;
    return model;
  }
  return after(model, all.front().fixes[fix]);
}

/// The model once all contacts that were wished for have been made.
model::Model granted(model::Model model) {
  std::vector<std::string> wished;
  for (const model::Element& contact : model.elements(Type::Contact)) {
    if (contact.is(Attr::State, "wished")) wished.emplace_back(contact.id());
  }
  EXPECT_THAT(wished, testing::Not(IsEmpty()));
  for (const std::string& id : wished) (void)model.apply(model::SetAttribute{id, "state", "active"});
  return model;
}

TEST(RelationsRules, MissInformalMoments) {
  EightSketch s;
  s.set("contact-bA-bB", "formality", "formal").set("contact-mA-mB", "formality", "formal");
  EXPECT_THAT(found(s.model, "REL-001"), IsEmpty()) << "the professionals still meet informally";
  s.set("contact-eA-eB", "formality", "formal");
  EXPECT_THAT(found(s.model, "REL-001").front().subjects, ElementsAre("A", "B"));
  const model::Model meeting = firstFixed(s.model, "REL-001");
  EXPECT_THAT(found(meeting, "REL-001"), IsEmpty());
  EXPECT_EQ(meeting.elements(Type::Table).back().name(), "Informal meeting School A–School B");
  const model::Model wished = firstFixed(s.model, "REL-001", 1);
  EXPECT_THAT(found(wished, "REL-010").front().text, "Wished contact role mA–role bB: via role bA.");
  EXPECT_THAT(found(granted(wished), "REL-001"), IsEmpty());
  for (const char* link : {"contact-bA-bB", "contact-mA-mB", "contact-eA-eB"}) s.drop(link);
  EXPECT_THAT(found(s.model, "REL-001"), IsEmpty()) << "who do not meet at all do not meet formally";
}

TEST(RelationsRules, FindThoseWhoMeetNobody) {
  EightSketch s;
  s.addRole("x", "executive", "A").addTable("mass", {"x", "eB"}).set("mass", "meetingsPerYear", "1");
  EXPECT_THAT(found(s.model, "REL-002").front().subjects, ElementsAre("x")) << "a yearly mass meeting is no contact";
  const model::Model wished = firstFixed(s.model, "REL-002");
  EXPECT_EQ(found(wished, "REL-010").front().text, "Wished contact role x–role mA: no path between them yet.");
  EXPECT_THAT(found(wished, "REL-002").front().fixes, IsEmpty()) << "it has been proposed";
  EXPECT_THAT(found(granted(wished), "REL-002"), IsEmpty());
  s.set("x", "holder", "H").set("eA", "holder", "H");
  EXPECT_THAT(found(s.model, "REL-002"), IsEmpty()) << "people meet, functions do not";
  s.clear("x", "holder").set("mass", "meetingsPerYear", "2");
  EXPECT_THAT(found(s.model, "REL-002"), IsEmpty());
}

TEST(RelationsRules, CountSeparateGroups) {
  EightSketch s;
  s.addRole("x", "executive", "A").drop("contact-bA-bB").drop("contact-mA-mB");
  EXPECT_THAT(found(s.model, "REL-003"), IsEmpty()) << "one tie holds, and a lone role is no group";
  s.drop("contact-eA-eB");
  const auto finding = found(s.model, "REL-003").front();
  EXPECT_EQ(finding.text, "The network consists of 2 separate groups.");
  EXPECT_THAT(finding.subjects, IsEmpty());
  const model::Model wished = firstFixed(s.model, "REL-003");
  EXPECT_THAT(found(wished, "REL-010").front().text, "Wished contact role mA–role mB: no path between them yet.");
  EXPECT_THAT(found(granted(wished), "REL-003"), IsEmpty());
}

TEST(RelationsRules, WarnOfTheRoleWithoutWhichTheNetworkFallsApart) {
  EightSketch s;
  EXPECT_THAT(found(s.model, "REL-004"), IsEmpty());
  s.addRole("x", "executive", "A").addRole("y", "executive", "A");
  s.link(Type::Contact, "x", "eB").link(Type::Contact, "y", "eB");
  const auto finding = findings("relations", s.model, "REL-004", base::Language::Dutch).front();
  EXPECT_EQ(finding.text, "Als role eB wegvalt, valt het netwerk uiteen in 3 delen.");
  EXPECT_THAT(finding.subjects, ElementsAre("eB"));
  const model::Model wished = firstFixed(s.model, "REL-004");
  EXPECT_THAT(found(wished, "REL-010"), SizeIs(2)) << "a way around it for each part";
  EXPECT_THAT(found(granted(wished), "REL-004"), IsEmpty());
  s.set("eB", "holderCount", "3");
  EXPECT_THAT(found(s.model, "REL-004"), IsEmpty()) << "three people do not drop out at once";
  s.set("eB", "holderCount", "2");
  EXPECT_THAT(found(s.model, "REL-004"), SizeIs(1));
}

TEST(RelationsRules, WarnOfAnArticulationPointOnlyBetweenPartners) {
  EightSketch s;
  s.addRole("x", "executive", "A").addRole("y", "executive", "B").addRole("z", "executive", "A");
  s.link(Type::Contact, "x", "y").link(Type::Contact, "y", "z");
  EXPECT_THAT(found(s.model, "REL-004"), IsEmpty()) << "without y only people of A are left in its group";
  s.addRole("w", "executive", "B").link(Type::Contact, "z", "w");
  EXPECT_THAT(found(s.model, "REL-004"), SizeIs(2)) << "of y and of z";
}

TEST(RelationsRules, PointOutBrokers) {
  EightSketch s;
  const auto brokers = findings("relations", s.model, "REL-005", base::Language::Dutch);
  ASSERT_THAT(brokers, SizeIs(2));
  EXPECT_EQ(brokers.front().text, "role mA is een verbinder (graad 3, constraint 0,333).");
  EXPECT_EQ(brokers.front().severity, analysis::Severity::Info);
  EXPECT_THAT(brokers.front().fixes, IsEmpty());
  s.drop("contact-mA-eA");
  EXPECT_THAT(found(s.model, "REL-005").front().subjects, ElementsAre("mB")) << "two contacts are too few to judge";
  s.add(Type::Setting, "setting", {{"name", "brokerConstraint"}, {"value", "0.33"}});
  EXPECT_THAT(found(s.model, "REL-005"), IsEmpty());
}

TEST(RelationsRules, NoticeOneSidedContacts) {
  EightSketch s;
  for (const char* link : {"contact-bA-bB", "contact-mA-mB", "contact-eA-eB"}) s.set(link, "direction", "oneway");
  EXPECT_THAT(found(s.model, "REL-006"), IsEmpty()) << "four of seven";
  s.set("contact-bA-mA", "direction", "oneway");
  const auto finding = found(s.model, "REL-006").front();
  EXPECT_EQ(finding.text, "Most contacts are one-sided (43 %).");
  EXPECT_EQ(finding.fixes.front().title, "Once they have been followed up, note as mutual: role bA–role bB");
  EXPECT_THAT(found(firstFixed(s.model, "REL-006"), "REL-006"), IsEmpty());
  for (const char* link : {"contact-mA-eA", "contact-bB-mB", "contact-mB-eB"}) s.set(link, "state", "dormant");
  EXPECT_THAT(found(s.model, "REL-006"), SizeIs(1)) << "none of four";
  s.set("contact-bA-bB", "state", "lost");
  EXPECT_THAT(found(s.model, "REL-006"), IsEmpty()) << "three are too few";
}

TEST(RelationsRules, TellTheConsultantAloneOfLowTrust) {
  EightSketch s;
  s.set("contact-mA-mB", "trust", "low").set("contact-bA-mA", "trust", "low");
  const auto low = found(s.model, "REL-007");
  ASSERT_THAT(low, SizeIs(1)) << "peers; board and management of one school share no table";
  EXPECT_THAT(low.front().subjects, ElementsAre("contact-mA-mB", "mA", "mB"));
  EXPECT_TRUE(low.front().consultantOnly);
  s.addTable("t", {"bA", "mA"});
  EXPECT_THAT(found(s.model, "REL-007"), SizeIs(2));
  s.set("t", "endDate", "2020-01-01");
  EXPECT_THAT(found(s.model, "REL-007"), SizeIs(1)) << "the table has ended";
  const model::Model planned = firstFixed(s.model, "REL-007");
  EXPECT_EQ(planned.elements(Type::Step).back().name(), "Share expectations role mA–role mB");
  EXPECT_TRUE(planned.elements(Type::Step).back().is(Attr::Status, "idea"));
  EXPECT_THAT(found(planned, "REL-007"), SizeIs(1)) << "trust does not come by planning";
  for (const char* trust : {"growing", "solid", "unknown"}) {
    EXPECT_THAT(found(EightSketch(s).set("contact-mA-mB", "trust", trust).model, "REL-007"), IsEmpty()) << trust;
  }
  s.set("contact-mA-mB", "state", "dormant");
  EXPECT_THAT(found(s.model, "REL-007"), IsEmpty());
}

TEST(RelationsRules, NamePromisesThatWereNotKept) {
  EightSketch s;
  s.add(Type::Agreement, "g", {{"name", "Plan"}, {"kind", "working"}, {"status", "agreed"}});
  s.link(Type::Commits, "mB", "g", {{"kept", "partly"}});
  EXPECT_THAT(found(s.model, "REL-008"), IsEmpty());
  s.set("commits-mB-g", "kept", "no");
  const auto finding = found(s.model, "REL-008").front();
  EXPECT_THAT(finding.subjects, ElementsAre("commits-mB-g", "mB", "g"));
  EXPECT_EQ(finding.text, "Promise not kept: “Plan” (role mB).");
  const model::Model planned = firstFixed(s.model, "REL-008");
  EXPECT_EQ(planned.elements(Type::Step).back().name(), "Make good: Plan");
  EXPECT_THAT(found(planned, "REL-008"), SizeIs(1)) << "a repair that is planned has not been made";
  s.set("commits-mB-g", "kept", "unknown").set("g", "status", "broken");
  EXPECT_THAT(found(s.model, "REL-008").front().subjects, ElementsAre("g"));
  EXPECT_THAT(found(firstFixed(s.model, "REL-008", 1), "REL-008"), IsEmpty()) << "on the table again as a draft";
  s.set("g", "status", "expired");
  EXPECT_THAT(found(s.model, "REL-008"), IsEmpty());
}

TEST(RelationsRules, RemindOfContactsThatWereNotFollowedUp) {
  EightSketch s;
  s.set("contact-mA-mB", "origin", "job_shadowing").set("contact-mA-mB", "timesPerYear", "1");
  s.set("contact-mA-mB", "since", "2021-04-15");
  EXPECT_THAT(found(s.model, "REL-009"), IsEmpty()) << "179 days ago";
  s.set("contact-mA-mB", "since", "2021-04-14");
  const auto finding = findings("relations", s.model, "REL-009", base::Language::Dutch).front();
  EXPECT_EQ(finding.text, "Het contact role mA–role mB ontstond via meelopen en kreeg nog geen vervolg.");
  EXPECT_THAT(finding.subjects, ElementsAre("contact-mA-mB", "mA", "mB"));
  const model::Model planned = firstFixed(s.model, "REL-009");
  EXPECT_EQ(planned.elements(Type::Commits).size(), 2u) << "both take part";
  EXPECT_TRUE(planned.elements(Type::Commits).back().is(Attr::Degree, "unknown"));
  EXPECT_EQ(planned.elements(Type::Step).back().name(), "Return visit with pupils, or a guest lesson: role mA–role mB");
  s.set("contact-mA-mB", "timesPerYear", "2");
  EXPECT_THAT(found(s.model, "REL-009"), IsEmpty());
  s.clear("contact-mA-mB", "timesPerYear");
  EXPECT_THAT(found(s.model, "REL-009"), IsEmpty()) << "how often is not known";
  s.set("contact-mA-mB", "timesPerYear", "0.5").set("contact-mA-mB", "origin", "introduced");
  EXPECT_THAT(found(s.model, "REL-009"), SizeIs(1));
  s.set("contact-mA-mB", "origin", "meeting");
  EXPECT_THAT(found(s.model, "REL-009"), IsEmpty());
}

TEST(RelationsRules, TellWhoCanIntroduceThoseWhoWishForContact) {
  EightSketch s;
  s.addRole("x", "executive", "A").link(Type::Contact, "x", "bB", {{"state", "wished"}});
  EXPECT_EQ(found(s.model, "REL-010").front().text, "Wished contact role x–role bB: no path between them yet.");
  s.link(Type::Contact, "x", "eA");
  const auto finding = findings("relations", s.model, "REL-010", base::Language::Dutch).front();
  EXPECT_EQ(finding.text, "Gewenst contact role x–role bB: via role eA, role mA en role bA.");
  EXPECT_THAT(finding.subjects, ElementsAre("contact-x-bB", "x", "bB"));
  EXPECT_THAT(found(firstFixed(s.model, "REL-010"), "REL-010"), IsEmpty());
  s.addTable("t", {"x", "bB"});
  EXPECT_EQ(found(s.model, "REL-010").front().text, "Wished contact role x–role bB: they already meet otherwise.");
  s.set("contact-x-bB", "state", "lost");
  EXPECT_THAT(found(s.model, "REL-010"), IsEmpty());
}

TEST(RelationsRules, FindThePartnerOnItsOwnIsland) {
  EightSketch s;
  s.drop("contact-bA-bB").drop("contact-eA-eB").addRole("x", "executive", "A").link(Type::Contact, "x", "bA");
  EXPECT_THAT(found(s.model, "REL-011"), IsEmpty()) << "one outside and three inside: -0.5, the limit";
  for (const auto& [from, to] : {std::pair("x", "mA"), std::pair("x", "eA"), std::pair("bA", "eA")}) {
    s.link(Type::Contact, from, to);
  }
  const auto finding = findings("relations", s.model, "REL-011", base::Language::Dutch).front();
  EXPECT_EQ(finding.text, "School A blijft op het eigen eiland (E-I −0,71).") << "(1 - 6) / 7, the example by hand";
  EXPECT_THAT(finding.subjects, ElementsAre("A"));
  const model::Model wished = firstFixed(s.model, "REL-011");
  EXPECT_EQ(found(wished, "REL-010").front().text, "Wished contact role mA–role bB: via role mB.");
  EXPECT_THAT(found(granted(wished), "REL-011"), IsEmpty());
  s.add(Type::Setting, "setting", {{"name", "islandEdges"}, {"value", "8"}});
  EXPECT_THAT(found(s.model, "REL-011"), IsEmpty()) << "too few to judge";
}

TEST(RelationsRules, WaitForTheirTheme) {
  EightSketch s;
  s.drop("contact-bA-bB").addRole("x", "executive", "A").set("", "inventory", "layers");
  EXPECT_THAT(summary(run("relations", s.model)), ElementsAre("REL-000 relations: REL-002 REL-004 REL-005"));
}

}  // namespace
}  // namespace plugins
