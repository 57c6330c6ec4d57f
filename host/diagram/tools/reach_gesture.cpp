// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/tools/gesture.h"

namespace diagram {
namespace {

class RubberBandGesture final : public Gesture {
 public:
  explicit RubberBandGesture(Point from) : m_from(from) {}

  void drag(const Scene&, const ViewState&, const PointerEvent& event, Preview& preview) override {
    preview.rubberBand = band(event.at);
  }

  Tool::Intents drop(const Scene& scene, const ViewState&, const PointerEvent& event) override {
    return {Select{scene.nodesIn(band(event.at)), event.control ? Select::Mode::Toggle
                                                  : event.shift ? Select::Mode::Add
                                                                : Select::Mode::Replace}};
  }

  Tool::Intents click(const Scene& scene, const ViewState& view, const PointerEvent& event) override {
    const Hit hit = scene.hitTest(event.at, view, toleranceOf(view));
    if (hit.kind == Hit::Kind::NewColumn) return {AddNodeAt{model::Type::Organisation, {}, event.at}};
    const auto& cell = hit.cell;
    const auto ghost = cell ? scene.ghostOf(*cell) : std::nullopt;
    if (ghost && ghost->contains(event.at) && view.editable)
      return {AddNodeAt{model::Type::Role, cell, ghost->centre()}};
    if (event.shift || event.control) return {};
    return {Select{}};
  }

 private:
  Rect band(Point to) const {
    return {std::min(m_from.x, to.x), std::min(m_from.y, to.y), std::fabs(to.x - m_from.x), std::fabs(to.y - m_from.y)};
  }

  Point m_from;
};

class LassoGesture final : public Gesture {
 public:
  explicit LassoGesture(Point from) : m_line{from} {}

  void drag(const Scene&, const ViewState&, const PointerEvent& event, Preview& preview) override {
    m_line.push_back(event.at);
    preview.lasso = m_line;
  }

  Tool::Intents drop(const Scene& scene, const ViewState&, const PointerEvent& event) override {
    std::vector<std::string> enclosed;
    for (const std::string& node : scene.nodes())
      if (const auto box = scene.boxOf(node); box && encloses(box->centre())) enclosed.push_back(node);
    return {Select{enclosed, event.control ? Select::Mode::Toggle
                             : event.shift ? Select::Mode::Add
                                           : Select::Mode::Replace}};
  }

 private:
  /// A ray to the right crosses the outline an odd number of times.
  bool encloses(Point at) const {
    bool inside = false;
    for (std::size_t i = 0, before = m_line.size() - 1; i < m_line.size(); before = i++) {
      const Point a = m_line[i], b = m_line[before];
      if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
  }

  std::vector<Point> m_line;
};

class ConnectGesture final : public Gesture {
 public:
  explicit ConnectGesture(std::string from) : m_from(std::move(from)) {}

  void drag(const Scene& scene, const ViewState& view, const PointerEvent& event, Preview& preview) override {
    preview.connectFrom = m_from;
    preview.pointer = event.at;
    const std::string target = under(scene, view, event.at);
    const auto legal = scene.legalTargets(m_from);
    if (std::find(legal.begin(), legal.end(), target) != legal.end()) preview.connectTo = target;
  }

  Tool::Intents drop(const Scene& scene, const ViewState& view, const PointerEvent& event) override {
    const std::string target = under(scene, view, event.at);
    if (target == m_from) return {};
    return {ConnectDropped{m_from, target, event.at}};
  }

  Tool::Intents click(const Scene&, const ViewState&, const PointerEvent&) override { return {Select{{m_from}}}; }

 private:
  static std::string under(const Scene& scene, const ViewState& view, Point at) {
    // Without the view: handles must not hide what lies beneath them.
    const Hit hit = scene.hitTest(at, {}, toleranceOf(view));
    return hit.kind == Hit::Kind::Node ? hit.element : std::string();
  }

  std::string m_from;
};

}  // namespace

std::unique_ptr<Gesture> rubberBandGesture(Point from) { return std::make_unique<RubberBandGesture>(from); }

std::unique_ptr<Gesture> lassoGesture(Point from) { return std::make_unique<LassoGesture>(from); }

std::unique_ptr<Gesture> connectGesture(std::string from) { return std::make_unique<ConnectGesture>(std::move(from)); }

}  // namespace diagram
