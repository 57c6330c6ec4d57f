// SPDX-License-Identifier: MIT
#include <cmath>

#include "diagram/tools/gesture.h"

namespace diagram {
namespace {

constexpr double kReach = 4;  // on screen; less is the trembling of a hand
constexpr double kGrid = 8;

}  // namespace

double snapped(double coordinate) { return std::round(coordinate / kGrid) * kGrid; }

double toleranceOf(const ViewState& view) { return kReach / view.zoom; }

Tool::Intents GestureTool::down(const Scene& scene, const ViewState& view, const PointerEvent& event) {
  cancel();
  m_from = event.at;
  return begin(scene, view, event, m_gesture);
}

Tool::Intents GestureTool::move(const Scene& scene, const ViewState& view, const PointerEvent& event) {
  if (!m_gesture) return {};
  m_dragging = m_dragging || length(event.at - m_from) > kReach / view.zoom;
  if (!m_dragging) return {};
  m_preview = {};
  m_gesture->drag(scene, view, event, m_preview);
  return {};
}

Tool::Intents GestureTool::up(const Scene& scene, const ViewState& view, const PointerEvent& event) {
  if (!m_gesture) return {};
  move(scene, view, event);
  const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
  const bool dragged = m_dragging;
  cancel();
  return dragged ? gesture->drop(scene, view, event) : gesture->click(scene, view, event);
}

void GestureTool::cancel() {
  m_gesture.reset();
  m_dragging = false;
  m_preview = {};
}

}  // namespace diagram
