// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "plugins/blueprint.h"
#include "storage/model_reader.h"
#include "support/random.h"
#include "support/random_model.h"

// Models that are wrong, empty or large, for the analyses of interests and of readiness: they come back, every number
// is one, every fix holds.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view analyses[] = {"interests", "readiness"};

TEST(ReadinessOnBadModels, AsksForACorePartnerAndSaysNothingElse) {
  for (const bool empty : {true, false}) {
    Blueprint b;
    for (const char* id : {"O", "W"}) b.set(id, "partnership", "associate");
    const model::Model model = empty ? model::Model() : b.model;
    EXPECT_THAT(summary(run("interests", model)), ElementsAre("INT-CORE"));
    EXPECT_THAT(summary(run("readiness", model)), ElementsAre("PRC-CORE"));
    EXPECT_THAT(run("readiness", model).metrics, IsEmpty());
  }
}

TEST(ReadinessOnBadModels, JudgesOnePartnerAlone) {
  Blueprint b;
  b.set("W", "partnership", "environment");
  EXPECT_THAT(summary(run("interests", b.model)), IsEmpty());
  EXPECT_THAT(summary(run("readiness", b.model)), IsEmpty());
}

TEST(ReadinessOnBadModels, SaysThatItSkipsDatesWithoutAnAsOfDate) {
  Blueprint b;
  b.clear("", "asOf").set("s2", "dueDate", "1990-01-01").set("s1", "celebrated", "no");
  EXPECT_THAT(summary(run("readiness", b.model)), ElementsAre("PRC-ASOF"));
  EXPECT_THAT(findingsOf(run("interests", b.model), "INT-ASOF"), SizeIs(1));
}

TEST(ReadinessOnBadModels, ComesBackFromEverythingTheFormatAllows) {
  const std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" asOf="9999-12-31" phase="later" inventory="interests layers relations ambition tables agreements steps stars">
  <elements>
    <organisation id="a" name="A" partnership="core" power="12"/>
    <organisation id="b" partnership="core" power="much"/>
    <role id="r" name="r" layer="attic" commitment="loud"/>
    <table id="u" kind="steering" meetingsPerYear="-1" decisionRule="dice"/>
    <ambition id="v" status="agreed" agreedOn="0001-01-01"/>
    <interest id="i" level="cosmic" disclosure="shouted" form="square"/>
    <interest id="j" name="J" level="individual" disclosure="voiced"/>
    <agreement id="g" kind="rules" status="agreed" agreedOn="9999-12-31"/>
    <step id="s" size="large" status="ready" dueDate="9999-12-31" startDate="9999-12-31" needs="content content stars"/>
    <step id="t" size="huge" status="asleep" dueDate="someday" needs="rules"/>
  </elements>
  <links>
    <partOf id="k1" from="a" to="b"/><partOf id="k2" from="b" to="a"/><partOf id="k3" from="r" to="nowhere"/>
    <holds id="k4" from="a" to="i" importance="0"/><holds id="k5" from="a" to="i" importance="99"/>
    <holds id="k6" from="nobody" to="i"/><holds id="k7" from="r" to="j" importance="3"/><holds id="k8" from="u" to="v"/>
    <affects id="k9" from="g" to="i" effect="7"/><affects id="k10" from="g" to="i" effect="-2"/>
    <affects id="k11" from="g" to="j" effect="1e300"/><affects id="k12" from="s" to="j" effect="nan"/>
    <affects id="k13" from="u" to="j" effect="1"/><affects id="k14" from="nobody" to="nowhere" effect="1"/>
    <sitsAt id="k15" from="r" to="u" seat="chair"/><sitsAt id="k16" from="nobody" to="u" seat="chair"/>
    <commits id="k17" from="nobody" to="v" degree="leading"/><commits id="k18" from="r" to="s" part="owner"/>
    <elaborates id="k19" from="v" to="v"/><elaborates id="k20" from="s" to="g"/><elaborates id="k21" from="g" to="s"/>
    <steers id="k22" from="u" to="u"/><steers id="k23" from="u" to="g"/><represents id="k24" from="r" to="a"/>
  </links>
  <analysis>
    <setting name="certaintyLow" value="1"/><setting name="horizonDays" value="36525"/><setting name="imbalance" value="x"/>
    <topic name="stars" score="2"/><topic name="status" score="n/a"/><topic name="status" score="2"/>
  </analysis>
</collaboration>)";
  auto loaded = storage::readModel(xml, "bad.samenspel");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  for (const std::string_view name : analyses) {
    const auto report = run(name, loaded->model);
    expectSound(report);
    EXPECT_THAT(report.findings, testing::Not(IsEmpty()));
    for (const auto& finding : report.findings) {
      for (const auto& fix : finding.fixes) after(loaded->model, fix);
    }
  }
  EXPECT_EQ(metricOf(run("interests", loaded->model), "value", "g a"), -2) << "importance 1, the effect that is one";
}

TEST(ReadinessOnBadModels, ComesBackFromModelsOfChanceAndItsFixesHold) {
  for (std::int64_t seed = 1; seed <= support::rounds(20); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    model::Model model = support::randomModel(std::uint32_t(seed));
    (void)model.apply(model::SetAttribute{"", "inventory", "interests ambition tables agreements steps"});
    for (const std::string_view name : analyses) {
      const auto report = run(name, model);
      expectSound(report);
      for (const auto& finding : report.findings) {
        for (const auto& fix : finding.fixes) after(model, fix);
      }
    }
  }
}

TEST(ReadinessOnBadModels, KeepsUpWithSixtyPartnersAndThousandsOfElements) {
  model::Sketch sketch;
  sketch.set("", "inventory", "interests tables agreements ambition steps");
  sketch.add(Type::Ambition, "goal", {{"name", "goal"}, {"status", "agreed"}});
  for (int partner = 0; partner < 60; ++partner) {
    const std::string id = "o" + std::to_string(partner);
    sketch.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
    for (int i = 0; i < 10; ++i) {
      const std::string interest = id + "i" + std::to_string(i);
      sketch.add(Type::Interest, interest, {{"name", interest}, {"level", "organisational"}, {"disclosure", "voiced"}});
      sketch.link(Type::Holds, id, interest, {{"importance", "3"}});
      const std::string step = id + "s" + std::to_string(i);
      sketch.add(Type::Step, step, {{"name", step}, {"size", "small"}, {"status", "ready"}, {"needs", "content"}});
      sketch.link(Type::Elaborates, step, "goal").link(Type::Affects, step, interest, {{"effect", "-1"}});
      sketch.link(Type::Affects, "goal", interest, {{"effect", i % 2 == 0 ? "1" : "-1"}});
    }
  }
  ASSERT_GT(sketch.model.size(), 3000u);
  const auto start = std::chrono::steady_clock::now();
  for (const std::string_view name : analyses) expectSound(run(name, sketch.model));
  EXPECT_THAT(findings("interests", sketch.model, "INT-007"), SizeIs(600));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30)) << "with room for a busy machine";
}

}  // namespace
}  // namespace plugins
