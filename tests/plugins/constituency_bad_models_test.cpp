// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "plugins/blueprint.h"
#include "storage/model_reader.h"
#include "support/random.h"
#include "support/random_model.h"

// Models that are wrong, empty or large, for the analyses of constituencies and of mandate: they come back, every
// number is one, every fix holds.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

constexpr std::string_view analyses[] = {"constituency", "mandate"};

void expectSoundFixes(const model::Model& model, const analysis::Report& report) {
  expectSound(report);
  for (const auto& finding : report.findings) {
    for (const auto& fix : finding.fixes) after(model, fix);
  }
}

TEST(ConstituencyOnBadModels, AsksForACorePartnerAndSaysNothingElse) {
  for (const bool empty : {true, false}) {
    Blueprint b;
    for (const char* id : {"O", "W"}) b.set(id, "partnership", "associate");
    const model::Model model = empty ? model::Model() : b.model;
    EXPECT_THAT(summary(run("constituency", model)), ElementsAre("COM-CORE"));
    EXPECT_THAT(summary(run("mandate", model)), ElementsAre("MAN-CORE"));
    for (const std::string_view name : analyses) EXPECT_THAT(run(name, model).metrics, IsEmpty());
  }
}

TEST(ConstituencyOnBadModels, JudgesOnePartnerAlone) {
  Blueprint b;
  b.set("W", "partnership", "environment").set("bO", "mandate", "none").set("mO", "mandate", "none");
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-001 O st", "MAN-006 bO cv"));
  EXPECT_EQ(metricOf(run("mandate", b.model), "decision_power", "st"), 0);
  EXPECT_THAT(summary(run("constituency", b.model)), IsEmpty());
}

TEST(ConstituencyOnBadModels, SaysThatItSkipsDatesWithoutAnAsOfDate) {
  Blueprint b;
  b.clear("", "asOf").set("st", "lastMet", "1990-01-01").set("wg", "endDate", "1990-01-01");
  EXPECT_THAT(summary(run("constituency", b.model)), ElementsAre("COM-ASOF"));
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-ASOF"));
}

TEST(ConstituencyOnBadModels, CountsTwoChairsAndTwoSeatsOnce) {
  Blueprint b;
  b.setLink(Type::SitsAt, "bW", "st", "seat", "chair").set("bW", "commitment", "against");
  b.link(Type::SitsAt, "bW", "st", {{"mandateHere", "decide"}});
  EXPECT_THAT(summary(run("mandate", b.model)), ElementsAre("MAN-007 bW"));
}

TEST(ConstituencyOnBadModels, ComesBackFromEverythingTheFormatAllows) {
  const std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" asOf="9999-12-31" phase="later" inventory="relations tables steps constituencies stars">
  <elements>
    <organisation id="a" name="A" partnership="core"/>
    <organisation id="b" partnership="core"/>
    <role id="r" name="R" layer="attic" position="functional" mandate="royal" holderCount="1e300" commitment="against" roleStatus="vacant" holder="x"/>
    <role id="s" layer="board" position="staff" mandate="none" holderCount="-3" commitment="doubtful" holder="x"/>
    <role id="q" layer="board" position="staff" mandate="none" holderCount="many" roleStatus="vacant" holder="x"/>
    <constituency id="g" name="G" mood="opposed"/>
    <constituency id="h" mood="furious"/>
    <constituency id="z"/>
    <table id="t" kind="steering" meetingsPerYear="1e-320" lastMet="0001-01-01"/>
    <table id="u" kind="steering" meetingsPerYear="-1" lastMet="someday"/>
    <table id="v" kind="working" meetingsPerYear="1e300" lastMet="0001-01-01"/>
    <agreement id="c" kind="covenant" status="signed"/>
    <step id="x" size="huge" status="done" kind="evaluation" dueDate="9999-12-31">
      <criterion id="x1" text="" unit="m" baseline="-1e308" target="1e308" actual="1e308"/>
      <criterion id="x2" unit="m" baseline="3" target="3" actual="3"/>
      <criterion id="x3" unit="m" target="much"/>
      <criterion id="x4" unit="m" target="5" actual="nan"/>
    </step>
    <step id="y" size="small" status="asleep" dueDate="0001-01-01"/>
  </elements>
  <links>
    <partOf id="k1" from="a" to="b"/><partOf id="k2" from="b" to="a"/><partOf id="k3" from="s" to="a"/>
    <partOf id="k4" from="r" to="nowhere"/><partOf id="k5" from="q" to="b"/><partOf id="k6" from="q" to="a"/>
    <represents id="k7" from="s" to="g" feedbackPerYear="1e-320" lastFeedback="0001-01-01" influence="royal" consults="no"/>
    <represents id="k8" from="nobody" to="h" feedbackPerYear="4"/><represents id="k9" from="r" to="nowhere"/>
    <represents id="k10" from="r" to="h" feedbackPerYear="-1e308" lastFeedback="9999-12-31"/>
    <represents id="k11" from="q" to="h" feedbackPerYear="1e300" lastFeedback="0001-01-01"/>
    <represents id="k12" from="a" to="g"/><represents id="k13" from="s" to="g" feedbackPerYear="often"/>
    <sitsAt id="k14" from="r" to="t" seat="chair" mandateHere="decide"/><sitsAt id="k15" from="s" to="t" seat="chair" mandateHere="negotiate"/>
    <sitsAt id="k16" from="nobody" to="t" mandateHere="decide"/><sitsAt id="k17" from="q" to="nowhere"/><sitsAt id="k18" from="q" to="v" mandateHere="loud"/>
    <sitsAt id="k19" from="a" to="t"/><sitsAt id="k20" from="s" to="t"/>
    <steers id="k21" from="t" to="u"/><steers id="k22" from="u" to="t" feedbackPerYear="4"/><steers id="k23" from="t" to="t" feedbackPerYear="0"/>
    <steers id="k24" from="nobody" to="x"/><steers id="k25" from="u" to="nowhere"/><steers id="k26" from="v" to="x" feedbackPerYear="1e-9" lastFeedback="9999-12-31"/>
    <steers id="k27" from="v" to="t"/><steers id="k28" from="s" to="r"/>
    <line id="k29" from="q" to="r" kind="functional"/><line id="k30" from="r" to="q"/><line id="k31" from="nobody" to="s" kind="functional"/>
    <commits id="k32" from="s" to="c"/><commits id="k33" from="s" to="c" part="signatory"/><commits id="k34" from="nobody" to="c"/>
    <commits id="k35" from="r" to="c" part="owner"/><commits id="k36" from="q" to="x" part="owner"/><commits id="k37" from="a" to="c"/>
    <contact id="k38" from="r" to="r"/><contact id="k39" from="q" to="nobody" state="wished"/>
  </links>
  <analysis><setting name="feedbackSlack" value="10"/><setting name="crowdSize" value="-1"/><setting name="representationFeedback" value="2.5"/></analysis>
</collaboration>)";
  auto loaded = storage::readModel(xml, "bad.samenspel");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  for (const std::string_view name : analyses) {
    const auto report = run(name, loaded->model);
    expectSound(report);
    EXPECT_THAT(report.findings, testing::Not(IsEmpty()));
  }
  const auto mandate = run("mandate", loaded->model);
  EXPECT_THAT(findingsOf(mandate, "MAN-006"), SizeIs(1)) << "signed twice is signed once";
  EXPECT_THAT(findingsOf(mandate, "MAN-008"), SizeIs(1));
  const auto constituency = run("constituency", loaded->model);
  EXPECT_FALSE(metricOf(constituency, "progress", "x")) << "from nowhere to infinity, and from three to three";
  EXPECT_THAT(findingsOf(constituency, "COM-004").front().subjects, ElementsAre("z"));
}

TEST(ConstituencyOnBadModels, ReadsNoNamesAsTexts) {
  Blueprint b;
  b.set("eW", "name", "{group}").set("cW", "name", "{role}");
  b.setLink(Type::Represents, "eW", "cW", "influence", "none");
  EXPECT_EQ(findings("constituency", b.model, "COM-003").front().text, "{group} has no influence on {role}.");
}

TEST(ConstituencyOnBadModels, ComesBackFromModelsOfChanceAndItsFixesHold) {
  for (std::int64_t seed = 1; seed <= support::rounds(20); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    model::Model model = support::randomModel(std::uint32_t(seed));
    (void)model.apply(model::SetAttribute{"", "inventory", "relations tables steps constituencies"});
    for (const std::string_view name : analyses) expectSoundFixes(model, run(name, model));
  }
}

TEST(ConstituencyOnBadModels, SaysHowManyFindingsDoNotFit) {
  model::Sketch sketch;
  sketch.set("", "inventory", "tables steps constituencies");
  sketch.add(Type::Organisation, "o", {{"name", "o"}, {"partnership", "core"}});
  for (int i = 0; i < 3'100; ++i) {
    const std::string id = std::to_string(i);
    sketch.add(Type::Role, "r" + id, {{"name", id}, {"layer", "board"}, {"roleStatus", "vacant"}, {"mandate", "none"}});
    sketch.link(Type::PartOf, "r" + id, "o");
    if (i % 10 == 0) sketch.add(Type::Table, "t" + id, {{"name", id}, {"kind", "project"}, {"meetingsPerYear", "1"}});
    const std::string table = "t" + std::to_string(i - i % 10);
    sketch.link(Type::SitsAt, "r" + id, table, {{"mandateHere", "decide"}});
  }
  const auto report = run("mandate", sketch.model);
  expectSound(report);
  std::vector<std::string> left;
  for (const auto& finding : findingsOf(report, "MAN-SIZE")) left.push_back(finding.text);
  EXPECT_THAT(left,
              UnorderedElementsAre("There are more findings than a report has room for: 200 are not shown.",
                                   "Nothing is proposed for the last 5250 findings: a report has no room for more."));
  EXPECT_THAT(findingsOf(run("constituency", sketch.model), "COM-001"), SizeIs(3'100));
}

TEST(ConstituencyOnBadModels, KeepsUpWithSixtyPartnersAndThousandsOfElements) {
  model::Sketch sketch;
  sketch.set("", "inventory", "relations tables steps constituencies");
  for (int partner = 0; partner < 60; ++partner) {
    const std::string id = "o" + std::to_string(partner);
    sketch.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
    sketch.add(Type::Table, id + "t", {{"name", id}, {"kind", partner % 2 == 0 ? "steering" : "working"}});
    if (partner > 0) sketch.link(Type::Steers, "o" + std::to_string(partner - 1) + "t", id + "t");
    for (int i = 0; i < 20; ++i) {
      const std::string role = id + "r" + std::to_string(i);
      sketch.add(Type::Role, role,
                 {{"name", role},
                  {"layer", "executive"},
                  {"position", "staff"},
                  {"mandate", "none"},
                  {"holderCount", "4"},
                  {"roleStatus", "vacant"}});
      sketch.link(Type::PartOf, role, id).link(Type::SitsAt, role, id + "t", {{"mandateHere", "decide"}});
      sketch.add(Type::Constituency, role + "c", {{"name", role}, {"mood", "opposed"}});
    }
  }
  ASSERT_GT(sketch.model.size(), 3000u);
  const auto start = std::chrono::steady_clock::now();
  for (const std::string_view name : analyses) expectSound(run(name, sketch.model));
  EXPECT_THAT(findings("mandate", sketch.model, "MAN-002"), SizeIs(30 * 59));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30)) << "with room for a busy machine";
}

}  // namespace
}  // namespace plugins
