// SPDX-License-Identifier: MIT
#include "samenspel/collaboration.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "samenspel/plans.hpp"

namespace samenspel {
namespace {

bool isOneOf(std::string_view token, std::initializer_list<std::string_view> tokens) {
  return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

bool isPartner(Element organisation) { return isOneOf(organisation.token("partnership"), {"core", "associate"}); }

}  // namespace

Collaboration::Collaboration(const Model& model)
    : m_model(model), m_settings(model), m_asOf(model.asOf()), m_partners(model.size()), m_tops(model.size()) {
  std::vector<char> seen(model.size(), 0);
  for (const Element organisation : model.elements("organisation")) {
    climb(organisation, seen);
    if (isCore(organisation)) m_corePartners.push_back(organisation);
  }
  for (const std::string_view type : {"role", "constituency"}) {
    for (const Element x : model.elements(type)) {
      const Element above = parent(x);
      m_partners[x.index()] = partner(above);
      m_tops[x.index()] = top(above);
    }
  }
  placeRoles();
  m_network = std::make_shared<const Network>(*this, Network::Vertices::Roles);
  findPairs();
}

Element Collaboration::parent(Element x) const {
  for (const Element link : x.outgoing("partOf")) {
    if (const Element organisation = link.to(); organisation.is("organisation")) return organisation;
  }
  return {};
}

/// Walks up until it meets an organisation that is known, the top, or itself; then hands down what it found. Every
/// organisation is walked over once.
void Collaboration::climb(Element organisation, std::vector<char>& seen) {
  std::vector<Element> path;
  Element at = organisation;
  while (at && !seen[at.index()]) {
    seen[at.index()] = 1;
    path.push_back(at);
    at = parent(at);
  }
  // In a circle `at` is on the path itself and knows nothing yet: then the last one counts as the top.
  Element topmost = at ? top(at) : Element{};
  Element first = at ? partner(at) : Element{};
  for (auto step = path.rbegin(); step != path.rend(); ++step) {
    if (!topmost) topmost = *step;
    if (isPartner(*step) || !first) first = *step;
    m_tops[step->index()] = topmost;
    m_partners[step->index()] = first;
  }
}

void Collaboration::placeRoles() {
  for (const Element role : m_model.elements("role")) {
    if (const Element owner = partner(role)) m_roles[owner.index()][std::size_t(layerOf(role))].push_back(role);
  }
}

bool Collaboration::isCore(Element organisation) const {
  return organisation.is("organisation") && organisation.token("partnership") == "core";
}

Element Collaboration::partner(Element x) const { return x ? m_partners[x.index()] : Element{}; }

Element Collaboration::top(Element x) const { return x ? m_tops[x.index()] : Element{}; }

const std::vector<Element>& Collaboration::roles(Element partner, Layer layer) const {
  static const std::vector<Element> none;
  const auto found = m_roles.find(partner.index());
  return found == m_roles.end() ? none : found->second[std::size_t(layer)];
}

std::vector<Element> Collaboration::roles(Element partner) const {
  std::vector<Element> all;
  for (const Layer layer : {Layer::Board, Layer::Management, Layer::Executive, Layer::Unknown}) {
    const std::vector<Element>& some = roles(partner, layer);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

bool Collaboration::isLive(Element item) const {
  if (item.is("ambition")) return item.token("status") != "dropped";
  if (item.is("agreement")) return !isOneOf(item.token("status"), {"broken", "expired"});
  if (item.is("step")) return item.token("status") != "stopped";
  return false;
}

bool Collaboration::isActive(Element table) const {
  const auto end = table.date("endDate");
  if (end && m_asOf && *end < *m_asOf) return false;
  return table.number("meetingsPerYear") != 0.0;
}

std::string_view Collaboration::mandate(Element seat) const {
  const std::string_view here = seat.token("mandateHere");
  return here == "asRole" ? seat.from().token("mandate") : here;
}

bool Collaboration::isMandated(Element seat) const { return isOneOf(mandate(seat), {"negotiate", "decide"}); }

bool Collaboration::isSeated(Element role) const {
  const Elements seats = role.outgoing("sitsAt");
  return std::any_of(seats.begin(), seats.end(),
                     [&](Element seat) { return seat.to().is("table") && isActive(seat.to()); });
}

bool Collaboration::isOpen(Element step) const { return isOneOf(step.token("status"), {"idea", "ready", "running"}); }

bool Collaboration::hasCoordinatingTask(Element role) const {
  for (const Element seat : role.outgoing("sitsAt")) {
    if (seat.token("seat") == "chair" && seat.to().is("table") && isActive(seat.to())) return true;
  }
  for (const Element commitment : role.outgoing("commits")) {
    if (commitment.token("part") == "owner" && commitment.to().is("step")) return true;
  }
  for (const Element line : role.incoming("line")) {
    if (line.token("kind") == "functional") return true;
  }
  return false;
}

std::vector<Element> Collaboration::measurableCriteria(Element item) const {
  std::vector<Element> criteria;
  for (const Element part : item.parts()) {
    if (part.is("criterion") && !part.text("unit").empty() && part.number("target")) criteria.push_back(part);
  }
  return criteria;
}

std::set<Element> Collaboration::steering(const std::vector<Element>& targets) const {
  std::set<Element> tables;
  std::vector<Element> open = targets;
  while (!open.empty()) {
    const Element at = open.back();
    open.pop_back();
    for (const Element link : at.incoming("steers")) {
      if (link.from().is("table") && tables.insert(link.from()).second) open.push_back(link.from());
    }
  }
  return tables;
}

std::vector<Element> Collaboration::steeredBy(Element table, std::size_t most) const {
  std::set<Element> found;
  std::vector<Element> open = {table};
  for (std::size_t passed = 0; !open.empty() && passed < most; ++passed) {
    const Element at = open.back();
    open.pop_back();
    for (const Element link : at.outgoing("steers")) {
      const Element lower = link.to();
      const bool isSteered = lower.is("table") || lower.is("step") || lower.is("agreement");
      if (isSteered && found.insert(lower).second && lower.is("table")) open.push_back(lower);
    }
  }
  return {found.begin(), found.end()};
}

const Network& Collaboration::peopleNetwork() const {
  if (!m_people) {
    std::set<std::string_view> holders;
    bool shared = false;
    for (const Element role : m_model.elements("role")) {
      const std::string_view holder = role.text("holder");
      shared = shared || (!holder.empty() && !holders.insert(holder).second);
    }
    m_people = shared ? std::make_shared<const Network>(*this, Network::Vertices::People) : m_network;
  }
  return *m_people;
}

void Collaboration::findPairs() {
  std::set<std::pair<Element, Element>> found;
  const auto add = [&](Element a, Element b) { found.insert({std::min(a, b), std::max(a, b)}); };
  if (m_corePartners.size() == 2) add(m_corePartners[0], m_corePartners[1]);
  for (const auto& [a, b] : m_network->connectedPartners()) {
    if (a != b && isCore(a) && isCore(b)) add(a, b);
  }
  for (const std::string_view type : {"ambition", "agreement"}) {
    for (const Element item : m_model.elements(type)) {
      const std::set<Element> parties = partiesOf(*this, item);
      for (auto a = parties.begin(); a != parties.end(); ++a) {
        for (auto b = std::next(a); b != parties.end(); ++b) add(*a, *b);
      }
    }
  }
  for (const auto& [a, b] : found) m_pairs.push_back({a, b});
}

bool Collaboration::isParty(Element partner, Element item) const {
  for (const Element commitment : item.incoming("commits")) {
    if (commitment.from() && this->partner(commitment.from()) == partner) return true;
  }
  return false;
}

bool Collaboration::isCommitted(Element partner, Element item) const {
  for (const Element commitment : item.incoming("commits")) {
    const bool bound = isOneOf(commitment.token("degree"), {"committed", "leading"});
    if (bound && commitment.from() && this->partner(commitment.from()) == partner) return true;
  }
  return false;
}

std::vector<Element> Collaboration::below(Element ambition) const {
  std::set<Element> seen = {ambition};
  std::vector<Element> open = {ambition};
  std::vector<Element> found;
  while (!open.empty()) {
    const Element at = open.back();
    open.pop_back();
    for (const Element link : at.incoming("elaborates")) {
      const Element lower = link.from();
      if (!lower || !seen.insert(lower).second) continue;
      open.push_back(lower);
      if ((lower.is("agreement") || lower.is("step")) && isLive(lower)) found.push_back(lower);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace samenspel
