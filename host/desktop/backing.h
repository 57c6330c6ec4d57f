// SPDX-License-Identifier: MIT
#pragma once

#include <cairo.h>
#include <wx/dcclient.h>
#include <wx/window.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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
  using Draw = std::function<void(cairo_t*, double)>;
  /// Draws, copies the image to `window`, and calls `over` with the window itself, for what lies over the image and
  /// does not move with it. `draw` gets a context in device pixels and the device pixels per logical pixel; it is
  /// called for each part that needs drawing, clipped to that part. With `moved` the image still shows what it should,
  /// that many device pixels further: only what comes into sight is drawn. Only from the window's paint handler.
  void paint(wxWindow& window, const Draw& draw, const Draw& over = {}, std::optional<wxPoint> moved = std::nullopt);
  /// Shows the image as it is `by` times as large, with its corner at `corner` in device pixels, on `ground`, and calls
  /// `over`. Only from the window's paint handler, once something was painted.
  void paintScaled(wxWindow& window, double by, wxRealPoint corner, const wxColour& ground, const Draw& over);

 private:
  struct Placed {
    double by = 1;
    wxRealPoint corner;
    wxColour ground;  ///< not ok: the image covers the window
  };
  void show(wxPaintDC& dc, double scale, const Placed& placed, const Draw& over);
  std::vector<wxRect> partsAfter(std::optional<wxPoint> moved);

  CairoSurface m_image;
  int m_width = 0;
  int m_height = 0;
};

}  // namespace desktop
