// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "diagram/shapes/drawing.h"

namespace diagram {

enum class Disclosure : std::uint8_t { Voiced, Hinted, Confidential, Assumed };

struct InterestLook {
  Rect box;  ///< 192 × 56
  std::string name;
  std::string subtitle;  ///< level · disclosure
  Partner partner = Partner::Steel;
  int importance = 0;  ///< 1–3; 0 = unknown
  Disclosure disclosure = Disclosure::Voiced;
  State state;
};
constexpr double kInterestWidth = 192;
constexpr double kInterestHeight = 56;

/// The middle of the badge of its findings.
inline Point badgeCorner(const InterestLook& look) { return {look.box.right() - 14, look.box.y}; }
void drawInterest(Drawing& drawing, const InterestLook& look);

}  // namespace diagram
