// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "desktop/action.h"
#include "desktop/commands.h"

namespace desktop {

/// The rows that a client view may have: none that tells of files, and in a window of its own none that opens or saves.
ActionTable forClient(ActionTable table, bool ownWindow);

/// The actions of the context menu, on elements or on empty ground; wxID_SEPARATOR is a line.
std::vector<int> contextActions(bool onElements);

/// All that the user can do in a window, in the order of the menus. What `commands` refers to must outlive the table.
ActionTable makeActionTable(const Commands& commands);

}  // namespace desktop
