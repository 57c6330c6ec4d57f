// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "diagram/tools/gesture.h"
#include "diagram/tools/snapping.h"

namespace diagram {
namespace {

constexpr double kSnapReach = 6;  // on screen

class MoveGesture final : public Gesture {
 public:
  MoveGesture(std::string pressed, std::vector<std::string> nodes, Point from, bool settled)
      : m_pressed(std::move(pressed)), m_nodes(std::move(nodes)), m_from(from), m_settled(settled) {}

  void drag(const Scene& scene, const ViewState& view, const PointerEvent& event, Preview& preview) override {
    const Movement movement = movementTo(scene, view, event.at);
    preview.boxes = boxes(scene, movement.by);
    preview.guides = movement.guides;
    preview.connectTo = tableUnder(scene, view, event.at);
    if (preview.connectTo.empty()) preview.cell = otherCell(scene, view, event.at);
    if (preview.cell || !preview.connectTo.empty()) preview.guides.clear();
  }

  Tool::Intents drop(const Scene& scene, const ViewState& view, const PointerEvent& event) override {
    if (const std::string table = tableUnder(scene, view, event.at); !table.empty())
      return {TakeSeat{m_pressed, table, event.shift, event.control && !event.shift}};
    if (const auto cell = otherCell(scene, view, event.at)) return {MoveToCell{m_pressed, *cell}};
    const Point by = movementTo(scene, view, event.at).by;
    Place place{boxes(scene, by), bends(scene, by)};
    if (place.boxes.empty()) return {};
    return {std::move(place)};
  }

  Tool::Intents click(const Scene&, const ViewState&, const PointerEvent&) override {
    if (m_settled) return {};
    return {Select{{m_pressed}}};
  }

 private:
  bool isOneRole(const Scene& scene) const {
    return m_nodes.size() == 1 && scene.typeOf(m_pressed) == model::Type::Role;
  }

  /// What lies under the pointer, the dragged card itself apart.
  std::string tableUnder(const Scene& scene, const ViewState& view, Point at) const {
    if (!isOneRole(scene)) return {};
    const Hit hit = scene.hitTest(at, {}, toleranceOf(view));
    const bool table = hit.kind == Hit::Kind::Node && scene.typeOf(hit.element) == model::Type::Table;
    return table ? hit.element : std::string();
  }

  std::optional<Cell> otherCell(const Scene& scene, const ViewState& view, Point at) const {
    const auto box = scene.boxOf(m_pressed);
    if (!isOneRole(scene) || !box) return std::nullopt;
    const auto cell = scene.hitTest(at, {}, toleranceOf(view)).cell;
    return cell == scene.hitTest(box->centre()).cell ? std::nullopt : cell;
  }

  struct Movement {
    Point by;
    std::vector<Guide> guides;
  };

  /// To where it lies with others, where these are near; else so that the pressed one lands on the grid.
  Movement movementTo(const Scene& scene, const ViewState& view, Point at) const {
    const auto pressed = scene.boxOf(m_pressed);
    if (!pressed) return {};
    const Point wished = at - m_from;
    Rect moving;
    const std::unordered_set<std::string_view> own(m_nodes.begin(), m_nodes.end());
    std::vector<Rect> others;
    for (const std::string& node : scene.nodes()) {
      const Rect box = *scene.boxOf(node);
      if (own.contains(node))
        moving = united(moving, box.moved(wished));
      else
        others.push_back(box);
    }
    Snap near = snap(moving, others, kSnapReach / view.zoom);
    const Point grid{snapped(pressed->x + wished.x) - pressed->x, snapped(pressed->y + wished.y) - pressed->y};
    return {{near.x ? wished.x + *near.x : grid.x, near.y ? wished.y + *near.y : grid.y}, std::move(near.guides)};
  }

  /// All boxes moved alike. None when nothing moves.
  std::vector<Place::Box> boxes(const Scene& scene, Point by) const {
    std::vector<Place::Box> result;
    if (by == Point{}) return result;
    for (const std::string& node : m_nodes)
      if (const auto box = scene.boxOf(node); box && scene.isNode(node)) result.push_back({node, box->moved(by)});
    return result;
  }

  /// A link among what moves keeps its course.
  std::vector<Place::Bends> bends(const Scene& scene, Point by) const {
    std::vector<Place::Bends> result;
    if (m_nodes.size() < 2 || by == Point{}) return result;
    for (const auto& [link, line] : scene.ledLinks(m_nodes)) {
      Place::Bends moved{link, line.bends};
      for (Point& point : moved.points) point = point + by;
      result.push_back(std::move(moved));
    }
    return result;
  }

  std::string m_pressed;
  std::vector<std::string> m_nodes;
  Point m_from;
  bool m_settled;
};

class ResizeGesture final : public Gesture {
 public:
  ResizeGesture(std::string node, Rect box, int corner) : m_node(std::move(node)), m_box(box), m_corner(corner) {}

  void drag(const Scene&, const ViewState&, const PointerEvent& event, Preview& preview) override {
    preview.boxes = {{m_node, resized(event.at)}};
  }

  Tool::Intents drop(const Scene&, const ViewState&, const PointerEvent& event) override {
    const Rect box = resized(event.at);
    if (box == m_box) return {};
    return {Place{{{m_node, box}}}};
  }

 private:
  Rect resized(Point at) const {
    constexpr double kLeastWidth = 64, kLeastHeight = 32;
    const bool left = m_corner == 0 || m_corner == 3, top = m_corner == 0 || m_corner == 1;
    const double x = left ? std::min(snapped(at.x), m_box.right() - kLeastWidth) : m_box.x;
    const double y = top ? std::min(snapped(at.y), m_box.bottom() - kLeastHeight) : m_box.y;
    const double right = left ? m_box.right() : std::max(snapped(at.x), m_box.x + kLeastWidth);
    const double bottom = top ? m_box.bottom() : std::max(snapped(at.y), m_box.y + kLeastHeight);
    return {x, y, right - x, bottom - y};
  }

  std::string m_node;
  Rect m_box;
  int m_corner;
};

}  // namespace

std::unique_ptr<Gesture> moveGesture(std::string pressed, std::vector<std::string> nodes, Point from, bool settled) {
  return std::make_unique<MoveGesture>(std::move(pressed), std::move(nodes), from, settled);
}

std::unique_ptr<Gesture> resizeGesture(std::string node, Rect box, int corner) {
  return std::make_unique<ResizeGesture>(std::move(node), box, corner);
}

}  // namespace diagram
