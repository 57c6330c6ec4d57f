// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "diagram/detail.h"
#include "diagram/display_list.h"

/// The shapes of the visual language. Each function draws one plain "look" into a list, at the detail of the drawing.
/// Looks say what something is and where; how that is drawn is decided here alone. All lengths in logical pixels.
namespace diagram {

/// Where the shapes draw, with what, and how much.
struct Drawing {
  DisplayList& list;
  const TextMeasurer& text;
  Detail detail = Detail::Normal;
  double zoom = 1;  ///< > 0; texts of a fixed size on screen divide by it
};

enum class Severity : std::uint8_t { Error, Warning, Info, Question, Strength };

/// A value that elements share when a picture is coloured by data: one colour, one line of the legend.
struct Category {
  std::string label;
  Paint fill = ColourRole::Card;
  Paint outline = ColourRole::Border;
  /// Stands on the element, so that colour never speaks alone; without one the label does.
  std::optional<Severity> sign = std::nullopt;
  friend bool operator==(const Category&, const Category&) = default;
};

/// What any node or link may have on top of what it is.
struct State {
  bool hover = false;
  bool selected = false;
  bool focus = false;  ///< keyboard focus
  bool dimmed = false;
  bool consultantOnly = false;
  Severity severity = Severity::Question;  ///< the highest of its findings
  int findings = 0;                        ///< how many; 0: no badge
  const Category* category = nullptr;      ///< what colours it; lives as long as the drawing
  bool proposed = false;                   ///< not there yet, or changed: what a proposal would make of it
};

// The few texts that shapes share.
constexpr Font kNameFont{13, 600};
constexpr Font kSmallNameFont{12.5, 600};
constexpr Font kSubtitleFont{11.5, 400};
constexpr Font kLabelFont{11.5, 500};

}  // namespace diagram
