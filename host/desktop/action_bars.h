// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include "desktop/action.h"

namespace desktop {

/// Gives a frame the menus, keys and toolbar of an action table, which must outlive it. What an action may do and how
/// it is called is asked whenever the toolkit is idle.
void installActions(wxFrame& frame, const ActionTable& table);

}  // namespace desktop
