// SPDX-License-Identifier: MIT
#include "session/views/cell_picture.h"

#include <algorithm>
#include <cmath>

#include "diagram/shapes/marks.h"

namespace session {
namespace {

using diagram::Anchor;
using diagram::ColourRole;
using diagram::Drawing;
using diagram::Font;
using diagram::Paint;
using diagram::Point;
using diagram::Rect;

constexpr double kMargin = 10;
constexpr double kIndent = 18;
constexpr double kPoint = 9;  // logical pixels of a bar for each point
constexpr double kBarHeight = 11;
constexpr double kZero = 58;  // where bars begin, from the left of the cell

Font fontOf(const SheetCell& cell, bool heading) {
  if (heading) return {11.5, cell.strong ? 700 : 600};
  return {12.5, cell.strong ? 600 : cell.faint ? 400 : 500, cell.unknown};
}

Paint paintOf(const SheetCell& cell, bool heading) {
  if (heading) return cell.strong ? ColourRole::Ink : ColourRole::Ink2;
  if (cell.alarm) return ColourRole::Error;
  if (cell.unknown) return ColourRole::Ink3;
  return cell.faint ? ColourRole::Ink2 : ColourRole::Ink;
}

/// What stands before the text. Returns where the text may begin.
double drawFront(Drawing& drawing, const SheetCell& cell, double left, double middle) {
  if (cell.severity) {
    diagram::drawBadge(drawing, static_cast<diagram::Severity>(*cell.severity), 1, {left + 8, middle}, 7,
                       ColourRole::None);
    left += 22;
  }
  if (!cell.code.empty()) {
    drawing.list.rect({left, middle - 8, 28, 16}, 3, diagram::strong(cell.partner));
    drawing.list.text({left + 14, middle + 3.5}, cell.code, {{9.5, 700}, diagram::on(cell.partner), Anchor::Middle});
    left += 35;
  }
  if (!cell.icon.empty()) {
    drawing.list.icon(cell.icon, {left + 8, middle}, 16, cell.faint ? ColourRole::Ink3 : ColourRole::Ink2);
    left += 22;
  }
  for (const SheetDisc& disc : cell.discs) {
    const Paint colour = diagram::strong(disc.partner);
    drawing.list.circle({left + 6, middle}, 5, disc.filled ? colour : Paint(ColourRole::Card), {colour, 1.4});
    left += 15;
  }
  return left;
}

/// A value on its axis: to the right when it is a gain; to the left and hatched when it is a loss.
void drawBar(Drawing& drawing, const SheetCell& cell, const Rect& box, double middle) {
  const double zero = box.x + kZero;
  const double value = *cell.bar;
  const double room = value < 0 ? zero - box.x - 4 : box.right() - zero - 6;
  const double length = std::min(std::abs(value) * kPoint, std::max(room, 0.0));
  drawing.list.line({zero, middle - 8.5}, {zero, middle + 8.5}, {ColourRole::Rule2, 1});
  const Rect bar{value < 0 ? zero - length : zero, middle - kBarHeight / 2, length, kBarHeight};
  const Paint colour = value < 0 ? ColourRole::Negative : ColourRole::Positive;
  if (length <= 0) return;
  if (cell.guessed) return drawing.list.rect(bar, 1.5, {}, {colour, 1.3, 3, 2.4});
  if (value > 0) return drawing.list.rect(bar, 1.5, colour);
  drawing.list.rect(bar, 1.5, {}, {colour, 1.3});
  drawing.list.hatch(bar, 4, 1.2, colour);
}

void drawShare(Drawing& drawing, const SheetCell& cell, const Rect& box, double middle) {
  const Rect track{box.x + kZero, middle - 2, std::max(box.right() - kMargin - box.x - kZero, 8.0), 4};
  drawing.list.rect(track, 2, ColourRole::Track);
  const double width = track.width * std::clamp(*cell.share, 0.0, 1.0);
  if (width > 0)
    drawing.list.rect({track.x, track.y, std::max(width, 4.0), track.height}, 2, ColourRole::AmbitionOutline);
}

}  // namespace

void drawCell(Drawing& drawing, const SheetCell& cell, const Rect& box, bool heading) {
  const double middle = box.centre().y;
  const Font font = fontOf(cell, heading);
  const Paint paint = paintOf(cell, heading);
  const double baseline = middle + font.size * .36;
  const double left = drawFront(drawing, cell, box.x + kMargin + cell.indent * kIndent, middle);
  const double right = box.right() - kMargin;
  if (cell.bar || cell.share) {
    if (cell.bar)
      drawBar(drawing, cell, box, middle);
    else
      drawShare(drawing, cell, box, middle);
    const bool loss = cell.bar.value_or(0) < 0;
    const Point at{box.x + kZero + (loss ? 8 : -8), baseline};
    drawing.list.text(at, cell.text, {font, paint, loss ? Anchor::Start : Anchor::End});
    return;
  }
  const std::string text = drawing.text.elide(cell.text, font, std::max(right - left, 0.0));
  if (cell.number && !heading)
    drawing.list.text({right, baseline}, text, {font, paint, Anchor::End});
  else
    drawing.list.text({left, baseline}, text, {font, paint});
}

}  // namespace session
