// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"

// What changed since another version, shown on the diagram: what is gone as ghosts, and a sign on what is new, changed
// or gone.
namespace desktop {

using diagram::ColourRole;

void Canvas::showDifference(session::ChangePicture difference) {
  m_difference = std::make_unique<Compared>(std::move(difference), m_scene->diagram(), m_measurer);
  changed();
}

void Canvas::dropDifference() {
  if (!m_difference) return;
  m_difference.reset();
  changed();
}

void Canvas::drawDifference(const diagram::Rect& part) {
  const session::ChangePicture& difference = m_difference->difference;
  const diagram::Scene& scene = m_difference->scene;
  diagram::ViewState state = m_state;
  state.hover.clear();
  state.preview = {};
  state.proposed = difference.gone;
  scene.draw(m_list, state, part);
  const auto mark = [&](const std::vector<std::string>& ids, ColourRole colour, bool dashed, std::string_view sign) {
    for (const std::string& id : ids) {
      const auto box = scene.boxOf(id);
      if (!box) continue;
      const bool isNode = scene.isNode(id);
      if (isNode) m_list.rect(box->inflated(3), 10, {}, {colour, 2.25, dashed ? 6.0 : 0.0, dashed ? 5.0 : 0.0});
      const diagram::Point at = isNode ? diagram::Point{box->x, box->y} : box->centre();
      m_list.circle(at, 9, colour, {ColourRole::Canvas, 1.5});
      m_list.icon(sign, at, 11, ColourRole::OnError, 2);
    }
  };
  mark(difference.gone, ColourRole::Error, true, "cross");
  mark(difference.changed, ColourRole::Info, false, "pen");
  mark(difference.added, ColourRole::Strength, false, "plus");
}

}  // namespace desktop
