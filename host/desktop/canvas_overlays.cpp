// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numbers>

#include "desktop/canvas.h"
#include "desktop/look.h"
#include "diagram/shapes/marks.h"
#include "paint/cairo_painter.h"

// What the canvas shows besides its diagram: looks by data with their legend, and what a proposal would change.
namespace desktop {
namespace {

constexpr int kBeside = 16;      // between what lies over the diagram and the edges
constexpr int kNarrowest = 560;  // a canvas of less has no room for a legend
constexpr int kMapWidth = 114;
constexpr int kMapHeight = 56;
constexpr int kMapPadding = 5;
constexpr double kMapZoom = 0.3;  // what is drawn at a size of its own on screen stays as small as the rest
constexpr int kMapNarrowest = 420;
constexpr int kMapShortest = 560;      // on a lower canvas it would hide what it helps to find
constexpr int kMapBesideLegend = 700;  // and on one with a legend what that says
constexpr double kSpotlight = 0.22;    // its radius, of the smaller side of the canvas
constexpr double kShade = 0.62;

}  // namespace

void Canvas::setData(diagram::DataLook data) {
  const bool before = showsLegend();
  m_state.data = std::move(data);
  m_scene->sizeDiscs(m_state.data.size);
  if (before != showsLegend() && m_fitWhenSized) fitLegibly();
  changed();
}

void Canvas::setLegend(bool shown) {
  m_legend = shown;
  if (m_fitWhenSized) fitLegibly();
  changed();
}

void Canvas::setSpotlight(bool shown) {
  m_spotlight = shown;
  Refresh();
}

/// What lies outside the spotlight can still be made out.
void Canvas::dimAround(cairo_t* context, double scale) const {
  const wxSize size = GetClientSize();
  const wxColour shade = Look::colour(Look::dark() ? diagram::ColourRole::Canvas : diagram::ColourRole::Ink);
  cairo_save(context);
  cairo_scale(context, scale, scale);
  cairo_set_fill_rule(context, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_rectangle(context, 0, 0, size.x, size.y);
  cairo_new_sub_path(context);
  cairo_arc(context, m_pointer.x, m_pointer.y, std::min(size.x, size.y) * kSpotlight, 0, 2 * std::numbers::pi);
  cairo_set_source_rgba(context, shade.Red() / 255.0, shade.Green() / 255.0, shade.Blue() / 255.0, kShade);
  cairo_fill(context);
  cairo_restore(context);
}

void Canvas::setLegendTop(int top) {
  if (top == m_legendTop) return;
  m_legendTop = top;
  Refresh();
}

void Canvas::setInviting(bool inviting) {
  m_state.editable = inviting;
  Refresh();
}

void Canvas::showProposal(session::FixPreview proposal) {
  m_proposal = std::make_unique<Proposed>(std::move(proposal), m_scene->diagram(), m_measurer);
  std::vector<std::string> touched = m_proposal->preview.added;
  touched.insert(touched.end(), m_proposal->preview.changed.begin(), m_proposal->preview.changed.end());
  revealIn(m_proposal->scene, touched);
  changed();
}

void Canvas::dropProposal() {
  if (!m_proposal) return;
  m_proposal.reset();
  changed();
}

/// The diagram as it would be: what is new or changed as ghosts, what goes with a cross where it is now.
void Canvas::drawProposal(const diagram::Rect& part) {
  const session::FixPreview& preview = m_proposal->preview;
  diagram::ViewState state = m_state;
  state.hover.clear();
  state.selection.clear();
  state.preview = {};
  state.proposed = preview.added;
  state.proposed.insert(state.proposed.end(), preview.changed.begin(), preview.changed.end());
  if (!state.emphasis.empty())
    state.emphasis.insert(state.emphasis.end(), state.proposed.begin(), state.proposed.end());
  m_proposal->scene.draw(m_list, state, part);
  diagram::Drawing drawing{m_list, m_measurer, m_state.detail, m_state.zoom};
  for (const std::string& id : preview.removed) {
    const auto box = m_scene->boxOf(id);
    if (!box) continue;
    m_list.rect(*box, 8, {}, {diagram::ColourRole::Error, 1.75, 6, 5});
    diagram::drawSign(drawing, {box->x, box->y}, diagram::Sign::Cross, 9);
  }
}

bool Canvas::showsLegend() const {
  return (m_legend || !m_state.data.empty()) && GetClientSize().x >= FromDIP(kNarrowest);
}

diagram::LegendLook Canvas::legendLook() const {
  diagram::LegendLook legend = m_scene->legend(m_state, m_legend);
  legend.width = diagram::kLegendColumn;
  legend.at = {GetClientSize().x - legend.width - kBeside, double(m_legendTop + kBeside)};
  return legend;
}

void Canvas::drawOver(cairo_t* context, double scale) {
  diagram::DisplayList list;
  diagram::Drawing drawing{list, m_measurer};
  if (showsLegend())
    if (const diagram::LegendLook legend = legendLook(); !legend.sections.empty()) diagram::drawLegend(drawing, legend);
  const wxRect box = mapBox();
  if (!box.IsEmpty())
    list.rect({box.x + .5, box.y + .5, box.width - 1.0, box.height - 1.0}, 6, diagram::ColourRole::Panel,
              {diagram::ColourRole::Rule2, 1});
  paint::CairoPainter(context, Look::theme(), {{0, 0}, scale}, m_measurer).paint(list);
  if (!box.IsEmpty()) drawMap(context, scale, box);
  if (m_spotlight) dimAround(context, scale);
}

/// Where the small picture of the whole diagram lies in the window; empty when there is no room or nothing to show.
wxRect Canvas::mapBox() const {
  const wxSize size = GetClientSize();
  const wxSize box = FromDIP(wxSize(kMapWidth, kMapHeight));
  const bool room =
      size.x >= FromDIP(kMapNarrowest) && size.y >= FromDIP(showsLegend() ? kMapBesideLegend : kMapShortest);
  if (!room || !m_state.editable || m_scene->nodes().empty()) return {};
  return {wxPoint(size.x - box.x - FromDIP(kBeside), size.y - box.y - FromDIP(12)), box};
}

/// From the diagram to the small picture, in pixels of the window.
diagram::View Canvas::mapView(const wxRect& box) const {
  const diagram::Rect all = m_scene->bounds();
  const double padding = FromDIP(kMapPadding);
  const double scale = std::min((box.width - 2 * padding) / all.width, (box.height - 2 * padding) / all.height);
  const diagram::Point middle = all.centre();
  return {{middle.x - (box.x + box.width / 2.0) / scale, middle.y - (box.y + box.height / 2.0) / scale}, scale};
}

void Canvas::drawMap(cairo_t* context, double scale, const wxRect& box) {
  const diagram::View view = mapView(box);
  const int width = int(std::ceil(box.width * scale)), height = int(std::ceil(box.height * scale));
  if (!m_map || cairo_image_surface_get_width(m_map.get()) != width) {
    // Drawn once per change of the model: it does not depend on where one looks.
    m_map.reset(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
    diagram::ViewState whole;
    whole.detail = diagram::Detail::Silhouette;
    whole.zoom = kMapZoom;
    whole.editable = false;
    diagram::DisplayList list;
    m_scene->draw(list, whole);
    const CairoContext image(cairo_create(m_map.get()));
    const diagram::Point corner = view.toLogical({double(box.x), double(box.y)});
    paint::CairoPainter(image.get(), Look::theme(), {corner, view.scale * scale}, m_measurer).paint(list);
  }
  cairo_save(context);
  cairo_set_source_surface(context, m_map.get(), std::round(box.x * scale), std::round(box.y * scale));
  cairo_paint(context);
  cairo_restore(context);
  const diagram::Rect seen = visible();
  const diagram::Point from = view.toDevice({seen.x, seen.y}), to = view.toDevice({seen.right(), seen.bottom()});
  const double left = std::max(from.x, box.x + 2.0), top = std::max(from.y, box.y + 2.0);
  const double right = std::min(to.x, box.GetRight() - 1.0), bottom = std::min(to.y, box.GetBottom() - 1.0);
  if (right <= left || bottom <= top) return;
  diagram::DisplayList frame;
  frame.rect({left, top, right - left, bottom - top}, 2, {}, {diagram::ColourRole::Accent, 1.5});
  paint::CairoPainter(context, Look::theme(), {{0, 0}, scale}, m_measurer).paint(frame);
}

bool Canvas::lookThroughMap(wxPoint at) {
  const wxRect box = mapBox();
  if (box.IsEmpty() || (!m_onMap && !box.Contains(at))) return false;
  const diagram::Point middle = mapView(box).toLogical({double(at.x), double(at.y)});
  const wxSize size = GetClientSize();
  m_fitWhenSized = false;
  setView({middle.x - size.x / (2 * m_view.scale), middle.y - size.y / (2 * m_view.scale)}, m_view.scale);
  return true;
}

}  // namespace desktop
