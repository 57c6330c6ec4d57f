// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "diagram/shapes/marks.h"

namespace diagram {

struct ConstituencyLook {
  Rect box;  ///< 226 × 46
  std::string name;
  std::string subtitle;  ///< how often it is heard
  bool subtitleUnknown = false;
  Partner partner = Partner::Steel;
  std::optional<Mood> mood;  ///< nothing: not shown
  State state;
};
constexpr double kConstituencyWidth = 226;
constexpr double kConstituencyHeight = 46;

/// The middle of the badge of its findings.
inline Point badgeCorner(const ConstituencyLook& look) { return {look.box.right() - 24, look.box.y}; }
void drawConstituency(Drawing& drawing, const ConstituencyLook& look);

}  // namespace diagram
