// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes/drawing.h"

namespace diagram {

enum class Partnership : std::uint8_t { Core, Associate, Environment };

struct OrganisationLook {
  Rect box;  ///< 244 × 52 by default; column − 12 wide in lanes; 44 high as a plate on a hull
  std::string name;
  std::string subtitle;  ///< kind · partnership
  std::string code;      ///< 1–3 capitals
  Partner partner = Partner::Steel;
  Partnership partnership = Partnership::Core;
  State state;  ///< at the smallest detail its badge is the only one: count the findings of its roles too
};
constexpr double kOrganisationWidth = 244;
constexpr double kOrganisationHeight = 52;

/// The middle of the badge of its findings.
inline Point badgeCorner(const OrganisationLook& look) { return {look.box.right() - 3, look.box.y + 1}; }
void drawOrganisation(Drawing& drawing, const OrganisationLook& look);

}  // namespace diagram
