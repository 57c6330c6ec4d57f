// SPDX-License-Identifier: MIT
#include "diagram/shapes/ambition.h"

#include <algorithm>

#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kNotch = 14;
constexpr double kDegreePitchX = 16;
constexpr double kDegreePitchY = 13;
constexpr double kDegreeRadius = 4.9;

Path ribbon(const Rect& box) {
  const double middle = box.centre().y;
  return Path::polygon({{box.x, box.y},
                        {box.right(), box.y},
                        {box.right() - kNotch, middle},
                        {box.right(), box.bottom()},
                        {box.x, box.bottom()},
                        {box.x + kNotch, middle}});
}

double degreesWidth(const AmbitionLook& look) {
  std::size_t columns = 0;
  for (const auto& row : look.degrees) columns = std::max(columns, row.size());
  return columns > 0 ? kDegreePitchX * static_cast<double>(columns - 1) + 2 * kDegreeRadius : 0;
}

void drawDegrees(Drawing& drawing, const AmbitionLook& look) {
  const double rows = static_cast<double>(look.degrees.size());
  const double left = look.box.right() - 46 + kDegreeRadius * 2 - degreesWidth(look) - kDegreeRadius;
  const double pitch = rows > 4 ? kDegreePitchY * 3 / (rows - 1) : kDegreePitchY;
  double y = look.box.centre().y - pitch * (rows - 1) / 2;
  for (const auto& row : look.degrees) {
    double x = left;
    for (const Degree degree : row) {
      drawDegree(drawing, {x, y}, kDegreeRadius, degree, ColourRole::OnAmbition, ColourRole::Ambition);
      x += kDegreePitchX;
    }
    y += pitch;
  }
}

}  // namespace

void drawAmbition(Drawing& drawing, const AmbitionLook& look) {
  const Rect& box = look.box;
  const double middle = box.centre().y;
  dimmedIf(drawing, look.state, [&] {
    drawRings(drawing, look.state, box, 8);
    const double width = look.state.hover || look.state.category != nullptr ? 2.5 : 1.25;
    drawing.list.path(ribbon(box), ColourRole::Ambition,
                      outlineOf(look.state, {ColourRole::AmbitionOutline, strokeWidth(drawing, width), 0, 0, Cap::Butt,
                                             Join::Round}));
    if (drawing.detail == Detail::Silhouette) return;
    drawing.list.icon("ambition", {box.x + 38, middle}, 22, ColourRole::OnAmbition, 1.75,
                      look.agreed ? Paint(ColourRole::OnAmbition) : Paint());
    if (!isDetailed(drawing))
      return drawNameOnScreen(drawing, {box.x + 58, box.y, box.width - 80, box.height}, look.sentence,
                              ColourRole::OnAmbition);
    const double hatch = look.state.consultantOnly ? kHatchWidth + 4 : 0;
    if (hatch > 0) drawHatchStrip(drawing, box, 0, kNotch + 2);
    const double degrees = degreesWidth(look);
    const double room = box.width - 58 - (degrees > 0 ? degrees + 52 : 20) - hatch;
    const Font font{15, 600};
    drawing.list.text({box.x + 58, middle - 3}, drawing.text.elide(look.sentence, font, room),
                      {font, ColourRole::OnAmbition});
    drawing.list.text({box.x + 58, middle + 15}, drawing.text.elide(look.subtitle, kSubtitleFont, room),
                      {kSubtitleFont, ColourRole::OnAmbition2});
    drawDegrees(drawing, look);
    drawHandles(drawing, look.state, box);
  });
  drawStateBadge(drawing, look.state, badgeCorner(look));
}

}  // namespace diagram
