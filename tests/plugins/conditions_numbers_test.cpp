// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "plugins/blueprint.h"

// The worked example of the method on conditions, each sub-criterion by itself, and what is shown on the diagram.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The scores of the three sub-criteria of one condition; nothing where they cannot be assessed.
std::vector<std::optional<double>> parts(const analysis::Report& report, std::string_view condition) {
  std::vector<std::optional<double>> scores;
  for (const auto& row : tableOf(report, "lens_questions").rows) {
    if (row[0].text == condition) scores.push_back(row[3].number);
  }
  return scores;
}
std::vector<std::optional<double>> parts(const model::Model& model, std::string_view condition) {
  return parts(run("conditions", model), condition);
}

MATCHER_P(Near, wanted, "") { return arg && std::abs(*arg - wanted) < 1e-9; }
constexpr auto none = std::nullopt;

TEST(ConditionsNumbers, AreThoseOfTheWorkedExample) {
  const auto report = run("conditions", readModel("tests/data/models/stad-en-esch.samenspel"));
  EXPECT_THAT(parts(report, "Ambition"), ElementsAre(Near(1.0 / 3), Near(1.0 / 3), Near(2.0 / 3)));
  EXPECT_THAT(parts(report, "Interests"), ElementsAre(Near(10.0 / 12), none, Near(2.0 / 3)));
  EXPECT_THAT(parts(report, "Relation"), ElementsAre(none, Near(1.0), Near(0.5)));
  EXPECT_THAT(parts(report, "Organisation"), ElementsAre(none, none, none));
  EXPECT_NEAR(metricOf(report, "lens_ambition").value_or(-1), 0.444, 0.0005);
  EXPECT_NEAR(metricOf(report, "lens_interests").value_or(-1), 0.75, 1e-9);
  EXPECT_NEAR(metricOf(report, "lens_relation").value_or(-1), 0.75, 1e-9);
  EXPECT_FALSE(metricOf(report, "lens_organisation"));
  EXPECT_EQ(metricOf(report, "lens_process"), 1);
  EXPECT_NEAR(metricOf(report, "lens_mean").value_or(-1), 0.736, 0.0005);
  const auto weak = findingsOf(report, "CON-008");
  ASSERT_THAT(weak, SizeIs(1));
  EXPECT_EQ(weak.front().text, "The ambition is the weak condition (44 % against mean 74 %).");
}

TEST(ConditionsNumbers, OfAnAmbitionAreSharesOfTheCorePartners) {
  Blueprint b;
  b.setLink(Type::Commits, "bW", "a", "understanding", "differs");
  EXPECT_THAT(parts(b.model, "Ambition"), ElementsAre(1, 1, 1)) << "others of W mean the same";
  for (const char* role : {"mW", "eW"}) b.unlink(Type::Commits, role, "a");
  b.setLink(Type::Commits, "bW", "a", "degree", "hesitant");
  EXPECT_THAT(parts(b.model, "Ambition"), ElementsAre(0.5, 0.5, 1));
  for (const char* role : {"bO", "mO", "eO", "bW"}) {
    b.setLink(Type::Commits, role, "a", "understanding", "unknown");
  }
  EXPECT_THAT(parts(b.model, "Ambition"), ElementsAre(none, 0.5, 1)) << "nothing is known";
}

TEST(ConditionsNumbers, TakeTheBestOfTheLiveAmbitions) {
  Blueprint b;
  b.add(Type::Ambition, "second", {{"name", "second"}, {"status", "idea"}});
  b.link(Type::Commits, "O", "second", {{"understanding", "same"}, {"degree", "leading"}});
  const auto about = [&] { return tableOf(run("conditions", b.model), "lens_questions").rows.front().at(4).element; };
  EXPECT_EQ(about(), "a");
  b.link(Type::Commits, "W", "second", {{"understanding", "same"}, {"degree", "committed"}});
  EXPECT_EQ(about(), "a") << "of equals the first";
  b.setLink(Type::Commits, "O", "second", "understanding", "unknown");
  b.set("a", "status", "dropped");
  EXPECT_EQ(about(), "second");
  EXPECT_THAT(parts(b.model, "Ambition"), ElementsAre(0.5, 1, 1));
}

TEST(ConditionsNumbers, AreZeroForAnAmbitionThatShouldHaveBeenDrawn) {
  Blueprint b;
  b.drop("a");
  const auto report = run("conditions", b.model);
  EXPECT_EQ(metricOf(report, "lens_ambition"), 0);
  for (const auto& metric : report.metrics) {
    if (metric.id == "lens_ambition") {
      EXPECT_EQ(metric.assessed, "0/3");
    }
  }
  for (const auto& finding : findingsOf(report, "CON-008")) {
    EXPECT_EQ(finding.text.find("ambition"), std::string::npos) << "nothing of it was assessed";
  }
  b.leaveOpen("ambition");
  EXPECT_FALSE(metricOf(run("conditions", b.model), "lens_ambition"));
}

TEST(ConditionsNumbers, OfInterestsLeaveOutWhatIsNotThere) {
  Blueprint b;
  b.set("iw", "disclosure", "hinted");
  EXPECT_THAT(parts(b.model, "Interests"), ElementsAre(Near(8.0 / 11), 1, 1));
  b.drop("ic").drop("io").drop("iw");
  EXPECT_THAT(parts(b.model, "Interests"), ElementsAre(none, 1, none));
  b.drop("st").drop("wg").drop("wv");
  EXPECT_THAT(parts(b.model, "Interests"), ElementsAre(none, 0, none)) << "all tables are drawn";
  b.leaveOpen("tables");
  EXPECT_THAT(parts(b.model, "Interests"), ElementsAre(none, none, none));
}

TEST(ConditionsNumbers, OfTheRelationCountContactsBetweenPartners) {
  Blueprint b;
  b.setLink(Type::SitsAt, "bO", "wv", "seat", "chair").set("wv", "formality", "formal");
  EXPECT_THAT(parts(b.model, "Relation"), ElementsAre(1, 0, none));
  b.link(Type::Contact, "eO", "eW", {{"trust", "solid"}}).link(Type::Contact, "bO", "bW", {{"trust", "low"}});
  b.link(Type::Contact, "mO", "mW").link(Type::Contact, "bO", "mO", {{"trust", "low"}});
  EXPECT_THAT(parts(b.model, "Relation"), ElementsAre(1, 0, 0.5));
  b.leaveOpen("relations");
  EXPECT_THAT(parts(b.model, "Relation"), ElementsAre(1, none, 0.5));
  b.add(Type::Topic, "t", {{"name", "leadership"}, {"score", "1"}});
  EXPECT_THAT(parts(b.model, "Relation"), ElementsAre(0.5, none, 0.5)) << "as the consultant judged";
}

TEST(ConditionsNumbers, OfTheOrganisationAverageEightsAgreementsAndTime) {
  Blueprint b;
  b.set("eW", "facilitated", "no").set("eO", "facilitated", "partly").set("mO", "facilitated", "unknown");
  b.clear("cv", "reviewDate");
  EXPECT_THAT(parts(b.model, "Organisation"), ElementsAre(1, 0.5, 0.5));
  b.leaveOpen("layers");
  EXPECT_THAT(parts(b.model, "Organisation"), ElementsAre(none, 0.5, 0.5));
}

TEST(ConditionsNumbers, OfTheProcessLookAtTheNextStep) {
  Blueprint b;
  b.drop("sr");
  b.set("s2", "needs", "content rules");
  EXPECT_THAT(parts(b.model, "Process"), ElementsAre(1, 0.5, 1));
  b.unlink(Type::Commits, "eW", "s3");
  EXPECT_THAT(parts(b.model, "Process"), ElementsAre(1, 0.5, 0)) << "O alone does not evaluate jointly";
  b.leaveOpen("steps");
  EXPECT_THAT(parts(b.model, "Process"), ElementsAre(1, 0.5, none));
  b.clear("s2", "needs");
  EXPECT_THAT(parts(b.model, "Process"), ElementsAre(1, none, none));
}

/// The badge or the colour of each element.
std::map<std::string, std::string> overlay(const analysis::Report& report, std::string_view id) {
  std::map<std::string, std::string> values;
  for (const auto& overlay : report.overlays) {
    if (overlay.id != id) continue;
    for (const auto& value : overlay.values) values[value.element] = value.text + value.role;
  }
  return values;
}

TEST(ConditionsNumbers, AreShownOnTheDiagram) {
  Blueprint b;
  for (const char* role : {"bW", "mW"}) b.unlink(Type::Commits, role, "a");
  b.set("eW", "facilitated", "no").set("eO", "facilitated", "partly").clear("mO", "facilitated");
  auto report = run("conditions", b.model);
  EXPECT_EQ(overlay(report, "ambition_shared")["a"], "2/2");
  EXPECT_EQ(overlay(report, "understanding")["a"], "strength");
  EXPECT_EQ(overlay(report, "facilitated")["eW"], "error");
  EXPECT_EQ(overlay(report, "facilitated")["eO"], "warning");
  EXPECT_EQ(overlay(report, "facilitated")["mO"], "question");
  EXPECT_EQ(overlay(report, "facilitated")["mW"], "strength");
  b.unlink(Type::Commits, "eW", "a").setLink(Type::Commits, "eO", "a", "understanding", "unknown");
  report = run("conditions", b.model);
  EXPECT_EQ(overlay(report, "ambition_shared")["a"], "1/2");
  EXPECT_EQ(overlay(report, "understanding")["a"], "question");
  b.setLink(Type::Commits, "mO", "a", "understanding", "differs");
  EXPECT_EQ(overlay(run("conditions", b.model), "understanding")["a"], "warning");
}

}  // namespace
}  // namespace plugins
