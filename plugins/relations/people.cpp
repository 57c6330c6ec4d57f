// SPDX-License-Identifier: MIT
#include "people.hpp"

#include <algorithm>
#include <numeric>

namespace samenspel::relations {

People::People(const Collaboration& collaboration)
    : m_collaboration(collaboration),
      m_network(collaboration.peopleNetwork()),
      m_hats(m_network.size()),
      m_constraints(constraints(m_network)),
      m_articulationPoints(samenspel::articulationPoints(m_network)),
      m_component(samenspel::components(m_network)),
      m_byContacts(m_network.size()) {
  for (const Element role : collaboration.model().elements("role")) {
    if (const auto vertex = m_network.vertex(role)) m_hats[*vertex].push_back(role);
  }
  for (Vertex vertex = 0; vertex < size(); ++vertex) {
    if (m_component[vertex] == m_components.size()) m_components.emplace_back();
    m_components[m_component[vertex]].push_back(vertex);
  }
  std::iota(m_byContacts.begin(), m_byContacts.end(), Vertex(0));
  std::stable_sort(m_byContacts.begin(), m_byContacts.end(),
                   [&](Vertex a, Vertex b) { return m_network.degree(a) > m_network.degree(b); });
  for (const Vertex vertex : m_byContacts) {
    if (const Element partner = m_network.partner(vertex)) m_ofPartner[partner.index()].push_back(vertex);
  }
}

bool People::isBroker(Vertex vertex) const {
  const Settings& settings = m_collaboration.settings();
  const auto constraint = m_constraints[vertex];
  // Sums of fractions: what is exactly at the limit may come out a hair below it.
  constexpr double hair = 1e-9;
  return constraint && double(m_network.degree(vertex)) >= settings.brokerDegree &&
         *constraint < settings.brokerConstraint - hair;
}

void People::computeBetweenness(const Progress& progress) {
  m_betweenness = samenspel::betweenness(m_network, progress);
}

std::optional<double> People::betweenness(Vertex vertex) const {
  if (vertex >= m_betweenness.size()) return std::nullopt;
  return m_betweenness[vertex];
}

std::optional<People::Vertex> People::bestConnected(const std::vector<Vertex>& some) const {
  const auto best = std::max_element(some.begin(), some.end(),
                                     [&](Vertex a, Vertex b) { return m_network.degree(a) < m_network.degree(b); });
  if (best == some.end()) return std::nullopt;
  return *best;
}

std::vector<People::Vertex> People::best(std::size_t most) const {
  std::vector<Vertex> some(m_byContacts.begin(),
                           m_byContacts.begin() + std::ptrdiff_t(std::min(most, std::size_t(size()))));
  std::sort(some.begin(), some.end());
  return some;
}

const std::vector<People::Vertex>& People::of(Element partner) const {
  static const std::vector<Vertex> nobody;
  const auto found = m_ofPartner.find(partner.index());
  return found == m_ofPartner.end() ? nobody : found->second;
}

}  // namespace samenspel::relations
