// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "diagram/shapes/drawing.h"

// What the network view has of its own.
namespace diagram {

struct DiscLook {
  Point centre;
  double radius = 17;             ///< 17 + 27·√(value/maximum)
  std::vector<std::string> name;  ///< in lines
  std::string layer;
  std::string code;
  Partner partner = Partner::Steel;
  bool broker = false;
  bool vacant = false;
  Point label;  ///< baseline of the first line; the others hang below
  Anchor labelAnchor = Anchor::Middle;
  State state;
};
void drawDisc(Drawing& drawing, const DiscLook& look);

/// The radius of a role whose value is `value` of at most `maximum`.
double discRadius(double value, double maximum);

/// A disc of a legend, with its value inside.
void drawDiscSample(Drawing& drawing, Point centre, double value, double maximum);

/// The hull of an organisation around its roles, without its plate.
void drawHull(Drawing& drawing, const Path& outline, Partner partner, const State& state);

}  // namespace diagram
