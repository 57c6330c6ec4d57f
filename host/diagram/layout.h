// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "diagram/facts.h"
#include "diagram/geometry.h"
#include "diagram/network/network.h"

// Where everything stands. Layouts are plain functions of the facts: the same facts give the same places.
namespace diagram {

/// What a cell without anybody shows.
struct Ghost {
  NodeIndex organisation = kNoNode;
  Layer layer = Layer::Board;
  Rect box;
};

struct LaneColumn {
  NodeIndex organisation = kNoNode;  ///< none: of roles that belong to nobody, or of cards at the side
  bool core = false;
  bool side = false;  ///< cards at the side, without layers
  Partner colour = Partner::Steel;
  Rect tint;
  double centre() const { return tint.centre().x; }
};

struct LaneRow {
  enum class Kind : std::uint8_t { Board, Management, Executive, Unknown, Constituencies };
  Kind kind = Kind::Board;
  double top = 0;
  double height = 0;
  double centre() const { return top + height / 2; }
  double bottom() const { return top + height; }
};

/// The scale of the step strip.
struct TimeAxis {
  double left = 0;
  double right = 0;
  double y = 0;
  int firstMonth = 0;  ///< year · 12 + month − 1
  int months = 1;
  double at(base::Date day) const;
  int monthsPerTick() const;  ///< so that labels have room
};

/// The figure of eight between two neighbouring columns.
struct EightPlace {
  std::size_t columnA = 0;
  std::size_t columnB = 0;
  Rect pill;
};

/// What lies behind the nodes in lanes.
struct Lanes {
  double left = 0;
  double right = 0;
  double cardWidth = 184;  ///< of roles in the columns of core partners
  Rect ambitionStrip;
  Rect stepStrip;
  std::optional<Rect> interestStrip;
  bool ambitionEmpty = false;
  bool stepsEmpty = false;
  std::vector<LaneColumn> columns;
  std::vector<LaneRow> rows;
  std::vector<EightPlace> eights;
  std::vector<Ghost> ghosts;
  Rect newColumn;  ///< beside the header of the last core partner: what asks for another one
  std::optional<TimeAxis> axis;

  const LaneRow* row(LaneRow::Kind kind) const;
  /// The column of an organisation; nothing for one without.
  std::optional<std::size_t> columnOf(NodeIndex organisation) const;
  /// The row of roles at this height; the nearest one when there is none.
  const LaneRow& rowAt(double y) const;
};

struct Layout {
  std::vector<Rect> boxes;  ///< by node
  std::optional<Lanes> lanes;
  std::optional<Network> network;
  Rect bounds;
};

Layout layOutLanes(const Facts& facts);
Layout layOutFree(const Facts& facts);
/// What no shape places goes near what it is linked with, or to those of its organisation, without moving the rest.
/// Quick, and so no more than tidy: network/arrange.h is the layout proper. `facts` must be of a network.
Layout layOutNetwork(const Facts& facts);
Layout layOut(const Facts& facts);

/// Puts nodes that a shape places there, and moves the others off them: each to the nearest free place. `fixed` nodes
/// (by index) stay where the layout has put them even when they have a shape.
void keepPlaced(const Facts& facts, const std::vector<bool>& fixed, std::vector<Rect>& boxes);

}  // namespace diagram
