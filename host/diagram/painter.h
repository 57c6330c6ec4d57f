// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/display_list.h"

namespace diagram {

/// Which part of the canvas is seen: the place shown at the top left corner, and device pixels per logical pixel.
struct View {
  Point origin;
  double scale = 1;

  Point toDevice(Point logical) const { return (logical - origin) * scale; }
  Point toLogical(Point device) const { return device * (1 / scale) + origin; }
};

/// Draws display lists somewhere. Implemented in host/paint.
class Painter {
 public:
  virtual ~Painter() = default;
  virtual void paint(const DisplayList& list) = 0;
};

}  // namespace diagram
