// SPDX-License-Identifier: MIT
#include "plugins/governance_run.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "edit/document.h"
#include "edit/transaction.h"
#include "model/check.h"
#include "plugins/plugin_run.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/build_folder.h"

namespace plugins {
namespace {

long errorsIn(const model::Model& model) {
  const auto problems = model::check(model);
  return std::count_if(problems.begin(), problems.end(),
                       [](const auto& problem) { return problem.severity == model::Severity::Error; });
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += ' ' + word;
  return text;
}

}  // namespace

model::Model readModel(std::string_view path) {
  auto loaded = storage::loadModel(std::filesystem::path(SAMENSPEL_SOURCE_DIR) / path);
  if (!loaded) throw std::runtime_error(loaded.error().message);
  return std::move(loaded->model);
}

analysis::Report governOrNot(const model::Model& model, base::Language language) {
  return runOrNot("governance", model, language);
}

analysis::Report govern(const model::Model& model, base::Language language) {
  return run("governance", model, language);
}

std::vector<analysis::Finding> findingsOf(const analysis::Report& report, std::string_view rule) {
  std::vector<analysis::Finding> found;
  for (const auto& finding : report.findings) {
    if (finding.rule == rule) found.push_back(finding);
  }
  return found;
}

std::optional<double> metricOf(const analysis::Report& report, std::string_view id, std::string_view subject) {
  for (const auto& metric : report.metrics) {
    if (metric.id == id && metric.subject == subject) return metric.value;
  }
  return std::nullopt;
}

model::Model after(const model::Model& model, const analysis::Fix& fix) {
  edit::Document document(model);
  const auto done =
      document.perform(fix.title, [&](edit::Transaction& transaction) { return transaction.apply(fix.changes); });
  EXPECT_TRUE(done.has_value()) << fix.title << ": " << (done ? "" : done.error().message);
  model::Model changed = document.model();
  EXPECT_LE(errorsIn(changed), errorsIn(model)) << fix.title << " breaks the model";
  document.undo();
  EXPECT_TRUE(storage::writeModel(document.model()) == storage::writeModel(model))
      << fix.title << " leaves something behind when it is undone";
  return changed;
}

std::vector<std::string> summary(const analysis::Report& report) {
  std::vector<std::string> lines;
  for (const auto& finding : report.findings) {
    const bool asks = !finding.waiting.empty();
    lines.push_back(finding.rule +
                    (asks ? ' ' + finding.theme + ':' + joined(finding.waiting) : joined(finding.subjects)));
  }
  return lines;
}

}  // namespace plugins
