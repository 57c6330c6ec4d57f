// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "diagram/shapes/drawing.h"

namespace diagram {

enum class Symbol : std::uint8_t {
  SlotFilled,
  SlotMissing,
  SlotLost,
  SlotInformal,
  Mandate,
  ChairAndMember,
  GuestAndVacant,
  Steers,
  Elaborates,
  Represents,
  LeadingAndCommitted,
  HesitantAndUnknown,
  ErrorAndWarning,
  InfoAndQuestion,
  Strength,
  ContactFormal,
  ContactInformal,
  ContactBoth,
  ContactDormant,
  ContactLost,
  ContactWished,
  Helps,
  Harms,
  ConsultantOnly,
};

struct LegendEntry {
  Symbol symbol;
  std::string text;
};
struct LegendLook {
  Point at;            ///< top left corner
  double width = 640;  ///< the entries go in as many columns as fit
  std::string title;
  std::string subtitle;
  std::vector<LegendEntry> entries;
};

/// The rectangle a legend takes.
Rect legendBox(const LegendLook& look);
void drawLegend(Drawing& drawing, const LegendLook& look);

/// One symbol, 44 wide, around a point.
void drawSymbol(Drawing& drawing, Symbol symbol, Point centre);

/// The text that goes with a symbol, in the user's language.
std::string symbolText(Symbol symbol);

}  // namespace diagram
