// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

constexpr double kSmallest = 0.1;
constexpr double kLegible = 0.75;  // below this, cards lose their second line
constexpr double kLargest = 4;
constexpr double kBeforeAudience = 1.25;  // text must be read from the back of the room
constexpr double kZoomedOn = 2;
constexpr double kMargin = 16;
constexpr double kRevealMargin = 44;            // of the 48 that the scene leaves around what is to be seen
constexpr double kFoot = 56;                    // room for the zoom control
constexpr std::chrono::milliseconds kSlow(10);  // a picture that takes longer would make zooming stutter
constexpr int kSharpAfter = 120;                // milliseconds without zooming

}  // namespace

Canvas::Canvas(wxWindow* parent, CanvasEvents events)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxBORDER_NONE),
      m_events(std::move(events)),
      m_scene(std::make_unique<diagram::Scene>(m_nothing, "", m_measurer)),
      m_tool(diagram::makeSelectTool()) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  describe(*this, tr("Diagram"),
           tr("Arrow keys go from place to place; typing adds. The outline says the same in words."));
  bindEvents();
}

void Canvas::show(const model::Model& model, const std::string& diagram) {
  m_tool->cancel();
  m_gliding.Stop();
  m_proposal.reset();
  m_map.reset();
  m_onImage.reset();
  const bool inviting = m_state.editable;
  m_state = {};
  m_state.editable = inviting;
  m_scene = std::make_unique<diagram::Scene>(model, diagram, m_measurer);
  if (m_difference) m_difference = std::make_unique<Compared>(std::move(m_difference->difference), diagram, m_measurer);
  m_fitWhenSized = true;
  fitLegibly();
}

void Canvas::update(const model::Changes& changes) {
  m_proposal.reset();
  m_map.reset();
  const Corners before = seenAt();
  m_scene->update(changes);
  glideFrom(before);
  changed();
}

void Canvas::setSelection(const std::vector<std::string>& ids) {
  m_state.selection = ids;
  if (ids.size() == 1 && m_scene->boxOf(ids.front())) m_state.focus = {ids.front()};
  changed();
}

void Canvas::setFindings(std::map<std::string, diagram::FindingMark, std::less<>> findings) {
  m_state.findings = std::move(findings);
  changed();
}

void Canvas::setEmphasis(const std::vector<std::string>& ids) {
  m_state.emphasis = ids;
  changed();
}

void Canvas::setRule(std::optional<diagram::ViewRule> rule, diagram::FindingLevels findings) {
  m_scene->show(std::move(rule), std::move(findings));
  m_map.reset();
  changed();
}

void Canvas::setFocusSpot(const diagram::Spot& spot) {
  m_state.focus = spot;
  changed();
  m_events.viewChanged();
}

void Canvas::reveal(const std::vector<std::string>& ids) {
  revealIn(m_difference ? m_difference->scene : *m_scene, ids);
}

void Canvas::revealIn(const diagram::Scene& scene, const std::vector<std::string>& ids) {
  const auto wanted = scene.revealRect(ids);
  if (!wanted) return;
  const diagram::Rect seen = visible();
  const diagram::Rect near = wanted->inflated(-kRevealMargin);
  if (near.x >= seen.x && near.y >= seen.y && near.right() <= seen.right() && near.bottom() <= seen.bottom()) return;
  const wxSize size = GetClientSize();
  double zoom = m_view.scale;
  if (wanted->width > 0 && wanted->height > 0) zoom = std::min({zoom, size.x / wanted->width, size.y / wanted->height});
  zoom = std::max(zoom, kSmallest);
  const diagram::Point centre = wanted->centre();
  setView({centre.x - size.x / (2 * zoom), centre.y - size.y / (2 * zoom)}, zoom);
}

void Canvas::fitLegibly() { fitFrom(kLegible); }

void Canvas::zoomOn(const std::vector<std::string>& ids) {
  const auto wanted = m_scene->revealRect(ids);
  const wxSize size = GetClientSize();
  if (!wanted || size.x < 50 || size.y < 50) return;
  const double zoom = std::clamp(std::min(size.x / wanted->width, size.y / wanted->height), kSmallest, kZoomedOn);
  const diagram::Point middle = wanted->centre();
  m_fitWhenSized = false;
  setView({middle.x - size.x / (2 * zoom), middle.y - size.y / (2 * zoom)}, zoom);
}

void Canvas::fit() { fitFrom(kSmallest); }

void Canvas::fitFrom(double smallest) {
  const wxSize size = GetClientSize();
  const diagram::Rect all = m_scene->bounds();
  if (size.x < 50 || size.y < 50 || all.width <= 0 || all.height <= 0) return;
  // Hardly larger than life: a small model does not fill the window with a giant card.
  const double largest = m_state.editable ? 1 : kBeforeAudience;
  const double high = size.y - kMargin - kFoot;
  const double beside = showsLegend() ? diagram::kLegendColumn + kMargin : 0;
  const double wide = std::max(size.x - 2 * kMargin - beside, 50.0);
  const double zoom = std::clamp(std::min(wide / all.width, high / all.height), smallest, largest);
  // What is too wide starts at its beginning.
  const bool tooWide = all.width * zoom > wide + 1;
  const double x = tooWide ? all.x - kMargin / zoom : all.x + all.width / 2 - (wide / 2 + kMargin) / zoom;
  setView({x, all.y - kMargin / zoom}, zoom);
}

void Canvas::zoomTo(double zoom, wxPoint anchor) {
  zoom = std::clamp(zoom, kSmallest, kLargest);
  const diagram::Point held = toScene(anchor);
  m_fitWhenSized = false;
  setView({held.x - anchor.x / zoom, held.y - anchor.y / zoom}, zoom);
}

void Canvas::zoomTo(double zoom) {
  const wxSize size = GetClientSize();
  zoomTo(zoom, wxPoint(size.x / 2, size.y / 2));
}

void Canvas::setConnecting(bool connecting) {
  cancelGesture();
  m_connecting = connecting;
  m_tool = connecting ? diagram::makeConnectTool() : diagram::makeSelectTool();
}

diagram::Point Canvas::toScene(wxPoint window) const { return m_view.toLogical({double(window.x), double(window.y)}); }

wxPoint Canvas::toWindow(diagram::Point scene) const {
  const diagram::Point at = m_view.toDevice(scene);
  return {static_cast<int>(std::lround(at.x)), static_cast<int>(std::lround(at.y))};
}

void Canvas::setView(diagram::Point origin, double zoom) {
  const double before = m_state.zoom;
  m_view = {origin, zoom};
  m_state.detail = diagram::detailAt(zoom, m_state.detail);
  m_state.zoom = zoom * GetContentScaleFactor();
  if (m_onImage && (m_state.zoom == before || m_isSlow))
    Refresh();  // what is on screen moves or grows along
  else
    changed();
  m_events.viewChanged();
}

void Canvas::changed() {
  m_onImage.reset();
  Refresh();
}

diagram::Rect Canvas::visible() const {
  const wxSize size = GetClientSize();
  return {m_view.origin.x, m_view.origin.y, size.x / m_view.scale, size.y / m_view.scale};
}

/// How far what is on the image must move to be right again, in whole device pixels; nothing when it must be drawn.
std::optional<wxPoint> Canvas::movedSince() const {
  constexpr double kExact = 0.01;
  if (!m_onImage || m_onImage->scale != m_state.zoom) return std::nullopt;
  const diagram::Point by = (m_onImage->origin - m_view.origin) * m_state.zoom;
  const wxPoint whole(int(std::lround(by.x)), int(std::lround(by.y)));
  if (std::abs(by.x - whole.x) > kExact || std::abs(by.y - whole.y) > kExact) return std::nullopt;
  return whole;
}

/// What was on the image in the place and size it has now, while a picture that takes long is being zoomed.
void Canvas::paintScaled() {
  const diagram::Point corner = (m_onImage->origin - m_view.origin) * m_state.zoom;
  m_backing.paintScaled(*this, m_state.zoom / m_onImage->scale, {corner.x, corner.y},
                        Look::colour(diagram::ColourRole::Canvas),
                        [this](cairo_t* context, double scale) { drawOver(context, scale); });
  m_sharpening.StartOnce(kSharpAfter);
}

void Canvas::paint() {
  const auto moved = movedSince();
  if (m_onImage && !moved && m_isSlow) return paintScaled();
  const auto began = std::chrono::steady_clock::now();
  const auto draw = [this](cairo_t* context, double scale) {
    double left = 0, top = 0, right = 0, bottom = 0;
    cairo_clip_extents(context, &left, &top, &right, &bottom);
    const double all = m_view.scale * scale;
    const diagram::Rect part{m_view.origin.x + left / all, m_view.origin.y + top / all, (right - left) / all,
                             (bottom - top) / all};
    m_list.clear();
    if (m_proposal)
      drawProposal(part);
    else if (m_difference)
      drawDifference(part);
    else
      m_scene->draw(m_list, m_state, part);
    paint::CairoPainter painter(context, Look::theme(), {m_view.origin, all}, m_measurer);
    painter.background(diagram::ColourRole::Canvas);
    painter.paint(m_list);
  };
  m_backing.paint(
      *this, draw, [this](cairo_t* context, double scale) { drawOver(context, scale); }, moved);
  if (moved) {
    // Where the image is exactly, so that rounding does not add up.
    m_onImage->origin = m_onImage->origin - diagram::Point{double(moved->x), double(moved->y)} * (1 / m_state.zoom);
  } else {
    m_onImage = {m_view.origin, m_state.zoom};
    m_isSlow = std::chrono::steady_clock::now() - began > kSlow;
  }
  if (!m_painted && GetClientSize().x > 50) {
    m_painted = true;
    if (onFirstPaint) CallAfter(onFirstPaint);
  }
}

}  // namespace desktop
