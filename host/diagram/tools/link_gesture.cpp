// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/tools/gesture.h"

namespace diagram {
namespace {

constexpr double kHandleReach = 7;
constexpr double kStraight = 5;  // nearer to the line between its neighbours, a point leads nowhere

double toLine(Point at, Point from, Point to) { return distanceTo(straight(from, to), at); }

class ReconnectGesture final : public Gesture {
 public:
  ReconnectGesture(std::string link, Scene::Line line, bool start)
      : m_link(std::move(link)), m_line(std::move(line)), m_start(start) {}

  void drag(const Scene& scene, const ViewState& view, const PointerEvent& event, Preview& preview) override {
    preview.connectFrom = m_start ? m_line.to : m_line.from;
    preview.pointer = event.at;
    preview.reachable = reachable(scene);
    const std::string target = under(scene, view, event.at);
    if (std::find(preview.reachable.begin(), preview.reachable.end(), target) != preview.reachable.end())
      preview.connectTo = target;
    preview.course = {m_start ? event.at : m_line.start};
    preview.course.insert(preview.course.end(), m_line.bends.begin(), m_line.bends.end());
    preview.course.push_back(m_start ? m_line.end : event.at);
  }

  Tool::Intents drop(const Scene& scene, const ViewState& view, const PointerEvent& event) override {
    const std::string target = under(scene, view, event.at);
    if (target.empty() || target == (m_start ? m_line.from : m_line.to)) return {};
    return {Reconnect{m_link, m_start, target}};
  }

 private:
  static std::string under(const Scene& scene, const ViewState& view, Point at) {
    const Hit hit = scene.hitTest(at, {}, toleranceOf(view));
    return hit.kind == Hit::Kind::Node ? hit.element : std::string();
  }

  std::vector<std::string> reachable(const Scene& scene) const {
    const auto type = scene.typeOf(m_link), other = scene.typeOf(m_start ? m_line.to : m_line.from);
    std::vector<std::string> result;
    if (!type || !other) return result;
    for (const std::string& node : scene.nodes()) {
      if (node == (m_start ? m_line.to : m_line.from)) continue;
      const model::Type end = *scene.typeOf(node);
      if (m_start ? model::allowsEnds(*type, end, *other) : model::allowsEnds(*type, *other, end))
        result.push_back(node);
    }
    return result;
  }

  std::string m_link;
  Scene::Line m_line;
  bool m_start;
};

class BendGesture final : public Gesture {
 public:
  /// `points` with the one that is moved, at `index`.
  BendGesture(std::string link, Scene::Line line, std::size_t index)
      : m_link(std::move(link)), m_line(std::move(line)), m_index(index) {}

  void drag(const Scene&, const ViewState& view, const PointerEvent& event, Preview& preview) override {
    preview.course = {m_line.start};
    const auto points = led(event.at, view);
    preview.course.insert(preview.course.end(), points.begin(), points.end());
    preview.course.push_back(m_line.end);
  }

  Tool::Intents drop(const Scene&, const ViewState& view, const PointerEvent& event) override {
    return {Place{{}, {{m_link, led(event.at, view)}}}};
  }

 private:
  Point before() const { return m_index == 0 ? m_line.start : m_line.bends[m_index - 1]; }
  Point behind() const { return m_index + 1 == m_line.bends.size() ? m_line.end : m_line.bends[m_index + 1]; }

  /// On the grid, or level with what stands before or behind it; on the line between these it is not needed.
  std::vector<Point> led(Point at, const ViewState& view) const {
    std::vector<Point> points = m_line.bends;
    const double near = 6 / view.zoom;
    Point placed{snapped(at.x), snapped(at.y)};
    for (const Point other : {before(), behind()}) {
      if (std::fabs(other.x - at.x) <= near) placed.x = other.x;
      if (std::fabs(other.y - at.y) <= near) placed.y = other.y;
    }
    if (toLine(at, before(), behind()) <= kStraight / view.zoom)
      points.erase(points.begin() + static_cast<std::ptrdiff_t>(m_index));
    else
      points[m_index] = placed;
    return points;
  }

  std::string m_link;
  Scene::Line m_line;
  std::size_t m_index;
};

/// Between which of its points a place on a link lies.
std::size_t placeOn(const Scene::Line& line, Point at) {
  std::vector<Point> points{line.start};
  points.insert(points.end(), line.bends.begin(), line.bends.end());
  points.push_back(line.end);
  std::size_t nearest = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    if (toLine(at, points[i], points[i + 1]) < toLine(at, points[nearest], points[nearest + 1])) nearest = i;
  return nearest;
}

}  // namespace

std::unique_ptr<Gesture> linkGesture(const Scene& scene, const ViewState& view, Point at) {
  if (view.selection.size() != 1 || !view.editable) return nullptr;
  const std::string& link = view.selection.front();
  auto line = scene.lineOf(link);
  if (!line) return nullptr;
  const double reach = kHandleReach / view.zoom;
  for (std::size_t i = 0; i < line->bends.size(); ++i)
    if (length(line->bends[i] - at) <= reach) return std::make_unique<BendGesture>(link, std::move(*line), i);
  if (length(line->start - at) <= reach) return std::make_unique<ReconnectGesture>(link, std::move(*line), true);
  if (length(line->end - at) <= reach) return std::make_unique<ReconnectGesture>(link, std::move(*line), false);
  const Hit hit = scene.hitTest(at, view, toleranceOf(view));
  if (hit.kind != Hit::Kind::Link || hit.element != link) return nullptr;
  const std::size_t index = placeOn(*line, at);
  line->bends.insert(line->bends.begin() + static_cast<std::ptrdiff_t>(index), at);
  return std::make_unique<BendGesture>(link, std::move(*line), index);
}

}  // namespace diagram
