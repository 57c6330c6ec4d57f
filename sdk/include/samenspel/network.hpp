// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <samenspel/model.hpp>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace samenspel {

class Collaboration;

/// The layer of an organisation on which a role works.
enum class Layer : std::uint8_t { Board, Management, Executive, Unknown };
/// The three layers of the figure of eight, top down.
inline constexpr std::array<Layer, 3> layers = {Layer::Board, Layer::Management, Layer::Executive};
/// The token in the file: "board".
std::string_view tokenOf(Layer layer);
/// The layer of a role; Unknown also for what is no role.
Layer layerOf(Element role);

/// All ties between the roles of two partners, or within one.
struct Connection {
  std::uint32_t ties = 0;
  std::uint32_t formal = 0;    ///< ties that are formal; a tie can be both
  std::uint32_t informal = 0;  ///< ties that are informal
  /// Roles at an end of every one of these ties: none to two, in document order.
  std::vector<Element> bottlenecks = {};
};

/// A contact graph: who meets whom. Undirected and simple: at most one tie per pair, none to oneself. Vertices are
/// roles in document order (G), or people: roles of the same named holder as one (G'). Two are tied when they have an
/// active contact, sit together at an active table that meets often enough, or report to each other with feedback.
/// Immutable; may be read from any thread while the model lives.
class Network {
 public:
  enum class Vertices { Roles, People };
  struct Neighbour {
    std::uint32_t vertex;
    bool formal;
    bool informal;
  };

  /// Time and memory grow with the ties: a table of k people has k(k-1)/2 of them.
  Network(const Collaboration& collaboration, Vertices vertices);

  /// n, the number of vertices.
  std::uint32_t size() const { return std::uint32_t(m_roles.size()); }
  /// m, the number of ties.
  std::size_t tieCount() const { return m_tieCount; }
  /// The role of a vertex; of people the first one in document order, which also gives partner, layer and holders.
  Element role(std::uint32_t vertex) const { return m_roles[vertex]; }
  Element partner(std::uint32_t vertex) const { return m_partners[vertex]; }
  Layer layer(std::uint32_t vertex) const { return m_layers[vertex]; }
  /// The vertex that stands for a role; nothing for what is no role.
  std::optional<std::uint32_t> vertex(Element role) const;
  /// Ascending by vertex.
  const std::vector<Neighbour>& neighbours(std::uint32_t vertex) const { return m_neighbours[vertex]; }
  /// d(i): the number of ties of a vertex (Freeman 1979).
  std::size_t degree(std::uint32_t vertex) const { return m_neighbours[vertex].size(); }
  bool areTied(std::uint32_t a, std::uint32_t b) const;

  /// The ties between two partners, in either order, or within one when both are the same.
  const Connection& connection(Element partnerA, Element partnerB) const;
  /// True if a role of `p` on layer `l` is tied to another role of `q` on layer `m`.
  bool slot(Element p, Layer l, Element q, Layer m) const;
  /// Every pair of partners with ties between them or, with equal ends, within; in document order.
  std::vector<std::pair<Element, Element>> connectedPartners() const;

 private:
  struct Summary {
    std::pair<Element, Element> partners;
    Connection connection;
    std::uint16_t slots = 0;
  };
  void number(const Collaboration& collaboration, Vertices vertices);
  void connect(const Collaboration& collaboration);
  void summarise();
  void count(std::uint32_t a, const Neighbour& b);

  std::vector<Element> m_roles;
  std::vector<Element> m_partners;
  std::vector<Layer> m_layers;
  std::unordered_map<std::uint32_t, std::uint32_t> m_vertexOf;  // by element index
  std::vector<std::vector<Neighbour>> m_neighbours;
  std::size_t m_tieCount = 0;
  std::unordered_map<std::uint64_t, Summary> m_summaries;
};

// The measures. Those that are undefined for a network or a vertex come back as nothing, never as a guess.

/// D = 2m / (n(n-1)), 0..1; nothing below two vertices. Never compare networks of different size. Wasserman & Faust
/// 1994.
std::optional<double> density(const Network& network);

/// Ties between groups (E) and within them (I).
struct TieBalance {
  std::size_t external = 0;
  std::size_t internal = 0;
};
/// (E - I) / (E + I), -1 only inside .. +1 only outside; nothing without ties. Depends on the sizes of the groups, so
/// show E and I beside it. Krackhardt & Stern 1988.
std::optional<double> eiIndex(TieBalance balance);
/// Ties between and within partners; ties of a role without a partner are left out.
TieBalance balanceByPartner(const Network& network);
/// Ties of one partner's roles to others and among themselves.
TieBalance balanceOf(const Network& network, Element partner);
/// Ties between and within layers; ties of a role whose layer is unknown are left out.
TieBalance balanceByLayer(const Network& network);

/// Ties between roles of different partners on layers L and M, and how many there could be.
struct LayerDensity {
  std::size_t ties = 0;
  std::size_t possible = 0;
};
/// D(L,M) for every pair of layers, symmetric, by the places of `layers`. After Wasserman & Faust 1994.
std::array<std::array<LayerDensity, 3>, 3> layerDensities(const Network& network);

/// Told before each step of long work which share of it is done, 0..1. May throw to stop it.
using Progress = std::function<void(double share)>;

/// B(v) = sum over s<t of the share of shortest paths from s to t through v, in pairs; unreachable pairs count 0.
/// Freeman 1977, by the algorithm of Brandes 2001. Time n times m: a second or so for ten thousand vertices with twenty
/// thousand ties. Passes on what `progress` throws.
std::vector<double> betweenness(const Network& network, const Progress& progress = {});
/// B'(v) = 2B(v) / ((n-1)(n-2)), 0..1; nothing below three vertices.
std::optional<double> normalisedBetweenness(double value, std::uint32_t size);

/// Burt's constraint C(i) = sum over j of (p(ij) + sum over q of p(iq)p(qj))^2, above 0, can exceed 1; low means that
/// the vertex spans structural holes. Nothing for a vertex without ties. Burt 1992; judge only from degree 3 on
/// (Everett & Borgatti 2020).
std::optional<double> constraint(const Network& network, std::uint32_t vertex);

/// ... of every vertex.
std::vector<std::optional<double>> constraints(const Network& network);

/// A vertex whose removal breaks its component in pieces, and its neighbours by the piece they are in, both ascending.
struct ArticulationPoint {
  std::uint32_t vertex;
  std::vector<std::vector<std::uint32_t>> pieces;
};
/// Ascending by vertex. Hopcroft & Tarjan 1973.
std::vector<ArticulationPoint> articulationPoints(const Network& network);

/// The component of every vertex, numbered from 0 in the order of their first vertex.
std::vector<std::uint32_t> components(const Network& network);

/// The vertices between two others on a shortest path, in its order: empty when they are tied or the same, nothing when
/// there is no path. Among equal ones that of the first neighbours. Breadth-first: Moore 1959.
std::optional<std::vector<std::uint32_t>> shortestPath(const Network& network, std::uint32_t from, std::uint32_t to);

/// Contacts that go both ways, of all that are active.
struct Reciprocity {
  std::size_t mutual = 0;
  std::size_t contacts = 0;
  /// 0..1; nothing without active contacts.
  std::optional<double> share() const;
};
/// Mutual dyads of connected dyads, by the direction of the active contacts. Wasserman & Faust 1994.
Reciprocity reciprocity(const Model& model);

}  // namespace samenspel
