// SPDX-License-Identifier: MIT
#include "session/report_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.h"
#include "exchange/report/material.h"
#include "session/operations.h"

namespace session {
namespace {

using analysis::Finding;
using base::tr;
using FindingKey = std::pair<std::string, std::vector<std::string>>;

/// Old and new names of what is called something else now.
using Renames = std::vector<std::pair<std::string, std::string>>;

Renames renames(const model::Model& before, const model::Model& after) {
  Renames all;
  for (const model::Element& element : after.elements()) {
    const auto was = before.find(element.id());
    if (was && !was->name().empty() && was->name() != element.name()) all.emplace_back(was->name(), element.name());
  }
  std::ranges::sort(all, std::greater<>(), [](const auto& pair) { return pair.first.size(); });
  return all;
}

/// A sentence with today's names, the longest first, each place once.
std::string renamed(std::string_view text, const Renames& names) {
  std::string result;
  while (!text.empty()) {
    const auto found = std::ranges::find_if(names, [&](const auto& pair) { return text.starts_with(pair.first); });
    if (found == names.end()) {
      result += text.front();
      text.remove_prefix(1);
    } else {
      result += found->second;
      text.remove_prefix(found->first.size());
    }
  }
  return result;
}

bool isSame(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

bool haveSameNumbers(const Finding& before, const Finding& after) {
  return std::ranges::equal(before.numbers, after.numbers,
                            [](const auto& a, const auto& b) { return a.name == b.name && isSame(a.value, b.value); });
}

bool isSame(const Finding& before, const Finding& after, const Renames& names) {
  return before.severity == after.severity && before.waived == after.waived && haveSameNumbers(before, after) &&
         (before.text == after.text || renamed(before.text, names) == after.text);
}

/// Two findings of one rule about the same things are told apart by what they say; the rest in their order.
void compareFindings(const std::vector<Finding>& before, const std::vector<Finding>& after, const Renames& names,
                     ReportChanges& changes) {
  std::map<FindingKey, std::vector<const Finding*>> left;
  for (const Finding& finding : before) left[{finding.rule, finding.subjects}].push_back(&finding);
  std::vector<const Finding*> open;
  for (const Finding& finding : after) {
    auto& candidates = left[{finding.rule, finding.subjects}];
    const auto same =
        std::ranges::find_if(candidates, [&](const Finding* was) { return isSame(*was, finding, names); });
    if (same == candidates.end())
      open.push_back(&finding);
    else
      candidates.erase(same);
  }
  for (const Finding* finding : open) {
    auto& candidates = left[{finding->rule, finding->subjects}];
    if (candidates.empty()) {
      changes.appeared.push_back(*finding);
    } else {
      changes.changed.push_back({*candidates.front(), *finding});
      candidates.erase(candidates.begin());
    }
  }
  for (const Finding& finding : before)
    if (std::ranges::count(left[{finding.rule, finding.subjects}], &finding) > 0)
      changes.disappeared.push_back(finding);
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
    if (!change.before || !change.after || !isSame(*change.before, *change.after)) changes.push_back(std::move(change));
}

std::string nameOf(std::string_view id, const model::Model& before, const model::Model& after) {
  for (const model::Model* model : {&after, &before})
    if (std::string name = exchange::nameIn(*model, id); !name.empty()) return name;
  return std::string(id);
}

}  // namespace

ReportChanges compareReports(const model::Model& before, const std::vector<analysis::Report>& reportsBefore,
                             const model::Model& after, const std::vector<analysis::Report>& reportsAfter) {
  const Renames names = renames(before, after);
  ReportChanges changes;
  for (const analysis::Report& report : reportsAfter) {
    const auto was = std::ranges::find(reportsBefore, report.plugin, &analysis::Report::plugin);
    if (was == reportsBefore.end()) continue;
    if (was->status != analysis::Status::Ok || report.status != analysis::Status::Ok) {
      changes.failed.push_back(report.status != analysis::Status::Ok ? report : *was);
      continue;
    }
    compareFindings(was->findings, report.findings, names, changes);
    compareNumbers(*was, report, changes.numbers);
  }
  return changes;
}

ReportChanges compareAnalyses(const model::Model& before, const model::Model& after) {
  return compareReports(before, runAnalyses(before, {}), after, runAnalyses(after, {}));
}

std::string inWords(analysis::Severity severity) {
  switch (severity) {
    case analysis::Severity::Error:
      return tr("problem");
    case analysis::Severity::Warning:
      return tr("attention");
    case analysis::Severity::Info:
      return tr("hint");
    case analysis::Severity::Question:
      return tr("question");
    case analysis::Severity::Strength:
      break;
  }
  return tr("strength");
}

std::vector<std::string> differences(const FindingChange& change) {
  const Finding &before = change.before, &after = change.after;
  std::vector<std::string> sentences;
  if (before.severity != after.severity)
    sentences.push_back(tr("It was of the kind ‘{before}’ and is of the kind ‘{after}’ now.",
                           {{"before", inWords(before.severity)}, {"after", inWords(after.severity)}}));
  if (before.waived != after.waived)
    sentences.push_back(after.waived ? tr("It was put aside.") : tr("It is not put aside any more."));
  if (before.text != after.text) sentences.push_back(tr("Before, it said: “{text}”", {{"text", before.text}}));
  if (sentences.empty()) sentences.push_back(tr("A number that belongs to it changed."));
  return sentences;
}

std::string nameOf(const NumberChange& change, const model::Model& before, const model::Model& after) {
  std::string subject;
  for (std::string_view rest = change.subject; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    subject += (subject.empty() ? "" : ", ") + nameOf(rest.substr(0, end), before, after);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  const std::string& name = change.title.empty() ? change.id : change.title;
  return subject.empty() ? name : name + " (" + subject + ")";
}

std::pair<std::string, std::string> inWords(const NumberChange& change) {
  const bool isShare = change.unit == "share";
  const auto written = [&](const std::optional<double>& value, int decimals) {
    if (!value) return std::string("–");
    return isShare ? exchange::decimal(*value * 100, decimals) + " %" : exchange::decimal(*value, decimals);
  };
  int decimals = isShare ? 0 : 2;
  while (decimals < 8 && written(change.before, decimals) == written(change.after, decimals)) ++decimals;
  return {written(change.before, decimals), written(change.after, decimals)};
}

}  // namespace session
