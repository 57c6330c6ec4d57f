// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes/drawing.h"

// What all nodes share: shadow, rings, handles, hatch. Used by the shapes of this folder.
namespace diagram {

/// The places of the four handles of a node: left, right, top, bottom.
std::array<Point, 4> handlesOf(const Rect& box, bool selected);

/// One copy 1.5 px lower.
void drawShadow(Drawing& drawing, const Path& outline);
void drawShadow(Drawing& drawing, const Rect& box, double radius);

/// The ring of selection and of keyboard focus around `box`, under the node itself.
void drawRings(Drawing& drawing, const State& state, const Rect& box, double radius = 14, double distance = 4);

/// The handles of a node that is hovered over or selected, on top of it.
void drawHandles(Drawing& drawing, const State& state, const Rect& box);

/// The hatched strip at the right edge of what the consultant alone sees.
void drawHatchStrip(Drawing& drawing, const Rect& box, double radius);

/// The outline of a node: `normal`, or that of hovering.
Pen outlineOf(const State& state, const Pen& normal);

/// A name that stays readable when zoomed out: in the middle of the room, at the size on screen that the detail asks.
/// Returns false, drawing nothing, at the details that have no such name or when the text has no room.
bool drawNameOnScreen(Drawing& drawing, const Rect& room, std::string_view name, Paint paint, Anchor anchor,
                      bool italic = false);

/// True at the details with names, subtitles and marks at their own size.
bool isDetailed(const Drawing& drawing);

/// A subtitle, or with `unknown` "? " and the text in italic.
void drawSubtitle(Drawing& drawing, Point at, std::string_view text, double width, Anchor anchor = Anchor::Start,
                  bool unknown = false, double size = 11.5);

}  // namespace diagram
