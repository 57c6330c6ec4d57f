// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/geometry.h"

namespace diagram {

/// A line that is shown while something is moved: what it lies with, or a room that is as wide as another one.
struct Guide {
  Point from;
  Point to;
  bool room = false;
};

}  // namespace diagram
