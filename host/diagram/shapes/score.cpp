// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/shapes/eight.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kSmallestQuestion = 6;  // thinner strokes have no room for a question mark: they are dashed

/// The segments of the glyph: two soft loops, cut where strokes would meet.
class Glyph {
 public:
  Glyph(const Rect& box, double width)
      : m_box(box),
        m_radius(std::min(box.width, box.height / 2) * .42),
        m_cut(m_radius * .2929),
        m_end(m_cut + width * .42 + .8) {}

  /// The middle of a slot, where its sign goes.
  Point middle(Slot slot) const {
    if (isHorizontal(slot)) return {m_box.centre().x, y(slot)};
    const bool atA = slot == Slot::ATop || slot == Slot::ALow;
    return {atA ? m_box.x : m_box.right(), top(slot) + m_box.height / 4};
  }

  /// A horizontal slot from its left end to `to`, or from `from` to its right end; whole with both at the ends.
  Path left(Slot slot, double to) const {
    Path path;
    if (slot == Slot::Management) return path.moveTo({m_box.x + m_end, y(slot)}).lineTo({to, y(slot)});
    const double side = slot == Slot::Board ? 1 : -1;
    path.moveTo({m_box.x + m_cut + .8, y(slot) + side * (m_cut - .8)});
    return path.arcTo({m_box.x + m_radius, y(slot)}, m_radius, side > 0).lineTo({to, y(slot)});
  }

  Path& addRight(Path& path, Slot slot) const {
    if (slot == Slot::Management) return path.lineTo({m_box.right() - m_end, y(slot)});
    const double side = slot == Slot::Board ? 1 : -1;
    path.lineTo({m_box.right() - m_radius, y(slot)});
    return path.arcTo({m_box.right() - m_cut - .8, y(slot) + side * (m_cut - .8)}, m_radius, side > 0);
  }

  Path right(Slot slot, double from) const {
    Path path;
    path.moveTo({from, y(slot)});
    return addRight(path, slot);
  }

  Path whole(Slot slot) const {
    if (!isHorizontal(slot)) return upright(slot);
    Path path = left(slot, m_box.centre().x);
    return addRight(path, slot);
  }

 private:
  double y(Slot slot) const {
    return slot == Slot::Board ? m_box.y : slot == Slot::Management ? m_box.centre().y : m_box.bottom();
  }
  double top(Slot slot) const { return slot == Slot::ATop || slot == Slot::BTop ? m_box.y : m_box.centre().y; }

  Path upright(Slot slot) const {
    const bool atA = slot == Slot::ATop || slot == Slot::ALow;
    const double side = atA ? 1 : -1;
    const double x = atA ? m_box.x : m_box.right();
    const double upper = top(slot);
    const double lower = upper + m_box.height / 2;
    Path path;
    path.moveTo({x + side * (m_cut - .6), upper + m_cut + .9}).arcTo({x, upper + m_radius}, m_radius, !atA);
    path.lineTo({x, lower - m_radius});
    return path.arcTo({x + side * (m_cut - .6), lower - m_cut - .9}, m_radius, !atA);
  }

  Rect m_box;
  double m_radius;
  double m_cut;
  double m_end;
};

void drawFilled(Drawing& drawing, const Glyph& glyph, Slot slot, Partner a, Partner b, double width, double middle) {
  if (isHorizontal(slot)) {
    drawing.list.path(glyph.left(slot, middle - .9), {}, {strong(a), width});
    drawing.list.path(glyph.right(slot, middle + .9), {}, {strong(b), width});
  } else {
    const bool atA = slot == Slot::ATop || slot == Slot::ALow;
    drawing.list.path(glyph.whole(slot), {}, {strong(atA ? a : b), width});
  }
}

void drawGlyphSign(Drawing& drawing, Point c, SlotState state, double width, Paint background) {
  if (state == SlotState::Lost) {
    const double arm = width * .63;
    drawing.list.circle(c, width * 1.125, background);
    const Pen pen{ColourRole::Error, std::max(1.4, width * .3), 0, 0, Cap::Round};
    drawing.list.line(c - Point{arm, arm}, c + Point{arm, arm}, pen);
    drawing.list.line(c + Point{arm, -arm}, c + Point{-arm, arm}, pen);
  }
  if (state == SlotState::Unknown) {
    drawing.list.circle(c, width * .95, background);
    drawing.list.text({c.x, c.y + width * .55}, "?", {{width * 1.5, 600}, ColourRole::Ink2, Anchor::Middle});
  }
}

}  // namespace

void drawScoreGlyph(Drawing& drawing, const Rect& box, const SlotStates& slots, Partner a, Partner b, double width,
                    Paint background) {
  const Glyph glyph(box, width);
  for (std::size_t i = 0; i < kSlotCount; ++i) {
    const auto slot = static_cast<Slot>(i);
    if (slots[i] == SlotState::Filled) {
      drawFilled(drawing, glyph, slot, a, b, width, box.centre().x);
      continue;
    }
    const Path path = glyph.whole(slot);
    if (slots[i] == SlotState::Unknown && width < kSmallestQuestion) {
      drawing.list.path(path, {}, {ColourRole::Border, 1.4, 2, 2});
      continue;
    }
    const Paint outline = slots[i] == SlotState::Lost ? ColourRole::Error : ColourRole::Border;
    drawing.list.path(path, {}, {outline, width});
    drawing.list.path(path, {}, {background, width - 2});
    if (slots[i] == SlotState::Dormant) drawing.list.path(path, {}, {ColourRole::Hatch, width - 2, 1.2, 1.6});
    drawGlyphSign(drawing, glyph.middle(slot), slots[i], width, background);
  }
}

void drawScorePill(Drawing& drawing, const ScorePillLook& look) {
  const Rect& box = look.box;
  dimmedIf(drawing, look.state, [&] {
    drawRings(drawing, look.state, box, box.height / 2 + 4);
    const Pen calm{look.state.hover ? ColourRole::Ink2 : ColourRole::Rule2, strokeWidth(drawing, 1)};
    drawing.list.rect(box, box.height / 2, ColourRole::Card,
                      look.alarm ? Pen{ColourRole::Error, strokeWidth(drawing, 1.75)} : calm);
    if (drawing.detail < Detail::ShortName) return;
    const double height = box.height - 16;
    drawScoreGlyph(drawing, {box.x + 21, box.y + 8, 22, height}, look.slots, look.a, look.b, 4.6);
    const double left = box.x + 60;
    const double width = box.right() - left - 12;
    if (!isDetailed(drawing))
      return drawNameOnScreen(drawing, {left, box.y, width, box.height}, look.title, ColourRole::Ink);
    const double middle = box.centre().y;
    drawing.list.text({left, look.subtitle.empty() ? middle + 4.5 : middle - 2},
                      drawing.text.elide(look.title, kNameFont, width), {kNameFont, ColourRole::Ink});
    drawSubtitle(drawing, {left, middle + 14}, {look.subtitle}, width);
  });
  drawStateBadge(drawing, look.state, {box.right() - 18, box.y + 2});
}

}  // namespace diagram
