// SPDX-License-Identifier: MIT
#include "diagram/shapes/cards.h"

#include <algorithm>

namespace diagram {
namespace {

constexpr Font kHint{10.5, 400};
constexpr Font kSmall{11, 400};

void drawCard(Drawing& drawing, const Rect& box) {
  drawing.list.rect(box, 8, ColourRole::Card, {ColourRole::Rule2, 1});
}

void drawEightSide(Drawing& drawing, const EightCardLook::Side& side, Point at, double right) {
  drawing.list.rect({at.x, at.y - 12, 28, 16}, 3, strong(side.partner));
  drawing.list.text({at.x + 14, at.y - .5}, side.code, {{9.5, 700}, on(side.partner), Anchor::Middle});
  const double left = at.x + 35;
  drawing.list.text({left, at.y}, drawing.text.elide(side.name, {11, 500}, right - left), {{11, 500}});
}

/// What lies under a topic's words: full ink, the first part of it slanting, an alarming or a dashed outline.
void drawTopicGround(Drawing& drawing, const Rect& box, std::optional<int> score) {
  const Pen ink{ColourRole::AmbitionOutline, 1.25};
  if (!score) return drawing.list.rect(box, 4, ColourRole::Card, {ColourRole::Border, 1, 3.5, 3});
  if (*score == 2) return drawing.list.rect(box, 4, ColourRole::Ambition, ink);
  if (*score == 0) return drawing.list.rect(box, 4, ColourRole::Card, {ColourRole::Error, 1.5});
  drawing.list.rect(box, 4, ColourRole::Card);
  {
    const auto clip = drawing.list.clip(box, 4);
    const double edge = box.x + box.width * .62;
    drawing.list.path(
        Path::polygon({{box.x, box.y}, {edge, box.y}, {edge - box.height, box.bottom()}, {box.x, box.bottom()}}),
        ColourRole::Partly);
  }
  drawing.list.rect(box, 4, {}, ink);
}

void drawTopic(Drawing& drawing, const Rect& box, const CertaintyCardLook::Topic& topic) {
  drawTopicGround(drawing, box, topic.score);
  const bool full = topic.score == 2;
  const Paint name = full ? ColourRole::OnAmbition : topic.score ? ColourRole::Ink : ColourRole::Ink2;
  const Paint word = full ? ColourRole::OnAmbition2 : topic.score ? ColourRole::Ink2 : ColourRole::Ink3;
  const Font wordFont{10.5, topic.score ? 500 : 400};
  double right = box.right() - 9;
  drawing.list.text({right, box.y + 15.4}, topic.word, {wordFont, word, Anchor::End});
  right -= drawing.text.width(topic.word, wordFont);
  if (!topic.computed.empty()) {
    // Both stand here: what was computed, struck through, then by whose hand it is now.
    drawing.list.icon("hand", {right - 10, box.centre().y}, 13, word);
    right -= 21;
    TextLook before{wordFont, word, Anchor::End};
    before.struckThrough = true;
    drawing.list.text({right, box.y + 15.4}, topic.computed, before);
    right -= drawing.text.width(topic.computed, wordFont);
  }
  const Font nameFont{11.5, topic.score ? 600 : 500};
  drawing.list.text({box.x + 9, box.y + 15.6}, drawing.text.elide(topic.name, nameFont, right - 8 - box.x - 9),
                    {nameFont, name});
}

Rect certaintyFrame(const CertaintyCardLook& look) {
  return {look.box.x, look.box.y + (look.effectBelow ? 0 : 26), look.box.width, 126};
}

}  // namespace

void drawEightCard(Drawing& drawing, const EightCardLook& look) {
  drawCard(drawing, look.box);
  const double x = look.box.x;
  const double y = look.box.y;
  drawScoreGlyph(drawing, {x + 24, y + 23, 62, 92}, look.slots, look.a.partner, look.b.partner, 9);
  drawing.list.text({x + 112, y + 46}, look.count, {{30, 700}});
  drawing.list.text({x + 119 + drawing.text.width(look.count, {30, 700}), y + 46}, look.of,
                    {{12.5, 500}, ColourRole::Ink2});
  const double right = look.box.right() - 10;
  drawEightSide(drawing, look.a, {x + 112, y + 72}, right);
  drawEightSide(drawing, look.b, {x + 112, y + 92}, right);
  drawing.list.text({x + 112, y + 116}, drawing.text.elide(look.loops, kSmall, right - x - 112),
                    {kSmall, ColourRole::Ink2});
}

Rect topicBox(const CertaintyCardLook& look, std::size_t index) {
  const Rect frame = certaintyFrame(look);
  return {frame.x + 12, frame.y + 44 + 26.5 * double(index), frame.width - 24, 23};
}

void drawCertaintyCard(Drawing& drawing, const CertaintyCardLook& look) {
  const Rect frame = certaintyFrame(look);
  drawCard(drawing, frame);
  const double left = frame.x + 12;
  const double right = frame.right() - 12;
  const bool assessed = !look.share.empty();
  const Font shareFont{15, assessed ? 700 : 500};
  const std::string share = assessed ? look.share : "–";
  drawing.list.text({right, frame.y + 22}, share,
                    {shareFont, assessed ? ColourRole::Ink : ColourRole::Ink3, Anchor::End});
  const double room = right - left - drawing.text.width(share, shareFont) - 8;
  drawing.list.text({left, frame.y + 21}, drawing.text.elide(look.question, kSmallNameFont, room), {kSmallNameFont});
  drawing.list.text({right, frame.y + 37}, look.assessed, {kHint, ColourRole::Ink3, Anchor::End});
  drawing.list.text({left, frame.y + 37}, look.name, {kSmall, ColourRole::Ink2});
  drawing.list.text({left, look.effectBelow ? frame.bottom() + 16 : look.box.y + 17},
                    drawing.text.elide(look.effect, {11, 500}, right - left), {{11, 500}, ColourRole::Ink2});
  for (std::size_t i = 0; i < look.topics.size(); ++i) drawTopic(drawing, topicBox(look, i), look.topics[i]);
}

void drawFactorSign(Drawing& drawing, Point centre, FactorState state) {
  DisplayList& list = drawing.list;
  switch (state) {
    case FactorState::Yes:
      list.circle(centre, 8, ColourRole::Ambition);
      list.icon("check", centre, 11, ColourRole::OnAmbition, 1.9);
      return;
    case FactorState::No:
      list.circle(centre, 7.5, ColourRole::Card, {ColourRole::Error, 1.4});
      list.icon("cross", centre, 11, ColourRole::Error, 1.9);
      return;
    case FactorState::Unknown:
      list.circle(centre, 7.5, ColourRole::Card, {ColourRole::Border, 1.2, 2.6, 2.2});
      list.text({centre.x, centre.y + 3.9}, "?", {{10.5, 600}, ColourRole::Ink2, Anchor::Middle});
      return;
    case FactorState::Judgement:
      list.circle(centre, 7.5, ColourRole::Card, {ColourRole::Border, 1.2});
      list.icon("hand", centre, 11, ColourRole::Ink2, 1.2);
      return;
  }
}

void drawFactorCard(Drawing& drawing, const FactorCardLook& look) {
  drawCard(drawing, look.box);
  const double left = look.box.x + 11;
  const double right = look.box.right() - 11;
  const std::string share = look.share.empty() ? "–" : look.share;
  drawing.list.text({right, look.box.y + 21}, share,
                    {{11.5, 600}, look.share.empty() ? ColourRole::Ink3 : ColourRole::Ink, Anchor::End});
  drawing.list.text({left, look.box.y + 21},
                    drawing.text.elide(look.name, {12, 600}, right - left - drawing.text.width(share, {11.5, 600}) - 8),
                    {{12, 600}});
  const Rect track{left, look.box.y + 29, right - left, 4};
  drawing.list.rect(track, 2, ColourRole::Track);
  if (look.fill) {
    const double width = track.width * std::clamp(*look.fill, 0.0, 1.0);
    if (width > 0)
      drawing.list.rect({track.x, track.y, std::max(width, 4.0), track.height}, 2, ColourRole::AmbitionOutline);
  }
  double y = look.box.y + 54;
  for (const FactorCardLook::Factor& factor : look.factors) {
    drawFactorSign(drawing, {left + 8, y}, factor.state);
    const bool known = factor.state == FactorState::Yes || factor.state == FactorState::No;
    const Font font{11, known ? 500 : 400};
    const auto lines = drawing.text.wrap(factor.name, font, right - left - 22, 2);
    double baseline = lines.size() == 1 ? y + 4 : y - 2.5;
    for (const std::string& line : lines) {
      drawing.list.text({left + 22, baseline}, line, {font, known ? ColourRole::Ink : ColourRole::Ink2});
      baseline += 13;
    }
    y += 30;
  }
}

}  // namespace diagram
