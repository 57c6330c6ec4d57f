// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/shapes/drawing.h"

// The frame of the lanes: what lies behind the nodes.
namespace diagram {

/// A strip of its own: ambition and agreements, steps. `label` at its top left, may be empty.
void drawStrip(Drawing& drawing, const Rect& box, std::string_view label);

/// A hint inside a strip or cell: what to do when it is empty.
void drawHint(Drawing& drawing, Point at, std::string_view text, Anchor anchor = Anchor::Start);

/// The tinted column of an organisation.
void drawColumn(Drawing& drawing, const Rect& box, Partner partner, bool dimmed = false);

/// The line between two rows.
void drawRowRule(Drawing& drawing, double left, double right, double y);

/// `at`: the baseline of the name.
void drawLayerLabel(Drawing& drawing, Point at, std::string_view name, std::string_view subtitle, double width);

/// The round "+" beside the last column.
void drawAddColumn(Drawing& drawing, const Rect& box, bool hover);

struct Tick {
  double x = 0;
  std::string label;
};
/// The axis of time under the steps; labels are left out where they would run into each other.
void drawTimeAxis(Drawing& drawing, double left, double right, double y, const std::vector<Tick>& ticks);

/// From the tip of a step down to the axis.
void drawDueLine(Drawing& drawing, Point tip, double axisY);

/// The dashed line of the day looked at, with its label on top.
void drawAsOfMarker(Drawing& drawing, double x, double top, double bottom, std::string_view label);

/// The cell where quick-add would put something.
void drawCellCursor(Drawing& drawing, const Rect& cell);

}  // namespace diagram
