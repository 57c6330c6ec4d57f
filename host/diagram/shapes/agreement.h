// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "diagram/shapes/drawing.h"

namespace diagram {

struct PartyCode {
  std::string code;
  Partner partner = Partner::Steel;
};

struct AgreementLook {
  Rect box;  ///< 184 × 66
  std::string name;
  std::string subtitle;    ///< its status in words
  bool tentative = false;  ///< an idea or a draft
  bool ended = false;      ///< broken or expired: the name is struck through
  std::vector<PartyCode> parties;
  std::string review;  ///< "reviewed Feb 2011"
  State state;
};
constexpr double kAgreementWidth = 184;
constexpr double kAgreementHeight = 66;

/// The middle of the badge of its findings.
inline Point badgeCorner(const AgreementLook& look) { return {look.box.right() - 22, look.box.y}; }
void drawAgreement(Drawing& drawing, const AgreementLook& look);

}  // namespace diagram
