// SPDX-License-Identifier: MIT
#include "diagram/shapes/agreement.h"

#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kFold = 14;
constexpr double kCorner = 5;
constexpr double kTextAt = 37;
constexpr Font kReviewFont{11, 400};

Path sheet(const Rect& box) {
  Path path;
  path.moveTo({box.x + kCorner, box.y}).lineTo({box.right() - kFold, box.y}).lineTo({box.right(), box.y + kFold});
  path.lineTo({box.right(), box.bottom() - kCorner});
  path.arcTo({box.right() - kCorner, box.bottom()}, kCorner, true).lineTo({box.x + kCorner, box.bottom()});
  path.arcTo({box.x, box.bottom() - kCorner}, kCorner, true).lineTo({box.x, box.y + kCorner});
  return path.arcTo({box.x + kCorner, box.y}, kCorner, true).close();
}

/// The parties' codes from the left, the date from the right; codes that would run into the date become "+n".
void drawBottomLine(Drawing& drawing, const AgreementLook& look, double right) {
  const Rect& box = look.box;
  const double y = box.bottom() - 14;
  const double dateWidth = look.review.empty() ? 0 : drawing.text.width(look.review, kReviewFont) + 6;
  double x = box.x + kTextAt;
  for (std::size_t i = 0; i < look.parties.size(); ++i) {
    const PartyCode& party = look.parties[i];
    const double more = i + 1 < look.parties.size() ? 20 : 0;
    if (x + codeChipWidth(drawing.text, party.code) + more > right - dateWidth) {
      const std::string rest = "+" + std::to_string(look.parties.size() - i);
      drawing.list.text({x, y + 4}, rest, {kReviewFont, ColourRole::Ink2});
      break;
    }
    x += drawCodeChip(drawing, {x, y}, party.code, party.partner) + 4;
  }
  drawing.list.text({right, box.bottom() - 10}, look.review, {kReviewFont, ColourRole::Ink3, Anchor::End});
}

}  // namespace

void drawAgreement(Drawing& drawing, const AgreementLook& look) {
  const Rect& box = look.box;
  const Path outline = sheet(box);
  dimmedIf(drawing, look.state, [&] {
    drawShadow(drawing, outline);
    drawRings(drawing, look.state, box, 8);
    Pen pen = outlineOf(look.state, {ColourRole::Border, strokeWidth(drawing, 1.25), 0, 0, Cap::Butt, Join::Round});
    const Pen fold = pen;
    if (look.tentative) pen.dash = 5, pen.gap = 4;
    drawing.list.path(outline, fillOf(look.state), pen);
    const double foldX = box.right() - kFold;
    drawing.list.path(Path().moveTo({foldX, box.y}).lineTo({foldX, box.y + kFold}).lineTo({box.right(), box.y + kFold}),
                      {}, fold);
    if (!isDetailed(drawing))
      return drawNameOnScreen(drawing, {box.x + 12, box.y, box.width - 24, box.height}, look.name, ColourRole::Ink);
    const double hatch = look.state.consultantOnly ? kHatchWidth : 0;
    if (hatch > 0) drawHatchStrip(drawing, {box.x, box.y + kFold, box.width, box.height - kFold}, kCorner);
    drawing.list.icon("agreement", {box.x + 20, box.y + 22}, 19, ColourRole::Ink2);
    drawing.list.text({box.x + kTextAt, box.y + 20}, drawing.text.elide(look.name, kNameFont, box.width - 56 - hatch),
                      {kNameFont, ColourRole::Ink, Anchor::Start, look.ended});
    drawSubtitle(drawing, {box.x + kTextAt, box.y + 35}, {look.subtitle}, box.width - 44 - hatch);
    drawBottomLine(drawing, look, box.right() - 9 - hatch);
    drawHandles(drawing, look.state, box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
