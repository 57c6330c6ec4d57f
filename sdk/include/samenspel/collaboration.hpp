// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <samenspel/model.hpp>
#include <samenspel/network.hpp>
#include <samenspel/settings.hpp>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace samenspel {

/// Two core partners, in document order.
struct Pair {
  Element a;
  Element b;
  friend bool operator==(const Pair&, const Pair&) = default;
};

/// The method's shared definitions, worked out for one model: partners, layers, what is alive, who meets whom. The
/// bundled analyses use nothing else. It copes with any model: an end that points at nothing, an organisation that is
/// part of itself, a role with two parents (the first counts). Immutable once made, but peopleNetwork() works out its
/// answer when first asked: use it from one thread. Holds references to the model, which must outlive it.
class Collaboration {
 public:
  explicit Collaboration(const Model& model);
  Collaboration(const Collaboration&) = delete;
  Collaboration& operator=(const Collaboration&) = delete;

  const Model& model() const { return m_model; }
  const Settings& settings() const { return m_settings; }
  /// The day that counts as today. Without it date rules are skipped.
  std::optional<Date> asOf() const { return m_asOf; }

  // Partners

  /// P: the organisations with partnership=core, in document order.
  const std::vector<Element>& corePartners() const { return m_corePartners; }
  bool isCore(Element organisation) const;
  /// Climbs partOf from an organisation, role or constituency to the first core or associate partner, itself
  /// included; if there is none, to the topmost organisation. None for a role without organisation and for the rest.
  Element partner(Element x) const;
  /// The topmost organisation over partOf, itself included. None as for partner().
  Element top(Element x) const;
  /// The roles whose partner() this is, on one layer, in document order.
  const std::vector<Element>& roles(Element partner, Layer layer) const;
  /// ... on all layers, top down, those on an unknown layer last.
  std::vector<Element> roles(Element partner) const;
  /// True if the partner has a role on this layer.
  bool hasLayer(Element partner, Layer layer) const { return !roles(partner, layer).empty(); }
  /// How many people hold a role: holderCount, at least 1 when absent.
  double holderCount(Element role) const { return role.number("holderCount").value_or(1); }

  // What is alive

  /// An ambition that is not dropped, an agreement neither broken nor expired, a step that is not stopped.
  bool isLive(Element item) const;
  /// A table whose end date is empty or not before asOf, and that meets at all.
  bool isActive(Element table) const;
  /// An active formal table.
  bool isActiveFormal(Element table) const { return isActive(table) && table.token("formality") == "formal"; }
  /// mand(k) of a sitsAt link: mandateHere, or the role's own mandate when asRole. "unknown" is not "none".
  std::string_view mandate(Element seat) const;
  /// mand(k) is negotiate or decide: whoever sits here can act for its partner.
  bool isMandated(Element seat) const;
  /// The role has a seat at an active table.
  bool isSeated(Element role) const;
  /// True for a step with status idea, ready or running.
  bool isOpen(Element step) const;
  /// The role chairs an active table, owns a step, or has an incoming functional line.
  bool hasCoordinatingTask(Element role) const;
  /// The criteria of the element that have a unit and a target, in document order.
  std::vector<Element> measurableCriteria(Element item) const;
  /// True if there is one.
  bool isMeasurable(Element item) const { return !measurableCriteria(item).empty(); }

  // Who steers what

  /// The tables that steer one of these, directly or through other tables, active or not. Tables among `targets` are
  /// not in the result unless they steer one themselves.
  std::set<Element> steering(const std::vector<Element>& targets) const;
  /// The tables, steps and agreements that a table steers, directly or through other tables; in document order. Stops
  /// looking once it has passed `most` tables.
  std::vector<Element> steeredBy(Element table, std::size_t most = 1'000) const;

  // Who meets whom

  /// G: roles.
  const Network& network() const { return *m_network; }
  /// G': people. The network numbers and the REL rules use it.
  const Network& peopleNetwork() const;
  /// slot(p,L,q,M): a role of `p` on `l` is tied in G to another role of `q` on `m`.
  bool slot(Element p, Layer l, Element q, Layer m) const { return m_network->slot(p, l, q, m); }
  /// Pi: the pairs of core partners whose connection is judged. All when there are two; otherwise those with a tie
  /// between them or both party to the same ambition or agreement. In document order.
  const std::vector<Pair>& pairs() const { return m_pairs; }

  // Who is bound to what

  /// Some commits link leads to the item from the partner, its roles or its units.
  bool isParty(Element partner, Element item) const;
  /// ... with degree committed or leading.
  bool isCommitted(Element partner, Element item) const;
  /// Live agreements and steps that reach the ambition over elaborates, whatever lies between; in document order.
  std::vector<Element> below(Element ambition) const;

 private:
  Element parent(Element x) const;
  void climb(Element organisation, std::vector<char>& seen);
  void placeRoles();
  void findPairs();

  const Model& m_model;
  Settings m_settings;
  std::optional<Date> m_asOf;
  std::vector<Element> m_corePartners;
  std::vector<Element> m_partners;                                                 // by element index
  std::vector<Element> m_tops;                                                     // by element index
  std::unordered_map<std::uint32_t, std::array<std::vector<Element>, 4>> m_roles;  // by the partner's index
  std::shared_ptr<const Network> m_network;
  mutable std::shared_ptr<const Network> m_people;
  std::vector<Pair> m_pairs;
};

}  // namespace samenspel
