// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "diagram/geometry.h"
#include "model/vocabulary.h"

// What the user wants, as values. The scene and the tools make them from gestures; the session carries them out.
// They name elements by id, and places in logical pixels on the canvas.
namespace diagram {

/// Where a layer (row) crosses an organisation (column). `layer` is a token of role.layer.
struct Cell {
  std::string organisation;
  std::string layer;
  friend bool operator==(const Cell&, const Cell&) = default;
};

/// A stop for the keyboard: an element, or an empty cell.
struct Spot {
  std::string element;
  std::optional<Cell> cell = std::nullopt;
  bool none() const { return element.empty() && !cell; }
  friend bool operator==(const Spot&, const Spot&) = default;
};

/// Replace, extend or turn over the selection. Replacing by nothing clears it.
struct Select {
  enum class Mode : std::uint8_t { Replace, Add, Toggle };
  std::vector<std::string> ids;
  Mode mode = Mode::Replace;
};

/// Put the boxes of elements elsewhere, and lead links along other points. Complete: it holds every box that changes,
/// and all the points of each link that does.
struct Place {
  struct Box {
    std::string id;
    Rect box;
  };
  struct Bends {
    std::string link;
    std::vector<Point> points;
  };
  std::vector<Box> boxes;
  std::vector<Bends> bends = {};
};

/// An end of a link goes to another element.
struct Reconnect {
  std::string link;
  bool start = false;  ///< the end it runs from
  std::string to;
};

/// A role goes to another organisation or layer: its cell decides where it is drawn.
struct MoveToCell {
  std::string role;
  Cell cell;
};

/// A role takes a seat at a table.
struct TakeSeat {
  std::string role;
  std::string table;
  bool guest = false;
  bool chair = false;
};

/// A link was drawn to an element, or to nothing (`to` is empty): ask for the type of link, or for what to create.
struct ConnectDropped {
  std::string from;
  std::string to;
  Point at;
};

/// Something new is wanted here. No type: ask for it.
struct AddNodeAt {
  std::optional<model::Type> type;
  std::optional<Cell> cell;
  Point at;
};

/// The name of this element is to be edited in place.
struct Rename {
  std::string id;
};

/// The findings about this element are wanted: its badge was pressed.
struct ShowFindings {
  std::string element;
};

/// One of these elements is meant; ask which. Comes from a band of the eight that several links carry.
struct Choose {
  std::vector<std::string> ids;
  Point at;
};

/// The context menu of these elements (of the diagram, when there are none).
struct OpenMenu {
  std::vector<std::string> ids;
  Point at;
};

using Intent = std::variant<Select, Place, Reconnect, MoveToCell, TakeSeat, ConnectDropped, AddNodeAt, Rename,
                            ShowFindings, Choose, OpenMenu>;

}  // namespace diagram
