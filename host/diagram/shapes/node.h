// SPDX-License-Identifier: MIT
#pragma once

#include <array>

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

/// The hatched strip of what the consultant alone sees: at the right edge of `box`, or `inset` to the left of it for
/// shapes with a point; as much of it as the rounded box shows.
void drawHatchStrip(Drawing& drawing, const Rect& box, double radius, double inset = 0, double width = 10);
constexpr double kHatchWidth = 10;

/// The outline of a node: `normal`, that of its category, of hovering or of a proposal.
Pen outlineOf(const State& state, const Pen& normal);
/// What a node is filled with: a card, or its category.
Paint fillOf(const State& state);

/// A name that stays readable when zoomed out: in the middle of the room, at the size on screen that the detail asks,
/// in two lines where one is too short and the room is high enough. Draws nothing at the smallest detail, or when the
/// room holds no letter.
void drawNameOnScreen(Drawing& drawing, const Rect& room, std::string_view name, Paint paint,
                      Anchor anchor = Anchor::Start, bool italic = false);

/// True at the details with names, subtitles and marks at their own size.
bool isDetailed(const Drawing& drawing);

/// From far away nothing but silhouettes and lines: the ends and signs of links would be a pixel or two.
inline bool isFromAfar(const Drawing& drawing) { return drawing.detail == Detail::Silhouette; }

/// Outlines of silhouettes do not get thinner than a pixel on screen.
double strokeWidth(const Drawing& drawing, double width);

struct NameStyle {
  Font font;
  Anchor anchor = Anchor::Start;
  double above = 3;    ///< a line with a subtitle stands this much over the middle
  double alone = 4.5;  ///< and one without this much under it
};
/// Draws a name at `at`, which is in the middle of its node: in a line, or in two that are a little smaller when it is
/// too long for one or was typed in several. Gives the height at which a subtitle goes under it.
double drawName(Drawing& drawing, Point at, std::string_view name, const NameStyle& style, double width,
                bool hasSubtitle);

struct Subtitle {
  std::string_view text;
  bool unknown = false;  ///< "? " before it, in italic
  double size = 11.5;
};
void drawSubtitle(Drawing& drawing, Point at, const Subtitle& subtitle, double width, Anchor anchor = Anchor::Start);

/// Calls `draw` with everything it draws dimmed if the state says so.
template <class Draw>
void dimmedIf(Drawing& drawing, const State& state, Draw draw) {
  if (!state.dimmed) return draw();
  const auto scope = drawing.list.opacity(0.32);
  draw();
}

}  // namespace diagram
