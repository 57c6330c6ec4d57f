// SPDX-License-Identifier: MIT
#include "sdk/brute_force.h"

#include <algorithm>

namespace brute {

using model::Attr;
using model::Element;
using model::Type;

Id Method::parent(const Id& x) const {
  for (const Element& link : m_model.find(x)->outgoing(Type::PartOf)) {
    if (const auto to = link.to(); to && to->type() == Type::Organisation) return Id(to->id());
  }
  return {};
}

std::vector<Id> Method::corePartners() const {
  std::vector<Id> partners;
  for (const Element& organisation : m_model.elements(Type::Organisation)) {
    if (organisation.is(Attr::Partnership, "core")) partners.emplace_back(organisation.id());
  }
  return partners;
}

Id Method::partner(const Id& x) const {
  const bool isOrganisation = m_model.find(x)->type() == Type::Organisation;
  Id at = isOrganisation ? x : parent(x);
  Id last;
  while (!at.empty()) {
    const std::string partnership = text(at, Attr::Partnership);
    if (partnership == "core" || partnership == "associate") return at;
    last = at;
    at = parent(at);
  }
  return last;
}

Id Method::top(const Id& x) const {
  const bool isOrganisation = m_model.find(x)->type() == Type::Organisation;
  Id at = isOrganisation ? x : parent(x);
  while (!at.empty() && !parent(at).empty()) at = parent(at);
  return at;
}

bool Method::isActive(const Id& table) const {
  const Element element = *m_model.find(table);
  const auto end = element.date(Attr::EndDate);
  const auto asOf = m_model.root().date(Attr::AsOf);
  if (end && asOf && *end < *asOf) return false;
  const auto meetings = element.number(Attr::MeetingsPerYear);
  return !meetings || *meetings != 0;
}

std::optional<Kinds> Method::edge(const Id& u, const Id& v) const {
  if (u == v) return std::nullopt;
  Kinds kinds;
  bool found = false;
  const auto meet = [&](std::string_view formality) {
    found = true;
    kinds.formal = kinds.formal || formality != "informal";
    kinds.informal = kinds.informal || formality != "formal";
  };
  const auto joins = [&](const Element& link) {
    const Id from(link.reference(Attr::From));
    const Id to(link.reference(Attr::To));
    return (from == u && to == v) || (from == v && to == u);
  };
  for (const Element& contact : m_model.elements(Type::Contact)) {
    if (joins(contact) && contact.is(Attr::State, "active")) meet(contact.text(Attr::Formality));
  }
  for (const Element& line : m_model.elements(Type::Line)) {
    if (joins(line) && (line.is(Attr::Feedback, "occasional") || line.is(Attr::Feedback, "regular"))) meet("formal");
  }
  for (const Element& table : m_model.elements(Type::Table)) {
    const auto meetings = table.number(Attr::MeetingsPerYear);
    if (!isActive(Id(table.id())) || (meetings && *meetings < 2)) continue;
    bool hasU = false;
    bool hasV = false;
    for (const Element& seat : m_model.elements(Type::SitsAt)) {
      if (seat.reference(Attr::To) != table.id()) continue;
      hasU = hasU || seat.reference(Attr::From) == u;
      hasV = hasV || seat.reference(Attr::From) == v;
    }
    if (hasU && hasV) meet(table.text(Attr::Formality));
  }
  return found ? std::optional(kinds) : std::nullopt;
}

std::vector<Id> Method::roles() const {
  std::vector<Id> ids;
  for (const Element& role : m_model.elements(Type::Role)) ids.emplace_back(role.id());
  return ids;
}

bool Method::slot(const Id& p, std::string_view l, const Id& q, std::string_view m) const {
  for (const Id& u : roles()) {
    if (partner(u) != p || text(u, Attr::Layer) != l) continue;
    for (const Id& v : roles()) {
      if (partner(v) == q && text(v, Attr::Layer) == m && edge(u, v)) return true;
    }
  }
  return false;
}

bool Method::isParty(const Id& p, const Id& item) const {
  for (const Element& commitment : m_model.elements(Type::Commits)) {
    if (commitment.reference(Attr::To) != item || !commitment.from()) continue;
    if (partner(Id(commitment.from()->id())) == p) return true;
  }
  return false;
}

std::set<Ids> Method::pairs() const {
  const std::vector<Id> partners = corePartners();
  std::set<Ids> pairs;
  for (std::size_t a = 0; a < partners.size(); ++a) {
    for (std::size_t b = a + 1; b < partners.size(); ++b) {
      bool judged = partners.size() == 2;
      for (const Id& u : roles()) {
        for (const Id& v : roles()) {
          judged = judged || (partner(u) == partners[a] && partner(v) == partners[b] && edge(u, v));
        }
      }
      for (const Type type : {Type::Ambition, Type::Agreement}) {
        for (const Element& item : m_model.elements(type)) {
          judged = judged || (isParty(partners[a], Id(item.id())) && isParty(partners[b], Id(item.id())));
        }
      }
      if (judged) pairs.insert({partners[a], partners[b]});
    }
  }
  return pairs;
}

}  // namespace brute
