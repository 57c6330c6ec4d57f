// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "plugins/plugin_run.h"
#include "support/sketch.h"

// Models with more to say than a report holds: every analysis says what it can, and how much it leaves out.
namespace plugins {
namespace {

using model::Type;
using testing::Not;
using testing::SizeIs;

constexpr std::string_view analyses[] = {"interests", "governance",   "mandate",  "conditions",
                                         "relations", "constituency", "readiness"};
constexpr std::string_view layers[] = {"board", "management", "executive"};

std::string named(std::string_view kind, int number) { return std::string(kind) + std::to_string(number); }

/// 173 core partners of whom nobody meets anybody, bound to whatever is there, in the phase of doing. Each declares
/// everything complete.
model::Sketch crowd() {
  constexpr int partners = 173;
  constexpr int things = 6;
  model::Sketch s;
  s.set("", "inventory", "interests layers relations ambition tables agreements steps constituencies");
  s.set("", "phase", "do");
  for (int i = 0; i < things; ++i) {
    s.add(Type::Ambition, named("ambition", i), {{"name", named("Ambition ", i)}, {"status", "agreed"}});
    s.add(Type::Agreement, named("agreement", i), {{"name", named("Agreement ", i)}, {"status", "agreed"}});
    s.add(Type::Step, named("step", i), {{"name", named("Step ", i)}, {"status", "running"}});
    s.add(Type::Table, named("table", i), {{"name", named("Table ", i)}, {"kind", "steering"}});
  }
  for (int i = 0; i < partners; ++i) {
    const std::string partner = named("o", i);
    s.add(Type::Organisation, partner, {{"name", named("Partner ", i)}, {"partnership", "core"}});
    s.add(Type::Interest, named("interest", i), {{"name", named("Interest ", i)}, {"disclosure", "confidential"}});
    s.link(Type::Holds, partner, named("interest", i), {{"importance", "3"}});
    for (const std::string_view layer : layers) {
      const std::string role = partner + std::string(layer);
      s.add(Type::Role, role, {{"name", role}, {"layer", layer}, {"mandate", "none"}, {"facilitated", "no"}});
      s.link(Type::PartOf, role, partner);
      for (int thing = 0; thing < things; ++thing) {
        s.link(Type::Commits, role, named("ambition", thing), {{"understanding", "differs"}});
      }
    }
    for (int thing = 0; thing < things; ++thing) {
      s.link(Type::SitsAt, partner + std::string(layers[thing % 3]), named("table", thing));
      s.link(Type::Affects, named("step", thing), named("interest", i), {{"effect", "-2"}});
    }
  }
  return s;
}

TEST(CrowdedModels, AreJudgedByEveryAnalysis) {
  const model::Sketch s = crowd();
  for (const std::string_view name : analyses) {
    SCOPED_TRACE(name);
    const analysis::Report report = run(name, s.model);
    expectSound(report);
    EXPECT_THAT(report.findings, Not(SizeIs(0)));
  }
}

TEST(CrowdedModels, LoseProposalsAndNumbersBeforeFindings) {
  const model::Sketch s = crowd();
  const auto report = run("governance", s.model);
  std::vector<std::string> left;
  for (const auto& finding : findingsOf(report, "GOV-SIZE")) left.push_back(finding.text);
  EXPECT_THAT(report.findings, SizeIs(6'000 + left.size()));
  EXPECT_THAT(left, testing::Contains(testing::HasSubstr("Nothing is proposed for the last 5250 findings")));
  EXPECT_THAT(left, testing::Contains(testing::HasSubstr("numbers and rows")));
  EXPECT_TRUE(std::ranges::any_of(report.findings, [](const auto& finding) { return !finding.fixes.empty(); }))
      << "what comes first keeps its proposals";
}

TEST(CrowdedModels, MayHaveLongNames) {
  model::Sketch s = crowd();
  const std::string name(2'000, 'n');
  for (int i = 0; i < 173; ++i) s.set(named("o", i), "name", name);
  for (const std::string_view analysis : {"governance", "relations"}) {
    SCOPED_TRACE(analysis);
    EXPECT_THAT(run(analysis, s.model).findings, Not(SizeIs(0)));
  }
}

}  // namespace
}  // namespace plugins
