// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "readiness.hpp"

namespace samenspel::readiness {

/// Gives the finding, for each topic, the edit that raises it, where the model leaves room for one. Involvement has
/// none: people are asked for it.
void proposeEdits(const Context& context, Finding& finding, const std::vector<Topic>& some);

/// The day that much later than asOf, or than the step's own start if that lies later; nothing without asOf.
std::optional<Date> laterFor(const Context& context, Element step, int days);

}  // namespace samenspel::readiness
