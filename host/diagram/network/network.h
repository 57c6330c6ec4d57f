// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <utility>
#include <vector>

#include "diagram/display_list.h"
#include "diagram/facts.h"

// The network view: roles are discs, organisations hulls around their roles. Plain values and functions of them.
namespace diagram {

struct SizeLook;

/// Turns roles into discs and organisations that have some into plates, with their sizes. The value of a role is the
/// number of roles it has an active contact with, until valueDiscs says otherwise.
void readDiscs(Facts& facts, const model::Model& model, const TextMeasurer& measurer);
/// Other values, and rings; roles without a value get 0. Without `sizes` the degree.
void valueDiscs(Facts& facts, const SizeLook* sizes);

/// The pairs of roles with an active contact, each once: the lower index first, in order.
std::vector<std::pair<NodeIndex, NodeIndex>> contactsOf(const Facts& facts);

/// Where the label of a disc stands.
struct DiscLabel {
  Point at;  ///< baseline of the first line
  Anchor anchor = Anchor::Middle;
  Rect box;
};

/// The hull of an organisation: all that is at most `padding` away from the convex polygon of `corners`, which run
/// clockwise as seen on screen. One corner: a circle; two: a capsule.
struct Hull {
  NodeIndex organisation = kNoNode;
  std::vector<Point> corners;
  double padding = 62;

  Path outline() const;
  Rect bounds() const;
  bool contains(Point point) const;
  /// The point of the outline nearest to `point`.
  Point nearestEdge(Point point) const;
  /// The point of the outline that lies furthest in a direction of length 1.
  Point furthest(Point direction) const;
};

/// What a layout as a network has beside boxes.
struct Network {
  std::vector<DiscLabel> labels;  ///< by node; of discs
  std::vector<Hull> hulls;        ///< in document order of the organisations
  const Hull* hullOf(NodeIndex organisation) const;
};

/// Labels, hulls and plates for roles and cards that stand at `boxes`; the plates' boxes are set. A plate stands on the
/// edge of its hull: nearest to where a shape puts it, else where nothing is in its way.
/// Asked to stop, it leaves the rest as it is.
Network dressNetwork(const Facts& facts, std::vector<Rect>& boxes, const std::stop_token& stop = {});

/// Whether the box of this node follows from others: the plate of an organisation with roles.
bool isPlate(const Facts& facts, NodeIndex node);

constexpr double kPlateHeight = 44;

}  // namespace diagram
