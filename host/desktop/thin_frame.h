// SPDX-License-Identifier: MIT
#pragma once

class wxWindow;

namespace desktop {

/// Draws a thin line around what lies over the diagram, from now on. UI thread.
void addThinFrame(wxWindow& window);

}  // namespace desktop
