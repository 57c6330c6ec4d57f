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

SlotState stateOf(const Element& contact) {
  if (contact.is(Attr::State, "active")) return SlotState::Filled;
  if (contact.is(Attr::State, "dormant")) return SlotState::Dormant;
  return contact.is(Attr::State, "lost") ? SlotState::Lost : SlotState::Missing;
}

/// Filled beats lost beats dormant.
int rank(SlotState state) {
  return state == SlotState::Filled ? 3 : state == SlotState::Lost ? 2 : state == SlotState::Dormant ? 1 : 0;
}

}  // namespace

ContactGraph::ContactGraph(const model::Model& model)
    : m_layersKnown(model.root().contains(Attr::Inventory, "layers")) {
  for (const Element& role : model.elements(Type::Role))
    if (const auto partner = partnerOf(role)) {
      const Cell cell{partner->id(), role.text(Attr::Layer)};
      m_cells.emplace(role.id(), cell);
      m_first.emplace(cell, role.id());
    }
  for (const Element& contact : model.elements(Type::Contact))
    if (const SlotState state = stateOf(contact); state != SlotState::Missing)
      add({contact.reference(Attr::From), contact.reference(Attr::To), contact.id(), contact.position(), state,
           !contact.is(Attr::Formality, "formal")});
  addTables(model);
  for (const Element& line : model.elements(Type::Line))
    if (line.is(Attr::Feedback, "occasional") || line.is(Attr::Feedback, "regular"))
      add({line.reference(Attr::From), line.reference(Attr::To), line.id(), line.position(), SlotState::Filled, false});
}

void ContactGraph::addTables(const model::Model& model) {
  const auto asOf = model.root().date(Attr::AsOf);
  const double threshold = contactThreshold(model);
  for (const Element& table : model.elements(Type::Table)) {
    if (!connects(table, asOf, threshold)) continue;
    const auto seats = table.incoming(Type::SitsAt);
    for (std::size_t i = 0; i < seats.size(); ++i)
      for (std::size_t j = i + 1; j < seats.size(); ++j)
        add({seats[i].reference(Attr::From), seats[j].reference(Attr::From), table.id(), table.position(),
             SlotState::Filled, table.is(Attr::Formality, "informal")});
  }
}

const ContactGraph::Cell* ContactGraph::cellOf(std::string_view role) const {
  const auto found = m_cells.find(role);
  return found == m_cells.end() ? nullptr : &found->second;
}

void ContactGraph::add(const Edge& edge) {
  const Cell *from = cellOf(edge.from), *to = cellOf(edge.to);
  if (from == nullptr || to == nullptr || edge.from == edge.to) return;
  m_edges[std::minmax(*from, *to)].push_back(edge);
}

SlotFacts ContactGraph::slot(const Cell& from, const Cell& to) const {
  SlotFacts facts;
  const auto first = m_first.find(from), last = m_first.find(to);
  if (first != m_first.end()) facts.from = first->second;
  if (last != m_first.end()) facts.to = last->second;
  if (facts.from.empty() || facts.to.empty()) facts.state = m_layersKnown ? SlotState::Missing : SlotState::Unknown;
  const auto edges = m_edges.find(std::minmax(from, to));
  if (edges == m_edges.end()) return facts;
  std::vector<std::pair<std::uint32_t, std::string_view>> carriers;
  for (const Edge& edge : edges->second) {
    carriers.emplace_back(edge.position, edge.carrier);
    if (edge.state == SlotState::Filled && edge.informal) facts.informal = true;
    if (rank(edge.state) <= rank(facts.state)) continue;
    facts.state = edge.state;
    const bool along = *cellOf(edge.from) == from;
    facts.from = along ? edge.from : edge.to;
    facts.to = along ? edge.to : edge.from;
  }
  std::sort(carriers.begin(), carriers.end());
  for (const auto& [position, carrier] : carriers)
    if (facts.carriers.empty() || facts.carriers.back() != carrier) facts.carriers.emplace_back(carrier);
  return facts;
}

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

Eight ContactGraph::between(std::string_view a, std::string_view b) const {
  Eight eight{std::string(a), std::string(b), {}};
  const auto set = [&](Slot slotOf, const Cell& from, const Cell& to) {
    eight.slots[static_cast<std::size_t>(slotOf)] = slot(from, to);
  };
  set(Slot::Board, {a, "board"}, {b, "board"});
  set(Slot::Management, {a, "management"}, {b, "management"});
  set(Slot::Execution, {a, "executive"}, {b, "executive"});
  set(Slot::ATop, {a, "board"}, {a, "management"});
  set(Slot::ALow, {a, "management"}, {a, "executive"});
  set(Slot::BTop, {b, "board"}, {b, "management"});
  set(Slot::BLow, {b, "management"}, {b, "executive"});
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
