// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/report.h"
#include "base/result.h"
#include "model/model.h"

// What a fix of a finding would do, before it is applied, and what it leaves to whoever applies it.
namespace session {

/// The model with a fix applied, and the nodes and links that this touched. A part counts as its owner.
struct FixPreview {
  model::Model model;
  std::vector<std::string> added;
  std::vector<std::string> changed;
  std::vector<std::string> removed;
};
/// Works on a copy. Fails with the reason when the fix does not fit the model (any more).
base::Result<FixPreview> previewOf(const model::Model& model, const analysis::Fix& fix);

/// A value that a fix leaves open: a date, a name, a table, how much. `value` is what it has of its own, or empty.
struct OpenValue {
  std::vector<std::size_t> changes;  ///< those of the fix it stands in
  model::Attr attribute = model::Attr::Name;
  model::Kind kind = model::Kind::Text;
  std::string label;  ///< in the user's language
  std::string value;
  /// Of Choice and Reference: token or id, and label.
  std::vector<std::pair<std::string, std::string>> choices = {};
};

/// The values that whoever applies the fix should be asked for, four at most.
std::vector<OpenValue> openValues(const model::Model& model, const analysis::Fix& fix);
/// The fix with another value; empty: none. Dates and numbers are taken as they stand in a file.
analysis::Fix withValue(analysis::Fix fix, const OpenValue& open, std::string_view value);

/// The fix as sentences, one per node or link it touches: "Adds the step “Evaluate together” (idea)."
std::vector<std::string> inWords(const model::Model& model, const analysis::Fix& fix);

}  // namespace session
