// SPDX-License-Identifier: MIT
#include "session/looks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "session/operations.h"

namespace session {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::Not;

model::Model sample(const std::string& name) {
  return readInput(SAMENSPEL_SOURCE_DIR "/tests/data/models/" + name + ".samenspel").value().model;
}

analysis::Report network(const std::string& role) {
  analysis::Report report;
  report.plugin = "relations";
  report.overlays = {{"betweenness", "Betweenness: how many routes lead past somebody", "size", {{role, 12.3, {}, {}}}},
                     {"brokers", "Brokers: they connect", "badge", {{role, {}, "broker", {}}}},
                     {"trust", "Trust", "colour", {{"k1", {}, "error", {}}}},
                     {"nothing", "Nothing", "colour", {}}};
  return report;
}

TEST(Looks, AreWhatAnalysesFoundAndWhatElementsHave) {
  const model::Model model = sample("six-tips-blueprint");
  const auto choices = lookChoices(model, {network("r1")}, analysis::Catalogue());
  ASSERT_FALSE(choices.empty());
  EXPECT_EQ(choices.front().id, "relations/betweenness");
  EXPECT_EQ(choices.front().channel, Channel::Size);
  EXPECT_EQ(choices.front().title, "Betweenness");
  EXPECT_THAT(choices, Contains(Field(&LookChoice::id, "role.mandate")));
  EXPECT_THAT(choices, Not(Contains(Field(&LookChoice::id, "relations/nothing"))));
}

TEST(Looks, OfAnAnalysisAreItsFirstOfEachKind) {
  EXPECT_EQ(looksOf(network("r1")), (ChosenLooks{"relations/trust", "relations/betweenness", "relations/brokers"}));
  EXPECT_TRUE(looksOf(analysis::Report()).empty());
}

TEST(Looks, ColourByTheRoleThatAnAnalysisGives) {
  const auto look = dataLook({"relations/trust", {}, {}}, model::Model(), {network("r1")});
  ASSERT_TRUE(look.colour);
  ASSERT_NE(look.colour->find("k1"), nullptr);
  EXPECT_EQ(look.colour->find("k1")->sign, diagram::Severity::Error);
}

TEST(Looks, ShowTheNumbersOfAnAnalysisWithARingForBrokers) {
  const model::Model model = sample("six-tips-blueprint");
  const std::string role(model.elements(model::Type::Role)[0].id());
  const auto look = dataLook({{}, "relations/betweenness", {}}, model, {network(role)});
  ASSERT_TRUE(look.size);
  EXPECT_EQ(look.size->of.at(role), 12.3);
  EXPECT_THAT(look.size->ringed, ElementsAre(role));
  EXPECT_EQ(look.size->ringTitle, "broker");
  EXPECT_FALSE(look.colour);
}

TEST(Looks, ShowAnAttributeByItsName) {
  const auto look =
      dataLook({"role.mandate", "table.meetingsPerYear", "step.dueDate"}, sample("six-tips-blueprint"), {});
  ASSERT_TRUE(look.colour && look.size && look.badge);
  EXPECT_TRUE(look.colour->replacesPartners);
  EXPECT_FALSE(look.size->of.empty());
  EXPECT_FALSE(look.badge->of.empty());
}

TEST(Looks, ThatAreGoneShowNothing) {
  const model::Model model = sample("six-tips-blueprint");
  EXPECT_TRUE(dataLook({"relations/trust", "no.such", "x"}, model, {}).empty());
  EXPECT_TRUE(dataLook({"role.dueDate", {}, {}}, model, {}).empty());
}

TEST(Looks, ComeFromTheAnalysesThatAreInstalled) {
  const model::Model model = sample("six-tips-blueprint");
  const auto reports = runAnalyses(model, {"samenspel.governance", "samenspel.readiness"});
  const auto look = dataLook(looksOf(reports.at(0)), model, reports);
  ASSERT_TRUE(look.badge);
  EXPECT_EQ(look.badge->of.size(), 2U);
  for (const LookChoice& choice : lookChoices(model, reports, installedPlugins())) {
    if (choice.id.find('/') == std::string::npos) continue;
    const ChosenLooks one = choice.channel == Channel::Colour ? ChosenLooks{choice.id, {}, {}}
                            : choice.channel == Channel::Size ? ChosenLooks{{}, choice.id, {}}
                                                              : ChosenLooks{{}, {}, choice.id};
    const auto shown = dataLook(one, model, reports);
    EXPECT_TRUE((shown.colour && !shown.colour->of.empty()) || (shown.size && !shown.size->of.empty()) ||
                (shown.badge && !shown.badge->of.empty()))
        << choice.id;
  }
}

}  // namespace
}  // namespace session
