// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <optional>
#include <samenspel/collaboration.hpp>
#include <utility>
#include <vector>

namespace samenspel {

/// The seven places of the figure of eight where two partners must be connected, and where each in itself.
enum class Slot { Board, Management, Executive, TopA, TopB, LowA, LowB };
inline constexpr std::array<Slot, 7> slots = {Slot::Board, Slot::Management, Slot::Executive, Slot::TopA,
                                              Slot::TopB,  Slot::LowA,       Slot::LowB};

enum class SlotState {
  Filled,
  Missing,
  Unknown,  ///< nobody is drawn on a layer it needs, and the layers are not declared complete
  Dormant,  ///< not filled; a contact that would fill it sleeps
  Lost,     ///< not filled; a contact that would fill it has been lost
};

/// The figure of eight of one pair.
struct Eight {
  Pair pair;
  std::array<SlotState, 7> states = {};

  SlotState state(Slot slot) const { return states[std::size_t(slot)]; }
  bool isFilled(Slot slot) const { return state(slot) == SlotState::Filled; }
  /// Filled places: of 4, of 4, of 7. The management link belongs to both loops.
  int upper() const { return filled({Slot::Board, Slot::TopA, Slot::TopB, Slot::Management}); }
  int lower() const { return filled({Slot::Management, Slot::LowA, Slot::LowB, Slot::Executive}); }
  int total() const;

 private:
  int filled(std::initializer_list<Slot> some) const;
};

/// GOV-001, or GOV-002 when a contact between them is dormant or lost: both partners have a board, and the boards are
/// not connected.
bool areBoardsApart(const Collaboration& collaboration, const Eight& eight);
/// GOV-008, pitfall 4: the lower loop is closed, and the upper one is open between the boards or inside both partners.
bool isUpperLoopOpen(const Eight& eight);

/// The figures of eight of all pairs, and the contacts in them that are dormant or lost. Made once per analysis.
class Eights {
 public:
  explicit Eights(const Collaboration& collaboration);

  /// In the order of Collaboration::pairs().
  const std::vector<Eight>& all() const { return m_eights; }
  /// Dormant and lost contacts between roles of two partners on these layers, in document order.
  const std::vector<Element>& asleep(Element p, Layer l, Element q, Layer m) const;
  /// The mean share of filled places over all pairs; nothing without pairs.
  std::optional<double> meanScore() const;

 private:
  using End = std::pair<Element, Layer>;
  SlotState stateOf(const Collaboration& collaboration, Element p, Layer l, Element q, Layer m) const;

  std::vector<Eight> m_eights;
  std::map<std::pair<End, End>, std::vector<Element>> m_asleep;
};

}  // namespace samenspel
