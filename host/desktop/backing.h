// SPDX-License-Identifier: MIT
#pragma once

#include <cairo.h>
#include <wx/window.h>

#include <functional>
#include <memory>

namespace desktop {

struct CairoDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoDeleter>;
using CairoContext = std::unique_ptr<cairo_t, CairoDeleter>;

/// An image in the device pixels of a window, drawn on with cairo and copied to the window in one go. It grows with the
/// window. UI thread.
class Backing {
 public:
  /// Calls `draw` with a context in device pixels and the device pixels per logical pixel, then copies the image to
  /// `window`. Only from the window's paint handler.
  void paint(wxWindow& window, const std::function<void(cairo_t*, double)>& draw);

 private:
  CairoSurface m_image;
  int m_width = 0;
  int m_height = 0;
};

}  // namespace desktop
