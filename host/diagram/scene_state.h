// SPDX-License-Identifier: MIT
#pragma once

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost 1.74 warns about its own headers
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <unordered_set>
#include <utility>
#include <vector>

#include "diagram/looks.h"
#include "diagram/routing.h"
#include "diagram/scene.h"
#include "diagram/shapes/data_marks.h"

// The inside of a scene, for the files that together are it.
namespace diagram {

namespace bg = boost::geometry;
using TreePoint = bg::model::point<double, 2, bg::cs::cartesian>;
using TreeBox = bg::model::box<TreePoint>;
using Tree = bg::index::rtree<std::pair<TreeBox, std::uint32_t>, bg::index::quadratic<16>>;

inline TreeBox treeBox(const Rect& rect) { return {{rect.x, rect.y}, {rect.right(), rect.bottom()}}; }

/// A slot of one of the eights.
struct SlotPlace {
  std::size_t eight = 0;
  Slot slot = Slot::Board;
};

struct LinkState {
  Showing showing = Showing::Never;
  std::optional<SlotPlace> slot;  // when absorbed
  Rect indexed;                   // around its course; of links that may show
};

/// Whose colour something has in this picture: nobody's, when colours say something else.
inline Partner seen(Partner partner, const ViewState& view) {
  return view.data.colour && view.data.colour->replacesPartners ? Partner::Steel : partner;
}

/// What a look by data says of an element.
DataMarks marksOf(std::string_view id, const DataLook& data, double largest);

/// Sets of ids that a drawing asks for again and again.
struct Marked {
  /// `faded`: what is dimmed as long as nothing is emphasised.
  Marked(const ViewState& view, const std::unordered_set<std::string>& faded);
  bool selected(const std::string& id) const { return m_selected.count(id) != 0; }
  bool emphasised(const std::string& id) const {
    return m_emphasis.empty() ? m_faded.count(id) == 0 : m_emphasis.count(id) != 0;
  }
  bool hasEmphasis() const { return !m_emphasis.empty() || !m_faded.empty(); }
  bool proposed(const std::string& id) const { return m_proposed.count(id) != 0; }

 private:
  std::unordered_set<std::string_view> m_selected, m_emphasis, m_proposed;
  const std::unordered_set<std::string>& m_faded;
};

struct Scene::State {
  State(const model::Model& theModel, std::string theDiagram, const TextMeasurer& theMeasurer)
      : model(theModel), diagram(std::move(theDiagram)), measurer(theMeasurer) {}

  const model::Model& model;
  std::string diagram;
  const TextMeasurer& measurer;

  std::optional<SizeLook> discSizes;
  std::optional<ViewRule> ordered;  // instead of the diagram's own rule
  FindingLevels levels;
  ViewRule rule;                          // in force
  std::set<std::string> shownIds;         // by it
  std::vector<std::string> absent;        // nodes that it leaves out
  std::unordered_set<std::string> faded;  // nodes and links that it dims
  Facts facts;
  Layout layout;
  std::optional<Routing> routing;
  std::vector<std::string> ids;  // of the nodes
  std::vector<NodeLook> nodeLooks;
  std::vector<LinkLook> linkLooks;
  std::vector<SeatKind> seatKinds;  // by link
  std::vector<LinkState> links;
  std::unordered_map<std::string, std::uint32_t> linkOf;
  std::vector<Eight> eights;
  std::vector<EightFrame> eightFrames;
  Tree nodeTree, linkTree;
  std::string title, subtitle;

  // scene.cpp
  void readAll();
  void layOutAll();
  void layOutAgain();
  void readEights();
  void placeEights();
  void placeNode(NodeIndex node);
  void placeLink(std::uint32_t link);
  void placeSeats(NodeIndex table);
  std::vector<Rect> piecesOf(std::uint32_t link) const;

  // scene_rule.cpp
  void readRule();
  void applyRule();

  // What is drawn on demand besides: links of what is pointed at or selected, in document order.
  std::vector<std::uint32_t> demanded(const ViewState& view) const;
  std::optional<std::uint32_t> findLink(std::string_view id) const;
  Rect linkBounds(std::uint32_t link) const;
  double distanceToLink(std::uint32_t link, Point at) const;
  /// The element whose badge lies here.
  std::optional<std::string> badgeAt(Point at, const ViewState& view) const;
  /// The place on a link, or on the band that has taken it in, after a fraction of its length.
  Point placeOn(std::uint32_t link, double fraction) const;

  // scene_draw.cpp
  void drawNode(Drawing& drawing, NodeIndex node, const ViewState& view, const Marked& marked, Point by = {}) const;
  void drawNodes(Drawing& drawing, const ViewState& view, const std::optional<Rect>& visible) const;
  void drawLink(Drawing& drawing, std::uint32_t link, const ViewState& view, const Marked& marked) const;
  void drawMarks(Drawing& drawing, const ViewState& view, const Marked& marked,
                 const std::optional<Rect>& visible) const;
  diagram::State stateOf(const std::string& id, const ViewState& view, const Marked& marked) const;
  // legend.cpp
  std::vector<LegendEntry> symbols(const ViewState& view) const;
  void drawLegendBelow(Drawing& drawing, LegendLook legend) const;
  // network_picture.cpp
  /// Around a node and the label beside it.
  Rect extentOf(NodeIndex node) const;
  bool isDisc(NodeIndex node) const { return facts.network && facts.network->discs[node].radius > 0; }
  void drawHulls(Drawing& drawing, const ViewState& view, const Marked& marked,
                 const std::optional<Rect>& visible) const;
  void drawDiscOf(Drawing& drawing, NodeIndex node, const RoleLook& role, Point by) const;
  LegendSection discSection() const;
  LegendSection keyFigures() const;
  // lanes_picture.cpp
  void drawFrame(Drawing& drawing, const ViewState& view, const Marked& marked) const;
  void drawEights(Drawing& drawing, const ViewState& view, const Marked& marked) const;
  void drawStacks(Drawing& drawing, const ViewState& view) const;
  void drawPills(Drawing& drawing, const ViewState& view) const;
  void drawGhosts(Drawing& drawing, const ViewState& view) const;
  void drawHoldings(Drawing& drawing, NodeIndex interest, const ViewState& view) const;
};

}  // namespace diagram
