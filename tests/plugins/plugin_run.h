// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <string_view>
#include <vector>

#include "plugins/governance_run.h"

namespace plugins {

/// What an analysis, by the last word of its id ("interests"), says of a model, run as a user runs it: in the runner,
/// in its own process. Fails the test when it did not end well.
analysis::Report run(std::string_view name, const model::Model& model,
                     base::Language language = base::Language::English);

/// The same, however it ends.
analysis::Report runOrNot(std::string_view name, const model::Model& model,
                          base::Language language = base::Language::English, std::stop_token stop = {});

/// The findings of one rule of an analysis.
std::vector<analysis::Finding> findings(std::string_view name, const model::Model& model, std::string_view rule,
                                        base::Language language = base::Language::English);

/// The findings of one rule, "COM-001", of the analysis it belongs to.
std::vector<analysis::Finding> found(const model::Model& model, std::string_view rule);

/// The model after one of the fixes of the only finding of the rule; fails the test when there is none or more.
model::Model fixed(const model::Model& model, std::string_view rule, std::size_t which = 0);

/// The table with this id; fails the test when there is none.
analysis::Table tableOf(const analysis::Report& report, std::string_view id);

/// Every number is one, no sentence has a hole.
void expectSound(const analysis::Report& report);

/// Every fix applies without breaking the model, and asserts nothing: what it adds is assumed, an idea, a draft, wished
/// or unknown; it never touches disclosure, trust, commitment or kept.
void expectProposals(const model::Model& model, const analysis::Report& report);

}  // namespace plugins
