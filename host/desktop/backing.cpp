// SPDX-License-Identifier: MIT
#include "desktop/backing.h"

#include <wx/graphics.h>

#include <cmath>
#include <cstring>

namespace desktop {

/// Moves the image, and says what of it must be drawn.
std::vector<wxRect> Backing::partsAfter(std::optional<wxPoint> moved) {
  const wxRect all(0, 0, m_width, m_height);
  if (!moved || std::abs(moved->x) >= m_width || std::abs(moved->y) >= m_height) return {all};
  cairo_surface_flush(m_image.get());
  unsigned char* data = cairo_image_surface_get_data(m_image.get());
  const int stride = cairo_image_surface_get_stride(m_image.get());
  const wxRect target = wxRect(all).Intersect(wxRect(moved->x, moved->y, m_width, m_height));
  const int rows = target.height;
  for (int i = 0; i < rows; ++i) {
    // From the side it moves to, so that no row is overwritten before it was copied.
    const int y = moved->y > 0 ? target.GetBottom() - i : target.y + i;
    std::memmove(data + y * stride + target.x * 4, data + (y - moved->y) * stride + (target.x - moved->x) * 4,
                 std::size_t(target.width) * 4);
  }
  cairo_surface_mark_dirty(m_image.get());
  std::vector<wxRect> parts;
  if (moved->y > 0) parts.emplace_back(0, 0, m_width, moved->y);
  if (moved->y < 0) parts.emplace_back(0, m_height + moved->y, m_width, -moved->y);
  if (moved->x > 0) parts.emplace_back(0, target.y, moved->x, rows);
  if (moved->x < 0) parts.emplace_back(m_width + moved->x, target.y, -moved->x, rows);
  return parts;
}

void Backing::paint(wxWindow& window, const Draw& draw, const Draw& over, std::optional<wxPoint> moved) {
  wxPaintDC dc(&window);
  const double scale = window.GetContentScaleFactor();
  const wxSize size = window.GetClientSize();
  const int width = static_cast<int>(std::ceil(size.x * scale));
  const int height = static_cast<int>(std::ceil(size.y * scale));
  if (width <= 0 || height <= 0) return;
  if (!m_image || width != m_width || height != m_height) {
    m_image.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    m_width = width;
    m_height = height;
    moved.reset();
  }
  for (const wxRect& part : partsAfter(moved)) {
    const CairoContext context(cairo_create(m_image.get()));
    cairo_rectangle(context.get(), part.x, part.y, part.width, part.height);
    cairo_clip(context.get());
    draw(context.get(), scale);
  }
  cairo_surface_flush(m_image.get());

  show(dc, scale, {}, over);
}

void Backing::paintScaled(wxWindow& window, double by, wxRealPoint corner, const wxColour& ground, const Draw& over) {
  wxPaintDC dc(&window);
  if (m_image) show(dc, window.GetContentScaleFactor(), {by, corner, ground}, over);
}

void Backing::show(wxPaintDC& dc, double scale, const Placed& placed, const Draw& over) {
  const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
  auto* target = graphics ? static_cast<cairo_t*>(graphics->GetNativeContext()) : nullptr;
  if (target == nullptr) return;
  cairo_save(target);
  cairo_scale(target, 1 / scale, 1 / scale);
  if (placed.ground.IsOk()) {
    cairo_set_source_rgb(target, placed.ground.Red() / 255.0, placed.ground.Green() / 255.0,
                         placed.ground.Blue() / 255.0);
    cairo_paint(target);
  }
  cairo_save(target);
  cairo_translate(target, placed.corner.x, placed.corner.y);
  cairo_scale(target, placed.by, placed.by);
  cairo_set_source_surface(target, m_image.get(), 0, 0);
  if (!placed.ground.IsOk()) cairo_set_operator(target, CAIRO_OPERATOR_SOURCE);
  cairo_pattern_set_filter(cairo_get_source(target), placed.by == 1 ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_BILINEAR);
  cairo_paint(target);
  cairo_restore(target);
  if (over) over(target, scale);
  cairo_restore(target);
}

}  // namespace desktop
