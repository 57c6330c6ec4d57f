// SPDX-License-Identifier: MIT
#include "plugins/plugin_run.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <regex>
#include <set>

#include "analysis/analyses.h"
#include "support/build_folder.h"

namespace plugins {
namespace {

const std::filesystem::path build = SAMENSPEL_BINARY_DIR;

/// What a new element may say of itself.
void expectProposal(const model::AttributeValue& attribute, const std::string& title) {
  static const std::map<std::string, std::set<std::string>> allowed = {{"disclosure", {"assumed"}},
                                                                       {"status", {"idea", "draft"}},
                                                                       {"degree", {"unknown"}},
                                                                       {"state", {"wished"}},
                                                                       {"influence", {"unknown"}},
                                                                       {"understanding", {"unknown"}},
                                                                       {"trust", {}},
                                                                       {"commitment", {}},
                                                                       {"kept", {}}};
  const auto found = allowed.find(attribute.name);
  if (found == allowed.end()) return;
  EXPECT_TRUE(found->second.contains(attribute.value)) << title << ": " << attribute.name << '=' << attribute.value;
}

/// The analysis that has a rule.
std::string_view analysisOf(std::string_view rule) {
  static const std::map<std::string_view, std::string_view> analyses = {
      {"INT", "interests"}, {"GOV", "governance"},   {"MAN", "mandate"},  {"CON", "conditions"},
      {"REL", "relations"}, {"COM", "constituency"}, {"PRC", "readiness"}};
  return analyses.at(rule.substr(0, 3));
}

}  // namespace

analysis::Report runOrNot(std::string_view name, const model::Model& model, base::Language language,
                          std::stop_token stop) {
  static const analysis::Catalogue catalogue =
      analysis::Catalogue::read({{build / "lib/samenspel/plugins", analysis::Origin::Bundled}});
  const analysis::Plugin* plugin = catalogue.find("samenspel." + std::string(name));
  if (plugin == nullptr) throw std::runtime_error("The plugin " + std::string(name) + " is not built.");
  analysis::AnalyzeOptions options;
  options.language = language;
  options.runner = build / "bin/samenspel-runner";
  return analysis::analyzeWith(*plugin, model, options, stop);
}

analysis::Report run(std::string_view name, const model::Model& model, base::Language language) {
  analysis::Report report = runOrNot(name, model, language);
  EXPECT_EQ(report.status, analysis::Status::Ok) << report.message;
  for (const std::string& refusal : report.refusals) ADD_FAILURE() << refusal;
  return report;
}

std::vector<analysis::Finding> findings(std::string_view name, const model::Model& model, std::string_view rule,
                                        base::Language language) {
  return findingsOf(run(name, model, language), rule);
}

std::vector<analysis::Finding> found(const model::Model& model, std::string_view rule) {
  return findings(analysisOf(rule), model, rule);
}

model::Model fixed(const model::Model& model, std::string_view rule, std::size_t which) {
  const auto all = found(model, rule);
  EXPECT_EQ(all.size(), 1u) << rule;
  if (all.empty() || all.front().fixes.size() <= which) {
    ADD_FAILURE() << rule << " has too few fixes";
    return model;
  }
  return after(model, all.front().fixes[which]);
}

analysis::Table tableOf(const analysis::Report& report, std::string_view id) {
  for (const auto& table : report.tables) {
    if (table.id == id) return table;
  }
  ADD_FAILURE() << "There is no table named " << id;
  return {};
}

void expectSound(const analysis::Report& report) {
  static const std::regex noNumber(R"(\b(nan|inf)\b)");
  for (const auto& metric : report.metrics) EXPECT_TRUE(std::isfinite(metric.value)) << metric.id;
  for (const auto& finding : report.findings) {
    EXPECT_FALSE(std::regex_search(finding.text, noNumber)) << finding.text;
    EXPECT_EQ(finding.text.find_first_of("{}"), std::string::npos) << finding.text;
    for (const auto& number : finding.numbers) EXPECT_TRUE(std::isfinite(number.value)) << finding.text;
    for (const auto& fix : finding.fixes) EXPECT_EQ(fix.title.find_first_of("{}"), std::string::npos) << fix.title;
  }
}

void expectProposals(const model::Model& model, const analysis::Report& report) {
  for (const auto& finding : report.findings) {
    for (const auto& fix : finding.fixes) {
      EXPECT_FALSE(fix.changes.empty()) << fix.title;
      after(model, fix);
      std::set<std::string> added;
      for (const model::Change& change : fix.changes) {
        if (const auto* add = std::get_if<model::AddElement>(&change)) {
          added.insert(add->element.id);
          for (const auto& attribute : add->element.attributes) expectProposal(attribute, fix.title);
        } else if (const auto* set = std::get_if<model::SetAttribute>(&change)) {
          const std::set<std::string> sacred = {"disclosure", "trust", "commitment", "kept"};
          if (added.contains(set->id)) {
            expectProposal({set->name, set->value.value_or("")}, fix.title);
          } else {
            EXPECT_FALSE(sacred.contains(set->name)) << fix.title << " sets " << set->name;
          }
        }
      }
    }
  }
}

}  // namespace plugins
