// SPDX-License-Identifier: MIT
#include "diagram/shapes/data_marks.h"

#include <algorithm>
#include <cmath>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"
#include "diagram/words.h"

namespace diagram {
namespace {

constexpr double kSmallestDisc = 9;
constexpr double kLargestDisc = 21;
constexpr double kSignRadius = 7;
constexpr double kChipHeight = 17;
constexpr double kInset = 12;  // from the corner of a box
constexpr double kDrop = 2;    // below its edge, so that what stands at the foot of a card stays readable
constexpr double kLinkRoom = 110;
constexpr Font kChipFont{11, 600};

double chipWidth(const Drawing& drawing, std::string_view text) { return drawing.text.width(text, kChipFont) + 14; }

}  // namespace

double dataRadius(double value, double largest) {
  const double part = largest > 0 ? std::sqrt(std::clamp(value / largest, 0.0, 1.0)) : 0;
  return kSmallestDisc + (kLargestDisc - kSmallestDisc) * part;
}

void drawDataDisc(Drawing& drawing, Point centre, std::optional<double> value, double largest, bool ring) {
  const double radius = dataRadius(value.value_or(0), largest);
  if (ring) drawing.list.circle(centre, radius + 4.5, ColourRole::Card, {ColourRole::Ink2, strokeWidth(drawing, 2)});
  drawing.list.circle(centre, radius, ColourRole::Ink2, {ColourRole::Card, 1.5});
  if (!value || drawing.detail < Detail::Name) return;
  const std::string number = numberInWords(*value);
  Font font{std::clamp(radius * .62, 8.5, 12.0), 700};
  // A long number becomes smaller before it leaves its disc.
  font.size = std::min(font.size, font.size * 1.75 * radius / std::max(1.0, drawing.text.width(number, font)));
  drawing.list.text({centre.x, centre.y + font.size * .36}, number, {font, ColourRole::Card, Anchor::Middle});
}

double drawCategoryMark(Drawing& drawing, Point left, const Category& category, double room) {
  if (category.sign) {
    drawBadge(drawing, *category.sign, 1, left + Point{kSignRadius, 0}, kSignRadius);
    return 2 * kSignRadius;
  }
  const std::string label = drawing.text.elide(category.label, kChipFont, room - 14);
  const double width = chipWidth(drawing, label);
  drawing.list.rect({left.x, left.y - kChipHeight / 2, width, kChipHeight}, 4, category.outline, {ColourRole::Card, 1});
  const Paint text =
      category.outline.role == ColourRole::PartnerStrong ? on(category.outline.partner) : Paint(ColourRole::Card);
  drawing.list.text({left.x + width / 2, left.y + 4}, label, {kChipFont, text, Anchor::Middle});
  return width;
}

double drawDataBadge(Drawing& drawing, Point right, std::string_view text, double room) {
  const std::string shown = drawing.text.elide(text, kChipFont, room - 14);
  const double width = std::max(chipWidth(drawing, shown), 24.0);
  drawing.list.rect({right.x - width, right.y - kChipHeight / 2, width, kChipHeight}, kChipHeight / 2, ColourRole::Card,
                    {ColourRole::Ink2, 1.25});
  drawing.list.text({right.x - width / 2, right.y + 4}, shown, {kChipFont, ColourRole::Ink, Anchor::Middle});
  return width;
}

void drawDataMarks(Drawing& drawing, const Rect& box, const DataMarks& marks, MarkEdge edge) {
  if (marks.size || marks.ring) {
    const Point disc{box.x - 5, box.centre().y};
    drawDataDisc(drawing, disc, marks.size, marks.largest, marks.ring);
  }
  if (drawing.detail < Detail::Name) return;
  const double y = edge == MarkEdge::Lower ? box.bottom() + kDrop : box.y - kDrop;
  double room = box.width - 2 * kInset;
  if (!marks.badge.empty()) room -= drawDataBadge(drawing, {box.right() - kInset, y}, marks.badge, room * .6) + 6;
  if (marks.category != nullptr) drawCategoryMark(drawing, {box.x + kInset, y}, *marks.category, room);
}

void drawDataMarks(Drawing& drawing, Point at, const DataMarks& marks) {
  if (drawing.detail < Detail::Name) return;
  double x = at.x;
  if (marks.category != nullptr) x += drawCategoryMark(drawing, {x - kSignRadius, at.y}, *marks.category, kLinkRoom);
  if (!marks.badge.empty()) {
    const double width = std::max(chipWidth(drawing, marks.badge), 24.0);
    drawDataBadge(drawing, {x + std::min(width, kLinkRoom), at.y}, marks.badge, kLinkRoom);
  }
}

}  // namespace diagram
