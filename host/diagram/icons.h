// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "diagram/path.h"

namespace diagram {

/// One of the project's icons, drawn with strokes in a box of 24 by 24.
struct Icon {
  std::string_view name;
  std::string_view data;  ///< SVG path data
  Path path;
};

/// The icon of host/icons/<name>.svg, or null. What it points to lives as long as the program. Thread safe.
const Icon* findIcon(std::string_view name);

}  // namespace diagram
