// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session/operations.h"

namespace cli {

/// The reports of a model as JSON: stable, and the same for the same reports. `clientLine` says that they are of a
/// reduced copy; empty: they are not.
std::string asJson(const session::LoadedModel& loaded, const std::vector<analysis::Report>& reports,
                   const std::string& clientLine);

}  // namespace cli
