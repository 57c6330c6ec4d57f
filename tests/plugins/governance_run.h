// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report.h"
#include "base/text.h"
#include "model/model.h"

namespace plugins {

/// Reads a model below the source folder, "tests/data/models/assen.samenspel"; fails the test when that fails.
model::Model readModel(std::string_view path);

/// What the governance analysis says of a model, run as a user runs it: in the runner, in its own process. Fails the
/// test when it did not end well.
analysis::Report govern(const model::Model& model, base::Language language = base::Language::English);

/// The same, however it ends.
analysis::Report governOrNot(const model::Model& model, base::Language language = base::Language::English);

/// The findings of one rule.
std::vector<analysis::Finding> findingsOf(const analysis::Report& report, std::string_view rule);

/// The value of a metric; nothing when the report leaves it out.
std::optional<double> metricOf(const analysis::Report& report, std::string_view id, std::string_view subject = {});

/// The model after a fix, applied as the editor does: in one step. Fails the test when a change is refused, when they
/// break a structural rule, or when undoing the step does not bring back the same file.
model::Model after(const model::Model& model, const analysis::Fix& fix);

/// "GOV-001 A B", one per finding and in the order of the report; questions of a theme as "GOV-000 relations: GOV-001
/// GOV-003".
std::vector<std::string> summary(const analysis::Report& report);

}  // namespace plugins
