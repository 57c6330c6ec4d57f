// SPDX-License-Identifier: MIT
#include "diagram/scene.h"

#include <algorithm>

#include "diagram/scene_state.h"
#include "diagram/words.h"
#include "model/workshop.h"

namespace diagram {

using model::Attr;
using model::Type;

Scene::Scene(const model::Model& model, std::string diagram, const TextMeasurer& measurer)
    : m_state(std::make_unique<State>(model, std::move(diagram), measurer)) {
  rebuild();
}
Scene::~Scene() = default;
Scene::Scene(Scene&&) noexcept = default;

void Scene::rebuild() {
  m_state->readAll();
  m_state->layOutAll();
}

void Scene::sizeDiscs(std::optional<SizeLook> sizes) {
  if (!isNetwork()) return;
  m_state->discSizes = std::move(sizes);
  valueDiscs(m_state->facts, m_state->discSizes ? &*m_state->discSizes : nullptr);
  m_state->layOutAll();
}

bool Scene::isNetwork() const { return m_state->facts.network.has_value(); }

void Scene::State::readAll() {
  facts = readFacts(model, diagram, measurer);
  nodeLooks.clear();
  linkLooks.clear();
  seatKinds.clear();
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    nodeLooks.push_back(readNodeLook(facts, i, *model.find(facts.nodes[i].id)));
  for (const LinkFacts& link : facts.links) {
    const model::Element element = *model.find(link.id);
    linkLooks.push_back(readLinkLook(facts, link, element));
    seatKinds.push_back(link.type == Type::SitsAt ? seatKindOf(element) : SeatKind::Member);
  }
  // After the looks: what they say of an element counts what is not in the picture, too.
  applyRule();
  valueDiscs(facts, discSizes ? &*discSizes : nullptr);
  ids.clear();
  linkOf.clear();
  for (const NodeFacts& node : facts.nodes) ids.push_back(node.id);
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) linkOf.emplace(facts.links[i].id, i);
  title = model.root().name();
  subtitle = diagramSubtitle(model.root(), facts.lanes);
}

void Scene::State::layOutAll() {
  layout = layOut(facts);
  routing.emplace(facts, layout);
  readEights();
  std::vector<std::pair<TreeBox, std::uint32_t>> nodes, always;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    placeNode(i);
    nodes.emplace_back(treeBox(layout.boxes[i]), i);
  }
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (facts.nodes[i].type == Type::Table) placeSeats(i);
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) {
    placeLink(i);
    for (const Rect& piece : piecesOf(i)) always.emplace_back(treeBox(piece), i);
  }
  nodeTree = Tree(nodes.begin(), nodes.end());
  linkTree = Tree(always.begin(), always.end());
}

void Scene::State::placeNode(NodeIndex node) {
  std::visit([&](auto& look) { look.box = layout.boxes[node]; }, nodeLooks[node]);
}

void Scene::State::placeSeats(NodeIndex table) {
  auto& look = std::get<TableLook>(nodeLooks[table]);
  look.seats.clear();
  for (const SeatPlace& seat : routing->seatsOf(table))
    look.seats.push_back({seat.at, seatKinds[seat.link], facts.nodes[facts.links[seat.link].from].colour});
}

/// Settles how the link shows and where it runs.
void Scene::State::placeLink(std::uint32_t link) {
  LinkState& state = links[link];
  state.showing = state.slot ? Showing::Absorbed : routing->showingOf(link);
  if (state.showing == Showing::Never || state.showing == Showing::Absorbed) return;
  std::visit(
      [&](auto& look) {
        look.route = routing->routeOf(link);
        state.indexed = look.route.bounds();
      },
      linkLooks[link]);
}

/// What the tree knows of a link: a course across the canvas is near to much less than its rectangle.
std::vector<Rect> Scene::State::piecesOf(std::uint32_t link) const {
  std::vector<Rect> pieces;
  if (links[link].showing != Showing::Always) return pieces;
  const Route& route = std::visit([](const auto& look) -> const Route& { return look.route; }, linkLooks[link]);
  for (const Cubic& curve : route.curves()) {
    const Rect whole = ::diagram::bounds(curve);
    const int count = std::clamp(static_cast<int>(std::min(whole.width, whole.height) / 64), 1, 16);
    for (int i = 0; i < count; ++i)
      pieces.push_back(
          ::diagram::bounds(part(curve, static_cast<double>(i) / count, static_cast<double>(i + 1) / count)));
  }
  return pieces;
}

void Scene::State::readEights() {
  eights.clear();
  links.assign(facts.links.size(), {});
  if (layout.lanes && !layout.lanes->eights.empty()) {
    const ContactGraph graph(model);
    for (const EightPlace& place : layout.lanes->eights)
      eights.push_back(graph.between(facts.nodes[layout.lanes->columns[place.columnA].organisation].id,
                                     facts.nodes[layout.lanes->columns[place.columnB].organisation].id));
  }
  for (std::size_t i = 0; i < eights.size(); ++i)
    for (std::size_t slot = 0; slot < kSlotCount; ++slot)
      for (const std::string& carrier : eights[i].slots[slot].carriers)
        if (const auto link = findLink(carrier); link && !links[*link].slot)
          links[*link].slot = SlotPlace{i, static_cast<Slot>(slot)};
  placeEights();
}

void Scene::State::placeEights() {
  eightFrames.clear();
  if (!layout.lanes) return;
  const Lanes& lanes = *layout.lanes;
  for (const EightPlace& place : lanes.eights) {
    EightFrame frame;
    frame.a = lanes.columns[place.columnA].centre();
    frame.b = lanes.columns[place.columnB].centre();
    frame.cardWidth = lanes.cardWidth;
    for (std::size_t i = 0; i < 3; ++i) frame.rows[i] = lanes.rows[i].centre();
    eightFrames.push_back(frame);
  }
}

namespace {

/// Two frames look the same when their columns and rows stand alike.
bool sameFrame(const Layout& a, const Layout& b) {
  if (a.lanes.has_value() != b.lanes.has_value()) return false;
  if (!a.lanes) return true;
  const auto sameColumn = [](const LaneColumn& x, const LaneColumn& y) {
    return x.organisation == y.organisation && x.tint == y.tint;
  };
  const auto sameRow = [](const LaneRow& x, const LaneRow& y) {
    return x.kind == y.kind && x.top == y.top && x.height == y.height;
  };
  return std::equal(a.lanes->columns.begin(), a.lanes->columns.end(), b.lanes->columns.begin(), b.lanes->columns.end(),
                    sameColumn) &&
         std::equal(a.lanes->rows.begin(), a.lanes->rows.end(), b.lanes->rows.begin(), b.lanes->rows.end(), sameRow);
}

}  // namespace

constexpr double kDetour = 240;  // no link makes a longer one round a card

/// After shapes changed: only what now stands elsewhere, and what hangs on it, is placed anew.
void Scene::State::layOutAgain() {
  Layout now = layOut(facts);
  if (!sameFrame(layout, now)) return layOutAll();
  std::vector<NodeIndex> moved;
  std::vector<Rect> disturbed;  // where something stood or stands
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (layout.boxes[i] != now.boxes[i]) {
      moved.push_back(i);
      disturbed.push_back(layout.boxes[i]);
      disturbed.push_back(now.boxes[i]);
      nodeTree.remove(std::pair(treeBox(layout.boxes[i]), i));
      nodeTree.insert(std::pair(treeBox(now.boxes[i]), i));
    }
  layout = std::move(now);  // the routing refers to this object, which stays where it is
  // A seat moves all seats of its table, an arrow those beside it: what a moved node is linked to counts as touched.
  std::vector<bool> touched(facts.nodes.size()), stale(facts.links.size());
  for (const NodeIndex node : moved) {
    placeNode(node);
    touched[node] = true;
    for (const std::uint32_t link : routing->linksOf(node))
      touched[facts.links[link].from] = touched[facts.links[link].to] = true;
  }
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (!touched[i]) continue;
    if (facts.nodes[i].type == Type::Table) placeSeats(i);
    for (const std::uint32_t link : routing->linksOf(i)) stale[link] = true;
  }
  // In lanes a link between roles runs round whatever stands in between.
  const auto isDisturbed = [&](std::uint32_t link) {
    if (!layout.lanes || links[link].showing != Showing::Always) return false;
    if (facts.links[link].type != Type::Contact && facts.links[link].type != Type::Line) return false;
    const Rect around = links[link].indexed.inflated(kDetour);
    return std::any_of(disturbed.begin(), disturbed.end(), [&](const Rect& box) { return box.intersects(around); });
  };
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) {
    if (!stale[i] && !isDisturbed(i)) continue;
    for (const Rect& piece : piecesOf(i)) linkTree.remove(std::pair(treeBox(piece), i));
    placeLink(i);
    for (const Rect& piece : piecesOf(i)) linkTree.insert(std::pair(treeBox(piece), i));
  }
}

namespace {

/// Takes over a change of a shape of the diagram into the facts; false when the change is of another kind.
bool applyShape(Facts& facts, const model::Model& model, std::string_view diagram, const model::Change& change) {
  const std::string& id = model::subject(change);
  const auto known = facts.nodeOfShape.find(id);
  if (std::holds_alternative<model::RemoveElement>(change)) {
    if (known == facts.nodeOfShape.end()) return false;
    facts.nodes[known->second].placed.reset();
    facts.nodeOfShape.erase(known);
    return true;
  }
  const auto shape = model.find(id);
  if (!shape || shape->type() != Type::Shape) return false;
  if (shape->reference(Attr::Owner) != model::workshop::placesOf(model, diagram)) return false;
  const NodeIndex node = facts.find(shape->reference(Attr::Of));
  if (node == kNoNode || (known != facts.nodeOfShape.end() && known->second != node)) return false;
  facts.nodeOfShape[id] = node;
  facts.nodes[node].placed = readShape(*shape);
  return true;
}

}  // namespace

void Scene::update(const model::Changes& changes) {
  State& state = *m_state;
  // With several shapes of one node it takes reading anew to tell which of them counts.
  const auto ambiguous = [&] {
    std::vector<bool> seen(state.facts.nodes.size());
    for (const auto& [shape, node] : state.facts.nodeOfShape) {
      if (seen[node]) return true;
      seen[node] = true;
    }
    return false;
  };
  if (ambiguous()) return rebuild();
  for (const model::Change& change : changes)
    if (!applyShape(state.facts, state.model, state.diagram, change)) return rebuild();
  if (ambiguous()) return rebuild();
  state.layOutAgain();
}

std::optional<std::uint32_t> Scene::State::findLink(std::string_view id) const {
  const auto found = linkOf.find(std::string(id));
  return found == linkOf.end() ? std::nullopt : std::optional(found->second);
}

Rect Scene::State::linkBounds(std::uint32_t link) const {
  if (links[link].slot) {
    const SlotPlace slot = *links[link].slot;
    return ::diagram::bounds(slotCurve(eightFrames[slot.eight], slot.slot)).inflated(kBandWidth / 2);
  }
  return links[link].indexed;
}

Point Scene::State::placeOn(std::uint32_t link, double fraction) const {
  if (links[link].slot) {
    const SlotPlace slot = *links[link].slot;
    return pointAt(slotCurve(eightFrames[slot.eight], slot.slot), fraction);
  }
  return std::visit([&](const auto& look) { return look.route.at(fraction); }, linkLooks[link]);
}

const std::string& Scene::diagram() const { return m_state->diagram; }
Rect Scene::bounds() const { return m_state->layout.bounds; }

Rect Scene::boundsWithTitle() const {
  Rect area = bounds();
  area.y -= 58;
  area.height += 58;
  return area;
}

const std::vector<std::string>& Scene::nodes() const { return m_state->ids; }
const std::vector<Eight>& Scene::eights() const { return m_state->eights; }

std::optional<Rect> Scene::boxOf(std::string_view id) const {
  if (const NodeIndex node = m_state->facts.find(id); node != kNoNode) return m_state->layout.boxes[node];
  const auto link = m_state->findLink(id);
  if (!link || m_state->links[*link].showing == Showing::Never) return std::nullopt;
  return m_state->linkBounds(*link);
}

std::optional<Scene::Owner> Scene::ownerOf(std::string_view id) const {
  const Facts& facts = m_state->facts;
  const NodeIndex node = facts.find(id);
  if (node == kNoNode || facts.nodes[node].partner == kNoNode) return std::nullopt;
  return Owner{facts.nodes[facts.nodes[node].partner].id, facts.nodes[node].code, facts.nodes[node].colour};
}

std::optional<Rect> Scene::ghostOf(const Cell& cell) const {
  if (!m_state->layout.lanes) return std::nullopt;
  for (const Ghost& ghost : m_state->layout.lanes->ghosts)
    if (m_state->facts.nodes[ghost.organisation].id == cell.organisation && layerToken(ghost.layer) == cell.layer)
      return ghost.box;
  return std::nullopt;
}

std::optional<Rect> Scene::newColumn() const {
  if (!m_state->layout.lanes || m_state->layout.lanes->newColumn.empty()) return std::nullopt;
  return m_state->layout.lanes->newColumn;
}

std::optional<Rect> Scene::revealRect(const std::vector<std::string>& ids) const {
  Rect area;
  for (const std::string& id : ids)
    if (const auto box = boxOf(id)) area = united(area, *box);
  if (area.empty()) return std::nullopt;
  return area.inflated(48);
}

}  // namespace diagram
