// SPDX-License-Identifier: MIT
#include "desktop/backing.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <cmath>

namespace desktop {

void Backing::paint(wxWindow& window, const std::function<void(cairo_t*, double)>& draw) {
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
  }
  {
    const CairoContext context(cairo_create(m_image.get()));
    draw(context.get(), scale);
  }
  cairo_surface_flush(m_image.get());

  const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
  auto* target = graphics ? static_cast<cairo_t*>(graphics->GetNativeContext()) : nullptr;
  if (target == nullptr) return;
  cairo_save(target);
  cairo_scale(target, 1 / scale, 1 / scale);
  cairo_set_source_surface(target, m_image.get(), 0, 0);
  cairo_set_operator(target, CAIRO_OPERATOR_SOURCE);
  cairo_pattern_set_filter(cairo_get_source(target), CAIRO_FILTER_NEAREST);
  cairo_paint(target);
  cairo_restore(target);
}

}  // namespace desktop
