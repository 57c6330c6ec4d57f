// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "diagram/shapes/drawing.h"

namespace diagram {

struct RoleLook {
  Rect box;  ///< 184 × 56
  std::string name;
  std::string subtitle;          ///< the mandate in words
  bool subtitleUnknown = false;  ///< drawn as "? ..." in italic
  std::string code;
  Partner partner = Partner::Steel;
  bool showMandate = true;
  std::optional<int> mandate;  ///< 0–3; nothing = unknown
  int holders = 1;
  bool vacant = false;
  bool leaving = false;
  std::vector<std::string> attributes;  ///< lines under the card at the fullest detail
  State state;
};
constexpr double kRoleWidth = 184;
constexpr double kRoleHeight = 56;
constexpr double kCopiesRise = 8;  // of the cards behind that of several holders

/// The middle of the badge of its findings.
inline Point badgeCorner(const RoleLook& look) { return {look.box.right() - 3, look.box.y + 1}; }
void drawRole(Drawing& drawing, const RoleLook& look);

/// What is not on the map yet: click or Enter adds it.
struct GhostLook {
  Rect box;
  std::string text;
  std::string subtitle;
  bool plus = true;  ///< false in presentations: no hint that it can be edited
  State state;
};
void drawGhost(Drawing& drawing, const GhostLook& look);

}  // namespace diagram
