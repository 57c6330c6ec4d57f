// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "desktop/editor.h"

namespace desktop {

/// Lets a name that has no place of its own on the canvas (of a diagram, of an item of the agenda) be typed in its
/// corner, beginning with the one it has. `take` gets the new one; false keeps the line open. UI thread.
void askName(const Editor& editor, const std::string& now, std::function<bool(const std::string&)> take);

}  // namespace desktop
