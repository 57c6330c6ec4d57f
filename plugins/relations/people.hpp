// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>
#include <vector>

namespace samenspel::relations {

/// G', the network of people, with what the rules, numbers and tables ask of it, worked out once. Borrows the
/// collaboration.
class People {
 public:
  using Vertex = std::uint32_t;

  explicit People(const Collaboration& collaboration);

  const Network& network() const { return m_network; }
  std::uint32_t size() const { return m_network.size(); }
  /// All roles of a person, in document order; the first gives the name.
  const std::vector<Element>& hats(Vertex vertex) const { return m_hats[vertex]; }
  /// Burt's constraint; nothing without contacts.
  std::optional<double> constraint(Vertex vertex) const { return m_constraints[vertex]; }
  /// REL-005: has many contacts that hardly know each other.
  bool isBroker(Vertex vertex) const;
  const std::vector<ArticulationPoint>& articulationPoints() const { return m_articulationPoints; }
  /// The members of each component, in the order of their first; people without contacts are components of one.
  const std::vector<std::vector<Vertex>>& components() const { return m_components; }
  /// The component of a vertex, a place in components().
  Vertex component(Vertex vertex) const { return m_component[vertex]; }

  /// Works out the betweenness; time grows with size times ties. `progress` may throw to stop it.
  void computeBetweenness(const Progress& progress);
  /// Nothing when it was not worked out.
  std::optional<double> betweenness(Vertex vertex) const;

  /// The best connected of some people, the first of equals; nothing when there are none.
  std::optional<Vertex> bestConnected(const std::vector<Vertex>& some) const;
  /// The best connected ones, at most so many, in document order.
  std::vector<Vertex> best(std::size_t most) const;
  /// The people of a partner by contacts, most first.
  const std::vector<Vertex>& of(Element partner) const;
  /// Everybody by contacts, most first.
  const std::vector<Vertex>& byContacts() const { return m_byContacts; }

 private:
  const Collaboration& m_collaboration;
  const Network& m_network;
  std::vector<std::vector<Element>> m_hats;
  std::vector<std::optional<double>> m_constraints;
  std::vector<ArticulationPoint> m_articulationPoints;
  std::vector<Vertex> m_component;
  std::vector<std::vector<Vertex>> m_components;
  std::vector<double> m_betweenness;
  std::vector<Vertex> m_byContacts;
  std::unordered_map<std::uint32_t, std::vector<Vertex>> m_ofPartner;  // by element index
};

}  // namespace samenspel::relations
