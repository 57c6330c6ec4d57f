// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report.h"
#include "model/model.h"

// Silence is not absence: what waits until a theme is declared complete, and what declaring it would bring.
namespace session {

/// The one question of a plugin about a theme: what it would check if the theme were complete.
struct ThemeQuestion {
  std::string plugin;                ///< id
  std::string text;                  ///< a sentence, in the language of the report
  std::vector<std::string> waiting;  ///< the rules that wait
};

struct ThemeState {
  model::Value theme;
  bool complete = false;                 ///< declared so in the model
  std::vector<ThemeQuestion> questions;  ///< none when it is complete, or nothing waits
  /// How many checks wait.
  std::size_t waiting() const;
};

/// The eight themes in the order of model::inventoryThemes, with what waits for them according to the reports.
std::vector<ThemeState> inventory(const model::Model& model, const std::vector<analysis::Report>& reports);

/// The model as it would be with a theme declared complete, or no longer.
model::Model withTheme(const model::Model& model, std::string_view theme, bool complete);

/// What a change does to the findings: how many go and how many come. Findings that stay are not counted, nor is what
/// the consultant accepted.
struct Difference {
  std::size_t questionsGone = 0;
  std::size_t questionsNew = 0;
  std::size_t findingsGone = 0;  ///< of every other severity
  std::size_t findingsNew = 0;
};
Difference difference(const std::vector<analysis::Report>& before, const std::vector<analysis::Report>& after);

/// What declaring a theme complete brings, as a sentence: "4 questions become 2 findings."
std::string declaringBrings(const Difference& difference);

}  // namespace session
