// SPDX-License-Identifier: MIT
#include "diagram/shapes/link.h"

#include <cstdlib>

#include "diagram/shapes/link_end.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

/// A line that stops where its end begins, and the end.
void drawLineWithEnd(Drawing& drawing, const Route& route, Pen pen, End end, double size) {
  drawRouteUpToEnd(drawing, route, pen, reachOf(end, size));
  if (!isFromAfar(drawing)) drawEnd(drawing, route.to(), route.arrival(), end, size, pen.paint);
}

void drawEffectPill(Drawing& drawing, Point centre, std::string_view text, Paint paint) {
  drawing.list.rect(rectAround(centre, 28, 18), 9, ColourRole::Card, {paint, 1.25});
  drawing.list.text({centre.x, centre.y + 4}, text, {{11, 700}, paint, Anchor::Middle});
}

}  // namespace

void drawPartOf(Drawing& drawing, const PartOfLook& look) {
  drawLink(drawing, look, 1, [&] {
    drawRouteUpToEnd(drawing, look.route, {ColourRole::Line, 1}, 8);
    if (isFromAfar(drawing)) return;
    drawing.list.rect(rectAround(look.route.to() - look.route.arrival() * 4, 8, 8), 1, ColourRole::Card,
                      {ColourRole::Line, 1.25});
  });
}

void drawLine(Drawing& drawing, const LineLook& look) {
  drawLink(drawing, look, 1.5, [&] {
    const Pen pen{ColourRole::Line, 1.5, look.functional ? 6.0 : 0.0, 4};
    drawLineWithEnd(drawing, look.route, pen, look.functional ? End::Open : End::Filled, 8);
    drawLinkLabel(drawing, look);
  });
}

void drawSitsAt(Drawing& drawing, const SitsAtLook& look) {
  drawLink(drawing, look, 1.5, [&] {
    drawRoute(drawing, look.route, {strong(look.partner), 1.5});
    drawLinkLabel(drawing, look);
  });
}

void drawRepresents(Drawing& drawing, const RepresentsLook& look) {
  drawLink(drawing, look, 1.5, [&] {
    drawLineWithEnd(drawing, look.route, {strong(look.partner), 1.5}, End::Fan, 10);
    drawLinkLabel(drawing, look);
  });
}

void drawHolds(Drawing& drawing, const HoldsLook& look) {
  drawLink(drawing, look, 1.5, [&] {
    constexpr double kPitch = 9;
    const Paint paint = strong(look.partner);
    drawRouteUpToEnd(drawing, look.route, {paint, 1.5}, 3 * kPitch + 5);
    if (isFromAfar(drawing)) return;
    const double length = look.route.length();
    for (int i = 0; i < 3 && length > 3 * kPitch; ++i) {
      const Point at = look.route.at(1 - (6 + kPitch * (2 - i)) / length);
      drawing.list.circle(at, 3, i < look.importance ? paint : Paint(ColourRole::Card), {paint, 1.2});
    }
    drawLinkLabel(drawing, look);
  });
}

void drawAffects(Drawing& drawing, const AffectsLook& look) {
  const int effect = look.effect.value_or(0);
  const Paint paint = effect > 0 ? ColourRole::Positive : effect < 0 ? ColourRole::Negative : ColourRole::Neutral;
  const double width = std::abs(effect) > 1 ? 3 : 1.75;
  drawLink(drawing, look, width, [&] {
    constexpr End kEnds[] = {End::DoubleBar, End::Bar, End::Zero, End::Filled, End::Double};
    constexpr std::string_view kTexts[] = {"−2", "−1", "0", "+1", "+2"};
    Pen pen{paint, width};
    if (!look.effect) pen.dash = 5, pen.gap = 4;
    drawLineWithEnd(drawing, look.route, pen, kEnds[effect + 2], 9);
    if (isDetailed(drawing)) drawEffectPill(drawing, look.route.at(0.5), look.effect ? kTexts[effect + 2] : "?", paint);
  });
}

void drawCommits(Drawing& drawing, const CommitsLook& look) {
  drawLink(drawing, look, 1.5, [&] {
    constexpr double kRadius = 5.5;
    const double reach = look.degree == Degree::Leading ? kRadius + 2.6 : kRadius;
    drawRouteUpToEnd(drawing, look.route, {strong(look.partner), 1.5}, 2 * reach);
    if (isFromAfar(drawing)) return;
    drawDegree(drawing, look.route.to() - look.route.arrival() * reach, kRadius, look.degree, strong(look.partner),
               ColourRole::Card);
    if (look.understoodDifferently && isDetailed(drawing)) drawLabelChip(drawing, look.route.at(0.5), "≠");
    drawLinkLabel(drawing, look, look.understoodDifferently ? 22 : 0);
  });
}

void drawSteers(Drawing& drawing, const SteersLook& look) {
  drawLink(drawing, look, 2, [&] {
    // It crosses bands and lines: a gap around it keeps it apart.
    if (!look.state.selected && !isFromAfar(drawing))
      drawRoute(drawing, look.route.shortened(2), {ColourRole::Canvas, 5});
    drawLineWithEnd(drawing, look.route, {ColourRole::Ink2, 2}, End::Double, 7);
    if (look.reportsBack && isDetailed(drawing)) drawLoop(drawing, look.route.at(0.45), 15);
    if (look.label.empty() || !isDetailed(drawing)) return;
    const Point along = look.route.directionAtFraction(0.2);
    const bool level = std::abs(along.x) > std::abs(along.y);
    const Point at = look.route.at(level ? 0.5 : 0.2) + (level ? Point{0, -14} : Point{12, 4});
    drawing.list.text(
        at, look.label,
        {kLabelFont, ColourRole::Ink2, level ? Anchor::Middle : Anchor::Start, false, ColourRole::Canvas});
  });
}

void drawElaborates(Drawing& drawing, const ElaboratesLook& look) {
  drawLink(drawing, look, 1.25, [&] {
    drawLineWithEnd(drawing, look.route, {ColourRole::Line, 1.25, 5, 4}, End::Hollow, 9);
  });
}

}  // namespace diagram
