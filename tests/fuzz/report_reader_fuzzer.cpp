// SPDX-License-Identifier: MIT
#include <cmath>

#include "analysis/report_reader.h"
#include "fuzz/fuzz.h"

// What a plugin's process sent as its report.
namespace fuzz {
namespace {

void look(const analysis::Report& report, const model::Model& model) {
  for (const analysis::Finding& finding : report.findings) {
    require(!finding.rule.empty() && !finding.text.empty(), "a finding has a rule and a sentence");
    for (const std::string& subject : finding.subjects) require(model.contains(subject), "a subject is in the model");
    for (const analysis::Number& number : finding.numbers) require(std::isfinite(number.value), "a number is finite");
    for (const analysis::Fix& fix : finding.fixes) {
      require(!fix.title.empty() && !fix.changes.empty(), "a fix has a title and changes");
      model::Model changed = model;
      for (const model::Change& change : fix.changes)
        if (!changed.apply(change)) break;  // then the whole fix is refused
    }
  }
  for (const analysis::Metric& metric : report.metrics) require(std::isfinite(metric.value), "a metric is finite");
  for (const analysis::Table& table : report.tables)
    for (const auto& row : table.rows) require(row.size() == table.columns.size(), "a row has a cell for each column");
  for (const analysis::Overlay& overlay : report.overlays)
    for (const analysis::OverlayValue& value : overlay.values)
      require(model.contains(value.element) && (!value.number || std::isfinite(*value.number)),
              "an overlay is about the model");
}

}  // namespace

void reportReader(std::string_view bytes) {
  const auto report = analysis::readReport(bytes, smallModel(), "plugin");
  if (report)
    look(*report, smallModel());
  else
    require(!report.error().message.empty(), "a refusal says why");
}

}  // namespace fuzz
