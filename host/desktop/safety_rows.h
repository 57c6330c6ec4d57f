// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/action_table.h"

namespace desktop {

/// How many ids the rows take.
inline constexpr int safetyRowCount = 4;

/// Adds the rows of the File menu about what others did, earlier versions, what a crash left, and traces; their ids
/// begin with `firstId`.
void addSafetyRows(ActionTable& table, Workspace& workspace, const WindowCommands& window, int firstId);

}  // namespace desktop
