// SPDX-License-Identifier: MIT
#include <map>

#include "samenspel/network.hpp"

namespace samenspel {
namespace {

using Vertex = std::uint32_t;

}  // namespace

std::optional<double> density(const Network& network) {
  const double n = network.size();
  if (n < 2) return std::nullopt;
  return 2.0 * double(network.tieCount()) / (n * (n - 1));
}

std::optional<double> eiIndex(TieBalance balance) {
  const double ties = double(balance.external) + double(balance.internal);
  if (ties == 0) return std::nullopt;
  return (double(balance.external) - double(balance.internal)) / ties;
}

TieBalance balanceByPartner(const Network& network) {
  TieBalance balance;
  for (const auto& [a, b] : network.connectedPartners()) {
    (a == b ? balance.internal : balance.external) += network.connection(a, b).ties;
  }
  return balance;
}

TieBalance balanceOf(const Network& network, Element partner) {
  TieBalance balance;
  balance.internal = network.connection(partner, partner).ties;
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) {
    if (network.partner(vertex) != partner) continue;
    for (const Network::Neighbour& neighbour : network.neighbours(vertex)) {
      const Element other = network.partner(neighbour.vertex);
      if (other && other != partner) ++balance.external;
    }
  }
  return balance;
}

TieBalance balanceByLayer(const Network& network) {
  TieBalance balance;
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) {
    for (const Network::Neighbour& neighbour : network.neighbours(vertex)) {
      const Layer a = network.layer(vertex);
      const Layer b = network.layer(neighbour.vertex);
      if (neighbour.vertex < vertex || a == Layer::Unknown || b == Layer::Unknown) continue;
      ++(a == b ? balance.internal : balance.external);
    }
  }
  return balance;
}

std::array<std::array<LayerDensity, 3>, 3> layerDensities(const Network& network) {
  std::array<std::array<LayerDensity, 3>, 3> densities = {};
  // How many roles per layer, in all and per partner: two on different partners are a possible tie.
  std::array<std::size_t, 3> all = {};
  std::map<Element, std::array<std::size_t, 3>> perPartner;
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) {
    const Element partner = network.partner(vertex);
    if (!partner || network.layer(vertex) == Layer::Unknown) continue;
    const auto layer = std::size_t(network.layer(vertex));
    ++all[layer];
    ++perPartner[partner][layer];
    for (const Network::Neighbour& neighbour : network.neighbours(vertex)) {
      const Element other = network.partner(neighbour.vertex);
      if (neighbour.vertex < vertex || !other || other == partner) continue;
      if (network.layer(neighbour.vertex) == Layer::Unknown) continue;
      const auto otherLayer = std::size_t(network.layer(neighbour.vertex));
      ++densities[layer][otherLayer].ties;
      if (layer != otherLayer) ++densities[otherLayer][layer].ties;
    }
  }
  for (std::size_t l = 0; l < 3; ++l) {
    for (std::size_t m = 0; m < 3; ++m) {
      std::size_t pairs = all[l] * all[m];
      for (const auto& [partner, count] : perPartner) pairs -= count[l] * count[m];
      densities[l][m].possible = l == m ? pairs / 2 : pairs;
    }
  }
  return densities;
}

Reciprocity reciprocity(const Model& model) {
  Reciprocity result;
  for (const Element contact : model.elements("contact")) {
    if (contact.token("state") != "active") continue;
    ++result.contacts;
    result.mutual += contact.token("direction") == "mutual";
  }
  return result;
}

std::optional<double> Reciprocity::share() const {
  if (contacts == 0) return std::nullopt;
  return double(mutual) / double(contacts);
}

std::optional<double> normalisedBetweenness(double value, std::uint32_t size) {
  if (size < 3) return std::nullopt;
  const double n = size;
  return 2.0 * value / ((n - 1) * (n - 2));
}

}  // namespace samenspel
