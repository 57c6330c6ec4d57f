// SPDX-License-Identifier: MIT
#include "diagram/eight.h"

#include <algorithm>
#include <set>

#include "base/number.h"

namespace diagram {
namespace {

using model::Attr;
using model::Element;
using model::Type;

/// One connection of the contact graph between two roles, or a contact that is no longer one.
struct Edge {
  std::string_view from, to, carrier;
  std::uint32_t position;  // of the carrier, in the document
  SlotState state;
  bool informal;
};

double contactThreshold(const model::Model& model) {
  for (const Element& setting : model.elements(Type::Setting))
    if (setting.is(Attr::Name, "contactThreshold")) return base::parseNumber(setting.text(Attr::Value)).value_or(2);
  return 2;
}

/// True when people who sit here meet each other: not ended, and often enough.
bool connects(const Element& table, std::optional<base::Date> asOf, double threshold) {
  const auto meetings = table.number(Attr::MeetingsPerYear);
  if (meetings && (*meetings == 0 || *meetings < threshold)) return false;
  const auto end = table.date(Attr::EndDate);
  return !end || !asOf || *end >= *asOf;
}

void addContacts(std::vector<Edge>& edges, const model::Model& model) {
  for (const Element& contact : model.elements(Type::Contact)) {
    if (contact.is(Attr::State, "wished")) continue;
    const SlotState state = contact.is(Attr::State, "active")    ? SlotState::Filled
                            : contact.is(Attr::State, "dormant") ? SlotState::Dormant
                            : contact.is(Attr::State, "lost")    ? SlotState::Lost
                                                                 : SlotState::Missing;
    if (state == SlotState::Missing) continue;
    edges.push_back({contact.reference(Attr::From), contact.reference(Attr::To), contact.id(), contact.position(),
                     state, !contact.is(Attr::Formality, "formal")});
  }
}

void addTables(std::vector<Edge>& edges, const model::Model& model) {
  const auto asOf = model.root().date(Attr::AsOf);
  const double threshold = contactThreshold(model);
  for (const Element& table : model.elements(Type::Table)) {
    if (!connects(table, asOf, threshold)) continue;
    const auto seats = table.incoming(Type::SitsAt);
    for (std::size_t i = 0; i < seats.size(); ++i)
      for (std::size_t j = i + 1; j < seats.size(); ++j)
        edges.push_back({seats[i].reference(Attr::From), seats[j].reference(Attr::From), table.id(), table.position(),
                         SlotState::Filled, table.is(Attr::Formality, "informal")});
  }
}

void addLines(std::vector<Edge>& edges, const model::Model& model) {
  for (const Element& line : model.elements(Type::Line))
    if (line.is(Attr::Feedback, "occasional") || line.is(Attr::Feedback, "regular"))
      edges.push_back(
          {line.reference(Attr::From), line.reference(Attr::To), line.id(), line.position(), SlotState::Filled, false});
}

/// The roles of a partner on a layer, in document order.
using Cast = std::vector<std::string_view>;
Cast cast(const model::Model& model, std::string_view partner, std::string_view layer) {
  Cast roles;
  for (const Element& role : model.elements(Type::Role))
    if (role.is(Attr::Layer, layer))
      if (const auto owner = partnerOf(role); owner && owner->id() == partner) roles.push_back(role.id());
  return roles;
}

bool has(const Cast& roles, std::string_view id) { return std::find(roles.begin(), roles.end(), id) != roles.end(); }

SlotFacts slotBetween(const std::vector<Edge>& edges, const Cast& from, const Cast& to, bool layersKnown) {
  SlotFacts slot;
  if (from.empty() || to.empty()) {
    slot.state = layersKnown ? SlotState::Missing : SlotState::Unknown;
  }
  slot.from = from.empty() ? std::string() : std::string(from.front());
  slot.to = to.empty() ? std::string() : std::string(to.front());
  std::vector<std::pair<std::uint32_t, std::string_view>> carriers;
  for (const Edge& edge : edges) {
    const bool along = has(from, edge.from) && has(to, edge.to), back = has(from, edge.to) && has(to, edge.from);
    if ((!along && !back) || edge.from == edge.to) continue;
    carriers.emplace_back(edge.position, edge.carrier);
    // Filled beats lost beats dormant; what is drawn runs between the ends of the first of the strongest.
    const auto rank = [](SlotState state) {
      return state == SlotState::Filled ? 3 : state == SlotState::Lost ? 2 : state == SlotState::Dormant ? 1 : 0;
    };
    if (edge.state == SlotState::Filled && edge.informal) slot.informal = true;
    if (rank(edge.state) <= rank(slot.state)) continue;
    slot.state = edge.state;
    slot.from = along ? edge.from : edge.to;
    slot.to = along ? edge.to : edge.from;
  }
  std::sort(carriers.begin(), carriers.end());
  for (const auto& [position, carrier] : carriers)
    if (slot.carriers.empty() || slot.carriers.back() != carrier) slot.carriers.emplace_back(carrier);
  return slot;
}

}  // namespace

int Eight::filled() const {
  return static_cast<int>(
      std::count_if(slots.begin(), slots.end(), [](const SlotFacts& s) { return s.state == SlotState::Filled; }));
}

int Eight::upper() const {
  int count = 0;
  for (const Slot slot : {Slot::Board, Slot::ATop, Slot::BTop, Slot::Management})
    count += (*this)[slot].state == SlotState::Filled;
  return count;
}

int Eight::lower() const {
  int count = 0;
  for (const Slot slot : {Slot::Management, Slot::ALow, Slot::BLow, Slot::Execution})
    count += (*this)[slot].state == SlotState::Filled;
  return count;
}

bool Eight::upperOpen() const {
  const auto open = [&](Slot slot) { return (*this)[slot].state != SlotState::Filled; };
  return lower() == 4 && (open(Slot::Board) || (open(Slot::ATop) && open(Slot::BTop)));
}

Eight eightOf(const model::Model& model, std::string_view a, std::string_view b) {
  std::vector<Edge> edges;
  addContacts(edges, model);
  addTables(edges, model);
  addLines(edges, model);
  const Cast boardA = cast(model, a, "board"), boardB = cast(model, b, "board");
  const Cast managementA = cast(model, a, "management"), managementB = cast(model, b, "management");
  const Cast executiveA = cast(model, a, "executive"), executiveB = cast(model, b, "executive");
  const bool known = model.root().contains(Attr::Inventory, "layers");
  Eight eight{std::string(a), std::string(b), {}};
  const auto set = [&](Slot slot, const Cast& from, const Cast& to) {
    eight.slots[static_cast<std::size_t>(slot)] = slotBetween(edges, from, to, known);
  };
  set(Slot::Board, boardA, boardB);
  set(Slot::Management, managementA, managementB);
  set(Slot::Execution, executiveA, executiveB);
  set(Slot::ATop, boardA, managementA);
  set(Slot::ALow, managementA, executiveA);
  set(Slot::BTop, boardB, managementB);
  set(Slot::BLow, managementB, executiveB);
  return eight;
}

std::optional<Element> partnerOf(const Element& element) {
  std::optional<Element> at = element, top;
  std::set<std::string_view> seen;
  while (at && seen.insert(at->id()).second) {
    if (at->type() == Type::Organisation) {
      if (at->is(Attr::Partnership, "core") || at->is(Attr::Partnership, "associate")) return at;
      top = at;
    }
    const auto parents = at->outgoing(Type::PartOf);
    at = parents.empty() ? std::nullopt : parents.front().to();
  }
  return top;
}

}  // namespace diagram
