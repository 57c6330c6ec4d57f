// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/facts.h"
#include "diagram/shapes/organisation.h"
#include "diagram/view_rule.h"

// Facts of a part of a model.
namespace diagram {
namespace {

/// An organisation all of whose roles went is a card of its own again.
void leaveOutDiscs(Facts& facts, const std::vector<NodeIndex>& kept) {
  NetworkFacts& network = *facts.network;
  NetworkFacts left;
  left.hasRoles.resize(kept.size());
  for (const NodeIndex node : kept) left.discs.push_back(std::move(network.discs[node]));
  for (const NodeFacts& node : facts.nodes)
    if (node.type == model::Type::Role && node.partner != kNoNode) left.hasRoles[node.partner] = true;
  for (std::size_t i = 0; i < kept.size(); ++i)
    if (network.hasRoles[kept[i]] && !left.hasRoles[i]) {
      facts.nodes[i].width = kOrganisationWidth;
      facts.nodes[i].height = kOrganisationHeight;
    }
  left.most = network.most;
  network = std::move(left);
}

}  // namespace

bool Facts::hasAbsent(model::Type type) const {
  return std::any_of(absent.begin(), absent.end(), [type](const NodeFacts& node) { return node.type == type; });
}

bool Facts::showsStepsAlone() const {
  return !nodes.empty() && !absent.empty() &&
         std::all_of(nodes.begin(), nodes.end(), [](const NodeFacts& node) { return node.type == model::Type::Step; });
}

void leaveOut(Facts& facts, const std::vector<bool>& gone, Kept* kept) {
  Kept stays;
  std::vector<NodeIndex> moved(facts.nodes.size(), kNoNode);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (!gone[i]) {
      moved[i] = static_cast<NodeIndex>(stays.nodes.size());
      stays.nodes.push_back(i);
    }
  for (std::uint32_t i = 0; i < facts.links.size(); ++i)
    if (moved[facts.links[i].from] != kNoNode && moved[facts.links[i].to] != kNoNode) stays.links.push_back(i);
  if (stays.nodes.size() < facts.nodes.size()) {
    std::vector<NodeFacts> nodes;
    std::vector<LinkFacts> links;
    facts.indexOf.clear();
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
      NodeFacts& node = facts.nodes[i];
      if (node.partner != kNoNode) node.partner = moved[node.partner];
      if (moved[i] != kNoNode) facts.indexOf.emplace(node.id, moved[i]);
      (moved[i] == kNoNode ? facts.absent : nodes).push_back(std::move(node));
    }
    for (const std::uint32_t i : stays.links) {
      LinkFacts& link = links.emplace_back(std::move(facts.links[i]));
      link.from = moved[link.from];
      link.to = moved[link.to];
    }
    for (NodeIndex& node : facts.core) node = moved[node];
    std::erase(facts.core, kNoNode);
    std::erase_if(facts.nodeOfShape, [&](const auto& shape) { return moved[shape.second] == kNoNode; });
    for (auto& [shape, node] : facts.nodeOfShape) node = moved[node];
    facts.nodes = std::move(nodes);
    facts.links = std::move(links);
    if (facts.network) leaveOutDiscs(facts, stays.nodes);
  }
  if (kept != nullptr) *kept = std::move(stays);
}

std::vector<bool> leftOut(const Facts& facts, const std::set<std::string>& shown) {
  std::vector<bool> gone;
  for (const NodeFacts& node : facts.nodes) gone.push_back(!shown.contains(node.id));
  return gone;
}

Facts readShownFacts(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                     std::optional<DiagramKind> kind) {
  Facts facts = readFacts(model, diagram, measurer, kind);
  const auto element = model.find(diagram);
  ViewRule rule = element ? readRule(*element) : ViewRule();
  rule.findings.clear();
  if (!rule.empty() && !rule.fades) leaveOut(facts, leftOut(facts, shownBy(rule, model, {})));
  return facts;
}

}  // namespace diagram
