// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>
#include <wx/textctrl.h>

#include <functional>
#include <string>

#include "desktop/action.h"

namespace desktop {

/// Gives a frame the menus, keys and toolbar of an action table, which must outlive it. What an action may do and how
/// it is called is asked whenever the toolkit is idle.
///
/// `typed` is called with what was entered in the field of the toolbar; true clears it. Returns that field.
wxTextCtrl* installActions(wxFrame& frame, const ActionTable& table, std::function<bool(const std::string&)> typed);

/// Gives a frame with installed actions the menus of the table as it is now; not from inside one of its actions.
void replaceMenus(wxFrame& frame, const ActionTable& table);

}  // namespace desktop
