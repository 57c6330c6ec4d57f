// SPDX-License-Identifier: MIT
#include "diagram/shapes/legend.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "diagram/shapes/data_marks.h"
#include "diagram/shapes/marks.h"
#include "diagram/shapes/network.h"

namespace diagram {
namespace {

constexpr double kMargin = 14;
constexpr double kRow = 25;
constexpr double kHeading = 28;
constexpr double kColumn = kLegendColumn - 2 * kMargin;
constexpr double kGap = 18;
constexpr double kHeader = 38;
constexpr double kSymbolWidth = 44;
constexpr double kDiscPitch = 56;
constexpr double kWidestBadge = 64;
constexpr double kLine = 15;
constexpr Font kTextFont{12, 400};
constexpr Font kHeadingFont{11.5, 600};
constexpr Font kFigureFont{12, 700};

double radiusOf(const SizeSamples& samples, double value) {
  return samples.discs ? discRadius(value, samples.largest) : dataRadius(1, 1);
}
double pitchOf(const SizeSamples& samples) { return samples.discs ? 80 : kDiscPitch; }

/// A line of a legend: a heading or an entry.
struct Line {
  const LegendSection* heading = nullptr;
  const LegendEntry* entry = nullptr;
  double height = 0;
};

/// How far from the left the text of an entry begins.
double textAt(const LegendMark& mark, const TextMeasurer& text) {
  struct At {
    const TextMeasurer& text;
    double operator()(Symbol) const { return kSymbolWidth + 10; }
    double operator()(const Category&) const { return 40; }
    double operator()(const SizeSamples& samples) const { return pitchOf(samples) * double(samples.values.size()); }
    double operator()(const RingSample&) const { return 40; }
    double operator()(const BadgeSample& badge) const {
      return std::min(kWidestBadge, text.width(badge.text, kTextFont) + 16) + 10;
    }
    double operator()(const CodeSample&) const { return 44; }
    double operator()(const FigureSample& figure) const {
      return std::max(44.0, text.width(figure.value, kFigureFont) + 10);
    }
  };
  return std::visit(At{text}, mark);
}

/// A text in one line or two, the second one cut where it must be.
std::vector<std::string> linesOf(const std::string& text, const Font& font, double room, const TextMeasurer& measurer) {
  if (text.empty() || measurer.width(text, font) <= room) return {text};
  std::size_t fits = 0;
  for (std::size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
    if (measurer.width(std::string_view(text).substr(0, space), font) > room) break;
    fits = space;
  }
  if (fits == 0) return {measurer.elide(text, font, room)};
  return {text.substr(0, fits), measurer.elide(std::string_view(text).substr(fits + 1), font, room)};
}

std::vector<std::string> linesOf(const LegendEntry& entry, const TextMeasurer& text) {
  return linesOf(entry.text, kTextFont, kColumn - textAt(entry.mark, text), text);
}

double heightOf(const LegendEntry& entry, const TextMeasurer& text) {
  if (const auto* samples = std::get_if<SizeSamples>(&entry.mark)) return 2 * radiusOf(*samples, samples->largest) + 8;
  return kRow + kLine * double(linesOf(entry, text).size() - 1);
}

/// The lines in as many columns as fit, as even as can be; a heading stays with what follows.
std::vector<std::vector<Line>> columnsOf(const LegendLook& look, const TextMeasurer& text) {
  std::vector<Line> lines;
  double all = 0;
  const auto add = [&](const Line& line) {
    lines.push_back(line);
    all += line.height;
  };
  for (const LegendSection& section : look.sections) {
    if (!section.title.empty())
      add({&section, nullptr,
           kHeading + kLine * double(linesOf(section.title, kHeadingFont, kColumn, text).size() - 1)});
    for (const LegendEntry& entry : section.entries) add({nullptr, &entry, heightOf(entry, text)});
  }
  const double room = look.width - 2 * kMargin + kGap;
  const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(room / (kColumn + kGap))));
  const double fair = all / static_cast<double>(most);
  std::vector<std::vector<Line>> columns(1);
  double filled = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const double with = lines[i].heading != nullptr && i + 1 < lines.size() ? lines[i + 1].height : 0;
    if (columns.size() < most && !columns.back().empty() && filled + (lines[i].height + with) / 2 > fair) {
      columns.emplace_back();
      filled = 0;
    }
    columns.back().push_back(lines[i]);
    filled += lines[i].height;
  }
  return columns;
}

double heightOf(const std::vector<Line>& column) {
  double height = 0;
  for (const Line& line : column) height += line.height;
  return height;
}

/// Draws a mark from `left` on.
struct DrawMark {
  Drawing& drawing;
  Point left;

  void operator()(Symbol symbol) const { drawSymbol(drawing, symbol, left + Point{kSymbolWidth / 2, 0}); }
  void operator()(const Category& category) const {
    drawing.list.rect({left.x, left.y - 8, 28, 16}, 4, category.fill, {category.outline, 2});
    if (category.sign) drawBadge(drawing, *category.sign, 1, left + Point{14, 0}, 6, category.fill);
  }
  void operator()(const SizeSamples& samples) const {
    double x = left.x + radiusOf(samples, samples.discs ? 0 : samples.largest);
    for (const double value : samples.values) {
      if (samples.discs)
        drawDiscSample(drawing, {x, left.y}, value, samples.largest);
      else
        drawDataDisc(drawing, {x, left.y}, value, samples.largest, false);
      x += pitchOf(samples);
    }
  }
  void operator()(const FigureSample& figure) const {
    drawing.list.text({left.x, left.y + 4}, figure.value, {kFigureFont, ColourRole::Ink});
  }
  void operator()(const RingSample&) const { drawDataDisc(drawing, left + Point{14, 0}, std::nullopt, 0, true); }
  void operator()(const BadgeSample& badge) const {
    drawDataBadge(drawing, left + Point{textAt(badge, drawing.text) - 10, 0}, badge.text, kWidestBadge);
  }
  void operator()(const CodeSample& code) const { drawCodeChip(drawing, left, code.code, code.partner, 9); }
};

/// Lines of text around the middle of their row.
void drawLines(Drawing& drawing, Point left, const std::vector<std::string>& lines, const TextLook& look) {
  double y = left.y + 4 - kLine * double(lines.size() - 1) / 2;
  for (const std::string& line : lines) {
    drawing.list.text({left.x, y}, line, look);
    y += kLine;
  }
}

}  // namespace

Rect legendBox(const LegendLook& look, const TextMeasurer& text) {
  double height = 0;
  for (const auto& column : columnsOf(look, text)) height = std::max(height, heightOf(column));
  return {look.at.x, look.at.y, look.width, kHeader + height + 10};
}

void drawLegend(Drawing& drawing, const LegendLook& look) {
  const Rect box = legendBox(look, drawing.text);
  drawing.list.rect(box, 8, ColourRole::Panel, {ColourRole::Rule, 1});
  const Point title{box.x + kMargin, box.y + 24};
  drawing.list.text(title, look.title, {kSmallNameFont, ColourRole::Ink});
  const double after = drawing.text.width(look.title, kSmallNameFont) + 10;
  drawing.list.text(title + Point{after, 0},
                    drawing.text.elide(look.subtitle, kSubtitleFont, box.width - 2 * kMargin - after),
                    {kSubtitleFont, ColourRole::Ink3});
  double x = box.x + kMargin;
  for (const auto& column : columnsOf(look, drawing.text)) {
    double y = box.y + kHeader;
    for (const Line& line : column) {
      const Point left{x, y + line.height / 2};
      if (line.heading != nullptr) {
        drawLines(drawing, left, linesOf(line.heading->title, kHeadingFont, kColumn, drawing.text),
                  {kHeadingFont, ColourRole::Ink2});
      } else {
        std::visit(DrawMark{drawing, left}, line.entry->mark);
        drawLines(drawing, left + Point{textAt(line.entry->mark, drawing.text), 0}, linesOf(*line.entry, drawing.text),
                  {kTextFont, ColourRole::Ink});
      }
      y += line.height;
    }
    x += kColumn + kGap;
  }
}

std::string symbolText(Symbol symbol) {
  switch (symbol) {
    case Symbol::SlotFilled:
      return base::tr("link present");
    case Symbol::SlotMissing:
      return base::tr("link missing");
    case Symbol::SlotUnknown:
      return base::tr("link not known yet");
    case Symbol::SlotDormant:
      return base::tr("link dormant");
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
