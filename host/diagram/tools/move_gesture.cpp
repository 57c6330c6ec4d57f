// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/tools/gesture.h"

namespace diagram {
namespace {

class MoveGesture final : public Gesture {
 public:
  MoveGesture(std::string pressed, std::vector<std::string> nodes, Point from, bool settled)
      : m_pressed(std::move(pressed)), m_nodes(std::move(nodes)), m_from(from), m_settled(settled) {}

  void drag(const Scene& scene, const ViewState& view, const PointerEvent& event, Preview& preview) override {
    preview.boxes = boxes(scene, event.at);
    preview.connectTo = tableUnder(scene, view, event.at);
    if (preview.connectTo.empty()) preview.cell = otherCell(scene, view, event.at);
  }

  Tool::Intents drop(const Scene& scene, const ViewState& view, const PointerEvent& event) override {
    if (const std::string table = tableUnder(scene, view, event.at); !table.empty())
      return {TakeSeat{m_pressed, table, event.shift}};
    if (const auto cell = otherCell(scene, view, event.at)) return {MoveToCell{m_pressed, *cell}};
    Place place{boxes(scene, event.at)};
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

  /// All boxes moved alike, so that the pressed one lands on the grid. None when nothing moves.
  std::vector<Place::Box> boxes(const Scene& scene, Point at) const {
    std::vector<Place::Box> result;
    const auto pressed = scene.boxOf(m_pressed);
    if (!pressed) return result;
    const Point by{snapped(pressed->x + at.x - m_from.x) - pressed->x,
                   snapped(pressed->y + at.y - m_from.y) - pressed->y};
    if (by == Point{}) return result;
    for (const std::string& node : m_nodes)
      if (const auto box = scene.boxOf(node); box && scene.isNode(node)) result.push_back({node, box->moved(by)});
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
