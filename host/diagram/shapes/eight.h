// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>

#include "diagram/shapes/marks.h"

// The eight between two partners: three horizontal and four vertical slots.
namespace diagram {

enum class Slot : std::uint8_t { Board, Management, Execution, ATop, ALow, BTop, BLow };
constexpr std::size_t kSlotCount = 7;
constexpr bool isHorizontal(Slot slot) { return slot <= Slot::Execution; }

enum class SlotState : std::uint8_t { Filled, Missing, Unknown, Dormant, Lost };

/// Where an eight lies: the middles of two columns of cards and of three rows.
struct EightFrame {
  double a = 0;
  double b = 0;
  std::array<double, 3> rows{};
  double cardWidth = 184;
  double cardHeight = 56;
  bool compact = false;  ///< flatter arches and bows
};

/// The middle line of a slot's band, as the band is drawn and hit.
Cubic slotCurve(const EightFrame& frame, Slot slot);
/// Where a slot's sign and word stand: the middle of its curve.
Point slotMiddle(const EightFrame& frame, Slot slot);
constexpr double kBandWidth = 11;

struct SlotLook {
  SlotState state = SlotState::Missing;
  bool alsoInformal = false;
  State highlight;  ///< hover, selection and findings of this slot
};
struct EightLook {
  EightFrame frame;
  Partner a = Partner::Teal;
  Partner b = Partner::Terra;
  std::array<SlotLook, kSlotCount> slots;
};
/// Draw before the cards, which cover its ends.
void drawEight(Drawing& drawing, const EightLook& look);

/// The score glyph: seven segments. `box` is the axis of the strokes, which are `width` wide.
using SlotStates = std::array<SlotState, kSlotCount>;
void drawScoreGlyph(Drawing& drawing, const Rect& box, const SlotStates& slots, Partner a, Partner b, double width,
                    Paint background = ColourRole::Card);

struct ScorePillLook {
  Rect box;  ///< 244 × 46, in the gutter of the header
  std::string title;
  std::string subtitle;
  SlotStates slots{};
  Partner a = Partner::Teal;
  Partner b = Partner::Terra;
  bool alarm = false;  ///< one loop works while the other stands open
  State state;
};
void drawScorePill(Drawing& drawing, const ScorePillLook& look);

}  // namespace diagram
