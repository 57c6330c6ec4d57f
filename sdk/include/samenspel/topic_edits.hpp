// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/certainties.hpp>
#include <samenspel/report.hpp>
#include <vector>

namespace samenspel {

/// Gives the finding, for each topic, the edit that raises it, where the model leaves room for one. Involvement has
/// none: people are asked for it.
void proposeEdits(const Collaboration& collaboration, const Report& report, Finding& finding,
                  const std::vector<Topic>& some);

/// The day that much later than asOf, or than the step's own start if that lies later; nothing without asOf.
std::optional<Date> laterFor(const Collaboration& collaboration, Element step, int days);

}  // namespace samenspel
