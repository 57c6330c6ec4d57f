// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "analysis/report.h"
#include "base/date.h"
#include "model/check.h"
#include "model/model.h"

namespace session {

/// What would mend a breach of a structural rule (metamodel C4), the most likely first: each a change of its own with a
/// title in base::language(), after which this breach is gone. Nothing is guessed that only people can know: a mend
/// takes out, takes over something that stands nearly so, or chooses among what is there; empty when none of these
/// helps. `problem` must be one of check(model); `today` is for a model that has no day. Pure; the same input gives the
/// same mends.
std::vector<analysis::Fix> mendsOf(const model::Model& model, const model::Problem& problem, base::Date today);

}  // namespace session
