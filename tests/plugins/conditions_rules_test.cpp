// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// Each rule on conditions: it fires, it just does not, and its fix gives what it announces.
namespace plugins {
namespace {

using analysis::Severity;
using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string dutch(const model::Model& model, std::string_view rule) {
  const auto all = findings("conditions", model, rule, base::Language::Dutch);
  return all.empty() ? "(none)" : all.front().text;
}

constexpr const char* roles[] = {"bO", "mO", "eO", "bW", "mW", "eW"};

TEST(ConditionsRules, MissASharedAmbition) {
  Blueprint b;
  b.drop("a");
  const auto finding = found(b.model, "CON-001").front();
  EXPECT_THAT(finding.subjects, IsEmpty());
  EXPECT_EQ(finding.severity, Severity::Error);
  EXPECT_EQ(finding.text, "There is no shared ambition in the model.");
  EXPECT_EQ(dutch(b.model, "CON-001"), "Er staat geen gedeelde ambitie in het model.");
  const model::Model begun = fixed(b.model, "CON-001");
  EXPECT_THAT(found(begun, "CON-001"), IsEmpty());
  EXPECT_TRUE(begun.elements(Type::Ambition).back().is(Attr::Status, "idea"));
  EXPECT_THAT(found(begun, "CON-003"), IsEmpty()) << "all core partners are asked";
}

TEST(ConditionsRules, CountNoAmbitionToWhichNobodyCommits) {
  Blueprint b;
  for (const char* role : roles) b.unlink(Type::Commits, role, "a");
  EXPECT_THAT(found(b.model, "CON-001"), SizeIs(1));
  EXPECT_THAT(found(b.model, "CON-003"), IsEmpty()) << "nobody shares what nobody has";
  const model::Model asked = fixed(b.model, "CON-001");
  EXPECT_EQ(asked.elements(Type::Ambition).size(), 1u) << "the ambition that is there";
  EXPECT_THAT(found(asked, "CON-001"), IsEmpty());
  b.link(Type::Commits, "eW", "a");
  EXPECT_THAT(found(b.model, "CON-001"), IsEmpty());
  b.set("a", "status", "dropped");
  EXPECT_THAT(found(b.model, "CON-001"), SizeIs(1));
  b.leaveOpen("ambition");
  EXPECT_THAT(findingsOf(run("conditions", b.model), "CON-000").front().waiting, ElementsAre("CON-001"));
}

TEST(ConditionsRules, HearAConfusionOfTongues) {
  Blueprint b;
  b.setLink(Type::Commits, "eW", "a", "understanding", "differs");
  const auto finding = found(b.model, "CON-002").front();
  EXPECT_THAT(finding.subjects, ElementsAre("a", "eW"));
  EXPECT_EQ(finding.severity, Severity::Warning);
  EXPECT_EQ(finding.text,
            "Confusion of tongues about “Co-makership: samen goed opleiden voor de zorg”: Praktijkexpert W means "
            "something else.");
  EXPECT_EQ(dutch(b.model, "CON-002"),
            "Spraakverwarring over “Co-makership: samen goed opleiden voor de zorg”: Praktijkexpert W bedoelt iets "
            "anders.");
  const model::Model planned = fixed(b.model, "CON-002");
  const model::Element step = planned.elements(Type::Step).back();
  EXPECT_EQ(step.name(), "Learn each other's language: Co-makership: samen goed opleiden voor de zorg");
  EXPECT_TRUE(step.is(Attr::Size, "small"));
  EXPECT_TRUE(step.is(Attr::Status, "idea"));
  EXPECT_THAT(found(planned, "CON-002"), SizeIs(1)) << "a step that is planned has not been taken";
  EXPECT_THAT(found(planned, "CON-002").front().fixes, IsEmpty()) << "and is not planned twice";
  b.setLink(Type::Commits, "mW", "a", "understanding", "differs");
  EXPECT_THAT(found(b.model, "CON-002").front().subjects, ElementsAre("a", "mW", "eW"));
  EXPECT_EQ(dutch(b.model, "CON-002"),
            "Spraakverwarring over “Co-makership: samen goed opleiden voor de zorg”: Regiomanager werkveld W en "
            "Praktijkexpert W bedoelen iets anders.");
  b.set("a", "status", "dropped");
  EXPECT_THAT(found(b.model, "CON-002"), IsEmpty());
}

TEST(ConditionsRules, AskWhetherAllMeanTheSame) {
  Blueprint b;
  b.setLink(Type::Commits, "eW", "a", "understanding", "unknown");
  const auto finding = found(b.model, "CON-002").front();
  EXPECT_EQ(finding.severity, Severity::Question);
  EXPECT_THAT(finding.subjects, ElementsAre("a", "eW"));
  EXPECT_EQ(dutch(b.model, "CON-002"),
            "Bedoelt Praktijkexpert W met “Co-makership: samen goed opleiden voor de zorg” hetzelfde als de anderen? "
            "Dat is nog niet gevraagd.");
  b.setLink(Type::Commits, "mW", "a", "understanding", "differs");
  const auto outweighed = found(b.model, "CON-002");
  ASSERT_THAT(outweighed, SizeIs(1)) << "one finding per ambition";
  EXPECT_EQ(outweighed.front().severity, Severity::Warning) << "differs beats unknown";
  EXPECT_THAT(outweighed.front().subjects, ElementsAre("a", "mW"));
  Blueprint same;
  EXPECT_THAT(found(same.model, "CON-002"), IsEmpty());
}

TEST(ConditionsRules, NameWhoDoesNotShareTheAmbition) {
  Blueprint b;
  for (const char* role : {"bW", "mW", "eW"}) b.unlink(Type::Commits, role, "a");
  EXPECT_THAT(found(b.model, "CON-003").front().subjects, ElementsAre("a", "W"));
  EXPECT_EQ(dutch(b.model, "CON-003"),
            "“Co-makership: samen goed opleiden voor de zorg” wordt niet gedeeld door Werkveld gehandicaptenzorg "
            "(regio).");
  const model::Model asked = fixed(b.model, "CON-003");
  EXPECT_THAT(found(asked, "CON-003"), IsEmpty());
  EXPECT_EQ(found(asked, "CON-002").front().severity, Severity::Question) << "how they understand it is to be asked";
  b.link(Type::Commits, "eW", "a", {{"degree", "none"}});
  EXPECT_THAT(found(b.model, "CON-003"), IsEmpty()) << "any commitment counts";
  b.unlink(Type::Commits, "eW", "a").leaveOpen("ambition");
  EXPECT_THAT(summary(run("conditions", b.model)), ElementsAre("CON-000 ambition: CON-003"));
}

TEST(ConditionsRules, MissABoardThatCarriesTheAmbition) {
  Blueprint b;
  b.unlink(Type::Commits, "bO", "a").unlink(Type::Commits, "bW", "a");
  const auto finding = found(b.model, "CON-004").front();
  EXPECT_THAT(finding.subjects, ElementsAre("a"));
  EXPECT_EQ(finding.text, "No board member carries “Co-makership: samen goed opleiden voor de zorg”.");
  const model::Model asked = fixed(b.model, "CON-004");
  EXPECT_THAT(found(asked, "CON-004"), IsEmpty());
  EXPECT_EQ(asked.elements(Type::Commits).back().text(Attr::Degree), "unknown");
  b.drop("bO").drop("bW");
  EXPECT_EQ(findings("conditions", b.model, "CON-004", base::Language::Dutch).front().fixes.front().title,
            "Zoek een bestuurder van Beroepsopleiding (regio) die de ambitie uitdraagt");
  const model::Model sought = fixed(b.model, "CON-004");
  EXPECT_THAT(found(sought, "CON-004"), IsEmpty()) << "with a board role still to be named";
  b.add(Type::Organisation, "G", {{"name", "Gemeente"}, {"partnership", "associate"}});
  b.addRole("bG", "board", "G");
  b.link(Type::Commits, "bG", "a");
  EXPECT_THAT(found(b.model, "CON-004"), SizeIs(1)) << "no core partner";
  b.addRole("new", "board", "W").link(Type::Commits, "new", "a");
  EXPECT_THAT(found(b.model, "CON-004"), IsEmpty());
  b.drop("new");
  b.leaveOpen("layers");
  EXPECT_THAT(findingsOf(run("conditions", b.model), "CON-000").front().waiting, ElementsAre("CON-004"));
}

TEST(ConditionsRules, AskToKeepTheAmbitionAlive) {
  Blueprint b;
  b.set("a", "lastDiscussed", "2010-01-01");
  EXPECT_THAT(found(b.model, "CON-005"), IsEmpty()) << "180 days";
  b.set("a", "lastDiscussed", "2009-12-31");
  const auto finding = found(b.model, "CON-005").front();
  EXPECT_THAT(finding.subjects, ElementsAre("a"));
  EXPECT_EQ(finding.numbers.front().value, 181);
  EXPECT_EQ(dutch(b.model, "CON-005"),
            "“Co-makership: samen goed opleiden voor de zorg” is voor het laatst besproken op 31 december 2009: houd "
            "haar levend.");
  EXPECT_EQ(fixed(b.model, "CON-005", 0).elements(Type::Step).back().name(),
            "Ambition on the agenda: Co-makership: samen goed opleiden voor de zorg");
  EXPECT_THAT(found(fixed(b.model, "CON-005", 0), "CON-005").front().fixes, SizeIs(1)) << "it is on the agenda";
  EXPECT_THAT(found(fixed(b.model, "CON-005", 1), "CON-005"), IsEmpty()) << "discussed and dated";
  b.set("", "asOf", "2010-06-29");
  EXPECT_THAT(found(b.model, "CON-005"), IsEmpty());
  b.clear("a", "lastDiscussed");
  EXPECT_EQ(found(b.model, "CON-005").front().severity, Severity::Question);
  EXPECT_EQ(found(b.model, "CON-005").front().text,
            "When was “Co-makership: samen goed opleiden voor de zorg” last discussed? Keep it alive.");
  EXPECT_THAT(found(fixed(b.model, "CON-005", 1), "CON-005"), IsEmpty());
  b.clear("", "asOf");
  EXPECT_THAT(found(b.model, "CON-005"), IsEmpty());
}

TEST(ConditionsRules, AskForAMeasurableGoal) {
  Blueprint b;
  EXPECT_THAT(found(b.model, "CON-006"), IsEmpty()) << "what works it out is measurable";
  for (const char* step : {"s1", "s2"}) b.set(step, "status", "stopped");
  EXPECT_THAT(found(b.model, "CON-006").front().subjects, ElementsAre("a"));
  EXPECT_EQ(dutch(b.model, "CON-006"), "“Co-makership: samen goed opleiden voor de zorg” heeft geen meetbaar doel.");
  model::Model asked = fixed(b.model, "CON-006");
  ASSERT_THAT(found(asked, "CON-006"), SizeIs(1)) << "a question is no goal yet";
  EXPECT_THAT(found(asked, "CON-006").front().fixes, IsEmpty()) << "and need not be asked twice";
  const std::string criterion(asked.elements(Type::Criterion).back().id());
  ASSERT_TRUE(asked.apply(model::SetAttribute{criterion, "unit", "people"}).has_value());
  EXPECT_THAT(found(asked, "CON-006"), SizeIs(1)) << "without a target";
  ASSERT_TRUE(asked.apply(model::SetAttribute{criterion, "target", "0"}).has_value());
  EXPECT_THAT(found(asked, "CON-006"), IsEmpty());
  b.leaveOpen("ambition");
  EXPECT_THAT(found(b.model, "CON-006"), IsEmpty());
}

TEST(ConditionsRules, AskForAnAmbitionThatInspires) {
  Blueprint b;
  b.set("a", "inspiring", "no");
  EXPECT_EQ(found(b.model, "CON-007").front().severity, Severity::Info);
  EXPECT_THAT(found(b.model, "CON-007").front().subjects, ElementsAre("a"));
  EXPECT_EQ(dutch(b.model, "CON-007"), "“Co-makership: samen goed opleiden voor de zorg” inspireert niet.");
  EXPECT_THAT(found(fixed(b.model, "CON-007"), "CON-007"), IsEmpty());
  b.clear("a", "inspiring");
  EXPECT_EQ(found(b.model, "CON-007").front().severity, Severity::Question) << "not known is not no";
  EXPECT_EQ(dutch(b.model, "CON-007"),
            "Inspireert “Co-makership: samen goed opleiden voor de zorg”? Dat is nog niet gevraagd.");
  EXPECT_THAT(found(fixed(b.model, "CON-007", 0), "CON-007"), IsEmpty());
  EXPECT_EQ(found(fixed(b.model, "CON-007", 1), "CON-007").front().severity, Severity::Info);
  b.set("a", "inspiring", "yes");
  EXPECT_THAT(found(b.model, "CON-007"), IsEmpty());
}

TEST(ConditionsRules, NameTheWeakCondition) {
  Blueprint b;
  b.set("wv", "formality", "formal");
  b.drop("st");
  b.set("", "inventory", "relations");
  const auto report = run("conditions", b.model);
  EXPECT_EQ(metricOf(report, "lens_relation"), 0.25) << "one who leads, a table without chair; no informal tie";
  const auto weak = findingsOf(report, "CON-008");
  ASSERT_THAT(weak, SizeIs(1));
  EXPECT_THAT(weak.front().subjects, IsEmpty());
  EXPECT_THAT(weak.front().fixes, IsEmpty()) << "the rules behind it say what can be done";
  EXPECT_EQ(dutch(b.model, "CON-008"), "De relatie is de zwakke conditie (25 % tegen gemiddeld 85 %).");
}

/// Sets a topic by hand, so that a condition gets the score that the test is about.
void setByHand(Blueprint& b, const std::string& name, const std::string& score) {
  b.add(Type::Topic, "topic-" + name, {{"name", name}, {"score", score}});
}

TEST(ConditionsRules, CallAConditionWeakOnlyWellBelowHalfAndTheMean) {
  // The process: nothing phased, what the next step needs is there, an evaluation or not. The others score 1 each.
  Blueprint b;
  b.set("s2", "needs", "content");
  setByHand(b, "phasing", "0");
  EXPECT_THAT(found(b.model, "CON-008"), IsEmpty()) << "two thirds";
  b.drop("s3");
  EXPECT_THAT(found(b.model, "CON-008"), SizeIs(1)) << "a third";
  b.set("", "inventory", "interests layers relations ambition tables agreements constituencies");
  EXPECT_THAT(found(b.model, "CON-008"), IsEmpty()) << "the evaluation is not assessed: a half";
  Blueprint lone;
  lone.set("", "inventory", "steps");
  lone.set("s2", "needs", "rules");
  lone.drop("s3").drop("sr");
  setByHand(lone, "phasing", "0");
  EXPECT_THAT(found(lone.model, "CON-008"), SizeIs(1));
  setByHand(lone, "leadership", "n/a");
  setByHand(lone, "agreements", "n/a");
  for (const char* role : {"mO", "eO", "mW", "eW"}) lone.clear(role, "facilitated");
  lone.drop("ic").drop("io").drop("iw").drop("wv").drop("wg").drop("st");
  const auto report = run("conditions", lone.model);
  EXPECT_FALSE(metricOf(report, "lens_interests"));
  EXPECT_FALSE(metricOf(report, "lens_relation"));
  EXPECT_EQ(metricOf(report, "lens_process"), 0);
  EXPECT_THAT(findingsOf(report, "CON-008"), IsEmpty()) << "two conditions are no profile";
}

TEST(ConditionsRules, AskForAProjectPlan) {
  Blueprint b;
  b.set("pp", "kind", "working");
  EXPECT_THAT(found(b.model, "CON-009").front().subjects, IsEmpty());
  EXPECT_EQ(dutch(b.model, "CON-009"), "Er wordt gewerkt zonder vastgesteld projectplan.");
  const model::Model drafted = fixed(b.model, "CON-009");
  EXPECT_TRUE(drafted.elements(Type::Agreement).back().is(Attr::Status, "draft"));
  EXPECT_THAT(found(drafted, "CON-009").front().fixes, IsEmpty()) << "a draft needs agreement, not a second draft";
  for (const char* phase : {"explore", "agree", "evaluate"}) {
    b.set("", "phase", phase);
    EXPECT_THAT(found(b.model, "CON-009"), IsEmpty()) << phase;
  }
  b.set("", "phase", "do").set("pp", "kind", "projectPlan").set("pp", "status", "draft");
  EXPECT_THAT(found(b.model, "CON-009"), SizeIs(1));
  for (const char* status : {"agreed", "signed", "kept"}) {
    b.set("pp", "status", status);
    EXPECT_THAT(found(b.model, "CON-009"), IsEmpty()) << status;
  }
  b.set("pp", "status", "expired");
  b.leaveOpen("agreements");
  EXPECT_THAT(findingsOf(run("conditions", b.model), "CON-000").front().waiting, ElementsAre("CON-009"));
}

TEST(ConditionsRules, SeeWhoGetsNoTimeForTheWork) {
  Blueprint b;
  b.set("eW", "facilitated", "no");
  EXPECT_THAT(found(b.model, "CON-010").front().subjects, ElementsAre("eW"));
  EXPECT_EQ(dutch(b.model, "CON-010"), "Praktijkexpert W krijgt geen tijd of middelen voor het werk.");
  const model::Model promised = fixed(b.model, "CON-010");
  EXPECT_EQ(promised.elements(Type::Agreement).back().name(), "Hours for Praktijkexpert W");
  EXPECT_TRUE(promised.elements(Type::Agreement).back().is(Attr::Status, "idea"));
  EXPECT_EQ(promised.elements(Type::Commits).back().from()->id(), "mW") << "the management of its partner";
  EXPECT_THAT(found(promised, "CON-010").front().fixes, IsEmpty()) << "proposed once";
  for (const char* other : {"partly", "unknown", "yes"}) {
    b.set("eW", "facilitated", other);
    EXPECT_THAT(found(b.model, "CON-010"), IsEmpty()) << other;
  }
  b.set("bW", "facilitated", "no");
  EXPECT_THAT(found(b.model, "CON-010"), IsEmpty()) << "a board asks for no hours";
  b.set("eW", "facilitated", "no");
  b.unlink(Type::SitsAt, "eW", "wg").unlink(Type::SitsAt, "eW", "wv");
  EXPECT_THAT(found(b.model, "CON-010"), IsEmpty()) << "it has no seat";
  b.link(Type::SitsAt, "eW", "wg").set("wg", "endDate", "2010-06-29");
  EXPECT_THAT(found(b.model, "CON-010"), IsEmpty()) << "the table has ended";
}

TEST(ConditionsRules, AskForAQuickWin) {
  Blueprint b;
  b.set("", "phase", "agree").set("s1", "size", "medium");
  EXPECT_THAT(found(b.model, "CON-011").front().subjects, IsEmpty());
  EXPECT_EQ(found(b.model, "CON-011").front().severity, Severity::Info);
  EXPECT_EQ(dutch(b.model, "CON-011"), "Er loopt geen quick win.");
  EXPECT_THAT(found(fixed(b.model, "CON-011"), "CON-011"), IsEmpty()) << "the small step that is there starts";
  b.set("s2", "size", "large").set("s3", "size", "large");
  const model::Model thought = fixed(b.model, "CON-011");
  EXPECT_TRUE(thought.elements(Type::Step).back().is(Attr::Size, "small"));
  EXPECT_TRUE(thought.elements(Type::Step).back().is(Attr::Status, "idea"));
  EXPECT_THAT(found(fixed(thought, "CON-011"), "CON-011"), IsEmpty()) << "and then can be started";
  b.set("", "phase", "do");
  EXPECT_THAT(found(b.model, "CON-011"), IsEmpty());
  b.set("", "phase", "explore").set("s2", "size", "small");
  EXPECT_THAT(found(b.model, "CON-011"), SizeIs(1)) << "ready is not running";
  b.set("s2", "status", "running");
  EXPECT_THAT(found(b.model, "CON-011"), IsEmpty());
  b.set("s2", "status", "idea");
  b.leaveOpen("steps");
  EXPECT_THAT(findingsOf(run("conditions", b.model), "CON-000").front().waiting, ElementsAre("CON-011"));
}

TEST(ConditionsRules, HideWhatIsAboutAHiddenAmbition) {
  Blueprint b;
  b.set("a", "visibility", "consultant").set("a", "lastDiscussed", "2009-01-01");
  EXPECT_TRUE(found(b.model, "CON-005").front().consultantOnly);
  EXPECT_TRUE(fixed(b.model, "CON-005").elements(Type::Step).back().is(Attr::Visibility, "consultant"));
}

}  // namespace
}  // namespace plugins
