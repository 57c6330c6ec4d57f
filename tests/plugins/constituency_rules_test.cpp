// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The rules on constituencies, COM-001 to COM-006: each fires, just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ConstituencyRules, AskWhomADeciderRepresents) {
  Blueprint b;
  b.unlink(Type::Represents, "bW", "cW");
  const auto finding = found(b.model, "COM-001").front();
  EXPECT_THAT(finding.subjects, ElementsAre("bW"));
  EXPECT_EQ(finding.severity, analysis::Severity::Warning);
  EXPECT_TRUE(finding.absence);
  EXPECT_EQ(finding.text, "Bestuurder W decides but it is not recorded whom it represents.");
  const model::Model added = fixed(b.model, "COM-001");
  EXPECT_THAT(found(added, "COM-001"), IsEmpty());
  const model::Element group = added.elements(Type::Constituency).back();
  EXPECT_EQ(group.name(), "Constituency of Bestuurder W");
  EXPECT_EQ(found(added, "COM-002").front().severity, analysis::Severity::Question) << "how is still to be asked";
  EXPECT_EQ(found(added, "COM-003").front().severity, analysis::Severity::Question);
  const model::Model known = fixed(b.model, "COM-001", 1);
  EXPECT_THAT(found(known, "COM-001"), IsEmpty());
  EXPECT_TRUE(known.link(Type::Represents, "bW", "cW"));
}

TEST(ConstituencyRules, LookAtTheMandateAtActiveTables) {
  Blueprint b;
  b.unlink(Type::Represents, "bW", "cW");
  b.setLink(Type::SitsAt, "bW", "st", "mandateHere", "advise");
  b.setLink(Type::SitsAt, "bW", "wv", "mandateHere", "none");
  EXPECT_THAT(found(b.model, "COM-001"), IsEmpty()) << "nowhere a mandate";
  b.setLink(Type::SitsAt, "bW", "wv", "mandateHere", "negotiate");
  EXPECT_THAT(found(b.model, "COM-001"), SizeIs(1));
  b.set("wv", "meetingsPerYear", "0");
  EXPECT_THAT(found(b.model, "COM-001"), IsEmpty()) << "a table that does not meet";
  b.set("wv", "meetingsPerYear", "1").set("wv", "endDate", "2010-06-30");
  EXPECT_THAT(found(b.model, "COM-001"), SizeIs(1)) << "its last day";
  b.set("wv", "endDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "COM-001"), IsEmpty());
  b.clear("wv", "endDate");
  b.leaveOpen("constituencies");
  EXPECT_THAT(summary(run("constituency", b.model)), ElementsAre("COM-000 constituencies: COM-001"));
}

TEST(ConstituencyRules, SeeThatAReportIsLate) {
  Blueprint b;
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-02-13");
  EXPECT_THAT(found(b.model, "COM-002"), SizeIs(1)) << "137 days, more than 136.875";
  const auto finding = found(b.model, "COM-002").front();
  EXPECT_THAT(finding.subjects, ElementsAre(b.linkId(Type::Represents, "eW", "cW"), "eW", "cW"));
  EXPECT_EQ(finding.severity, analysis::Severity::Error);
  EXPECT_EQ(finding.text, "Praktijkexpert W has not reported back to Medewerkers en leidinggevenden in time.");
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-02-14");
  EXPECT_THAT(found(b.model, "COM-002"), IsEmpty()) << "136 days";
  b.setLink(Type::Represents, "eW", "cW", "feedbackPerYear", "0");
  EXPECT_EQ(found(b.model, "COM-002").front().severity, analysis::Severity::Error) << "never is no frequency";
  b.clear(b.linkId(Type::Represents, "eW", "cW"), "feedbackPerYear");
  const auto question = findings("constituency", b.model, "COM-002", base::Language::Dutch).front();
  EXPECT_EQ(question.severity, analysis::Severity::Question);
  EXPECT_EQ(question.text,
            "Hoe vaak koppelt Praktijkexpert W terug aan Medewerkers en leidinggevenden, en is dat op tijd gebeurd?");
  b.setLink(Type::Represents, "eW", "cW", "feedbackPerYear", "4");
  b.clear(b.linkId(Type::Represents, "eW", "cW"), "lastFeedback");
  EXPECT_THAT(found(b.model, "COM-002"), SizeIs(1)) << "it was never done";
}

TEST(ConstituencyRules, ProposeAReportOnce) {
  Blueprint b;
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-01-15");
  const model::Model planned = fixed(b.model, "COM-002");
  const model::Element step = planned.elements(Type::Step).back();
  EXPECT_EQ(step.name(), "Report back to Medewerkers en leidinggevenden");
  EXPECT_EQ(step.text(Attr::DueDate), "2010-07-14");
  EXPECT_EQ(step.text(Attr::Status), "idea");
  EXPECT_EQ(step.text(Attr::Size), "small");
  EXPECT_THAT(found(planned, "COM-002").front().fixes, IsEmpty()) << "it is planned, and not done yet";
  EXPECT_EQ(findings("constituency", b.model, "COM-002", base::Language::Dutch).front().fixes.front().title,
            "Plan een terugkoppeling aan Medewerkers en leidinggevenden voor 14 juli 2010");
  b.set("cW", "visibility", "consultant");
  EXPECT_TRUE(found(b.model, "COM-002").front().consultantOnly);
  EXPECT_TRUE(fixed(b.model, "COM-002").elements(Type::Step).back().is(Attr::Visibility, "consultant"))
      << "its name would tell";
}

TEST(ConstituencyRules, JudgeReportsByTheirFrequencyAloneWithoutADate) {
  Blueprint b;
  b.clear("", "asOf");
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "1999-01-15");
  EXPECT_THAT(found(b.model, "COM-002"), IsEmpty());
  b.clear(b.linkId(Type::Represents, "eW", "cW"), "lastFeedback");
  EXPECT_THAT(found(b.model, "COM-002"), IsEmpty());
  b.setLink(Type::Represents, "eW", "cW", "feedbackPerYear", "0");
  EXPECT_EQ(found(b.model, "COM-002").front().severity, analysis::Severity::Error);
  EXPECT_FALSE(fixed(b.model, "COM-002").elements(Type::Step).back().has(Attr::DueDate)) << "no day to count from";
  b.clear(b.linkId(Type::Represents, "eW", "cW"), "feedbackPerYear");
  EXPECT_EQ(found(b.model, "COM-002").front().severity, analysis::Severity::Question);
}

TEST(ConstituencyRules, TakeTheSlackFromTheSettings) {
  Blueprint b;
  b.setLink(Type::Represents, "eW", "cW", "lastFeedback", "2010-03-30");
  EXPECT_THAT(found(b.model, "COM-002"), IsEmpty()) << "92 days";
  b.add(Type::Setting, "slack", {{"name", "feedbackSlack"}, {"value", "1"}});
  EXPECT_THAT(found(b.model, "COM-002"), SizeIs(1)) << "more than 91.25";
}

TEST(ConstituencyRules, SeeThatARepresentativeHasNoInfluence) {
  Blueprint b;
  b.setLink(Type::Represents, "eW", "cW", "influence", "none");
  const auto finding = found(b.model, "COM-003").front();
  EXPECT_THAT(finding.subjects, ElementsAre(b.linkId(Type::Represents, "eW", "cW"), "eW", "cW"));
  EXPECT_EQ(finding.text, "Praktijkexpert W has no influence on Medewerkers en leidinggevenden.");
  const model::Model somebody = fixed(b.model, "COM-003");
  EXPECT_EQ(somebody.elements(Type::Role).back().name(), "?") << "all of W represent it already";
  EXPECT_EQ(somebody.find("cW")->incoming(Type::Represents).size(), 4u);
  b.unlink(Type::Represents, "mW", "cW");
  EXPECT_TRUE(fixed(b.model, "COM-003").link(Type::Represents, "mW", "cW"));
  b.setLink(Type::Represents, "eW", "cW", "influence", "unknown");
  EXPECT_EQ(found(b.model, "COM-003").front().severity, analysis::Severity::Question);
  b.setLink(Type::Represents, "eW", "cW", "influence", "some");
  EXPECT_THAT(found(b.model, "COM-003"), IsEmpty());
}

TEST(ConstituencyRules, MissWhoSpeaksForAConstituency) {
  Blueprint b;
  b.add(Type::Constituency, "parents", {{"name", "Ouders"}});
  const auto finding = findings("constituency", b.model, "COM-004", base::Language::Dutch).front();
  EXPECT_THAT(finding.subjects, ElementsAre("parents"));
  EXPECT_EQ(finding.text, "Niemand vertegenwoordigt Ouders.");
  EXPECT_THAT(found(fixed(b.model, "COM-004"), "COM-004"), IsEmpty());
  b.link(Type::PartOf, "parents", "W").set("wg", "endDate", "2010-01-01");
  b.unlink(Type::SitsAt, "bW", "st");
  b.unlink(Type::SitsAt, "bW", "wv");
  EXPECT_TRUE(fixed(b.model, "COM-004").link(Type::Represents, "mW", "parents")) << "the highest of W at a table";
  b.link(Type::Represents, "eO", "parents", {{"influence", "some"}, {"feedbackPerYear", "1"}});
  EXPECT_THAT(found(b.model, "COM-004"), IsEmpty()) << "somebody of another partner may";
  b.unlink(Type::Represents, "eO", "parents");
  b.leaveOpen("constituencies");
  EXPECT_THAT(summary(run("constituency", b.model)), ElementsAre("COM-000 constituencies: COM-004"));
}

TEST(ConstituencyRules, MissTheConsultation) {
  Blueprint b;
  for (const char* role : {"bW", "mW", "eW"}) b.setLink(Type::Represents, role, "cW", "consults", "no");
  EXPECT_THAT(found(b.model, "COM-005").front().subjects, ElementsAre("cW"));
  const model::Model meeting = fixed(b.model, "COM-005");
  const model::Element table = meeting.elements(Type::Table).back();
  EXPECT_EQ(table.name(), "Field meeting with Medewerkers en leidinggevenden");
  EXPECT_EQ(table.text(Attr::Kind), "field");
  EXPECT_EQ(table.text(Attr::Formality), "informal");
  EXPECT_THAT(table.incoming(Type::SitsAt), SizeIs(3));
  EXPECT_THAT(found(meeting, "COM-005").front().fixes, SizeIs(1)) << "the meeting is planned";
  EXPECT_THAT(found(fixed(b.model, "COM-005", 1), "COM-005"), IsEmpty());
  b.setLink(Type::Represents, "eW", "cW", "consults", "unknown");
  EXPECT_THAT(found(b.model, "COM-005"), IsEmpty()) << "not known is not no";
  Blueprint nobody;
  for (const char* role : {"bW", "mW", "eW"}) nobody.unlink(Type::Represents, role, "cW");
  EXPECT_THAT(found(nobody.model, "COM-005"), IsEmpty()) << "without representatives there is nothing to ask";
}

TEST(ConstituencyRules, HearThatTheScepticalHearTooLittle) {
  Blueprint b;
  b.set("cW", "mood", "sceptical");
  EXPECT_THAT(found(b.model, "COM-006"), IsEmpty()) << "twelve times a year";
  for (const char* role : {"bW", "mW"}) b.clear(b.linkId(Type::Represents, role, "cW"), "feedbackPerYear");
  EXPECT_THAT(found(b.model, "COM-006"), IsEmpty()) << "four times";
  b.setLink(Type::Represents, "eW", "cW", "feedbackPerYear", "3");
  EXPECT_THAT(found(b.model, "COM-006").front().subjects, ElementsAre("cW"));
  EXPECT_EQ(found(b.model, "COM-006").front().numbers.front().value, 3) << "what is not known counts as none";
  const model::Model oftener = fixed(b.model, "COM-006");
  EXPECT_THAT(found(oftener, "COM-006"), IsEmpty());
  EXPECT_EQ(oftener.link(Type::Represents, "bW", "cW")->text(Attr::FeedbackPerYear), "4");
  const model::Model tried = fixed(b.model, "COM-006", 1);
  EXPECT_EQ(tried.elements(Type::Step).back().text(Attr::Kind), "experiment");
  EXPECT_EQ(tried.elements(Type::Step).back().name(), "Let Medewerkers en leidinggevenden experience it");
  b.set("cW", "mood", "opposed");
  EXPECT_THAT(found(b.model, "COM-006"), SizeIs(1));
  b.set("cW", "mood", "neutral");
  EXPECT_THAT(found(b.model, "COM-006"), IsEmpty());
}

}  // namespace
}  // namespace plugins
