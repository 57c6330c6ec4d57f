// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "diagram/shapes/drawing.h"

namespace diagram {

enum class StepStatus : std::uint8_t { Idea, Ready, Running, Done, Stopped };

struct StepLook {
  Rect box;  ///< 200–250 × 58; the tip is the middle of the right side
  std::string name;
  std::string subtitle;  ///< date · criterion or needs
  StepStatus status = StepStatus::Ready;
  std::optional<double> progress;  ///< 0..1
  State state;
};
constexpr double kStepWidth = 208;
constexpr double kStepHeight = 58;

/// The middle of the badge of its findings.
inline Point badgeCorner(const StepLook& look) { return {look.box.right() - 24, look.box.y}; }
void drawStep(Drawing& drawing, const StepLook& look);

}  // namespace diagram
