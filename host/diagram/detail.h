// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace diagram {

/// How much is drawn at a zoom.
enum class Detail : std::uint8_t {
  Silhouette,  // below 30 %: silhouettes, names of organisations at 12 px on screen
  ShortName,   // 30–50 %: silhouettes, names at 11 px on screen
  Name,        // 50–75 %: names at 13 px on screen, errors and warnings
  Normal,      // 75–150 %: name, subtitle, gauge, badges, chips
  Full,        // from 150 %: attribute lines too
};

/// The detail at `zoom` (1 = 100 %).
Detail detailAt(double zoom);

/// The same, but staying with `now` within 5 % of a border, so that zooming does not flicker.
Detail detailAt(double zoom, Detail now);

}  // namespace diagram
