// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagram/data_look.h"
#include "diagram/detail.h"
#include "diagram/display_list.h"
#include "diagram/eight.h"
#include "diagram/geometry.h"
#include "diagram/guide.h"
#include "diagram/intent.h"
#include "diagram/shapes/drawing.h"
#include "diagram/shapes/legend.h"
#include "diagram/text_measurer.h"
#include "diagram/view_rule.h"
#include "model/change.h"
#include "model/model.h"

namespace diagram {

/// What the findings say about one element: the worst of them, and how many there are.
struct FindingMark {
  Severity severity = Severity::Info;
  int count = 1;
  friend bool operator==(const FindingMark&, const FindingMark&) = default;
};

/// A gesture under way, drawn over the picture. Made by a tool; the model does not know of it.
struct Preview {
  std::vector<Place::Box> boxes;  ///< elements drawn elsewhere meanwhile
  std::optional<Rect> rubberBand;
  std::vector<Point> lasso;            ///< a line drawn round what is to be selected
  std::vector<Guide> guides;           ///< what the boxes lie with
  std::vector<Point> course;           ///< of a link that is being led elsewhere, from end to end
  std::string connectFrom;             ///< an element a link is being drawn from; what it may not reach is dimmed
  std::vector<std::string> reachable;  ///< what that link may reach, when it is one that is there already
  std::string connectTo;               ///< the element under the pointer, when a link to it is legal
  Point pointer;
  std::optional<Cell> cell;  ///< a cell that would take what is dragged
  bool empty() const { return boxes.empty() && !rubberBand && lasso.empty() && course.empty() && connectFrom.empty(); }
};

/// What the window knows and the model does not. Ids of elements that are not drawn are of no effect.
struct ViewState {
  std::vector<std::string> selection;
  Spot focus;         ///< of the keyboard
  std::string hover;  ///< element under the pointer
  Detail detail = Detail::Normal;
  double zoom = 1;                                           ///< device pixels per logical pixel
  std::map<std::string, FindingMark, std::less<>> findings;  ///< by element
  std::vector<std::string> emphasis;                         ///< when not empty: all other elements are dimmed
  bool editable = true;                                      ///< ghosts of empty cells invite; false in pictures
  bool title = false;                                        ///< draw title, as-of date and phase above the picture
  bool legend = false;                                       ///< draw what the picture uses under it
  DataLook data;                                             ///< colours, sizes and badges by data
  std::vector<std::string> proposed;                         ///< what a proposal would add or change
  bool overNewColumn = false;                                ///< the pointer is on what asks for another column
  std::map<std::string, Point, std::less<>> shifts;          ///< nodes drawn that far from their places, without links
  Preview preview;
};

/// What lies at a place. `element` is the node or link, or the one whose handle or badge it is.
struct Hit {
  enum class Kind : std::uint8_t { Nothing, Node, Link, Badge, ConnectHandle, ResizeHandle, Slot, Cell, NewColumn };
  Kind kind = Kind::Nothing;
  std::string element;
  int corner = 0;                     ///< of a resize handle: 0 top left, 1 top right, 2 bottom right, 3 bottom left
  std::vector<std::string> carriers;  ///< of a slot of the eight: links and tables it stands for, in document order
  std::optional<Cell> cell;           ///< the cell here, also under a node
};

enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// One diagram of a model as a picture: where everything stands, what is where, and how it is drawn. It reads the
/// model and never writes it; what the user wants comes back as an Intent from the tools.
///
/// Thread: one at a time. Ownership: refers to the model and the measurer, which must outlive it. It reads the model
/// in the constructor, rebuild() and update() alone; all else works on what was read then, so a picture stays whole
/// until it is told of a change. Coordinates are logical pixels (100 %), y downwards.
class Scene {
 public:
  /// `diagram` is the id of a diagram in the model. With an unknown or empty id the whole model is laid out in lanes.
  Scene(const model::Model& model, std::string diagram, const TextMeasurer& measurer);
  ~Scene();
  Scene(Scene&&) noexcept;
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;

  /// Reads everything anew: after another language was chosen, or when it is not known what changed.
  void rebuild();
  /// Brings the picture up to date after `changes` were applied to the model, in that order. The result is the same
  /// as rebuild()'s; when only shapes of this diagram changed it is much faster.
  void update(const model::Changes& changes);

  /// What the discs of a network show instead of the number of contacts; nothing in other pictures. Where everything
  /// stands stays as it is.
  void sizeDiscs(std::optional<SizeLook> sizes);

  /// Shows what a rule says instead of what the diagram itself says (nothing: that again). It follows the model from
  /// then on; `findings` are what it goes by until another call. What stays in the picture says the same as before.
  void show(std::optional<ViewRule> rule, FindingLevels findings);
  /// The rule in force.
  const ViewRule& rule() const;
  /// Nodes of the model that it leaves out, in document order.
  const std::vector<std::string>& absent() const;
  /// How many nodes it dims.
  std::size_t fadedCount() const;

  const std::string& diagram() const;
  /// Around all that is drawn, the title excluded; never empty.
  Rect bounds() const;
  /// The same with the title that ViewState::title asks for.
  Rect boundsWithTitle() const;
  /// The box of a node, or the rectangle around a link; nothing for what is not drawn.
  std::optional<Rect> boxOf(std::string_view id) const;
  /// Nodes in document order.
  const std::vector<std::string>& nodes() const;
  /// A link with a line of its own: where that begins and ends, and the points a user has led it along.
  struct Line {
    std::string from;  ///< the elements at its ends
    std::string to;
    Point start;
    Point end;
    std::vector<Point> bends;
  };
  /// Nothing for what is no link, or has no line: absorbed by a band, or said by containment.
  std::optional<Line> lineOf(std::string_view link) const;
  /// The links with both ends among these nodes that were led along points, by id, in document order.
  std::vector<std::pair<std::string, Line>> ledLinks(const std::vector<std::string>& nodes) const;
  /// The type of a node or link of the diagram; nothing for other ids.
  std::optional<model::Type> typeOf(std::string_view id) const;
  bool isNode(std::string_view id) const;
  bool isNetwork() const;
  /// The partner an element belongs to: colour and code of its medallion. Nothing for what has no partner.
  struct Owner {
    std::string organisation;
    std::string code;
    Partner colour = Partner::Steel;
  };
  std::optional<Owner> ownerOf(std::string_view id) const;

  /// The topmost thing at a place. `tolerance` in logical pixels, for links and handles. Handles are there for
  /// selected and hovered nodes only. At most 20 µs with 2,000 nodes.
  Hit hitTest(Point at, const ViewState& view = {}, double tolerance = 4) const;
  /// Nodes that lie wholly in the rectangle, in document order.
  std::vector<std::string> nodesIn(const Rect& area) const;
  /// The nodes a link from `from` may legally reach, in either direction.
  std::vector<std::string> legalTargets(std::string_view from) const;

  /// What to bring into view to show these elements: their boxes and 48 px around. Nothing when none is drawn.
  std::optional<Rect> revealRect(const std::vector<std::string>& ids) const;
  /// Where an arrow key leads: in lanes the next cell or card in that direction, else the nearest node. From nowhere
  /// it leads to the first spot. The same spot when there is nothing that way.
  Spot neighbour(const Spot& from, Direction direction) const;
  /// Where Ctrl and an arrow key lead: the linked node that lies most in that direction; `from` when there is none.
  std::string linkedNeighbour(std::string_view from, Direction direction) const;
  /// The rectangle of an empty cell's ghost card; nothing when the cell is not drawn.
  std::optional<Rect> ghostOf(const Cell& cell) const;
  /// What asks for a column of another organisation, beside the last one; nothing outside lanes.
  std::optional<Rect> newColumn() const;

  /// Adds the picture to `list`, or only what touches `visible`.
  void draw(DisplayList& list, const ViewState& view, std::optional<Rect> visible = std::nullopt) const;
  DisplayList draw(const ViewState& view = {}) const;

  /// What explains the picture: the look by data, then, with `symbols`, the signs and lines it uses. Sections without
  /// entries are left out.
  LegendLook legend(const ViewState& view, bool symbols) const;

  /// The eights that are drawn, one per adjacent pair of core partners, left to right.
  const std::vector<Eight>& eights() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace diagram
