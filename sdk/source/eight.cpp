// SPDX-License-Identifier: MIT
#include "samenspel/eight.hpp"

#include <algorithm>

namespace samenspel {

int Eight::filled(std::initializer_list<Slot> some) const {
  return int(std::count_if(some.begin(), some.end(), [&](Slot slot) { return isFilled(slot); }));
}

int Eight::total() const { return int(std::count(states.begin(), states.end(), SlotState::Filled)); }

bool areBoardsApart(const Collaboration& collaboration, const Eight& eight) {
  return collaboration.hasLayer(eight.pair.a, Layer::Board) && collaboration.hasLayer(eight.pair.b, Layer::Board) &&
         !eight.isFilled(Slot::Board);
}

bool isUpperLoopOpen(const Eight& eight) {
  const bool torn = !eight.isFilled(Slot::Board) || (!eight.isFilled(Slot::TopA) && !eight.isFilled(Slot::TopB));
  return eight.lower() == 4 && torn;
}

Eights::Eights(const Collaboration& collaboration) {
  for (const Element contact : collaboration.model().elements("contact")) {
    const std::string_view state = contact.token("state");
    if (state != "dormant" && state != "lost") continue;
    if (!contact.from().is("role") || !contact.to().is("role")) continue;
    const End from = {collaboration.partner(contact.from()), layerOf(contact.from())};
    const End to = {collaboration.partner(contact.to()), layerOf(contact.to())};
    if (from.first && to.first) m_asleep[std::minmax(from, to)].push_back(contact);
  }
  for (const Pair& pair : collaboration.pairs()) {
    const auto state = [&](Element p, Layer l, Element q, Layer m) { return stateOf(collaboration, p, l, q, m); };
    const auto [a, b] = pair;
    m_eights.push_back({pair,
                        {state(a, Layer::Board, b, Layer::Board), state(a, Layer::Management, b, Layer::Management),
                         state(a, Layer::Executive, b, Layer::Executive), state(a, Layer::Board, a, Layer::Management),
                         state(b, Layer::Board, b, Layer::Management), state(a, Layer::Management, a, Layer::Executive),
                         state(b, Layer::Management, b, Layer::Executive)}});
  }
}

SlotState Eights::stateOf(const Collaboration& collaboration, Element p, Layer l, Element q, Layer m) const {
  if (collaboration.slot(p, l, q, m)) return SlotState::Filled;
  const std::vector<Element>& contacts = asleep(p, l, q, m);
  const auto lost = [](Element contact) { return contact.token("state") == "lost"; };
  if (std::any_of(contacts.begin(), contacts.end(), lost)) return SlotState::Lost;
  if (!contacts.empty()) return SlotState::Dormant;
  const bool drawn = collaboration.hasLayer(p, l) && collaboration.hasLayer(q, m);
  return drawn || collaboration.model().isInventoried("layers") ? SlotState::Missing : SlotState::Unknown;
}

const std::vector<Element>& Eights::asleep(Element p, Layer l, Element q, Layer m) const {
  static const std::vector<Element> none;
  const auto found = m_asleep.find(std::minmax(End{p, l}, End{q, m}));
  return found == m_asleep.end() ? none : found->second;
}

std::optional<double> Eights::meanScore() const {
  if (m_eights.empty()) return std::nullopt;
  double filled = 0;
  for (const Eight& eight : m_eights) filled += eight.total();
  return filled / double(slots.size() * m_eights.size());
}

}  // namespace samenspel
