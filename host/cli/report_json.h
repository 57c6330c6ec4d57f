// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session/operations.h"

namespace cli {

/// The reports of a model as JSON: stable, and the same for the same reports.
std::string asJson(const session::LoadedModel& loaded, const std::vector<analysis::Report>& reports);

}  // namespace cli
