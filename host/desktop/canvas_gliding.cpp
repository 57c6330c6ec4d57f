// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"
#include "desktop/toolkit_style.h"

// Nodes that a change puts elsewhere glide there, so that the eye can follow; what was dragged is there already.
namespace desktop {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kDuration(140);
constexpr int kFrame = 12;                // milliseconds
constexpr std::size_t kMostNodes = 1000;  // of more, a picture takes too long

}  // namespace

Canvas::Corners Canvas::seenAt() const {
  Corners corners;
  if (m_carryingOut || !m_painted || m_scene->nodes().size() > kMostNodes || !mayGlide()) return corners;
  for (const std::string& id : m_scene->nodes()) {
    const auto shift = m_state.shifts.find(id);
    const diagram::Rect box = *m_scene->boxOf(id);
    corners.emplace(id,
                    diagram::Point{box.x, box.y} + (shift == m_state.shifts.end() ? diagram::Point{} : shift->second));
  }
  return corners;
}

void Canvas::glideFrom(const Corners& before) {
  m_gliding.Stop();
  m_glides.clear();
  for (const auto& [id, corner] : before)
    if (const auto box = m_scene->boxOf(id); box && corner != diagram::Point{box->x, box->y})
      m_glides.emplace(id, corner - diagram::Point{box->x, box->y});
  m_state.shifts = m_glides;
  if (m_glides.empty()) return;
  m_glidingSince = Clock::now();
  m_gliding.Start(kFrame);
}

void Canvas::glideOn() {
  const double share = std::chrono::duration<double>(Clock::now() - m_glidingSince) / kDuration;
  m_state.shifts.clear();
  if (share >= 1) {
    m_gliding.Stop();
  } else {
    // Fast at first.
    const double left = (1 - share) * (1 - share);
    for (const auto& [id, by] : m_glides) m_state.shifts.emplace(id, by * left);
  }
  changed();
}

}  // namespace desktop
