// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "plugins/governance_sketch.h"
#include "plugins/plugin_run.h"
#include "storage/model_reader.h"
#include "support/random.h"
#include "support/random_model.h"

// Models that are wrong, empty or large: the analysis of relations comes back, every number is one, every fix holds.
namespace plugins {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view themes = "interests layers relations ambition tables agreements steps constituencies";

TEST(RelationsOnBadModels, AsksForACorePartnerAndSaysNothingElse) {
  EightSketch s;
  for (const char* id : {"A", "B"}) s.set(id, "partnership", "associate");
  for (const model::Model& model : {model::Model(), s.model}) {
    const auto report = run("relations", model);
    EXPECT_THAT(summary(report), ElementsAre("REL-CORE"));
    EXPECT_THAT(report.metrics, IsEmpty());
    EXPECT_THAT(report.tables, IsEmpty());
  }
}

TEST(RelationsOnBadModels, JudgesOnePartnerAlone) {
  EightSketch s;
  s.addRole("x", "executive", "A").set("B", "partnership", "environment");
  const auto report = run("relations", s.model);
  EXPECT_THAT(summary(report), ElementsAre("REL-002 x", "REL-005 mA", "REL-005 mB"));
  expectSound(report);
}

TEST(RelationsOnBadModels, JudgesAPartnerWithoutAnybody) {
  model::Sketch s;
  s.set("", "inventory", themes).add(Type::Organisation, "A", {{"name", "A"}, {"partnership", "core"}});
  const auto nobody = run("relations", s.model);
  EXPECT_THAT(summary(nobody), IsEmpty());
  EXPECT_FALSE(metricOf(nobody, "density"));
  s.add(Type::Role, "r", {{"name", "r"}, {"layer", "board"}}).link(Type::PartOf, "r", "A");
  const auto one = run("relations", s.model);
  EXPECT_THAT(summary(one), ElementsAre("REL-002 r"));
  EXPECT_THAT(one.findings.front().fixes, IsEmpty()) << "there is nobody to meet";
  expectSound(one);
}

TEST(RelationsOnBadModels, SaysThatItSkipsDatesWithoutAnAsOfDate) {
  EightSketch s;
  s.clear("", "asOf").set("contact-mA-mB", "origin", "introduced").set("contact-mA-mB", "timesPerYear", "1");
  s.set("contact-mA-mB", "since", "1990-01-01");
  EXPECT_THAT(summary(run("relations", s.model)), ElementsAre("REL-005 mA", "REL-005 mB", "REL-ASOF"));
}

TEST(RelationsOnBadModels, ComesBackFromEverythingTheFormatAllows) {
  const std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" asOf="9999-12-31" phase="later" inventory="interests layers relations ambition tables agreements steps stars">
  <elements>
    <organisation id="a" name="{B} and {A}" partnership="core"/><organisation id="b" partnership="core"/>
    <role id="r" name="{role}" layer="attic" holderCount="-3"/><role id="s" layer="board" holderCount="many"/>
    <role id="t" layer="board"/><role id="w" name="w" layer="board" holder="H"/><role id="x" layer="board" holder="H"/>
    <table id="u" kind="steering" meetingsPerYear="-1"/><table id="u2" name="two chairs" kind="steering"/>
    <agreement id="g" kind="rules" status="broken"/><step id="p" size="small" status="asleep"/>
  </elements>
  <links>
    <partOf id="k1" from="a" to="b"/><partOf id="k2" from="b" to="a"/><partOf id="k3" from="r" to="a"/>
    <partOf id="k4" from="r" to="b"/><partOf id="k5" from="s" to="nowhere"/><partOf id="k6" from="w" to="a"/>
    <contact id="k10" from="s" to="s" trust="low" state="active"/><contact id="k11" from="s" to="nobody" trust="low" state="wished"/>
    <contact id="k12" from="a" to="t" state="wished"/><contact id="k13" from="s" to="t" state="asleep" formality="odd"/>
    <contact id="k14" from="nobody" to="nowhere" state="wished"/><contact id="k15" from="w" to="x" state="wished"/>
    <contact id="k16" from="r" to="w" trust="deep" direction="up" timesPerYear="-2" since="0001-01-01" origin="introduced"/>
    <contact id="k17" from="w" to="r" trust="low" timesPerYear="nan" since="someday" origin="introduced" direction="oneway"/>
    <contact id="k18" from="nobody" to="r" direction="oneway" origin="introduced" timesPerYear="1" since="2000-01-01"/>
    <contact id="k19" from="r" to="x" direction="oneway"/><contact id="k20" from="t" to="x" state="wished"/>
    <sitsAt id="k21" from="s" to="u2" seat="chair"/><sitsAt id="k22" from="t" to="u2" seat="chair"/>
    <sitsAt id="k23" from="nobody" to="u2"/><sitsAt id="k24" from="a" to="u2"/><sitsAt id="k25" from="s" to="r"/>
    <commits id="k26" from="nobody" to="g" kept="no"/><commits id="k27" from="r" to="nowhere" kept="no"/>
    <commits id="k28" from="r" to="p" kept="no"/><commits id="k29" from="u2" to="g" kept="never"/>
    <line id="k30" from="s" to="t" feedback="weekly"/><line id="k31" from="t" to="t" feedback="regular"/>
    <elaborates id="k32" from="g" to="g"/><elaborates id="k33" from="p" to="g"/><elaborates id="k34" from="g" to="p"/>
  </links>
  <analysis>
    <setting name="betweennessUpTo" value="-7"/><setting name="brokerDegree" value="1"/><setting name="brokerConstraint" value="2"/>
    <setting name="islandEdges" value="nan"/><setting name="islandIndex" value="1"/><setting name="crowdSize" value="2"/>
  </analysis>
</collaboration>)";
  auto loaded = storage::readModel(xml, "bad.samenspel");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  const auto report = run("relations", loaded->model);
  for (const auto& metric : report.metrics) EXPECT_EQ(metric.value, metric.value) << metric.id;
  for (const auto& finding : report.findings) {
    EXPECT_EQ(finding.text.find("nan"), std::string::npos) << finding.text;
    for (const auto& fix : finding.fixes) after(loaded->model, fix);
  }
  EXPECT_THAT(findingsOf(report, "REL-008"), SizeIs(3))
      << "broken, by nobody known, and by r; nothing was promised to nowhere";
  EXPECT_THAT(findingsOf(report, "REL-010"), SizeIs(2)) << "only what leads from role to role";
}

TEST(RelationsOnBadModels, ComesBackFromModelsOfChanceAndItsFixesHold) {
  for (std::int64_t seed = 1; seed <= support::rounds(20); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    model::Model model = support::randomModel(std::uint32_t(seed));
    (void)model.apply(model::SetAttribute{"", "inventory", std::string(themes)});
    const auto report = run("relations", model);
    expectSound(report);
    for (const auto& finding : report.findings) {
      for (const auto& fix : finding.fixes) after(model, fix);
    }
  }
}

/// So many partners with so many roles each: a line within each, and a ring of their first roles.
model::Sketch ring(int partners, int roles) {
  model::Sketch s;
  s.set("", "inventory", themes);
  const auto role = [](int partner, int number) {
    return "o" + std::to_string(partner) + "r" + std::to_string(number);
  };
  for (int partner = 0; partner < partners; ++partner) {
    const std::string id = "o" + std::to_string(partner);
    s.add(Type::Organisation, id, {{"name", id}, {"partnership", "core"}});
    for (int i = 0; i < roles; ++i) {
      s.add(Type::Role, role(partner, i), {{"name", role(partner, i)}, {"layer", "board"}});
      s.link(Type::PartOf, role(partner, i), id);
      if (i > 0) s.link(Type::Contact, role(partner, i), role(partner, i - 1));
    }
  }
  for (int partner = 0; partner < partners; ++partner) {
    s.link(Type::Contact, role(partner, 0), role((partner + 1) % partners, 0), {{"direction", "oneway"}});
  }
  return s;
}

TEST(RelationsOnBadModels, KeepsUpWithSixtyPartners) {
  const model::Sketch few = ring(6, 6);
  expectProposals(few.model, run("relations", few.model));
  const auto report = run("relations", ring(60, 6).model);
  expectSound(report);
  EXPECT_THAT(findingsOf(report, "REL-001"), SizeIs(60));
  EXPECT_THAT(findingsOf(report, "REL-011"), SizeIs(0)) << "five inside, two outside";
  EXPECT_THAT(tableOf(report, "meetings").columns, SizeIs(51));
  EXPECT_THAT(tableOf(report, "meetings_2").columns, SizeIs(11));
}

TEST(RelationsOnBadModels, AsksBeforeALongComputation) {
  model::Sketch s = ring(3, 4);
  const auto asked =
      run("relations", s.add(Type::Setting, "limit", {{"name", "betweennessUpTo"}, {"value", "11"}}).model);
  const auto said = findingsOf(asked, "REL-SIZE");
  ASSERT_THAT(said, SizeIs(1));
  EXPECT_EQ(said.front().severity, analysis::Severity::Info);
  EXPECT_EQ(said.front().text,
            "Betweenness has not been computed: with 12 people and 12 ties it can take minutes. To compute it all the "
            "same, raise the setting “People up to whom betweenness is computed unasked”, now 11.");
  EXPECT_FALSE(metricOf(asked, "betweenness", "o0r0"));
  EXPECT_TRUE(metricOf(asked, "constraint", "o0r0")) << "all the rest is there";
  s.set("limit", "value", "12");
  const auto done = run("relations", s.model);
  EXPECT_THAT(findingsOf(done, "REL-SIZE"), IsEmpty());
  EXPECT_TRUE(metricOf(done, "betweenness", "o0r0"));
}

TEST(RelationsOnBadModels, StopsALongComputationWhenAsked) {
  const model::Sketch s = ring(40, 150);
  std::stop_source stop;
  std::chrono::steady_clock::time_point asked;
  const std::jthread impatient([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    asked = std::chrono::steady_clock::now();
    stop.request_stop();
  });
  const auto report = runOrNot("relations", s.model, base::Language::English, stop.get_token());
  EXPECT_EQ(report.status, analysis::Status::Cancelled) << report.message;
  EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::seconds(2)) << "with room for a busy machine";
}

TEST(RelationsOnBadModels, SaysWhatAReportHasNoRoomFor) {
  model::Sketch s;
  s.set("", "inventory", themes).add(Type::Organisation, "A", {{"name", "A"}, {"partnership", "core"}});
  s.add(Type::Setting, "limit", {{"name", "betweennessUpTo"}, {"value", "0"}});
  constexpr int roles = 12'000;
  for (int i = 0; i < roles; ++i) {
    const std::string id = "r" + std::to_string(i);
    s.add(Type::Role, id, {{"name", id}, {"layer", "board"}}).link(Type::PartOf, id, "A");
  }
  const auto report = run("relations", s.model);
  const std::size_t shown = findingsOf(report, "REL-002").size();
  EXPECT_GT(shown, 5'000u);
  EXPECT_TRUE(std::ranges::any_of(findingsOf(report, "REL-SIZE"), [&](const auto& finding) {
    return finding.text.find(std::to_string(roles - shown) + " are not shown") != std::string::npos;
  }));
}

}  // namespace
}  // namespace plugins
