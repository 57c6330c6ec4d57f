// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "analysis/report.h"

// What an analysis says that is never for a client, whatever the model (metamodel C4). Pure functions.
namespace analysis {

/// True for the rules whose findings are between the consultant and somebody: INT-004, INT-005, MAN-007, REL-007.
bool isNeverForClient(std::string_view rule);

/// Takes out the findings of those rules and those a plugin meant for the consultant, wherever they are spoken of. For
/// reports of a reduced copy: it cannot make reports of a whole model fit to be shared.
void leaveOutConsultantFindings(std::vector<Report>& reports);

}  // namespace analysis
