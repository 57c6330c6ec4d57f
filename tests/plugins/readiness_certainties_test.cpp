// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/blueprint.h"

// The twelve topics and the four certainties: PRC-001, PRC-002 and PRC-012, and scores set by hand.
namespace plugins {
namespace {

using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// What the quadrant says of a topic: its score, the computed one.
std::pair<std::string, std::string> topic(const model::Model& model, std::string_view name) {
  for (const auto& row : tableOf(run("readiness", model), "quadrant").rows) {
    if (row[1].text == name) return {row[2].text, row[3].text};
  }
  return {};
}
std::string score(const model::Model& model, std::string_view name) { return topic(model, name).first; }

/// Sets a topic by hand, as the editor records it.
void setByHand(Blueprint& b, const std::string& name, const std::string& score) {
  b.add(Type::Topic, "topic-" + name + score, {{"name", name}, {"score", score}, {"note", "spoken of"}});
}

TEST(ReadinessTopics, AreThoseOfTheWorkedExample) {
  const auto model = readModel("tests/data/models/midden-limburg.samenspel");
  const auto report = run("readiness", model);
  std::vector<std::string> scores;
  for (const auto& row : tableOf(report, "quadrant").rows) scores.push_back(row[2].text);
  EXPECT_THAT(scores, ElementsAre("partly", "arranged", "not arranged", "partly", "partly", "partly",
                                  "still to be asked", "still to be asked", "still to be asked", "not arranged",
                                  "still to be asked", "not arranged"));
  EXPECT_EQ(metricOf(report, "certainty_content"), 0.5);
  EXPECT_EQ(metricOf(report, "certainty_social"), 0.5);
  EXPECT_FALSE(metricOf(report, "certainty_task_time"));
  EXPECT_EQ(metricOf(report, "certainty_procedural"), 0);
}

TEST(ReadinessTopics, GiveTheSecondWorkedExampleWhenSetByHand) {
  Blueprint b;
  for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{{"content", "2"},
                                                                                              {"ambition", "1"},
                                                                                              {"objectives", "0"},
                                                                                              {"composition", "1"},
                                                                                              {"involvement", "1"},
                                                                                              {"leadership", "0"},
                                                                                              {"phasing", "1"},
                                                                                              {"timing", "2"},
                                                                                              {"status", "1"},
                                                                                              {"rules", "0"},
                                                                                              {"procedures", "1"},
                                                                                              {"agreements", "0"}}) {
    setByHand(b, name, value);
  }
  b.set("s2", "needs", "content composition phasing rules");
  const auto report = run("readiness", b.model);
  EXPECT_NEAR(metricOf(report, "certainty_content").value_or(-1), 0.5, 1e-9);
  EXPECT_NEAR(metricOf(report, "certainty_social").value_or(-1), 1.0 / 3, 1e-9);
  EXPECT_NEAR(metricOf(report, "certainty_task_time").value_or(-1), 2.0 / 3, 1e-9);
  EXPECT_NEAR(metricOf(report, "certainty_procedural").value_or(-1), 1.0 / 6, 1e-9);
  EXPECT_NEAR(metricOf(report, "mean_certainty").value_or(-1), 5.0 / 12, 1e-9);
  EXPECT_NEAR(metricOf(report, "weakest_certainty").value_or(-1), 1.0 / 6, 1e-9);
  EXPECT_EQ(metricOf(report, "step_readiness", "s2"), 0.75);
  const auto low = findingsOf(report, "PRC-001");
  ASSERT_THAT(low, SizeIs(1)) << "a third is not below a third";
  EXPECT_EQ(low.front().text, "Procedural certainty is too low (17 %, 3/3 assessed); missing: rules, agreements.");
  EXPECT_EQ(findingsOf(report, "PRC-008").front().text,
            "“Opdrachten uitproberen op 3 locaties” is due 15 September 2010 but lacks: rules.");
  EXPECT_THAT(findingsOf(report, "PRC-002"), SizeIs(2)) << "objectives; leadership";
}

TEST(ReadinessTopics, StandSideBySideWithWhatWasSetByHand) {
  Blueprint b;
  setByHand(b, "rules", "0");
  EXPECT_EQ(topic(b.model, "rules"), std::pair(std::string("not arranged"), std::string("arranged")));
  EXPECT_THAT(found(b.model, "PRC-002").front().text, HasSubstr("rules"));
  for (const auto& row : tableOf(run("readiness", b.model), "quadrant").rows) {
    EXPECT_EQ(row[5].text, row[1].text == "rules" ? "spoken of" : "");
  }
  setByHand(b, "timing", "n/a");
  EXPECT_EQ(topic(b.model, "timing").first, "still to be asked");
  setByHand(b, "content", "7");
  EXPECT_EQ(topic(b.model, "content").first, "arranged") << "a score that is none changes nothing";
}

TEST(ReadinessTopics, JudgeContentByWhatWorksTheAmbitionOut) {
  Blueprint b;
  for (const char* id : {"cv", "sr", "s2", "s3", "s1"}) b.drop(id);
  EXPECT_EQ(score(b.model, "content"), "partly");
  b.set("pp", "status", "broken");
  EXPECT_EQ(score(b.model, "content"), "not arranged");
  b.leaveOpen("steps");
  EXPECT_EQ(score(b.model, "content"), "still to be asked");
}

TEST(ReadinessTopics, JudgeTheAmbitionByWhoIsCommitted) {
  Blueprint b;
  for (const char* role : {"bW", "mW", "eW"}) b.setLink(Type::Commits, role, "a", "degree", "unknown");
  EXPECT_EQ(score(b.model, "ambition"), "partly");
  b.setLink(Type::Commits, "eW", "a", "degree", "committed");
  EXPECT_EQ(score(b.model, "ambition"), "arranged");
  b.set("a", "status", "discussed");
  EXPECT_EQ(score(b.model, "ambition"), "partly");
  b.set("a", "status", "dropped");
  EXPECT_EQ(score(b.model, "ambition"), "not arranged");
}

TEST(ReadinessTopics, JudgeObjectivesByMeasurableCriteria) {
  Blueprint b;
  b.add(Type::Ambition, "a2", {{"name", "second"}, {"status", "idea"}});
  EXPECT_EQ(score(b.model, "objectives"), "partly");
  b.drop("s1").drop("s2");
  EXPECT_EQ(score(b.model, "objectives"), "not arranged");
}

TEST(ReadinessTopics, JudgeCompositionByMandateAtTheSteeringTable) {
  Blueprint b;
  b.set("bW", "mandate", "advise").set("mW", "mandate", "unknown");
  EXPECT_EQ(score(b.model, "composition"), "partly");
  b.setLink(Type::SitsAt, "mW", "st", "mandateHere", "decide");
  EXPECT_EQ(score(b.model, "composition"), "arranged");
  for (const char* table : {"st", "wg", "wv"}) b.set(table, "endDate", "2010-06-29");
  EXPECT_EQ(score(b.model, "composition"), "not arranged");
}

TEST(ReadinessTopics, JudgeInvolvementByThoseWhoSitSomewhere) {
  Blueprint b;
  b.set("eW", "commitment", "doubtful");
  EXPECT_EQ(score(b.model, "involvement"), "arranged") << "5 of 6";
  b.set("mW", "commitment", "unknown");
  EXPECT_EQ(score(b.model, "involvement"), "partly") << "unknown is not willing";
  b.set("bW", "commitment", "against");
  EXPECT_EQ(score(b.model, "involvement"), "partly") << "3 of 6";
  b.set("bO", "commitment", "against");
  EXPECT_EQ(score(b.model, "involvement"), "not arranged");
  for (const char* role : {"bO", "mO", "eO", "bW", "mW", "eW"}) b.set(role, "commitment", "unknown");
  EXPECT_EQ(score(b.model, "involvement"), "still to be asked");
}

TEST(ReadinessTopics, JudgeLeadershipByChairsAndALeader) {
  Blueprint b;
  b.setLink(Type::SitsAt, "mO", "wg", "seat", "member");
  EXPECT_EQ(score(b.model, "leadership"), "partly");
  b.setLink(Type::Commits, "bO", "a", "degree", "committed");
  EXPECT_EQ(score(b.model, "leadership"), "not arranged");
  b.link(Type::Commits, "O", "a", {{"degree", "leading"}});
  EXPECT_EQ(score(b.model, "leadership"), "not arranged") << "an organisation leads nobody";
}

TEST(ReadinessTopics, JudgeTheDatesOfSteps) {
  Blueprint b;
  b.set("s2", "dueDate", "2010-06-30");
  EXPECT_EQ(score(b.model, "phasing"), "arranged") << "due today is ahead";
  b.set("s2", "dueDate", "2010-06-29");
  EXPECT_EQ(score(b.model, "phasing"), "partly");
  EXPECT_EQ(score(b.model, "timing"), "partly");
  b.set("s3", "dueDate", "2010-06-29");
  EXPECT_EQ(score(b.model, "timing"), "not arranged");
  b.set("s2", "updatedOn", "2010-05-01");
  EXPECT_EQ(score(b.model, "status"), "arranged") << "60 days";
  b.set("s2", "updatedOn", "2010-04-30");
  EXPECT_EQ(score(b.model, "status"), "partly") << "61 days";
  b.clear("s3", "updatedOn");
  EXPECT_EQ(score(b.model, "status"), "not arranged");
  b.clear("", "asOf");
  for (const char* name : {"phasing", "timing", "status"}) EXPECT_EQ(score(b.model, name), "still to be asked");
}

TEST(ReadinessTopics, JudgeRulesProceduresAndAgreements) {
  Blueprint b;
  b.unlink(Type::Commits, "bW", "sr");
  EXPECT_EQ(score(b.model, "rules"), "partly") << "not with W";
  b.set("sr", "status", "idea");
  EXPECT_EQ(score(b.model, "rules"), "not arranged");
  b.set("wg", "decisionRule", "none");
  EXPECT_EQ(score(b.model, "procedures"), "partly");
  b.clear("st", "decisionRule");
  EXPECT_EQ(score(b.model, "procedures"), "not arranged");
  EXPECT_EQ(score(b.model, "agreements"), "partly") << "2 of 3";
  b.clear("cv", "reviewDate");
  EXPECT_EQ(score(b.model, "agreements"), "not arranged") << "1 of 3";
}

TEST(ReadinessCertainties, NameWhatIsMissingAndProposeIt) {
  Blueprint b;
  b.drop("sr")
      .clear("cv", "reviewDate")
      .clear("pp", "reviewDate")
      .clear("st", "decisionRule")
      .clear("wg", "decisionRule");
  const auto low = findings("readiness", b.model, "PRC-001", base::Language::Dutch);
  ASSERT_THAT(low, SizeIs(1));
  EXPECT_EQ(low.front().text,
            "Procedurele zekerheid is te laag (0 %, 3/3 beoordeeld); ontbreekt: spelregels, procedures, afspraken.");
  ASSERT_THAT(low.front().fixes, SizeIs(3));
  model::Model repaired = b.model;
  for (const auto& fix : low.front().fixes) repaired = after(repaired, fix);
  EXPECT_THAT(found(repaired, "PRC-001"), IsEmpty());
  EXPECT_EQ(score(repaired, "rules"), "partly") << "a draft";
  EXPECT_EQ(score(repaired, "procedures"), "arranged");
}

TEST(ReadinessCertainties, NameSingleTopicsWhereTheRestHolds) {
  Blueprint b;
  b.drop("sr");
  const auto missing = found(b.model, "PRC-002");
  ASSERT_THAT(missing, SizeIs(1));
  EXPECT_EQ(missing.front().text, "Procedural certainty: not arranged yet: rules.");
  EXPECT_THAT(found(b.model, "PRC-001"), IsEmpty());
  EXPECT_THAT(found(after(b.model, missing.front().fixes.front()), "PRC-002"), IsEmpty());
}

TEST(ReadinessCertainties, SayWhenTheyAreOutOfBalance) {
  Blueprint b;
  setByHand(b, "rules", "1");
  setByHand(b, "procedures", "1");
  setByHand(b, "agreements", "1");
  const auto uneven = found(b.model, "PRC-012");
  ASSERT_THAT(uneven, SizeIs(1)) << "50 points exactly";
  EXPECT_EQ(uneven.front().text, "Unbalanced: content certainty 100 % against procedural certainty 50 %.");
  Blueprint c;
  setByHand(c, "rules", "1");
  setByHand(c, "procedures", "1");
  EXPECT_THAT(found(c.model, "PRC-012"), IsEmpty());
  setByHand(b, "phasing", "n/a");
  EXPECT_THAT(found(b.model, "PRC-012"), SizeIs(1));
}

TEST(ReadinessCertainties, OfferAnEditForEveryTopicThatCanBeEdited) {
  Blueprint b;
  b.set("a", "status", "dropped");
  b.drop("s1").drop("s2").drop("s3").drop("cv").drop("sr").drop("pp").drop("st").drop("wg").drop("wv");
  const auto report = run("readiness", b.model);
  expectProposals(b.model, report);
  model::Model model = b.model;
  // One after the other, each on the model that the one before left, as a user does.
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& finding : found(model, "PRC-001")) {
      if (finding.fixes.empty() || changed) continue;
      changed = true;
      model = after(model, finding.fixes.front());
    }
  }
  EXPECT_EQ(score(model, "ambition"), "partly");
  EXPECT_EQ(score(model, "composition"), "arranged") << "at a steering table, with the mandate the roles have";
  EXPECT_EQ(score(model, "phasing"), "partly");
  EXPECT_EQ(score(model, "rules"), "partly");
  EXPECT_EQ(model.elements(Type::Ambition).back().text(Attr::Status), "idea");
}

}  // namespace
}  // namespace plugins
