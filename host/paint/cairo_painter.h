// SPDX-License-Identifier: MIT
#pragma once

#include <cairo.h>

#include "diagram/painter.h"
#include "paint/pango_measurer.h"

namespace paint {

/// Draws display lists on a cairo context: an image surface for the screen, or a PNG, PDF or printer's surface. What
/// lies outside the context's clip is stepped over. The context, the theme and the measurer must outlive the painter;
/// the context's state is as before after each paint. Use on the thread that uses the context and the measurer.
class CairoPainter final : public diagram::Painter {
 public:
  CairoPainter(cairo_t* context, const diagram::Theme& theme, const diagram::View& view, const PangoMeasurer& measurer);

  /// Fills all that the clip leaves open.
  void background(diagram::Paint paint);

  void paint(const diagram::DisplayList& list) override;

 private:
  cairo_t* m_context;
  const diagram::Theme& m_theme;
  diagram::View m_view;
  const PangoMeasurer& m_measurer;
};

}  // namespace paint
