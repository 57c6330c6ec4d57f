// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/report.h"
#include "model/model.h"

// What changed in what the analyses say of two versions of a model, without a window.
namespace session {

/// A finding about the same things in both versions that is not the same any more.
struct FindingChange {
  analysis::Finding before;
  analysis::Finding after;
};

/// A number the analyses gave that is not what it was; no value: they gave none.
struct NumberChange {
  std::string id;
  std::string title;
  std::string subject;  ///< ids, separated by spaces; empty: the model
  std::string unit;
  std::optional<double> before;
  std::optional<double> after;
};

/// What the analyses say of the one version and not of the other.
struct ReportChanges {
  std::vector<analysis::Finding> appeared;
  std::vector<analysis::Finding> disappeared;
  std::vector<FindingChange> changed;
  std::vector<NumberChange> numbers;
  std::vector<analysis::Report> failed;  ///< the analyses that could not be compared

  /// Nothing changed, as far as could be compared.
  bool isEmpty() const { return appeared.empty() && disappeared.empty() && changed.empty() && numbers.empty(); }
};

/// Findings are the same when they have the same rule and subjects; they changed when their severity, their sentence,
/// their numbers or their being put aside did. A sentence that only calls a thing by its new name did not change.
/// Numbers are the same by id and subject; what differs by rounding alone did not change. In the order of the reports,
/// each of which is about the model before it. Pure; any thread.
ReportChanges compareReports(const model::Model& before, const std::vector<analysis::Report>& reportsBefore,
                             const model::Model& after, const std::vector<analysis::Report>& reportsAfter);

/// Runs the analyses of this machine on both versions and compares what they say, in base::language(). Blocks for as
/// long as they take; any thread.
ReportChanges compareAnalyses(const model::Model& before, const model::Model& after);

// In words, in base::language()

/// "problem", "attention", …
std::string inWords(analysis::Severity severity);
/// Whole sentences about what is not as it was; the sentence it is now is not among them.
std::vector<std::string> differences(const FindingChange& change);
/// What the number is about: "Density", "Transparency (Green College)". What was removed has the name it had.
std::string nameOf(const NumberChange& change, const model::Model& before, const model::Model& after);
/// Before and after, with as many decimals as it takes to see that they differ; shares in percent; "–" where there is
/// none.
std::pair<std::string, std::string> inWords(const NumberChange& change);

}  // namespace session
