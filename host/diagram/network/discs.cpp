// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <set>

#include "diagram/data_look.h"
#include "diagram/network/network.h"
#include "diagram/shapes/network.h"
#include "diagram/words.h"

namespace diagram {
namespace {

using model::Attr;
using model::Type;

constexpr Font kDiscNameFont{13.5, 600};
constexpr double kLabelWidth = 144;  // a name takes a second line from here on
constexpr double kPlateMost = 290;

/// "Teachers ×3": as in the other views, but behind the name, because there is no subtitle.
std::string nameOf(const model::Element& role) {
  const double holders = role.number(Attr::HolderCount).value_or(1);
  const std::string name(role.name());
  return holders > 1 ? name + "\u00a0×" + numberInWords(holders) : name;
}

double plateWidth(const model::Element& organisation, const TextMeasurer& measurer) {
  const double name = measurer.width(organisation.name(), {14, 600});
  const double subtitle = measurer.width(organisationSubtitle(organisation), {11.5, 400});
  return std::min(kPlateMost, std::ceil(kPlateHeight + 8 + std::max(name, subtitle)));
}

std::vector<double> degreesOf(const Facts& facts) {
  std::vector<double> degrees(facts.nodes.size());
  for (const auto& [a, b] : contactsOf(facts)) ++degrees[a], ++degrees[b];
  return degrees;
}

}  // namespace

bool isPlate(const Facts& facts, NodeIndex node) { return facts.network && facts.network->hasRoles[node]; }

std::vector<std::pair<NodeIndex, NodeIndex>> contactsOf(const Facts& facts) {
  std::set<std::pair<NodeIndex, NodeIndex>> pairs;
  for (const LinkFacts& link : facts.links)
    if (link.type == Type::Contact && link.active && link.from != link.to)
      pairs.insert(std::minmax(link.from, link.to));
  return {pairs.begin(), pairs.end()};
}

void readDiscs(Facts& facts, const model::Model& model, const TextMeasurer& measurer) {
  NetworkFacts network;
  network.discs.resize(facts.nodes.size());
  network.hasRoles.resize(facts.nodes.size());
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    NodeFacts& node = facts.nodes[i];
    if (node.type != Type::Role) continue;
    if (node.partner != kNoNode) network.hasRoles[node.partner] = true;
    const model::Element role = *model.find(node.id);
    DiscFacts& disc = network.discs[i];
    disc.radius = discRadius(0, 0);
    disc.name = measurer.wrap(nameOf(role), kDiscNameFont, kLabelWidth, 2);
    disc.layer = valueInWords(role, Attr::Layer);
    disc.labelWidth = measurer.width(disc.layer, {11.5, 400});
    for (const std::string& line : disc.name)
      disc.labelWidth = std::max(disc.labelWidth, measurer.width(line, kDiscNameFont));
    node.rise = 0;
  }
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (network.hasRoles[i]) {
      facts.nodes[i].width = plateWidth(*model.find(facts.nodes[i].id), measurer);
      facts.nodes[i].height = kPlateHeight;
    }
  facts.network = std::move(network);
  valueDiscs(facts, nullptr);
}

void valueDiscs(Facts& facts, const SizeLook* sizes) {
  if (!facts.network) return;
  const std::vector<double> degrees = sizes == nullptr ? degreesOf(facts) : std::vector<double>();
  double most = 0;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    DiscFacts& disc = facts.network->discs[i];
    if (disc.radius == 0) continue;
    disc.value = 0;
    disc.ring = false;
    if (sizes == nullptr) {
      disc.value = degrees[i];
    } else {
      if (const auto value = sizes->of.find(facts.nodes[i].id); value != sizes->of.end()) disc.value = value->second;
      disc.ring = sizes->hasRing(facts.nodes[i].id);
    }
    most = std::max(most, disc.value);
  }
  facts.network->most = most;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    DiscFacts& disc = facts.network->discs[i];
    if (disc.radius == 0) continue;
    disc.radius = discRadius(disc.value, most);
    facts.nodes[i].width = facts.nodes[i].height = 2 * disc.radius;
  }
}

}  // namespace diagram
