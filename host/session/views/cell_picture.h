// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes/drawing.h"
#include "session/views/sheet.h"

namespace session {

/// How a row of a sheet is high, in logical pixels.
inline constexpr double kSheetRowHeight = 28;

/// Draws what stands in a cell, without its ground, into `box`.
void drawCell(diagram::Drawing& drawing, const SheetCell& cell, const diagram::Rect& box, bool heading);

}  // namespace session
