// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "diagram/geometry.h"
#include "diagram/guide.h"

// What a box that is being moved comes to lie with: edges and middles of others, and equal room between them.
namespace diagram {

struct Snap {
  std::optional<double> x;  ///< how much further to move, where something is near enough to lie with
  std::optional<double> y;
  std::vector<Guide> guides;  ///< what to show of it
};

/// `moving` is where the box would be, `reach` how near is near enough, in logical pixels. Linear in the others.
Snap snap(const Rect& moving, const std::vector<Rect>& others, double reach);

}  // namespace diagram
