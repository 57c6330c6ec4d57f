// SPDX-License-Identifier: MIT
#include "diagram/scene_preview.h"

#include "diagram/scene_state.h"
#include "diagram/shapes/lanes.h"

namespace diagram {
namespace {

constexpr double kHandle = 4.5;
constexpr double kTick = 4;  // across the ends of a room

const Pen kAccent{ColourRole::Accent, 1.75, 6, 5};

void drawConnection(Drawing& drawing, const Preview& preview, const Scene& scene) {
  const auto from = scene.boxOf(preview.connectFrom), to = scene.boxOf(preview.connectTo);
  const Rect end = to && !preview.connectTo.empty() ? *to : Rect{preview.pointer.x, preview.pointer.y, 0, 0};
  if (from && preview.course.empty()) {
    const Route route = routeBetween(*from, end);
    drawing.list.path(route.path(), {}, kAccent);
    drawing.list.circle(route.to(), 5, ColourRole::Accent, {ColourRole::Card, 1.5});
  }
  if (to) drawing.list.rect(to->inflated(4), 14, {}, {ColourRole::Accent, 2.25});
}

void drawGuide(Drawing& drawing, const Guide& guide) {
  const double pixel = 1 / drawing.zoom;
  const Pen thin{ColourRole::Accent, pixel};
  drawing.list.line(guide.from, guide.to, thin);
  if (!guide.room) return;
  const Point tick = quarterTurn(direction(guide.to - guide.from)) * (kTick * pixel);
  drawing.list.line(guide.from - tick, guide.from + tick, thin);
  drawing.list.line(guide.to - tick, guide.to + tick, thin);
}

void drawArea(Drawing& drawing, const Path& outline) {
  {
    const auto soft = drawing.list.opacity(0.5);
    drawing.list.path(outline, ColourRole::AccentSoft);
  }
  drawing.list.path(outline, {}, {ColourRole::Accent, 1});
}

/// Round where an end can be taken elsewhere, square where a point can.
void drawLinkHandles(Drawing& drawing, const Scene::Line& line) {
  const Pen outline{ColourRole::Accent, 1.75};
  for (const Point end : {line.start, line.end}) drawing.list.circle(end, kHandle, ColourRole::Card, outline);
  for (const Point bend : line.bends)
    drawing.list.rect(rectAround(bend, 2 * kHandle - 1, 2 * kHandle - 1), 1.5, ColourRole::Card, outline);
}

}  // namespace

void drawPreview(Drawing& drawing, const ViewState& view, const Scene& scene) {
  const Preview& preview = view.preview;
  if (preview.cell)
    if (const auto ghost = scene.ghostOf(*preview.cell)) drawCellCursor(drawing, ghost->inflated(6));
  if (!preview.connectFrom.empty()) drawConnection(drawing, preview, scene);
  if (preview.course.size() > 1) {
    drawing.list.path(Route::rounded(preview.course, 8).path(), {}, kAccent);
    for (const Point point : preview.course) drawing.list.circle(point, 3, ColourRole::Accent);
  }
  for (const Guide& guide : preview.guides) drawGuide(drawing, guide);
  if (preview.lasso.size() > 2) drawArea(drawing, Path::polygon(preview.lasso));
  if (preview.rubberBand) {
    const Rect& band = *preview.rubberBand;
    drawArea(drawing,
             Path::polygon(
                 {{band.x, band.y}, {band.right(), band.y}, {band.right(), band.bottom()}, {band.x, band.bottom()}}));
  }
  if (view.editable && preview.empty() && view.selection.size() == 1 && view.detail >= Detail::Normal)
    if (const auto line = scene.lineOf(view.selection.front())) drawLinkHandles(drawing, *line);
}

std::optional<Scene::Line> Scene::lineOf(std::string_view id) const {
  const auto link = m_state->findLink(id);
  if (!link) return std::nullopt;
  const LinkState& state = m_state->links[*link];
  if (state.slot || (state.showing != Showing::Always && state.showing != Showing::OnDemand)) return std::nullopt;
  const LinkFacts& facts = m_state->facts.links[*link];
  const Route& route =
      std::visit([](const auto& look) -> const Route& { return look.route; }, m_state->linkLooks[*link]);
  return Line{m_state->facts.nodes[facts.from].id, m_state->facts.nodes[facts.to].id, route.from(), route.to(),
              facts.bends};
}

std::vector<std::pair<std::string, Scene::Line>> Scene::ledLinks(const std::vector<std::string>& nodes) const {
  const std::unordered_set<std::string_view> among(nodes.begin(), nodes.end());
  std::vector<std::pair<std::string, Line>> result;
  for (const LinkFacts& link : m_state->facts.links) {
    if (link.bends.empty() || !among.contains(m_state->facts.nodes[link.from].id) ||
        !among.contains(m_state->facts.nodes[link.to].id))
      continue;
    if (auto line = lineOf(link.id)) result.emplace_back(link.id, std::move(*line));
  }
  return result;
}

}  // namespace diagram
