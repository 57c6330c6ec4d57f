// SPDX-License-Identifier: MIT
#include "diagram/shapes/legend.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace diagram {
namespace {

constexpr double kMargin = 14;
constexpr double kRow = 26;
constexpr double kColumn = 206;
constexpr double kHeader = 40;

std::size_t columnsOf(const LegendLook& look) {
  return static_cast<std::size_t>(std::max(1.0, std::floor((look.width - kMargin) / kColumn)));
}

std::size_t rowsOf(const LegendLook& look) {
  const std::size_t columns = columnsOf(look);
  return (look.entries.size() + columns - 1) / columns;
}

}  // namespace

Rect legendBox(const LegendLook& look) {
  return {look.at.x, look.at.y, look.width, kHeader + kRow * static_cast<double>(rowsOf(look)) + 10};
}

void drawLegend(Drawing& drawing, const LegendLook& look) {
  const Rect box = legendBox(look);
  drawing.list.rect(box, 8, ColourRole::Panel, {ColourRole::Rule, 1});
  const Point title{box.x + kMargin, box.y + 24};
  drawing.list.text(title, look.title, {kSmallNameFont, ColourRole::Ink});
  const double after = drawing.text.width(look.title, kSmallNameFont) + 10;
  drawing.list.text(title + Point{after, 0},
                    drawing.text.elide(look.subtitle, kSubtitleFont, box.width - 2 * kMargin - after),
                    {kSubtitleFont, ColourRole::Ink3});
  const std::size_t rows = rowsOf(look);
  for (std::size_t i = 0; i < look.entries.size(); ++i) {
    const Point at{box.x + kMargin + kColumn * static_cast<double>(i / rows),
                   box.y + kHeader + kRow * static_cast<double>(i % rows) + kRow / 2};
    drawSymbol(drawing, look.entries[i].symbol, at + Point{22, 0});
    const Font font{12, 400};
    drawing.list.text(at + Point{54, 4}, drawing.text.elide(look.entries[i].text, font, kColumn - 62),
                      {font, ColourRole::Ink});
  }
}

std::string symbolText(Symbol symbol) {
  switch (symbol) {
    case Symbol::SlotFilled:
      return base::tr("link present");
    case Symbol::SlotMissing:
      return base::tr("link missing");
    case Symbol::SlotLost:
      return base::tr("link lost");
    case Symbol::SlotInformal:
      return base::tr("dots: also informal");
    case Symbol::Mandate:
      return base::tr("mandate 0–3 · unknown");
    case Symbol::ChairAndMember:
      return base::tr("chair · member");
    case Symbol::GuestAndVacant:
      return base::tr("guest · empty seat");
    case Symbol::Steers:
      return base::tr("steers");
    case Symbol::Elaborates:
      return base::tr("elaborates");
    case Symbol::Represents:
      return base::tr("represents");
    case Symbol::LeadingAndCommitted:
      return base::tr("leads · committed");
    case Symbol::HesitantAndUnknown:
      return base::tr("hesitates · unknown");
    case Symbol::ErrorAndWarning:
      return base::tr("bottleneck · attention");
    case Symbol::InfoAndQuestion:
      return base::tr("hint · question");
    case Symbol::Strength:
      return base::tr("strength");
    case Symbol::ContactFormal:
      return base::tr("formal contact");
    case Symbol::ContactInformal:
      return base::tr("informal contact");
    case Symbol::ContactBoth:
      return base::tr("formal and informal");
    case Symbol::ContactDormant:
      return base::tr("dormant contact");
    case Symbol::ContactLost:
      return base::tr("lost contact");
    case Symbol::ContactWished:
      return base::tr("wished contact");
    case Symbol::Helps:
      return base::tr("helps an interest");
    case Symbol::Harms:
      return base::tr("harms an interest");
    case Symbol::ConsultantOnly:
      return base::tr("for the consultant alone");
  }
  return {};
}

}  // namespace diagram
