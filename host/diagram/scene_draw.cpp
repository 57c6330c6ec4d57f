// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/scene_preview.h"
#include "diagram/scene_state.h"
#include "diagram/shapes/marks.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kRoom = 24;  // rings, badges and handles reach beyond a box
constexpr double kTitleRise = 40;
constexpr double kSubtitleRise = 18;

bool isMoving(const Preview& preview, const std::string& id) {
  return std::any_of(preview.boxes.begin(), preview.boxes.end(), [&](const Place::Box& box) { return box.id == id; });
}

/// The colour of what a node stands on.
Paint backing(const Layout& layout, Point at) {
  if (!layout.lanes) return ColourRole::Canvas;
  const Lanes& lanes = *layout.lanes;
  const bool strip = lanes.ambitionStrip.contains(at) || lanes.stepStrip.contains(at) ||
                     (lanes.interestStrip && lanes.interestStrip->contains(at));
  return strip ? ColourRole::Panel : ColourRole::Canvas;
}

double backingRadius(model::Type type) {
  switch (type) {
    case model::Type::Table:
      return 22;
    case model::Type::Constituency:
      return kConstituencyHeight / 2;
    case model::Type::Role:
      return 10;
    default:
      return 4;
  }
}

bool isVisible(const Rect& box, const std::optional<Rect>& visible) {
  return !visible || box.inflated(kRoom).intersects(*visible);
}

void repaint(Partner& partner, const ViewState& view) { partner = seen(partner, view); }
void repaint(std::optional<Partner>& partner, const ViewState& view) {
  if (partner) partner = seen(*partner, view);
}

void drawLook(Drawing& drawing, const LinkLook& look) {
  struct Draw {
    Drawing& drawing;
    void operator()(const PartOfLook& l) const { drawPartOf(drawing, l); }
    void operator()(const LineLook& l) const { drawLine(drawing, l); }
    void operator()(const ContactLook& l) const { drawContact(drawing, l); }
    void operator()(const SitsAtLook& l) const { drawSitsAt(drawing, l); }
    void operator()(const RepresentsLook& l) const { drawRepresents(drawing, l); }
    void operator()(const HoldsLook& l) const { drawHolds(drawing, l); }
    void operator()(const AffectsLook& l) const { drawAffects(drawing, l); }
    void operator()(const CommitsLook& l) const { drawCommits(drawing, l); }
    void operator()(const SteersLook& l) const { drawSteers(drawing, l); }
    void operator()(const ElaboratesLook& l) const { drawElaborates(drawing, l); }
  };
  std::visit(Draw{drawing}, look);
}

void drawLook(Drawing& drawing, const NodeLook& look) {
  struct Draw {
    Drawing& drawing;
    void operator()(const OrganisationLook& l) const { drawOrganisation(drawing, l); }
    void operator()(const RoleLook& l) const { drawRole(drawing, l); }
    void operator()(const ConstituencyLook& l) const { drawConstituency(drawing, l); }
    void operator()(const TableLook& l) const { drawTable(drawing, l); }
    void operator()(const AmbitionLook& l) const { drawAmbition(drawing, l); }
    void operator()(const InterestLook& l) const { drawInterest(drawing, l); }
    void operator()(const AgreementLook& l) const { drawAgreement(drawing, l); }
    void operator()(const StepLook& l) const { drawStep(drawing, l); }
  };
  std::visit(Draw{drawing}, look);
}

}  // namespace

Marked::Marked(const ViewState& view, const std::unordered_set<std::string>& faded)
    : m_selected(view.selection.begin(), view.selection.end()),
      m_emphasis(view.emphasis.begin(), view.emphasis.end()),
      m_proposed(view.proposed.begin(), view.proposed.end()),
      m_faded(faded) {}

DataMarks marksOf(std::string_view id, const DataLook& data, double largest) {
  DataMarks marks;
  if (data.colour) marks.category = data.colour->find(id);
  if (data.size) {
    marks.largest = largest;
    marks.ring = data.size->hasRing(id);
    if (const auto size = data.size->of.find(id); size != data.size->of.end()) marks.size = size->second;
  }
  if (data.badge)
    if (const auto badge = data.badge->of.find(id); badge != data.badge->of.end()) marks.badge = badge->second;
  return marks;
}

State Scene::State::stateOf(const std::string& id, const ViewState& view, const Marked& marked) const {
  diagram::State state;
  state.hover = view.hover == id;
  state.selected = marked.selected(id);
  state.focus = view.focus.element == id;
  state.dimmed = !marked.emphasised(id);
  if (const auto mark = view.findings.find(id); mark != view.findings.end()) {
    state.severity = mark->second.severity;
    state.findings = mark->second.count;
  }
  if (view.data.colour) state.category = view.data.colour->find(id);
  state.proposed = marked.proposed(id);
  return state;
}

void Scene::State::drawNode(Drawing& drawing, NodeIndex node, const ViewState& view, const Marked& marked,
                            Point by) const {
  NodeLook look = nodeLooks[node];
  const std::string& id = facts.nodes[node].id;
  std::visit(
      [&](auto& any) {
        const bool consultantOnly = any.state.consultantOnly;
        any.state = stateOf(id, view, marked);
        any.state.consultantOnly = consultantOnly;
        any.box = any.box.moved(by);
        if constexpr (requires { any.partner; }) repaint(any.partner, view);
        if constexpr (requires { any.seats; })
          for (Seat& seat : any.seats) {
            seat.at = seat.at + by;
            repaint(seat.partner, view);
          }
        if constexpr (requires { any.parties; })
          for (PartyCode& party : any.parties) repaint(party.partner, view);
      },
      look);
  const auto scope = drawing.list.group(id, titleOf(look));
  const Rect box = layout.boxes[node].moved(by);
  const bool dimmed = std::visit([](const auto& any) { return any.state.dimmed; }, look);
  // What is dimmed lets through what lies behind; the links should not be there.
  if (dimmed && !isDisc(node))
    drawing.list.rect(box, backingRadius(facts.nodes[node].type), backing(layout, box.centre()));
  if (isDisc(node)) return drawDiscOf(drawing, node, std::get<RoleLook>(look), by);
  drawLook(drawing, look);
  if (facts.nodes[node].type != model::Type::Interest || !layout.lanes) return;
  diagram::State state;
  state.dimmed = dimmed;
  dimmedIf(drawing, state, [&] { drawHoldings(drawing, node, view); });
}

void Scene::State::drawLink(Drawing& drawing, std::uint32_t link, const ViewState& view, const Marked& marked) const {
  LinkLook look = linkLooks[link];
  const LinkFacts& link_ = facts.links[link];
  // It is where its ends will be.
  if (view.shifts.contains(facts.nodes[link_.from].id) || view.shifts.contains(facts.nodes[link_.to].id)) return;
  std::visit(
      [&](auto& any) {
        const bool consultantOnly = any.state.consultantOnly;
        any.state = stateOf(link_.id, view, marked);
        any.state.consultantOnly = consultantOnly;
        // A link stays with its ends when those alone are meant.
        if (marked.emphasised(facts.nodes[link_.from].id) && marked.emphasised(facts.nodes[link_.to].id))
          any.state.dimmed = false;
        const bool label = any.state.hover || any.state.selected || drawing.detail == Detail::Full ||
                           link_.type == model::Type::Steers;
        if (!label) any.label.clear();
        if constexpr (requires { any.partner; }) repaint(any.partner, view);
        // Between neighbours there is no room for words.
        if constexpr (requires { any.reportsBack; })
          if (any.route.length() < 40) any.label.clear(), any.reportsBack = false;
      },
      look);
  const auto scope = drawing.list.group(link_.id, {});
  drawLook(drawing, look);
}

namespace {

/// While a link is drawn, what it may not reach is dimmed.
ViewState whileConnecting(const Scene& scene, const ViewState& view) {
  ViewState shown = view;
  shown.emphasis =
      view.preview.reachable.empty() ? scene.legalTargets(view.preview.connectFrom) : view.preview.reachable;
  shown.emphasis.push_back(view.preview.connectFrom);
  return shown;
}

}  // namespace

void Scene::State::drawNodes(Drawing& drawing, const ViewState& view, const std::optional<Rect>& visible) const {
  const Marked marked(view, faded);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const auto shift = view.shifts.find(facts.nodes[i].id);
    const Point by = shift == view.shifts.end() ? Point{} : shift->second;
    if (!isVisible(extentOf(i).moved(by), visible)) continue;
    diagram::State moving;
    moving.dimmed = isMoving(view.preview, facts.nodes[i].id);
    dimmedIf(drawing, moving, [&] { drawNode(drawing, i, view, marked, by); });
  }
  for (const Place::Box& place : view.preview.boxes) {
    const NodeIndex node = facts.find(place.id);
    if (node == kNoNode) continue;
    const auto scope = drawing.list.opacity(0.7);
    const Rect& now = layout.boxes[node];
    drawNode(drawing, node, view, marked, {place.box.x - now.x, place.box.y - now.y});
    if (place.box.width != now.width || place.box.height != now.height)
      drawing.list.rect(place.box, 8, {}, {ColourRole::Accent, 1.5, 6, 5});
  }
}

/// On top of all nodes, so that the next card in a stack does not cover what belongs to this one.
void Scene::State::drawMarks(Drawing& drawing, const ViewState& view, const Marked& marked,
                             const std::optional<Rect>& visible) const {
  const double largest = view.data.size ? view.data.size->largest() : 0;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    const NodeFacts& node = facts.nodes[i];
    if (!isVisible(layout.boxes[i], visible) || !marked.emphasised(node.id)) continue;
    const bool foot = node.type == model::Type::Interest && layout.lanes.has_value();
    DataMarks marks = marksOf(node.id, view.data, largest);
    if (isDisc(i)) marks.size.reset(), marks.ring = false, marks.category = nullptr;  // the disc says these itself
    if (!marks.empty()) drawDataMarks(drawing, layout.boxes[i], marks, foot ? MarkEdge::Upper : MarkEdge::Lower);
    if (marked.proposed(node.id)) drawSign(drawing, Point{layout.boxes[i].x, layout.boxes[i].y}, Sign::Plus, 9);
  }
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) {
    const bool shown = links[i].slot || links[i].showing == Showing::Always;
    if (!shown || !isVisible(linkBounds(i), visible)) continue;
    const DataMarks marks = marksOf(facts.links[i].id, view.data, largest);
    if (!marks.empty()) drawDataMarks(drawing, placeOn(i, .7), marks);
  }
}

void Scene::draw(DisplayList& list, const ViewState& view, std::optional<Rect> visible) const {
  const State& state = *m_state;
  Drawing drawing{list, state.measurer, view.detail, view.zoom};
  const Marked marked(view, state.faded);
  if (view.title) {
    const Point at{bounds().x + 8, bounds().y};
    list.text({at.x, at.y - kTitleRise}, state.title, {{20, 600}, ColourRole::Ink});
    list.text({at.x, at.y - kSubtitleRise}, state.subtitle, {{12.5, 400}, ColourRole::Ink2});
  }
  if (state.layout.lanes) {
    state.drawFrame(drawing, view, marked);
    state.drawEights(drawing, view, marked);
    state.drawStacks(drawing, view);
  }
  state.drawHulls(drawing, view, marked, visible);
  for (std::uint32_t i = 0; i < state.facts.links.size(); ++i)
    if (state.links[i].showing == Showing::Always && isVisible(state.links[i].indexed, visible))
      state.drawLink(drawing, i, view, marked);
  for (const std::uint32_t link : state.demanded(view))
    if (isVisible(state.links[link].indexed, visible)) state.drawLink(drawing, link, view, marked);
  if (state.layout.lanes) {
    state.drawGhosts(drawing, view);
    state.drawPills(drawing, view);
  }
  state.drawNodes(drawing, view.preview.connectFrom.empty() ? view : whileConnecting(*this, view), visible);
  if (!view.data.empty() || !view.proposed.empty()) state.drawMarks(drawing, view, marked, visible);
  if (view.legend) state.drawLegendBelow(drawing, legend(view, true));
  drawPreview(drawing, view, *this);
}

DisplayList Scene::draw(const ViewState& view) const {
  DisplayList list;
  draw(list, view);
  return list;
}

}  // namespace diagram
