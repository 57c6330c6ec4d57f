// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>

#include "diagram/scene_state.h"
#include "diagram/shapes/link_end.h"
#include "diagram/shapes/node.h"

namespace diagram {
namespace {

constexpr double kHandleReach = 7;
constexpr double kBadgeReach = 11;
constexpr std::size_t kFewSelected = 24;

template <class Found>
std::vector<std::uint32_t> found(const Tree& tree, const Found& predicate) {
  std::vector<std::uint32_t> result;
  for (auto it = tree.qbegin(predicate); it != tree.qend(); ++it) result.push_back(it->second);
  std::sort(result.begin(), result.end());
  return result;
}

std::optional<Cell> cellAt(const Facts& facts, const Layout& layout, Point at) {
  if (!layout.lanes) return std::nullopt;
  const Lanes& lanes = *layout.lanes;
  for (const LaneColumn& column : lanes.columns) {
    if (column.organisation == kNoNode || at.x < column.tint.x || at.x > column.tint.right()) continue;
    for (const LaneRow& row : lanes.rows)
      if (at.y >= row.top && at.y < row.bottom() && row.kind != LaneRow::Kind::Constituencies)
        return Cell{facts.nodes[column.organisation].id, std::string(layerToken(static_cast<Layer>(row.kind)))};
  }
  return std::nullopt;
}

bool near(Point a, Point b, double reach) { return length(a - b) <= reach; }

}  // namespace

std::vector<std::uint32_t> Scene::State::demanded(const ViewState& view) const {
  std::vector<std::uint32_t> result;
  const auto take = [&](std::string_view id) {
    if (id.empty()) return;
    if (const NodeIndex node = facts.find(id); node != kNoNode) {
      for (const std::uint32_t link : routing->linksOf(node))
        if (links[link].showing == Showing::OnDemand) result.push_back(link);
    } else if (const auto link = findLink(id); link && links[*link].showing == Showing::OnDemand) {
      result.push_back(*link);
    }
  };
  // The links of everything at once would say nothing.
  if (view.selection.size() <= kFewSelected)
    for (const std::string& id : view.selection) take(id);
  for (const std::string& id : view.emphasis)
    if (findLink(id)) take(id);
  take(view.hover);
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

double Scene::State::distanceToLink(std::uint32_t link, Point at) const {
  return std::visit([&](const auto& look) { return look.route.distanceTo(at); }, linkLooks[link]);
}

namespace {

/// The handles of what is selected or pointed at: corners resize one selected node, sides connect.
std::optional<Hit> hitHandle(const Facts& facts, const Layout& layout, const Tree& tree, const ViewState& view,
                             Point at, double tolerance) {
  const double reach = kHandleReach + tolerance / 2;
  const TreeBox around = treeBox(Rect{at.x, at.y, 0, 0}.inflated(4 + reach));
  for (const std::uint32_t node : found(tree, bg::index::intersects(around))) {
    const std::string& id = facts.nodes[node].id;
    const bool selected = std::find(view.selection.begin(), view.selection.end(), id) != view.selection.end();
    if (!selected && view.hover != id) continue;
    const Rect& box = layout.boxes[node];
    Hit hit;
    hit.element = id;
    for (const Point handle : handlesOf(box, selected))
      if (near(handle, at, reach)) {
        hit.kind = Hit::Kind::ConnectHandle;
        return hit;
      }
    const Point corners[] = {{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}};
    for (int i = 0; i < 4 && selected && view.selection.size() == 1; ++i)
      if (near(corners[i], at, reach)) {
        hit.kind = Hit::Kind::ResizeHandle;
        hit.corner = i;
        return hit;
      }
  }
  return std::nullopt;
}

/// Whether the badge of an element's findings shows at this detail; the others are not there to be hit.
bool hasBadge(const ViewState& view, const std::string& id) {
  const auto mark = view.findings.find(id);
  if (mark == view.findings.end() || view.detail == Detail::Silhouette) return false;
  const bool grave = mark->second.severity == Severity::Error || mark->second.severity == Severity::Warning;
  return grave || view.detail >= Detail::Normal;
}

}  // namespace

std::optional<std::string> Scene::State::badgeAt(Point at, const ViewState& view) const {
  if (view.findings.empty()) return std::nullopt;
  const Marked marked(view, faded);
  const double reach = std::max(kBadgeReach, kBadgeReach * .8 / view.zoom);
  const auto isHit = [&](const std::string& id, Point badge) {
    return near(badge, at, reach) && hasBadge(view, id) && marked.emphasised(id);
  };
  const TreeBox around = treeBox(Rect{at.x, at.y, 0, 0}.inflated(reach + 4));
  const auto nodes = found(nodeTree, bg::index::intersects(around));
  for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
    const Point corner = std::visit([](const auto& look) { return badgeCorner(look); }, nodeLooks[*node]);
    if (isHit(ids[*node], corner)) return ids[*node];
  }
  auto lines = found(linkTree, bg::index::intersects(around));
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  for (const std::uint32_t link : lines)
    if (isHit(facts.links[link].id, placeOn(link, kLinkBadgeAt))) return facts.links[link].id;
  return std::nullopt;
}

bool Scene::isNode(std::string_view id) const { return m_state->facts.find(id) != kNoNode; }

std::optional<model::Type> Scene::typeOf(std::string_view id) const {
  if (const NodeIndex node = m_state->facts.find(id); node != kNoNode) return m_state->facts.nodes[node].type;
  if (const auto link = m_state->findLink(id)) return m_state->facts.links[*link].type;
  return std::nullopt;
}

Hit Scene::hitTest(Point at, const ViewState& view, double tolerance) const {
  const State& state = *m_state;
  if (const auto element = state.badgeAt(at, view)) return {Hit::Kind::Badge, *element, 0, {}, std::nullopt};
  if (auto handle = hitHandle(state.facts, state.layout, state.nodeTree, view, at, tolerance)) return *handle;
  Hit hit;
  if (const auto column = newColumn(); column && view.editable && column->contains(at)) {
    hit.kind = Hit::Kind::NewColumn;
    return hit;
  }
  hit.cell = cellAt(state.facts, state.layout, at);
  const TreeBox here = treeBox(Rect{at.x, at.y, 0, 0}), around = treeBox(Rect{at.x, at.y, 0, 0}.inflated(tolerance));
  const auto nodes = found(state.nodeTree, bg::index::intersects(here));
  if (!nodes.empty()) {
    hit.kind = Hit::Kind::Node;
    hit.element = state.facts.nodes[nodes.back()].id;
    return hit;
  }
  auto candidates = found(state.linkTree, bg::index::intersects(around));
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  for (const std::uint32_t link : state.demanded(view)) candidates.push_back(link);
  double nearest = tolerance;
  for (const std::uint32_t link : candidates)
    if (const double away = state.distanceToLink(link, at); away <= nearest) {
      nearest = away;
      hit.kind = Hit::Kind::Link;
      hit.element = state.facts.links[link].id;
    }
  if (hit.kind == Hit::Kind::Link) return hit;
  for (std::size_t i = 0; i < state.eights.size(); ++i) {
    const EightFrame& frame = state.eightFrames[i];
    if (at.x < frame.a - frame.cardWidth || at.x > frame.b + frame.cardWidth) continue;
    for (std::size_t slot = 0; slot < kSlotCount; ++slot) {
      const Cubic curve = slotCurve(frame, static_cast<Slot>(slot));
      const double reach = kBandWidth / 2 + tolerance / 2;
      if (!diagram::bounds(curve).inflated(reach).contains(at) || distanceTo(curve, at) > reach) continue;
      hit.kind = Hit::Kind::Slot;
      hit.carriers = state.eights[i].slots[slot].carriers;
      if (hit.carriers.size() == 1) hit.element = hit.carriers.front();
      return hit;
    }
  }
  if (hit.cell) hit.kind = Hit::Kind::Cell;
  return hit;
}

std::vector<std::string> Scene::nodesIn(const Rect& area) const {
  std::vector<std::string> result;
  for (const std::uint32_t node : found(m_state->nodeTree, bg::index::covered_by(treeBox(area))))
    result.push_back(m_state->facts.nodes[node].id);
  return result;
}

std::vector<std::string> Scene::legalTargets(std::string_view from) const {
  const Facts& facts = m_state->facts;
  const NodeIndex start = facts.find(from);
  std::vector<std::string> result;
  if (start == kNoNode) return result;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (i == start) continue;
    const auto legal = [&](const model::TypeInfo& link) {
      return model::allowsEnds(link.id, facts.nodes[start].type, facts.nodes[i].type) ||
             model::allowsEnds(link.id, facts.nodes[i].type, facts.nodes[start].type);
    };
    const auto types = model::linkTypes();
    if (std::any_of(types.begin(), types.end(), legal)) result.push_back(facts.nodes[i].id);
  }
  return result;
}

}  // namespace diagram
