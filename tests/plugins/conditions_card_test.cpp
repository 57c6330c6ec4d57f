// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "plugins/blueprint.h"

// The card: each of the five pitfalls and fifteen success factors with every answer it can give.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

std::string pitfall(const model::Model& model, std::size_t number) {
  return tableOf(run("conditions", model), "pitfalls").rows.at(number - 1).at(2).text;
}

std::string factor(const model::Model& model, std::string_view code) {
  for (const auto& row : tableOf(run("conditions", model), "success_factors").rows) {
    if (row[1].text == code) return row[3].text;
  }
  return "(no factor " + std::string(code) + ")";
}

constexpr std::string_view present = "present";
constexpr std::string_view absent = "absent";
constexpr std::string_view open = "not assessable";

TEST(ConditionsPitfalls, OneIsAConfusionOfTongues) {
  Blueprint b;
  EXPECT_EQ(pitfall(b.model, 1), absent);
  b.leaveOpen("ambition");
  EXPECT_EQ(pitfall(b.model, 1), absent) << "every core partner has said that it means the same";
  for (const char* role : {"bW", "mW", "eW"}) b.unlink(Type::Commits, role, "a");
  EXPECT_EQ(pitfall(b.model, 1), open) << "W has not said anything, and not all has been drawn";
  b.link(Type::Commits, "eW", "a");
  EXPECT_EQ(pitfall(b.model, 1), open) << "what W means has not been asked";
  b.setLink(Type::Commits, "mO", "a", "understanding", "differs");
  EXPECT_EQ(pitfall(b.model, 1), present);
  b.drop("a");
  EXPECT_EQ(pitfall(b.model, 1), open) << "nothing to misunderstand";
}

TEST(ConditionsPitfalls, TwoIsWhatLiesUnderTheTable) {
  Blueprint b;
  EXPECT_EQ(pitfall(b.model, 2), absent);
  b.leaveOpen("interests");
  EXPECT_EQ(pitfall(b.model, 2), open) << "more interests may be hidden";
  b.set("iw", "disclosure", "hinted");
  EXPECT_EQ(pitfall(b.model, 2), open);
  b.setLink(Type::Affects, "pp", "iw", "effect", "-1");
  EXPECT_EQ(pitfall(b.model, 2), present) << "INT-004";
  b.set("iw", "disclosure", "assumed");
  EXPECT_EQ(pitfall(b.model, 2), open) << "a guess is no fault";
  b.set("iw", "disclosure", "confidential");
  b.unlink(Type::Affects, "pp", "iw");
  EXPECT_EQ(pitfall(b.model, 2), present) << "INT-005";
}

TEST(ConditionsPitfalls, ThreeIsMeetingOnlyFormally) {
  Blueprint b;
  EXPECT_EQ(pitfall(b.model, 3), absent);
  b.leaveOpen("relations");
  EXPECT_EQ(pitfall(b.model, 3), absent) << "they do meet informally";
  b.set("wv", "formality", "formal");
  EXPECT_EQ(pitfall(b.model, 3), open) << "REL-001 waits for its theme";
  b.leaveOpen("steps");
  EXPECT_EQ(pitfall(b.model, 3), present);
  b.set("W", "partnership", "associate");
  EXPECT_EQ(pitfall(b.model, 3), open) << "there is no pair";
}

TEST(ConditionsPitfalls, FourIsABoardThatIsLost) {
  Blueprint b;
  EXPECT_EQ(pitfall(b.model, 4), absent);
  b.leaveOpen("relations");
  EXPECT_EQ(pitfall(b.model, 4), absent) << "the boards do meet";
  b.unlink(Type::SitsAt, "bW", "st").unlink(Type::SitsAt, "bW", "wv");
  EXPECT_EQ(pitfall(b.model, 4), present) << "GOV-008 is about what is drawn";
  b.unlink(Type::SitsAt, "eW", "wg").unlink(Type::SitsAt, "eW", "wv");
  EXPECT_EQ(pitfall(b.model, 4), open) << "without the lower loop GOV-001 waits";
  b.link(Type::Contact, "bO", "bW", {{"state", "dormant"}});
  EXPECT_EQ(pitfall(b.model, 4), present) << "GOV-002 does not wait";
  Blueprint headless;
  headless.leaveOpen("layers").drop("bW");
  EXPECT_EQ(pitfall(headless.model, 4), open) << "a board that is not drawn is not lost";
  headless.leaveOpen("steps");
  EXPECT_EQ(pitfall(headless.model, 4), present);
}

TEST(ConditionsPitfalls, FiveIsWaitingUntilAllIsClear) {
  Blueprint b;
  EXPECT_EQ(pitfall(b.model, 5), absent);
  b.leaveOpen("steps");
  EXPECT_EQ(pitfall(b.model, 5), absent) << "they have begun";
  b.set("s1", "status", "idea").clear("s1", "dueDate").set("s2", "needs", "");
  EXPECT_EQ(pitfall(b.model, 5), open) << "something may have begun that is not drawn";
  b.leaveOpen("tables");
  EXPECT_EQ(pitfall(b.model, 5), absent) << "nothing can start yet";
  b.set("s2", "needs", "content");
  EXPECT_EQ(pitfall(b.model, 5), present);
}

TEST(ConditionsFactors, A1AsksForABoardThatVoicesTheVision) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "A1"), "yes");
  b.setLink(Type::Commits, "bO", "a", "degree", "hesitant").setLink(Type::Commits, "bW", "a", "degree", "unknown");
  EXPECT_EQ(factor(b.model, "A1"), "?") << "one has not been asked";
  b.setLink(Type::Commits, "bW", "a", "degree", "none");
  EXPECT_EQ(factor(b.model, "A1"), "no");
  b.unlink(Type::Commits, "bO", "a").unlink(Type::Commits, "bW", "a");
  EXPECT_EQ(factor(b.model, "A1"), "no");
  b.leaveOpen("layers");
  EXPECT_EQ(factor(b.model, "A1"), "?");
  b.leaveOpen("ambition").drop("a");
  EXPECT_EQ(factor(b.model, "A1"), "?") << "there may be one";
}

TEST(ConditionsFactors, A2AsksForInspiringAndFeasibleGoals) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "A2"), "yes");
  b.clear("a", "inspiring");
  EXPECT_EQ(factor(b.model, "A2"), "?");
  b.set("a", "inspiring", "no");
  EXPECT_EQ(factor(b.model, "A2"), "no");
  b.clear("a", "inspiring");
  b.drop("s1").drop("s2");
  EXPECT_EQ(factor(b.model, "A2"), "no") << "nothing is measurable, whether it inspires or not";
  b.leaveOpen("ambition");
  EXPECT_EQ(factor(b.model, "A2"), "?");
}

TEST(ConditionsFactors, A3AsksWhetherTheAmbitionIsKeptAlive) {
  Blueprint b;
  b.set("a", "lastDiscussed", "2010-01-01");
  EXPECT_EQ(factor(b.model, "A3"), "yes") << "180 days";
  b.set("a", "lastDiscussed", "2009-12-31");
  EXPECT_EQ(factor(b.model, "A3"), "no");
  b.leaveOpen("ambition");
  EXPECT_EQ(factor(b.model, "A3"), "?");
  b.leaveOpen("steps").clear("a", "lastDiscussed");
  EXPECT_EQ(factor(b.model, "A3"), "?") << "nobody knows";
  b.set("a", "lastDiscussed", "2010-06-01").clear("", "asOf");
  EXPECT_EQ(factor(b.model, "A3"), "?") << "no day to count from";
}

TEST(ConditionsFactors, B1AsksForEightyPerCentTransparency) {
  Blueprint b;  // 11 points in all: ic 3 and 3, io 2, iw 3
  EXPECT_EQ(factor(b.model, "B1"), "yes");
  b.set("io", "disclosure", "hinted");
  EXPECT_EQ(factor(b.model, "B1"), "yes") << "9 of 11";
  b.setLink(Type::Holds, "W", "iw", "importance", "2");
  EXPECT_EQ(factor(b.model, "B1"), "yes") << "8 of 10: eighty per cent exactly";
  b.setLink(Type::Holds, "W", "iw", "importance", "1");
  EXPECT_EQ(factor(b.model, "B1"), "no") << "7 of 9";
  b.leaveOpen("interests");
  EXPECT_EQ(factor(b.model, "B1"), "?");
  b.set("io", "disclosure", "voiced");
  EXPECT_EQ(factor(b.model, "B1"), "?") << "never yes before all interests are there";
}

TEST(ConditionsFactors, B2AsksWhetherTheOtherHasBeenAsked) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "B2"), "yes");
  b.set("iw", "form", "position");
  b.unlink(Type::Holds, "W", "ic");
  EXPECT_EQ(factor(b.model, "B2"), "no");
  b.set("iw", "form", "interest").set("iw", "disclosure", "assumed");
  EXPECT_EQ(factor(b.model, "B2"), "no");
  b.leaveOpen("interests");
  EXPECT_EQ(factor(b.model, "B2"), "?");
  b.set("iw", "disclosure", "confidential");
  EXPECT_EQ(factor(b.model, "B2"), "yes") << "told to the consultant";
}

TEST(ConditionsFactors, B3AsksForAWinForAll) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "B3"), "yes");
  b.setLink(Type::Affects, "pp", "iw", "effect", "-1");
  EXPECT_EQ(factor(b.model, "B3"), "no");
  b.leaveOpen("interests");
  EXPECT_EQ(factor(b.model, "B3"), "?");
}

TEST(ConditionsFactors, R1AsksForInformalMeetings) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "R1"), "yes");
  b.set("wv", "formality", "formal");
  EXPECT_EQ(factor(b.model, "R1"), "no");
  b.leaveOpen("relations");
  EXPECT_EQ(factor(b.model, "R1"), "?");
  b.link(Type::Contact, "eO", "eW", {{"formality", "informal"}});
  EXPECT_EQ(factor(b.model, "R1"), "yes");
}

TEST(ConditionsFactors, R2AsksWhetherPromisesAreKept) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "R2"), "?") << "nothing broken is not yet something kept";
  b.set("cv", "status", "kept");
  EXPECT_EQ(factor(b.model, "R2"), "yes");
  b.set("cv", "status", "signed");
  b.setLink(Type::Commits, "bO", "cv", "kept", "yes");
  EXPECT_EQ(factor(b.model, "R2"), "yes");
  b.setLink(Type::Commits, "bW", "pp", "kept", "no");
  EXPECT_EQ(factor(b.model, "R2"), "no");
  b.setLink(Type::Commits, "bW", "pp", "kept", "partly").set("sr", "status", "broken");
  EXPECT_EQ(factor(b.model, "R2"), "no");
}

TEST(ConditionsFactors, R3IsForPeopleToJudge) { EXPECT_EQ(factor(Blueprint().model, "R3"), "your own judgement"); }

TEST(ConditionsFactors, O1AsksWhetherThoseWhoWorkGetTime) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "O1"), "yes");
  b.clear("eW", "facilitated");
  EXPECT_EQ(factor(b.model, "O1"), "?");
  b.set("eO", "facilitated", "partly");
  EXPECT_EQ(factor(b.model, "O1"), "no");
  b.drop("st").drop("wg").drop("wv");
  EXPECT_EQ(factor(b.model, "O1"), "?") << "nobody sits anywhere";
}

TEST(ConditionsFactors, O2AsksForAnAgreedProjectPlan) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "O2"), "yes");
  b.set("pp", "status", "draft");
  EXPECT_EQ(factor(b.model, "O2"), "no");
  b.leaveOpen("agreements");
  EXPECT_EQ(factor(b.model, "O2"), "?");
}

TEST(ConditionsFactors, O3AsksToStayLight) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "O3"), "yes");
  b.leaveOpen("tables");
  EXPECT_EQ(factor(b.model, "O3"), "?");
  b.addTable("twin", {"bO", "bW", "mO", "mW"});
  EXPECT_EQ(factor(b.model, "O3"), "no") << "too heavy as it is drawn";
}

TEST(ConditionsFactors, P1AsksForFirstSteps) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "P1"), "yes");
  b.drop("s2").drop("s3");
  EXPECT_EQ(factor(b.model, "P1"), "no");
  b.leaveOpen("steps");
  EXPECT_EQ(factor(b.model, "P1"), "?");
  b.add(Type::Topic, "t", {{"name", "phasing"}, {"score", "1"}});
  EXPECT_EQ(factor(b.model, "P1"), "yes") << "as the consultant judged";
}

TEST(ConditionsFactors, P2AsksForWhatTheNextStepNeeds) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "P2"), "yes");
  b.drop("sr").set("s2", "needs", "content rules");
  EXPECT_EQ(factor(b.model, "P2"), "no");
  b.leaveOpen("steps");
  EXPECT_EQ(factor(b.model, "P2"), "?") << "another step may come first";
  b.leaveOpen("tables").clear("s2", "needs");
  EXPECT_EQ(factor(b.model, "P2"), "?") << "it does not say what it needs";
}

TEST(ConditionsFactors, P3AsksForAJointEvaluation) {
  Blueprint b;
  EXPECT_EQ(factor(b.model, "P3"), "yes");
  b.drop("s3");
  EXPECT_EQ(factor(b.model, "P3"), "no");
  b.leaveOpen("steps");
  EXPECT_EQ(factor(b.model, "P3"), "?");
}

/// "A2 1": the code of the factor and the edits it takes.
std::vector<std::string> atOnce(const model::Model& model) {
  std::vector<std::string> lines;
  for (const auto& table : run("conditions", model).tables) {
    if (table.id != "at_once") continue;
    for (const auto& row : table.rows) {
      EXPECT_FALSE(row[2].text.empty());
      lines.push_back(row[0].text + (row[3].number ? ' ' + std::to_string(int(*row[3].number)) : ""));
    }
  }
  return lines;
}

TEST(ConditionsCard, NamesTheQuickestSuccessFactorFirst) {
  Blueprint b;
  EXPECT_THAT(atOnce(b.model), IsEmpty()) << "no factor is answered with no";
  b.drop("pp").drop("s1").drop("s2").drop("s3").set("wv", "formality", "formal").set("eW", "facilitated", "no");
  b.set("a", "lastDiscussed", "2009-01-01").set("a", "inspiring", "no");
  // A criterion and a contact are one each; a step with what it works out is two, and three when it serves the one
  // interest that both share; a plan has two parties beside that, an evaluation two core partners.
  EXPECT_THAT(atOnce(b.model), ElementsAre("A2 1", "R1 1", "A3 2", "O1 2", "P1 2", "B3 3", "O2 4", "P3 4"));
  b.clear("", "asOf");
  EXPECT_EQ(atOnce(b.model).back(), "P3") << "without a day to count from nothing can be planned";
}

TEST(ConditionsCard, OffersAnEditForEveryFactorThatCanBeNo) {
  Blueprint b;
  b.drop("a").drop("sr").set("iw", "disclosure", "assumed").set("io", "disclosure", "hinted");
  b.unlink(Type::Holds, "W", "ic").set("cv", "status", "broken");
  b.addTable("twin", {"bO", "bW", "mO", "mW"});
  b.set("s2", "needs", "rules").set("io", "form", "position");
  b.unlink(Type::Holds, "O", "ic");
  std::map<std::string, std::string> edits;
  for (const std::string& line : atOnce(b.model)) edits[line.substr(0, 2)] = line.substr(2);
  for (const char* code : {"A1", "A2", "A3", "B1", "B2", "R2", "O3", "P2"}) {
    EXPECT_FALSE(edits[code].empty()) << code;
  }
}

}  // namespace
}  // namespace plugins
