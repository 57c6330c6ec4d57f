// SPDX-License-Identifier: MIT
#include "diagram/shapes/eight.h"

#include "base/text.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kInset = 24;  // how far the bands reach under the cards, so that they read as one loop

Cubic horizontal(const EightFrame& frame, Slot slot) {
  const double left = frame.a + frame.cardWidth / 2;
  const double right = frame.b - frame.cardWidth / 2;
  const double gap = right - left;
  if (slot == Slot::Management) {
    const double y = frame.rows[1];
    return {{left - kInset, y}, {left + gap * .3, y}, {right - gap * .3, y}, {right + kInset, y}};
  }
  const double rise = (frame.compact ? 42 : 58) * 4.0 / 3 * 1.02;
  const double side = slot == Slot::Board ? -1 : 1;
  const double y = frame.rows[slot == Slot::Board ? 0 : 2];
  const double start = y + side * kInset * .55;
  return {{left - kInset, start},
          {left + gap * .26, y + side * rise},
          {right - gap * .26, y + side * rise},
          {right + kInset, start}};
}

Cubic vertical(const EightFrame& frame, Slot slot) {
  const bool atA = slot == Slot::ATop || slot == Slot::ALow;
  const bool top = slot == Slot::ATop || slot == Slot::BTop;
  const double side = atA ? -1 : 1;
  const double x = (atA ? frame.a : frame.b) + side * 18;
  const double bow = x + side * (frame.compact ? 40 : 46);
  const double upper = frame.rows[top ? 0 : 1];
  const double lower = frame.rows[top ? 1 : 2];
  const double reach = frame.cardHeight / 2 + 8;
  return {{x, upper + 10}, {bow, upper + reach}, {bow, lower - reach}, {x, lower - 10}};
}

Paint verticalPaint(const EightLook& look, Slot slot) {
  return band(slot == Slot::ATop || slot == Slot::ALow ? look.a : look.b);
}

/// The two coloured parts of a band: up to `first` and from `second` on.
void drawParts(Drawing& drawing, const EightLook& look, Slot slot, const Cubic& curve, double first, double second) {
  const Paint one = isHorizontal(slot) ? band(look.a) : verticalPaint(look, slot);
  const Paint two = isHorizontal(slot) ? band(look.b) : verticalPaint(look, slot);
  drawing.list.curve(part(curve, 0, first), {one, kBandWidth});
  drawing.list.curve(part(curve, second, 1), {two, kBandWidth});
}

void drawTrack(Drawing& drawing, const Cubic& curve, const State& state) {
  if (state.selected) drawing.list.curve(curve, {ColourRole::Accent, kBandWidth + 9});
  if (state.selected) drawing.list.curve(curve, {ColourRole::Canvas, kBandWidth + 4.5});
  if (state.hover && !state.selected) drawing.list.curve(curve, {ColourRole::Rule2, kBandWidth + 8});
  if (state.category != nullptr) drawing.list.curve(curve, {state.category->outline, kBandWidth + 7});
  drawing.list.curve(curve, {ColourRole::Border, kBandWidth + 1.6});
}

void drawBand(Drawing& drawing, const EightLook& look, Slot slot, const Cubic& curve) {
  const SlotLook& state = look.slots[static_cast<std::size_t>(slot)];
  switch (state.state) {
    case SlotState::Filled:
      if (isHorizontal(slot))
        drawParts(drawing, look, slot, curve, .5, .5);
      else
        drawing.list.curve(curve, {verticalPaint(look, slot), kBandWidth});
      if (state.alsoInformal && isDetailed(drawing)) drawing.list.curve(curve, {on(look.a), 2, .1, 7, Cap::Round});
      break;
    case SlotState::Missing:
    case SlotState::Unknown:
      drawing.list.curve(curve, {ColourRole::Canvas, kBandWidth - .6});
      break;
    case SlotState::Dormant:
      drawing.list.curve(curve, {ColourRole::Canvas, kBandWidth - .6});
      drawing.list.curve(curve, {ColourRole::Hatch, kBandWidth - .6, 1.4, 3.6});
      break;
    case SlotState::Lost:
      drawing.list.curve(curve, {ColourRole::Canvas, kBandWidth + 4});
      drawing.list.curve(curve, {ColourRole::Error, 1.5, 2, 4});
      drawParts(drawing, look, slot, curve, isHorizontal(slot) ? .36 : .3, isHorizontal(slot) ? .64 : .7);
  }
}

/// The word beside a broken slot, on the inner side of its loop.
void drawLostWord(Drawing& drawing, const EightFrame& frame, Slot slot) {
  if (!isDetailed(drawing)) return;
  const Point middle = slotMiddle(frame, slot);
  const TextLook look{{12, 600}, ColourRole::Error, Anchor::Middle, false, ColourRole::Canvas};
  const std::string word = base::tr("lost");
  if (isHorizontal(slot))
    return drawing.list.text(middle + Point{0, slot == Slot::Execution ? -26.0 : 42.0}, word, look);
  const bool atA = slot == Slot::ATop || slot == Slot::ALow;
  TextLook aside = look;
  aside.anchor = atA ? Anchor::Start : Anchor::End;
  drawing.list.text(middle + Point{atA ? 20.0 : -20.0, 4}, word, aside);
}

void drawSlotSign(Drawing& drawing, const EightFrame& frame, Slot slot, const SlotLook& look) {
  const Point middle = slotMiddle(frame, slot);
  switch (look.state) {
    case SlotState::Filled:
      if (isHorizontal(slot) && drawing.detail >= Detail::Name) drawSign(drawing, middle, Sign::Check, 9.5);
      break;
    case SlotState::Missing:
      break;
    case SlotState::Unknown:
      if (drawing.detail >= Detail::Name) drawSign(drawing, middle, Sign::Question, 9.5);
      break;
    case SlotState::Dormant:
      drawSign(drawing, middle, Sign::Pause, 9.5);
      break;
    case SlotState::Lost:
      drawSign(drawing, middle, Sign::Cross, isHorizontal(slot) ? 10.5 : 9.5);
      drawLostWord(drawing, frame, slot);
  }
  if (look.highlight.findings > 0)
    drawStateBadge(drawing, look.highlight, look.state == SlotState::Missing ? middle : middle + Point{16, -14});
}

}  // namespace

Cubic slotCurve(const EightFrame& frame, Slot slot) {
  return isHorizontal(slot) ? horizontal(frame, slot) : vertical(frame, slot);
}

Point slotMiddle(const EightFrame& frame, Slot slot) { return pointAt(slotCurve(frame, slot), .5); }

void drawEight(Drawing& drawing, const EightLook& look) {
  const auto each = [&](auto draw) {
    for (std::size_t i = 0; i < kSlotCount; ++i) {
      const auto slot = static_cast<Slot>(i);
      dimmedIf(drawing, look.slots[i].highlight, [&] { draw(slot, slotCurve(look.frame, slot)); });
    }
  };
  // The whole eight is there as an outline, whatever is filled.
  each([&](Slot slot, const Cubic& curve) {
    drawTrack(drawing, curve, look.slots[static_cast<std::size_t>(slot)].highlight);
  });
  each([&](Slot slot, const Cubic& curve) { drawBand(drawing, look, slot, curve); });
  each([&](Slot slot, const Cubic&) {
    drawSlotSign(drawing, look.frame, slot, look.slots[static_cast<std::size_t>(slot)]);
  });
}

}  // namespace diagram
