// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/shapes/marks.h"

namespace diagram {

struct AmbitionLook {
  Rect box;  ///< 300–560 × 54
  std::string sentence;
  std::string subtitle;  ///< status · carried x of y
  bool agreed = false;   ///< fills the star
  /// Degrees: a row per layer from the top, in each a diamond per partner. May be empty.
  std::vector<std::vector<Degree>> degrees;
  State state;
};
constexpr double kAmbitionHeight = 54;
constexpr double kAmbitionWidth = 560;

/// The middle of the badge of its findings.
inline Point badgeCorner(const AmbitionLook& look) { return {look.box.right() - 16, look.box.y}; }
void drawAmbition(Drawing& drawing, const AmbitionLook& look);

}  // namespace diagram
