// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>

#include "plugins/governance_run.h"
#include "plugins/governance_sketch.h"
#include "storage/model_reader.h"
#include "support/random.h"
#include "support/random_model.h"

// Models that are wrong, empty or large: the analysis comes back, and every number is one.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

void expectNumbers(const analysis::Report& report) {
  for (const auto& metric : report.metrics) EXPECT_TRUE(std::isfinite(metric.value)) << metric.id;
  for (const auto& finding : report.findings) EXPECT_EQ(finding.text.find(" nan"), std::string::npos) << finding.text;
}

TEST(GovernanceOnBadModels, AsksForACorePartnerAndSaysNothingElse) {
  for (const bool empty : {true, false}) {
    EightSketch sketch;
    for (const std::string_view id : {"A", "B"}) sketch.set(id, "partnership", "associate");
    const auto report = govern(empty ? model::Model() : sketch.model);
    EXPECT_THAT(summary(report), ElementsAre("GOV-CORE"));
    EXPECT_EQ(report.findings.front().severity, analysis::Severity::Question);
    EXPECT_THAT(report.metrics, IsEmpty());
    EXPECT_THAT(report.tables, IsEmpty());
  }
}

TEST(GovernanceOnBadModels, JudgesOnePartnerAlone) {
  EightSketch sketch;
  sketch.drop("contact-bA-mA").set("B", "partnership", "environment");
  const auto report = govern(sketch.model);
  EXPECT_THAT(summary(report), ElementsAre("GOV-005 A"));
  EXPECT_FALSE(metricOf(report, "eight_score", "A B"));
}

TEST(GovernanceOnBadModels, SaysThatItSkipsDatesWithoutAnAsOfDate) {
  EightSketch sketch;
  sketch.drop("contact-bA-bB").addTable("t", {"bA", "bB"}).set("t", "endDate", "1990-01-01").clear("", "asOf");
  const auto report = govern(sketch.model);
  EXPECT_THAT(summary(report), ElementsAre("GOV-ASOF"));
  EXPECT_EQ(report.findings.front().severity, analysis::Severity::Info);
  for (int i = 0; i < 7; ++i) sketch.addTable("h" + std::to_string(i), {});
  EXPECT_THAT(findingsOf(govern(sketch.model), "GOV-012").front().fixes, IsEmpty()) << "no day to end a table on";
}

TEST(GovernanceOnBadModels, ComesBackFromEverythingTheFormatAllows) {
  const std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" title="" asOf="someday" phase="later" inventory="layers relations stars">
  <elements>
    <organisation id="a" name="{B} and {A}" partnership="core"/>
    <organisation id="b" partnership="core"/>
    <organisation id="c" name="" partnership="prime"/>
    <role id="r" name="{role}" layer="attic" holderCount="-3"/>
    <role id="s" layer="board" holderCount="many"/>
    <role id="t" layer="board" mandate="royal"/>
    <table id="u" kind="steering" meetingsPerYear="-1" endDate="2021-02-30"/>
    <ambition id="v" status="agreed"/>
  </elements>
  <links>
    <partOf id="k1" from="a" to="b"/><partOf id="k2" from="b" to="a"/><partOf id="k3" from="c" to="c"/>
    <partOf id="k4" from="r" to="a"/><partOf id="k5" from="r" to="b"/><partOf id="k6" from="s" to="a"/>
    <partOf id="k7" from="t" to="b"/><partOf id="k8" from="t" to="nowhere"/><partOf id="k9" from="nobody" to="a"/>
    <contact id="k10" from="s" to="s"/><contact id="k11" from="s" to="nobody"/><contact id="k12" from="a" to="t" state="lost"/>
    <contact id="k13" from="s" to="t" state="asleep" formality="odd"/><contact id="k14" from="nobody" to="nowhere" state="lost"/>
    <sitsAt id="k15" from="a" to="u"/><sitsAt id="k16" from="s" to="r"/><sitsAt id="k17" from="nobody" to="u" seat="chair"/>
    <commits id="k18" from="nobody" to="v"/><commits id="k19" from="r" to="nowhere"/><commits id="k20" from="u" to="v" degree="loud"/>
    <line id="k21" from="s" to="t" feedback="weekly"/><line id="k22" from="t" to="s"/><elaborates id="k23" from="v" to="v"/>
    <steers id="k24" from="u" to="u"/>
  </links>
</collaboration>)";
  auto loaded = storage::readModel(xml, "bad.samenspel");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  const auto report = govern(loaded->model);
  expectNumbers(report);
  const auto boards = findingsOf(report, "GOV-001");
  ASSERT_THAT(boards, SizeIs(1));
  EXPECT_EQ(boards.front().text, "No board-level link between {B} and {A} and b.") << "names are not read as texts";
}

TEST(GovernanceOnBadModels, ComesBackFromModelsOfChanceAndItsFixesHold) {
  for (std::int64_t seed = 1; seed <= support::rounds(20); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    model::Model model = support::randomModel(std::uint32_t(seed));
    (void)model.apply(model::SetAttribute{"", "inventory", "layers relations ambition tables agreements"});
    (void)model.apply(model::SetAttribute{"", "phase", "do"});
    const auto report = govern(model);
    expectNumbers(report);
    for (const auto& finding : report.findings) {
      for (const auto& fix : finding.fixes) after(model, fix);
    }
  }
}

TEST(GovernanceOnBadModels, SaysInASentenceThatThereAreTooManyPairs) {
  model::Sketch sketch;
  sketch.add(Type::Ambition, "all", {{"name", "all"}, {"status", "idea"}});
  for (int partner = 0; partner < 320; ++partner) {
    const std::string id = "o" + std::to_string(partner);
    sketch.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}}).link(Type::Commits, id, "all");
  }
  const auto report = governOrNot(sketch.model);
  EXPECT_EQ(report.status, analysis::Status::Failed);
  EXPECT_NE(report.message.find("More than 50000 pairs of core partners"), std::string::npos) << report.message;
}

TEST(GovernanceOnBadModels, KeepsUpWithSixtyPartnersAndTwoThousandElements) {
  model::Sketch sketch;
  sketch.set("", "inventory", "layers relations agreements ambition");
  sketch.add(Type::Agreement, "all", {{"name", "all"}, {"kind", "covenant"}, {"status", "draft"}});
  const std::string_view layers[] = {"board", "management", "executive"};
  for (int partner = 0; partner < 60; ++partner) {
    const std::string id = "o" + std::to_string(partner);
    sketch.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}}).link(Type::Commits, id, "all");
    for (int role = 0; role < 12; ++role) {
      const std::string person = id + "r" + std::to_string(role);
      sketch.add(Type::Role, person, {{"name", person}, {"layer", layers[role % 3]}}).link(Type::PartOf, person, id);
      if (role > 0) sketch.link(Type::Contact, person, id + "r" + std::to_string(role - 1));
    }
  }
  sketch.add(Type::Table, "plenary", {{"name", "plenary"}, {"kind", "field"}, {"meetingsPerYear", "12"}});
  for (int partner = 0; partner < 60; ++partner)
    sketch.link(Type::SitsAt, "o" + std::to_string(partner) + "r1", "plenary");
  ASSERT_GT(sketch.model.size(), 2000u);
  const auto start = std::chrono::steady_clock::now();
  const auto report = govern(sketch.model);
  const auto taken = std::chrono::steady_clock::now() - start;
  expectNumbers(report);
  EXPECT_THAT(findingsOf(report, "GOV-001"), SizeIs(60 * 59 / 2));
  EXPECT_LT(taken, std::chrono::seconds(20)) << "linear work, with room for a slow and busy machine";
}

}  // namespace
}  // namespace plugins
