// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "diagram/intent.h"

// Bringing boxes into line. All take boxes as they are and return those that change, in the same order.
namespace diagram {

enum class Alignment : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };
/// Left, centre and right as the box around all of them has it; so are top, middle and bottom.
std::vector<Place::Box> aligned(const std::vector<Place::Box>& boxes, Alignment alignment);

enum class Spread : std::uint8_t { Across, Down };
/// The same room between each and the next, the outer ones staying where they are. Nothing for fewer than three.
std::vector<Place::Box> distributed(const std::vector<Place::Box>& boxes, Spread spread);

/// All get the size of the first, around their own middle.
std::vector<Place::Box> sameSize(const std::vector<Place::Box>& boxes);

}  // namespace diagram
