// SPDX-License-Identifier: MIT
#include "diagram/shapes/eight.h"
#include "diagram/shapes/legend.h"
#include "diagram/shapes/link.h"

namespace diagram {
namespace {

constexpr double kHalf = 20;

Route across(Point c) { return Route::straight({c.x - kHalf, c.y}, {c.x + kHalf, c.y}); }

/// A piece of band as on an eight.
void drawBandPiece(Drawing& drawing, Symbol symbol, Point c) {
  DisplayList& list = drawing.list;
  const Rect whole = rectAround(c, 2 * kHalf, 11);
  const bool hollow = symbol == Symbol::SlotMissing || symbol == Symbol::SlotUnknown || symbol == Symbol::SlotDormant;
  if (hollow) list.rect(whole, 0, ColourRole::Canvas, {ColourRole::Border, 1});
  if (symbol == Symbol::SlotUnknown) drawSign(drawing, c, Sign::Question, 9);
  if (symbol == Symbol::SlotDormant) {
    list.line({whole.x, c.y}, {whole.right(), c.y}, {ColourRole::Hatch, 10.4, 1.4, 3.6});
    drawSign(drawing, c, Sign::Pause, 9);
  }
  if (hollow) return;
  const bool lost = symbol == Symbol::SlotLost;
  const double part = lost ? kHalf - 7 : kHalf;
  if (symbol == Symbol::SlotInformal) {
    list.rect(whole, 0, ColourRole::Ink2);
  } else {
    list.rect({whole.x, whole.y, part, 11}, 0, band(Partner::Teal));
    list.rect({whole.right() - part, whole.y, part, 11}, 0, band(Partner::Terra));
  }
  if (lost) return drawSign(drawing, c, Sign::Cross, 9);
  list.line({whole.x + 3, c.y}, {whole.right() - 3, c.y}, {on(Partner::Teal), 2, .1, 5.7, Cap::Round});
}

void drawContactPiece(Drawing& drawing, Symbol symbol, Point c) {
  ContactLook look;
  look.route = across(c);
  if (symbol == Symbol::ContactInformal) look.formality = Formality::Informal;
  if (symbol == Symbol::ContactBoth) look.formality = Formality::Both;
  if (symbol == Symbol::ContactDormant) look.contact = ContactState::Dormant;
  if (symbol == Symbol::ContactWished) look.contact = ContactState::Wished;
  if (symbol == Symbol::ContactLost) {
    // Too short for the gap of a real one.
    drawing.list.line({c.x - kHalf, c.y}, {c.x + kHalf, c.y}, {ColourRole::Error, 2});
    return drawSign(drawing, c, Sign::Cross, 9);
  }
  drawContact(drawing, look);
}

void drawLinkPiece(Drawing& drawing, Symbol symbol, Point c) {
  const LinkBase base{across(c), {}, {}};
  if (symbol == Symbol::Steers) drawSteers(drawing, {base, false});
  if (symbol == Symbol::Elaborates) drawElaborates(drawing, {base});
  if (symbol == Symbol::Represents) drawRepresents(drawing, {base, Partner::Teal});
  // Without the pill there would be too little line: the sign stands on the end alone.
  Drawing bare{drawing.list, drawing.text, Detail::Name, 1};
  if (symbol == Symbol::Helps) drawAffects(bare, {base, 1});
  if (symbol == Symbol::Harms) drawAffects(bare, {base, -1});
}

}  // namespace

void drawSymbol(Drawing& drawing, Symbol symbol, Point c) {
  const Point left = c - Point{10, 0};
  const Point right = c + Point{10, 0};
  constexpr double kDiamond = 6;
  switch (symbol) {
    case Symbol::SlotFilled:
    case Symbol::SlotMissing:
    case Symbol::SlotUnknown:
    case Symbol::SlotDormant:
    case Symbol::SlotLost:
    case Symbol::SlotInformal:
      return drawBandPiece(drawing, symbol, c);
    case Symbol::Mandate:
      drawGauge(drawing, {c.x - 18, c.y + 6}, 3, Partner::Steel);
      return drawGauge(drawing, {c.x + 4, c.y + 6}, std::nullopt, Partner::Steel);
    case Symbol::ChairAndMember:
      drawSeat(drawing, left, SeatKind::Chair, Partner::Teal);
      return drawSeat(drawing, right, SeatKind::Member, Partner::Teal);
    case Symbol::GuestAndVacant:
      drawSeat(drawing, left, SeatKind::Guest, Partner::Teal);
      return drawSeat(drawing, right, SeatKind::Vacant, Partner::Teal);
    case Symbol::LeadingAndCommitted:
      drawDegree(drawing, left, kDiamond, Degree::Leading, ColourRole::Ink, ColourRole::Panel);
      return drawDegree(drawing, right, kDiamond, Degree::Committed, ColourRole::Ink, ColourRole::Panel);
    case Symbol::HesitantAndUnknown:
      drawDegree(drawing, left, kDiamond, Degree::Hesitant, ColourRole::Ink, ColourRole::Panel);
      return drawDegree(drawing, right, kDiamond, Degree::Unknown, ColourRole::Ink, ColourRole::Panel);
    case Symbol::ErrorAndWarning:
      drawBadge(drawing, Severity::Error, 1, left, 8.5, ColourRole::Panel);
      return drawBadge(drawing, Severity::Warning, 1, right, 8.5, ColourRole::Panel);
    case Symbol::InfoAndQuestion:
      drawBadge(drawing, Severity::Info, 1, left, 8.5, ColourRole::Panel);
      return drawBadge(drawing, Severity::Question, 1, right, 8.5, ColourRole::Panel);
    case Symbol::Strength:
      return drawBadge(drawing, Severity::Strength, 1, left, 8.5, ColourRole::Panel);
    case Symbol::ConsultantOnly:
      drawing.list.hatch(rectAround(c, 2 * kHalf, 14), 5, 1.4, ColourRole::Hatch);
      return drawing.list.rect(rectAround(c, 2 * kHalf, 14), 0, {}, {ColourRole::Border, 1});
    case Symbol::ContactFormal:
    case Symbol::ContactInformal:
    case Symbol::ContactBoth:
    case Symbol::ContactDormant:
    case Symbol::ContactLost:
    case Symbol::ContactWished:
      return drawContactPiece(drawing, symbol, c);
    default:
      return drawLinkPiece(drawing, symbol, c);
  }
}

}  // namespace diagram
