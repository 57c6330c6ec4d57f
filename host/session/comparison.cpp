// SPDX-License-Identifier: MIT
#include "session/comparison.h"

#include <algorithm>
#include <map>

#include "compare/diff.h"
#include "storage/file.h"

namespace session {
namespace {

using FindingKey = std::pair<std::string, std::vector<std::string>>;

FindingKey keyOf(const analysis::Finding& finding) { return {finding.rule, finding.subjects}; }

/// What one list has more often than the other.
std::vector<analysis::Finding> onlyIn(const std::vector<analysis::Finding>& findings,
                                      const std::vector<analysis::Finding>& others) {
  std::map<FindingKey, int> known;
  for (const analysis::Finding& finding : others) ++known[keyOf(finding)];
  std::vector<analysis::Finding> found;
  for (const analysis::Finding& finding : findings)
    if (--known[keyOf(finding)] < 0) found.push_back(finding);
  return found;
}

void compareNumbers(const analysis::Report& before, const analysis::Report& after, std::vector<NumberChange>& changes) {
  std::map<std::pair<std::string, std::string>, NumberChange> all;
  for (const bool isAfter : {false, true})
    for (const analysis::Metric& metric : isAfter ? after.metrics : before.metrics) {
      NumberChange& change = all[{metric.id, metric.subject}];
      change.id = metric.id;
      change.title = metric.title;
      change.subject = metric.subject;
      change.unit = metric.unit;
      (isAfter ? change.after : change.before) = metric.value;
    }
  for (auto& [key, change] : all)
    if (change.before != change.after) changes.push_back(std::move(change));
}

}  // namespace

Comparison compareModels(const model::Model& before, const model::Model& after) {
  return {compare::diff(before, after), compare::changesInWords(before, after)};
}

ReportChanges compareReports(const std::vector<analysis::Report>& before, const std::vector<analysis::Report>& after) {
  ReportChanges changes;
  for (const analysis::Report& report : after) {
    const auto was = std::ranges::find(before, report.plugin, &analysis::Report::plugin);
    if (was == before.end()) continue;
    if (was->status != analysis::Status::Ok || report.status != analysis::Status::Ok) {
      changes.failed.push_back(report.status != analysis::Status::Ok ? report : *was);
      continue;
    }
    std::ranges::move(onlyIn(report.findings, was->findings), std::back_inserter(changes.appeared));
    std::ranges::move(onlyIn(was->findings, report.findings), std::back_inserter(changes.disappeared));
    compareNumbers(*was, report, changes.numbers);
  }
  return changes;
}

base::Result<std::string> fileInWords(const std::string& path, bool anyway) {
  const auto loaded = readInput(path);
  if (loaded) return compare::modelInWords(loaded->model);
  if (!anyway) return tl::unexpected(loaded.error());
  if (loaded.error().code == base::ErrorCode::Empty) return std::string();
  return storage::readFile(path);
}

}  // namespace session
