// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/report.h"
#include "compare/words.h"
#include "model/change.h"
#include "session/operations.h"

// Two versions of a model side by side, without a window.
namespace session {

/// What changed from one version to the other.
struct Comparison {
  model::Changes changes;                         ///< make the one into the other; empty: they say the same
  std::vector<compare::SubjectChanges> subjects;  ///< the same in words, in base::language()
};
Comparison compareModels(const model::Model& before, const model::Model& after);

/// A number the analyses gave that is not what it was; no value: they gave none.
struct NumberChange {
  std::string id;
  std::string title;
  std::string subject;  ///< ids, separated by spaces; empty: the model
  std::string unit;
  std::optional<double> before;
  std::optional<double> after;
};

/// What the analyses say of the one and not of the other.
struct ReportChanges {
  std::vector<analysis::Finding> appeared;
  std::vector<analysis::Finding> disappeared;
  std::vector<NumberChange> numbers;
  std::vector<analysis::Report> failed;  ///< the analyses that could not be compared
};

/// Findings are the same when they have the same rule and subjects, whatever their sentence says; in the order of the
/// reports.
ReportChanges compareReports(const std::vector<analysis::Report>& before, const std::vector<analysis::Report>& after);

/// A model file in words, a line per statement; see compare::modelInWords. With `anyway` a file that is no model comes
/// back as it is, because version control has to show that, too.
base::Result<std::string> fileInWords(const std::string& path, bool anyway);

using compare::title;
using compare::token;

}  // namespace session
