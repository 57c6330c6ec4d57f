// SPDX-License-Identifier: MIT
#include "samenspel/network.hpp"

#include <algorithm>

#include "samenspel/collaboration.hpp"

namespace samenspel {
namespace {

using Vertex = std::uint32_t;
constexpr Vertex nobody = SAMENSPEL_NONE;

enum Kinds : std::uint8_t { Formal = 1, Informal = 2 };

std::uint8_t kindsOf(std::string_view formality) {
  if (formality == "both") return Formal | Informal;
  return formality == "informal" ? Informal : Formal;
}

/// The slots of a pair as bits: the layer of the earlier partner's role times three plus that of the later one's.
std::uint16_t slotBit(Layer earlier, Layer later) {
  return std::uint16_t(1u << (unsigned(earlier) * 3 + unsigned(later)));
}

std::uint64_t pairKey(Element a, Element b) {
  return std::uint64_t(std::min(a, b).index()) << 32 | std::max(a, b).index();
}

struct Direct {
  Vertex vertex;
  std::uint8_t kinds;
};

/// The ties that stand in the model one by one: contacts and lines, from both ends.
std::vector<std::vector<Direct>> directTies(const Model& model, const Network& network) {
  std::vector<std::vector<Direct>> direct(network.size());
  const auto tie = [&](Element link, std::uint8_t kinds) {
    const auto from = network.vertex(link.from());
    const auto to = network.vertex(link.to());
    if (!from || !to || *from == *to) return;
    direct[*from].push_back({*to, kinds});
    direct[*to].push_back({*from, kinds});
  };
  for (const Element contact : model.elements("contact")) {
    if (contact.token("state") == "active") tie(contact, kindsOf(contact.token("formality")));
  }
  for (const Element line : model.elements("line")) {
    const std::string_view feedback = line.token("feedback");
    if (feedback == "occasional" || feedback == "regular") tie(line, Formal);
  }
  return direct;
}

struct Circle {
  std::vector<Vertex> members;
  std::uint8_t kinds;
};

/// Who sits at each table that connects its members.
std::vector<Circle> circles(const Collaboration& collaboration, const Network& network) {
  std::vector<Circle> circles;
  for (const Element table : collaboration.model().elements("table")) {
    const double meetings = table.number("meetingsPerYear").value_or(collaboration.settings().contactThreshold);
    if (!collaboration.isActive(table) || meetings < collaboration.settings().contactThreshold) continue;
    Circle circle{{}, kindsOf(table.token("formality"))};
    for (const Element seat : table.incoming("sitsAt")) {
      if (const auto member = network.vertex(seat.from())) circle.members.push_back(*member);
    }
    circles.push_back(std::move(circle));
  }
  return circles;
}

}  // namespace

std::string_view tokenOf(Layer layer) {
  constexpr std::string_view tokens[] = {"board", "management", "executive", "unknown"};
  return tokens[std::size_t(layer)];
}

Layer layerOf(Element role) {
  const std::string_view token = role.token("layer");
  for (const Layer layer : layers) {
    if (token == tokenOf(layer)) return layer;
  }
  return Layer::Unknown;
}

Network::Network(const Collaboration& collaboration, Vertices vertices) {
  number(collaboration, vertices);
  connect(collaboration);
  summarise();
}

void Network::number(const Collaboration& collaboration, Vertices vertices) {
  std::unordered_map<std::string_view, Vertex> people;
  for (const Element role : collaboration.model().elements("role")) {
    const std::string_view holder = vertices == Vertices::People ? role.text("holder") : std::string_view{};
    Vertex vertex = size();
    if (!holder.empty()) vertex = people.emplace(holder, vertex).first->second;
    m_vertexOf.emplace(role.index(), vertex);
    if (vertex < size()) continue;
    m_roles.push_back(role);
    m_partners.push_back(collaboration.partner(role));
    m_layers.push_back(layerOf(role));
  }
}

/// For each vertex in turn: gather everyone it meets, each once, with all the ways in which they meet.
void Network::connect(const Collaboration& collaboration) {
  const auto direct = directTies(collaboration.model(), *this);
  const std::vector<Circle> tables = circles(collaboration, *this);
  std::vector<std::vector<std::size_t>> tablesOf(size());
  for (std::size_t table = 0; table < tables.size(); ++table) {
    for (const Vertex member : tables[table].members) tablesOf[member].push_back(table);
  }
  m_neighbours.resize(size());
  std::vector<Vertex> lastMetBy(size(), nobody);
  std::vector<std::size_t> place(size());
  for (Vertex vertex = 0; vertex < size(); ++vertex) {
    std::vector<Neighbour>& neighbours = m_neighbours[vertex];
    const auto meet = [&](Vertex other, std::uint8_t kinds) {
      if (other == vertex) return;
      if (lastMetBy[other] != vertex) {
        lastMetBy[other] = vertex;
        place[other] = neighbours.size();
        neighbours.push_back({other, false, false});
      }
      neighbours[place[other]].formal |= (kinds & Formal) != 0;
      neighbours[place[other]].informal |= (kinds & Informal) != 0;
    };
    for (const Direct& tie : direct[vertex]) meet(tie.vertex, tie.kinds);
    for (const std::size_t table : tablesOf[vertex]) {
      for (const Vertex member : tables[table].members) meet(member, tables[table].kinds);
    }
    std::sort(neighbours.begin(), neighbours.end(),
              [](const Neighbour& a, const Neighbour& b) { return a.vertex < b.vertex; });
    m_tieCount += neighbours.size();
  }
  m_tieCount /= 2;
}

void Network::summarise() {
  for (Vertex vertex = 0; vertex < size(); ++vertex) {
    for (const Neighbour& neighbour : m_neighbours[vertex]) {
      if (neighbour.vertex > vertex) count(vertex, neighbour);
    }
  }
}

void Network::count(Vertex a, const Neighbour& b) {
  const Element partnerA = m_partners[a];
  const Element partnerB = m_partners[b.vertex];
  if (!partnerA || !partnerB) return;
  Summary& summary = m_summaries[pairKey(partnerA, partnerB)];
  Connection& connection = summary.connection;
  summary.partners = std::minmax(partnerA, partnerB);
  if (connection.ties == 0) {
    connection.bottlenecks = {m_roles[a], m_roles[b.vertex]};
  } else {
    std::erase_if(connection.bottlenecks,
                  [&](Element role) { return role != m_roles[a] && role != m_roles[b.vertex]; });
  }
  ++connection.ties;
  connection.formal += b.formal;
  connection.informal += b.informal;
  Layer layerA = m_layers[a];
  Layer layerB = m_layers[b.vertex];
  if (layerA == Layer::Unknown || layerB == Layer::Unknown) return;
  if (partnerB < partnerA) std::swap(layerA, layerB);
  summary.slots |= slotBit(layerA, layerB);
  if (partnerA == partnerB) summary.slots |= slotBit(layerB, layerA);
}

std::optional<Vertex> Network::vertex(Element role) const {
  const auto found = m_vertexOf.find(role.index());
  if (found == m_vertexOf.end()) return std::nullopt;
  return found->second;
}

bool Network::areTied(Vertex a, Vertex b) const {
  const std::vector<Neighbour>& neighbours = m_neighbours[a];
  const auto found =
      std::lower_bound(neighbours.begin(), neighbours.end(), b,
                       [](const Neighbour& neighbour, Vertex wanted) { return neighbour.vertex < wanted; });
  return found != neighbours.end() && found->vertex == b;
}

const Connection& Network::connection(Element partnerA, Element partnerB) const {
  static const Connection none;
  const auto found = m_summaries.find(pairKey(partnerA, partnerB));
  return found == m_summaries.end() ? none : found->second.connection;
}

bool Network::slot(Element p, Layer l, Element q, Layer m) const {
  if (l == Layer::Unknown || m == Layer::Unknown) return false;
  const auto found = m_summaries.find(pairKey(p, q));
  if (found == m_summaries.end()) return false;
  return (found->second.slots & (q < p ? slotBit(m, l) : slotBit(l, m))) != 0;
}

std::vector<std::pair<Element, Element>> Network::connectedPartners() const {
  std::vector<std::pair<Element, Element>> pairs;
  for (const auto& [key, summary] : m_summaries) pairs.push_back(summary.partners);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace samenspel
