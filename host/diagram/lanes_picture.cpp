// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "base/text.h"
#include "diagram/scene_state.h"
#include "diagram/shapes/lanes.h"
#include "diagram/words.h"

// What the lanes have besides nodes and links: the frame, the eight, its score, ghosts.
namespace diagram {

using base::tr;
using model::Type;

namespace {

constexpr double kLabelInset = 4;
constexpr double kLabelWidth = 96;

std::pair<std::string, std::string> labelOf(LaneRow::Kind kind, bool constituencies) {
  switch (kind) {
    case LaneRow::Kind::Board:
      return {tr("Board"), tr("strategic")};
    case LaneRow::Kind::Management:
      return {tr("Management"), tr("tactical")};
    case LaneRow::Kind::Executive:
      return {tr("Executive"), tr("operational")};
    case LaneRow::Kind::Unknown:
      return {tr("Layer ?"), tr("not known yet")};
    default:
      if (!constituencies) return {tr("All layers"), tr("tables")};
      return {tr("Constituencies"), tr("of the partners")};
  }
}

void drawRows(Drawing& drawing, const Lanes& lanes, bool constituencies) {
  const double firstColumn = lanes.columns.empty() ? lanes.right : lanes.columns.front().tint.x;
  for (const LaneRow& row : lanes.rows) {
    if (row.height == 0) continue;
    drawRowRule(drawing, lanes.left, lanes.right, row.top);
    const auto [name, subtitle] = labelOf(row.kind, constituencies);
    drawLayerLabel(drawing, {lanes.left + kLabelInset, row.top + 26}, name, subtitle,
                   std::min(kLabelWidth, firstColumn - lanes.left - 2 * kLabelInset));
  }
}

void drawAxis(Drawing& drawing, const Lanes& lanes, std::optional<base::Date> asOf) {
  const TimeAxis& axis = *lanes.axis;
  const int pitch = axis.monthsPerTick();
  std::vector<Tick> ticks;
  // Ticks that stand for quarters and years begin where those begin.
  for (int month = (axis.firstMonth + pitch - 1) / pitch * pitch; month < axis.firstMonth + axis.months;
       month += pitch) {
    const double x = axis.left + (axis.right - axis.left) * (month - axis.firstMonth) / axis.months;
    const bool january = month % 12 == 0;
    const std::string year = std::to_string(month / 12);
    const bool first = ticks.empty() && axis.months > 12;
    ticks.push_back({x, pitch >= 12        ? year
                        : january || first ? monthName(month % 12) + " " + year
                                           : monthName(month % 12)});
  }
  drawTimeAxis(drawing, axis.left, axis.right, axis.y, ticks);
  if (asOf) drawAsOfMarker(drawing, axis.at(*asOf), lanes.stepStrip.y + 18, axis.y + 5, asOfLabel(*asOf));
}

/// A picture without hints still says that something is not there yet.
void drawStripHint(Drawing& drawing, const Rect& strip, const std::string& text) {
  drawHint(drawing, {strip.x + 14, strip.y + 40}, text);
}

std::string scoreOf(const Eight& eight) {
  return tr("{count} of 7 · upper {upper}/4 · lower {lower}/4", {{"count", std::to_string(eight.filled())},
                                                                 {"upper", std::to_string(eight.upper())},
                                                                 {"lower", std::to_string(eight.lower())}});
}

SlotStates statesOf(const Eight& eight) {
  SlotStates states{};
  for (std::size_t i = 0; i < kSlotCount; ++i) states[i] = eight.slots[i].state;
  return states;
}

}  // namespace

void Scene::State::drawFrame(Drawing& drawing, const ViewState& view, const Marked& marked) const {
  const Lanes& lanes = *layout.lanes;
  if (lanes.ambitionStrip.height > 0) drawStrip(drawing, lanes.ambitionStrip, tr("Ambition and agreements"));
  if (lanes.ambitionEmpty)
    drawStripHint(
        drawing, lanes.ambitionStrip,
        view.editable ? tr("No ambition yet. Drag one here, or type a: and a sentence.") : tr("No ambition yet."));
  for (const LaneColumn& column : lanes.columns)
    drawColumn(drawing, column.tint, seen(column.colour, view), marked.hasEmphasis() && column.organisation != kNoNode);
  drawRows(drawing, lanes, std::any_of(facts.nodes.begin(), facts.nodes.end(), [](const NodeFacts& node) {
             return node.type == Type::Constituency;
           }));
  drawStrip(drawing, lanes.stepStrip, tr("Steps"));
  if (lanes.stepsEmpty)
    drawStripHint(drawing, lanes.stepStrip,
                  view.editable ? tr("No steps yet. Drag one here, or type s: and a name.") : tr("No steps yet."));
  if (lanes.interestStrip) drawStrip(drawing, *lanes.interestStrip, tr("Interests"));
  if (!lanes.axis) return;
  drawAxis(drawing, lanes, facts.asOf);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const Rect& box = layout.boxes[i];
    if (facts.nodes[i].type == Type::Step && facts.nodes[i].due && lanes.stepStrip.contains(box.centre()))
      drawDueLine(drawing, {box.right(), box.centre().y}, lanes.axis->y);
  }
}

void Scene::State::drawEights(Drawing& drawing, const ViewState& view, const Marked& marked) const {
  for (std::size_t i = 0; i < eights.size(); ++i) {
    EightLook look;
    look.frame = eightFrames[i];
    look.a = seen(layout.lanes->columns[layout.lanes->eights[i].columnA].colour, view);
    look.b = seen(layout.lanes->columns[layout.lanes->eights[i].columnB].colour, view);
    for (std::size_t slot = 0; slot < kSlotCount; ++slot) {
      const SlotFacts& slotFacts = eights[i].slots[slot];
      SlotLook& slotLook = look.slots[slot];
      slotLook.state = slotFacts.state;
      slotLook.alsoInformal = slotFacts.informal;
      diagram::State& highlight = slotLook.highlight;
      highlight.dimmed = marked.hasEmphasis() && !slotFacts.carriers.empty();
      // Nobody sees what a band is between when that is not there.
      const auto isGone = [&](const std::string& end) {
        return !end.empty() && (facts.find(end) == kNoNode || (view.emphasis.empty() && faded.contains(end)));
      };
      const bool loose = isGone(slotFacts.from) || isGone(slotFacts.to);
      highlight.dimmed = highlight.dimmed || loose;
      for (const std::string& carrier : slotFacts.carriers) {
        const diagram::State one = stateOf(carrier, view, marked);
        if (!one.dimmed && !loose) highlight.dimmed = false;
        if (!findLink(carrier)) continue;  // a table shows its own
        highlight.hover = highlight.hover || one.hover;
        highlight.selected = highlight.selected || one.selected;
        if (highlight.category == nullptr) highlight.category = one.category;
        if (one.findings > 0 && (highlight.findings == 0 || one.severity < highlight.severity))
          highlight.severity = one.severity;
        highlight.findings += one.findings;
      }
    }
    drawEight(drawing, look);
  }
}

/// Several cards in a cell hide the band behind them as one card does.
void Scene::State::drawStacks(Drawing& drawing, const ViewState& view) const {
  std::map<std::pair<NodeIndex, Layer>, Rect> stacks;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const NodeFacts& node = facts.nodes[i];
    if (node.type != Type::Role || node.placed || node.partner == kNoNode || !facts.nodes[node.partner].core) continue;
    Rect& stack = stacks[{node.partner, node.layer}];
    stack = united(stack, layout.boxes[i]);
  }
  for (const auto& [cell, stack] : stacks)
    if (stack.height > 100) drawing.list.rect(stack, 10, tint(seen(facts.nodes[cell.first].colour, view)));
}

void Scene::State::drawPills(Drawing& drawing, const ViewState& view) const {
  for (std::size_t i = 0; i < eights.size(); ++i) {
    ScorePillLook look;
    look.box = layout.lanes->eights[i].pill;
    look.title = eights[i].filled() == 7 ? tr("Figure of eight closed") : tr("Figure of eight open");
    look.subtitle = scoreOf(eights[i]);
    look.slots = statesOf(eights[i]);
    look.a = seen(layout.lanes->columns[layout.lanes->eights[i].columnA].colour, view);
    look.b = seen(layout.lanes->columns[layout.lanes->eights[i].columnB].colour, view);
    look.alarm = eights[i].upperOpen();
    drawScorePill(drawing, look);
  }
}

void Scene::State::drawGhosts(Drawing& drawing, const ViewState& view) const {
  for (const Ghost& ghost : layout.lanes->ghosts) {
    GhostLook look;
    look.box = ghost.box;
    look.text = tr("not on the map");
    look.plus = view.editable;
    look.state.focus = view.focus.cell && view.focus.cell->layer == layerToken(ghost.layer) &&
                       view.focus.cell->organisation == facts.nodes[ghost.organisation].id;
    drawGhost(drawing, look);
  }
  if (view.editable && !layout.lanes->newColumn.empty())
    drawAddColumn(drawing, layout.lanes->newColumn, view.overNewColumn);
}

/// Under an interest in its strip: who holds it, and what the items above do to it.
void Scene::State::drawHoldings(Drawing& drawing, NodeIndex interest, const ViewState& view) const {
  if (drawing.detail < Detail::Normal) return;
  const Rect& box = layout.boxes[interest];
  std::vector<NodeIndex> holders;
  std::map<int, int, std::greater<>> effects;
  for (const std::uint32_t i : routing->linksOf(interest)) {
    const LinkFacts& link = facts.links[i];
    if (link.type == Type::Holds && facts.nodes[link.from].partner != kNoNode)
      holders.push_back(facts.nodes[link.from].partner);
    if (link.type == Type::Affects) ++effects[std::get<AffectsLook>(linkLooks[i]).effect.value_or(0)];
  }
  std::sort(holders.begin(), holders.end());
  holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
  const double y = box.bottom() + 13;
  double x = box.x + 14;
  for (const NodeIndex holder : holders)
    x += drawCodeChip(drawing, {x, y}, facts.nodes[holder].code, seen(facts.nodes[holder].colour, view)) + 4;
  double right = box.right() - 14;
  for (const auto& [effect, count] : effects) {
    const Paint paint = effect > 0 ? ColourRole::Positive : effect < 0 ? ColourRole::Negative : ColourRole::Neutral;
    std::string text = (effect > 0 ? "+" : effect < 0 ? "−" : "") + std::to_string(std::abs(effect));
    if (count > 1) text = std::to_string(count) + "× " + text;
    const Font font{11, 700};
    const double width = std::max(28.0, drawing.text.width(text, font) + 14);
    drawing.list.rect({right - width, y - 9, width, 18}, 9, ColourRole::Card, {paint, 1.25});
    drawing.list.text({right - width / 2, y + 4}, text, {font, paint, Anchor::Middle});
    right -= width + 4;
  }
}

}  // namespace diagram
