// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagram/shapes/eight.h"
#include "model/model.h"

namespace diagram {

/// How one slot stands: missing, when a layer is empty and the theme "layers" is complete; unknown, when it is not;
/// dormant or lost, when nothing connects but a contact did. `from` and `to` are the roles it is drawn between (for
/// slots across, `from` is A's); empty when the layer is. `carriers` are the contacts, lines and tables that make it,
/// in document order.
struct SlotFacts {
  SlotState state = SlotState::Missing;
  bool informal = false;  ///< also, or only, informal
  std::string from;
  std::string to;
  std::vector<std::string> carriers;
  friend bool operator==(const SlotFacts&, const SlotFacts&) = default;
};

/// The figure of eight of two core partners.
struct Eight {
  std::string a;
  std::string b;
  std::array<SlotFacts, kSlotCount> slots;

  const SlotFacts& operator[](Slot slot) const { return slots[static_cast<std::size_t>(slot)]; }
  int filled() const;  ///< of 7
  int upper() const;   ///< of 4: board, management, both upper verticals
  int lower() const;   ///< of 4
  /// The lower loop is closed while the board level is not connected (rule GOV-008).
  bool upperOpen() const;
  friend bool operator==(const Eight&, const Eight&) = default;
};

/// Who is connected with whom in a model, for as many eights as are wanted. Reads the model when made, in linear time;
/// its texts are the model's, so it is good until the next change of that.
class ContactGraph {
 public:
  explicit ContactGraph(const model::Model& model);
  /// By the contact graph of the method: an active contact; a seat at the same active table that meets at least
  /// `contactThreshold` times a year (setting, 2 by default; not given counts as enough); a line with feedback now and
  /// then or regularly.
  Eight between(std::string_view a, std::string_view b) const;

 private:
  /// One connection between two roles, or a contact that is no longer one.
  struct Edge {
    std::string_view from, to, carrier;
    std::uint32_t position;  // of the carrier, in the document
    SlotState state;
    bool informal;
  };
  using Cell = std::pair<std::string_view, std::string_view>;  // partner, layer

  void add(const Edge& edge);
  void addTables(const model::Model& model);
  SlotFacts slot(const Cell& from, const Cell& to) const;
  const Cell* cellOf(std::string_view role) const;

  bool m_layersKnown = false;
  std::map<std::string_view, Cell> m_cells;                    // by role
  std::map<Cell, std::string_view> m_first;                    // role of a cell, in document order
  std::map<std::pair<Cell, Cell>, std::vector<Edge>> m_edges;  // the smaller cell first
};

/// The eight between core partners `a` and `b` of a model.
inline Eight eightOf(const model::Model& model, std::string_view a, std::string_view b) {
  return ContactGraph(model).between(a, b);
}

/// The organisation whose colour and code an element has: over `partOf` to the first core or associate organisation,
/// else the topmost. Nothing without one. Safe against cycles.
std::optional<model::Element> partnerOf(const model::Element& element);

}  // namespace diagram
