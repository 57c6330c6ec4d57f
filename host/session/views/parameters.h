// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/catalogue.h"
#include "base/result.h"
#include "model/model.h"

// The thresholds of the bundled analyses and the parameters of any other plugin: what they are called, what they may be
// and what the model sets them to.
namespace session {

/// A value that can be chosen, and what it is called.
struct ParameterChoice {
  std::string value;
  std::string label;
  bool operator==(const ParameterChoice&) const = default;
};

struct ParameterState {
  analysis::Parameter parameter;
  std::string label;                 ///< in base::language()
  std::vector<std::string> plugins;  ///< names of those that use it
  std::string value;                 ///< what the model sets; empty: the default counts
  /// Of what is chosen rather than typed: a switch, a choice, an element of the model. What counts is among them.
  std::vector<ParameterChoice> choices = {};
  /// What counts: the value, else the default.
  const std::string& counts() const { return value.empty() ? parameter.absent : value; }
  /// A sentence or two: the default, the range, who uses it.
  std::string help() const;
};

/// All parameters of all plugins, each name once, in the order of the catalogue.
std::vector<ParameterState> parametersOf(const model::Model& model, const analysis::Catalogue& catalogue);

/// A typed value as the file has it: a comma counts as a point, the default and nothing at all become empty. Refused
/// with a sentence: what is not of the parameter's kind or out of its range.
base::Result<std::string> parameterValue(const analysis::Parameter& parameter, std::string_view label,
                                         std::string typed);

}  // namespace session
