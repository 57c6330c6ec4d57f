// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "diagram/layout.h"

// The lanes layout while it is being made. Its steps run in the order of the functions below; each reads what the ones
// before it have settled. Lengths of §5 of the visual design, in logical pixels.
namespace diagram::lanes {

inline constexpr double kLeft = 24;          // of the strips
inline constexpr double kTop = 92;           // the title stands above
inline constexpr double kFirstColumn = 130;  // after the layer labels
inline constexpr double kColumn = 272;
inline constexpr double kCompactColumn = 246;  // of associates and environment
inline constexpr double kCoreGutter = 292;
inline constexpr double kTableGutter = 228;  // between other columns, when tables stand there
inline constexpr double kPlainGutter = 24;
inline constexpr double kRightMargin = 18;
inline constexpr double kLeastRight = 984;
inline constexpr double kStripGap = 14;
inline constexpr double kHeader = 66;  // from the top of a column to its first row
inline constexpr double kHeaderInset = 6;
inline constexpr double kRow = 152;
inline constexpr double kConstituencyRow = 96;
inline constexpr double kStack = 8;       // between cards of a cell
inline constexpr double kTableStep = 76;  // from table to table in a gutter
inline constexpr double kTableGap = 14;
inline constexpr double kNodeGap = 16;
inline constexpr double kNewColumn = 24;  // across what asks for another column

/// What stands in one column, by node.
struct Column {
  NodeIndex organisation = kNoNode;
  bool core = false;
  bool side = false;
  std::array<std::vector<NodeIndex>, kLayerCount> cells;
  std::vector<NodeIndex> units;  // organisations inside it
  std::vector<NodeIndex> constituencies;
  std::vector<NodeIndex> cards;  // of a side column
  double x = 0;
  double width = 0;
  double centre() const { return x + width / 2; }
};

/// What stands between column `i` and the next, or right of the last.
struct Gutter {
  bool core = false;              // an eight is drawn here
  std::vector<NodeIndex> tables;  // beside the rows
  std::vector<NodeIndex> foot;    // in the row of the constituencies
  double x = 0;
  double width = 0;
  double centre() const { return x + width / 2; }
};

/// Interests under each other.
struct InterestColumn {
  double x = 0;
  std::vector<NodeIndex> interests;
};

struct Draft {
  explicit Draft(const Facts& theFacts) : facts(theFacts), columnOf(theFacts.nodes.size(), kNoColumn) {}
  static constexpr std::size_t kNoColumn = ~std::size_t(0);

  const Facts& facts;
  std::vector<Column> columns;
  std::vector<Gutter> gutters;  // one per column
  std::vector<InterestColumn> interests;
  std::vector<std::size_t> columnOf;  // by node: of organisations, roles and constituencies
  std::vector<double> meanRow;        // by node, of tables: where its seats are, in rows
  Layout layout;
  Lanes frame;

  Rect& box(NodeIndex node) { return layout.boxes[node]; }
  void centreAt(NodeIndex node, Point centre) {
    box(node) = rectAround(centre, layout.boxes[node].width, layout.boxes[node].height);
  }
};

void assignColumns(Draft& draft);
void assignTables(Draft& draft);
/// Settles x of columns and gutters, and the right edge of the strips.
void spreadColumns(Draft& draft);
/// The ambition strip: ribbons with their agreements.
void placeAmbitions(Draft& draft);
/// The rows of roles in use: three, and one for roles whose layer is not known.
void settleRows(Draft& draft);
/// Rows grow apart where the tables between them need it.
void makeRoomForTables(const Draft& draft, std::array<double, 3>& rowHeights);
/// Tables beside the rows; those without room there go to the foot.
void placeTables(Draft& draft);
/// All that stands in the columns, and what stands at the foot.
void placeColumns(Draft& draft);
void placeSteps(Draft& draft);
/// Settles where interests stand from left to right, and with them the right edge of the strips.
void spreadInterests(Draft& draft);
void placeInterests(Draft& draft);

}  // namespace diagram::lanes
