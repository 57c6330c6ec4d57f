// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "diagram/shapes/drawing.h"

// Small marks that several shapes share.
namespace diagram {

/// The silhouette of a severity with its sign, with a halo of `background`; `count` >= 2 in a disc at its corner.
void drawBadge(Drawing& drawing, Severity severity, int count, Point centre, double radius = 8.5,
               Paint background = ColourRole::Card);

/// The badge of `state` at the top right corner `corner` of a node or in the middle of a link. Nothing without
/// findings, when dimmed, and for lesser findings when zoomed out.
void drawStateBadge(Drawing& drawing, const State& state, Point corner);

/// Three rising bars: the mandate 0–3; nothing = unknown, dashed. `at` is the bottom left corner; 13.4 wide, 12 high.
void drawGauge(Drawing& drawing, Point at, std::optional<int> level, Partner partner);

enum class Mood : std::uint8_t { Supportive, Neutral, Sceptical, Opposed, Unknown };
void drawFace(Drawing& drawing, Point centre, Mood mood);

/// How far a partner commits to an ambition or agreement.
enum class Degree : std::uint8_t { Leading, Committed, Hesitant, None, Unknown, Absent };
/// Absent draws a faint dashed diamond: nobody there to commit.
void drawDegree(Drawing& drawing, Point centre, double radius, Degree degree, Paint paint, Paint background);

enum class SeatKind : std::uint8_t { Chair, Member, Secretary, Guest, Vacant };
void drawSeat(Drawing& drawing, Point centre, SeatKind kind, Partner partner);

/// A partner's code in its colour. Returns the width. `left` is the middle of its left side.
double drawCodeChip(Drawing& drawing, Point left, std::string_view code, Partner partner, double radius = 7);
double codeChipWidth(const TextMeasurer& text, std::string_view code, double radius = 7);

/// A small text in a rounded box, centred: labels on links.
void drawLabelChip(Drawing& drawing, Point centre, std::string_view label);

/// A disc with a sign on a link or a band.
enum class Sign : std::uint8_t { Check, Cross, Pause, Plus, Question };
void drawSign(Drawing& drawing, Point centre, Sign sign, double radius);

/// The loop icon of reporting back.
void drawLoop(Drawing& drawing, Point centre, double size);

}  // namespace diagram
