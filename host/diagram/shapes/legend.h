// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "diagram/shapes/drawing.h"

namespace diagram {

enum class Symbol : std::uint8_t {
  SlotFilled,
  SlotMissing,
  SlotUnknown,
  SlotDormant,
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

/// Discs for some values of a size.
struct SizeSamples {
  std::vector<double> values;
  double largest = 0;
  bool discs = false;  ///< as large as the discs of a network
};
/// A number about the whole picture.
struct FigureSample {
  std::string value;
};
/// A disc with a ring.
struct RingSample {};
struct BadgeSample {
  std::string text;
};
struct CodeSample {
  std::string code;
  Partner partner = Partner::Steel;
};
using LegendMark = std::variant<Symbol, Category, SizeSamples, RingSample, BadgeSample, CodeSample, FigureSample>;

struct LegendEntry {
  LegendMark mark;
  std::string text;
};
struct LegendSection {
  std::string title;  ///< may be empty
  std::vector<LegendEntry> entries;
};
struct LegendLook {
  Point at;            ///< top left corner
  double width = 640;  ///< the entries go in as many columns as fit
  std::string title;
  std::string subtitle;
  std::vector<LegendSection> sections;
};
/// The width at which a legend has one column.
constexpr double kLegendColumn = 256;

/// The rectangle a legend takes. A long text takes two lines.
Rect legendBox(const LegendLook& look, const TextMeasurer& text);
void drawLegend(Drawing& drawing, const LegendLook& look);

/// One symbol, 44 wide, around a point.
void drawSymbol(Drawing& drawing, Symbol symbol, Point centre);

/// The text that goes with a symbol, in the user's language.
std::string symbolText(Symbol symbol);

}  // namespace diagram
