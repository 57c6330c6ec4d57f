// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "plugins/blueprint.h"
#include "storage/model_reader.h"
#include "support/random.h"
#include "support/random_model.h"

// Models that are wrong, empty or large: the analysis of conditions comes back, every number is one, every fix holds.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ConditionsOnBadModels, AsksForACorePartnerAndSaysNothingElse) {
  for (const bool empty : {true, false}) {
    Blueprint b;
    for (const char* id : {"O", "W"}) b.set(id, "partnership", "associate");
    const auto report = run("conditions", empty ? model::Model() : b.model);
    EXPECT_THAT(summary(report), ElementsAre("CON-CORE"));
    EXPECT_THAT(report.metrics, IsEmpty());
    EXPECT_THAT(report.tables, IsEmpty());
  }
}

TEST(ConditionsOnBadModels, JudgesOnePartnerAlone) {
  Blueprint b;
  b.set("W", "partnership", "environment");
  const auto report = run("conditions", b.model);
  expectSound(report);
  EXPECT_THAT(summary(report), IsEmpty());
  EXPECT_EQ(metricOf(report, "lens_ambition"), 1);
  EXPECT_EQ(metricOf(report, "lens_interests"), 1) << "no pair, so no dialogue to assess";
}

TEST(ConditionsOnBadModels, SaysThatItSkipsDatesWithoutAnAsOfDate) {
  Blueprint b;
  b.clear("", "asOf").set("a", "lastDiscussed", "1990-01-01");
  EXPECT_THAT(summary(run("conditions", b.model)), ElementsAre("CON-ASOF"));
}

TEST(ConditionsOnBadModels, ComesBackFromEverythingTheFormatAllows) {
  const std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" asOf="9999-12-31" phase="later" inventory="interests layers relations ambition tables agreements steps stars">
  <elements>
    <organisation id="a" name="A" partnership="core"/>
    <organisation id="b" partnership="core"/>
    <role id="r" name="r" layer="attic" facilitated="perhaps"/>
    <role id="q" name="q" layer="management" facilitated="no"/>
    <table id="u" kind="steering" layer="board" meetingsPerYear="-1"/>
    <ambition id="v" status="agreed" lastDiscussed="0001-01-01" inspiring="very"/>
    <ambition id="w" status="asleep" lastDiscussed="someday"/>
    <interest id="i" level="cosmic" disclosure="shouted" form="square"/>
    <agreement id="g" kind="projectPlan" status="promised"/>
    <step id="s" size="large" status="ready" dueDate="9999-12-31" needs="content content stars"/>
    <step id="t" size="small" status="asleep" dueDate="someday" kind="evaluation"/>
  </elements>
  <links>
    <partOf id="k1" from="a" to="b"/><partOf id="k2" from="b" to="a"/><partOf id="k3" from="r" to="nowhere"/>
    <partOf id="k4" from="q" to="a"/><holds id="k5" from="a" to="i" importance="0"/>
    <affects id="k6" from="g" to="i" effect="7"/><affects id="k7" from="s" to="i" effect="nan"/>
    <sitsAt id="k8" from="r" to="u" seat="chair"/><sitsAt id="k9" from="q" to="u" seat="chair"/>
    <commits id="k10" from="nobody" to="v" degree="leading" understanding="differs"/>
    <commits id="k11" from="r" to="v" understanding="loud"/><commits id="k12" from="u" to="v" degree="leading"/>
    <commits id="k13" from="q" to="nowhere" kept="no"/><commits id="k14" from="q" to="v" understanding="differs"/>
    <commits id="k15" from="q" to="v" understanding="unknown"/>
    <contact id="k16" from="r" to="q" trust="blind"/><contact id="k17" from="q" to="nobody" trust="low"/>
    <elaborates id="k18" from="v" to="v"/><elaborates id="k19" from="s" to="g"/><elaborates id="k20" from="g" to="s"/>
    <steers id="k21" from="u" to="u"/>
  </links>
  <analysis>
    <setting name="lensLow" value="1"/><setting name="lensGap" value="0"/><setting name="ambitionAliveDays" value="x"/>
    <topic name="phasing" score="n/a"/><topic name="leadership" score="9"/>
  </analysis>
</collaboration>)";
  auto loaded = storage::readModel(xml, "bad.samenspel");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  const auto report = run("conditions", loaded->model);
  expectSound(report);
  EXPECT_THAT(report.findings, testing::Not(IsEmpty()));
  EXPECT_THAT(findingsOf(report, "CON-002").front().subjects, ElementsAre("v", "q")) << "who differs, once";
  for (const auto& finding : report.findings) {
    for (const auto& fix : finding.fixes) after(loaded->model, fix);
  }
}

TEST(ConditionsOnBadModels, ComesBackFromModelsOfChanceAndItsFixesHold) {
  for (std::int64_t seed = 1; seed <= support::rounds(20); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    model::Model model = support::randomModel(std::uint32_t(seed));
    for (const char* inventory : {"", "interests layers relations ambition tables agreements steps constituencies"}) {
      (void)model.apply(model::SetAttribute{"", "inventory", inventory});
      const auto report = run("conditions", model);
      expectSound(report);
      for (const auto& finding : report.findings) {
        for (const auto& fix : finding.fixes) after(model, fix);
      }
    }
  }
}

TEST(ConditionsOnBadModels, KeepsUpWithSixtyPartnersAndThousandsOfElements) {
  Blueprint b;
  for (int partner = 0; partner < 60; ++partner) {
    const std::string id = "p" + std::to_string(partner);
    b.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
    for (int i = 0; i < 20; ++i) {
      const std::string role = id + "r" + std::to_string(i);
      b.addRole(role, i == 0 ? "board" : "executive", id).set(role, "facilitated", "no");
      b.link(Type::SitsAt, role, "wv");
      b.link(Type::Commits, role, "a", {{"understanding", i % 2 == 0 ? "differs" : "unknown"}});
    }
  }
  ASSERT_GT(b.model.size(), 4000u);
  const auto start = std::chrono::steady_clock::now();
  const auto report = run("conditions", b.model);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30)) << "with room for a busy machine";
  expectSound(report);
  EXPECT_THAT(findingsOf(report, "CON-002"), SizeIs(1));
  EXPECT_THAT(findingsOf(report, "CON-010"), SizeIs(60 * 19));
}

}  // namespace
}  // namespace plugins
