// SPDX-License-Identifier: MIT
#include "diagram/facts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "diagram/eight.h"
#include "diagram/network/network.h"
#include "diagram/shapes/agreement.h"
#include "diagram/shapes/ambition.h"
#include "diagram/shapes/constituency.h"
#include "diagram/shapes/interest.h"
#include "diagram/shapes/organisation.h"
#include "diagram/shapes/role.h"
#include "diagram/shapes/step.h"
#include "diagram/shapes/table.h"
#include "model/workshop.h"

namespace diagram {
namespace {

using model::Attr;
using model::Type;

constexpr std::string_view layerTokens[] = {"board", "management", "executive", "unknown"};

/// The smallest width at which the name fits on two lines.
double stepWidth(std::string_view name, const TextMeasurer& measurer) {
  const Font font{12.5, 600};
  double width = 200;
  while (width < 250 && measurer.wrap(name, font, width - 76, 2) != measurer.wrap(name, font, width - 76, 3))
    width += 10;
  return width;
}

/// Long names make for wider shapes, within bounds.
void setSize(NodeFacts& node, const model::Element& element, const TextMeasurer& measurer, std::size_t partners) {
  const auto fitting = [&](const Font& font, double besides, double least, double most) {
    return std::clamp(std::ceil(measurer.width(element.name(), font) + besides), least, most);
  };
  const auto set = [&](double width, double height) { node.width = width, node.height = height; };
  switch (node.type) {
    case Type::Role:
      return set(fitting(kNameFont, 64, kRoleWidth, 208), kRoleHeight);
    case Type::Constituency:
      return set(kConstituencyWidth, kConstituencyHeight);
    case Type::Table:
      return set(kTableWidth, kTableHeight);
    case Type::Interest:
      return set(kInterestWidth + 24, kInterestHeight);
    case Type::Agreement:
      return set(fitting(kNameFont, 60, kAgreementWidth, 240), kAgreementHeight);
    case Type::Ambition: {
      const double diamonds = 16 * static_cast<double>(partners);
      return set(fitting({15, 600}, 128 + diamonds, 300, 760), kAmbitionHeight);
    }
    case Type::Step:
      return set(stepWidth(element.name(), measurer), kStepHeight);
    default:
      return set(kOrganisationWidth, kOrganisationHeight);
  }
}

void readNodes(Facts& facts, const model::Model& model, const TextMeasurer& measurer) {
  for (const auto& info : model::nodeTypes())
    for (const model::Element& element : model.elements(info.id)) {
      NodeFacts node;
      node.id = element.id();
      node.type = element.type();
      node.layer = layerNamed(element.text(Attr::Layer));
      node.core = node.type == Type::Organisation && element.is(Attr::Partnership, "core");
      node.due = element.date(Attr::DueDate);
      if (node.type == Type::Role && element.number(Attr::HolderCount).value_or(1) > 1) node.rise = kCopiesRise;
      setSize(node, element, measurer, facts.core.size());
      const auto index = static_cast<NodeIndex>(facts.nodes.size());
      if (node.core) facts.core.push_back(index);
      facts.indexOf.emplace(node.id, index);
      facts.nodes.push_back(std::move(node));
    }
}

/// Core partners take their codes first: theirs are read most.
void giveCodes(Facts& facts, const model::Model& model) {
  std::vector<NodeIndex> order = facts.core;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (facts.nodes[i].type == Type::Organisation && !facts.nodes[i].core) order.push_back(i);
  std::vector<std::string> names;
  for (const NodeIndex i : order) names.emplace_back(model.find(facts.nodes[i].id)->name());
  const auto codes = makeCodes(names);
  for (std::size_t i = 0; i < order.size(); ++i) facts.nodes[order[i]].code = codes[i];
  for (std::size_t i = 0; i < facts.core.size(); ++i) facts.nodes[facts.core[i]].colour = partnerAt(i);
}

bool isActiveContact(const model::Element& element) {
  return element.type() == Type::Contact && !element.is(Attr::State, "dormant") && !element.is(Attr::State, "lost") &&
         !element.is(Attr::State, "wished");
}

void readLinks(Facts& facts, const model::Model& model) {
  for (const auto& info : model::linkTypes())
    for (const model::Element& element : model.elements(info.id)) {
      const NodeIndex from = facts.find(element.reference(Attr::From)), to = facts.find(element.reference(Attr::To));
      if (from == kNoNode || to == kNoNode) continue;
      facts.links.push_back({std::string(element.id()), info.id, from, to});
      facts.links.back().active = isActiveContact(element);
    }
}

void readBends(Facts& facts, const model::Element& diagram) {
  std::map<std::string_view, std::map<double, Point>> bends;
  for (const model::Element& bend : diagram.parts(Type::Bend)) {
    const auto x = bend.number(Attr::X), y = bend.number(Attr::Y), order = bend.number(Attr::Order);
    if (x && y && order) bends[bend.reference(Attr::Of)].emplace(*order, Point{*x, *y});
  }
  if (bends.empty()) return;
  for (LinkFacts& link : facts.links)
    if (const auto found = bends.find(link.id); found != bends.end())
      for (const auto& [order, point] : found->second) link.bends.push_back(point);
}

}  // namespace

Layer layerNamed(std::string_view token) {
  const auto found = std::find(std::begin(layerTokens), std::end(layerTokens), token);
  return found == std::end(layerTokens) ? Layer::Unknown : static_cast<Layer>(found - std::begin(layerTokens));
}

std::string_view layerToken(Layer layer) { return layerTokens[static_cast<std::size_t>(layer)]; }

NodeIndex Facts::find(std::string_view id) const {
  const auto found = indexOf.find(std::string(id));
  return found == indexOf.end() ? kNoNode : found->second;
}

std::optional<Rect> readShape(const model::Element& shape) {
  const auto x = shape.number(Attr::X), y = shape.number(Attr::Y);
  if (!x || !y) return std::nullopt;
  return Rect{*x, *y, shape.number(Attr::Width).value_or(0), shape.number(Attr::Height).value_or(0)};
}

Facts readFacts(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                std::optional<DiagramKind> kind) {
  Facts facts;
  facts.asOf = model.root().date(Attr::AsOf);
  readNodes(facts, model, measurer);
  giveCodes(facts, model);
  for (NodeFacts& node : facts.nodes)
    if (const auto partner = partnerOf(*model.find(node.id))) {
      node.partner = facts.find(partner->id());
      const NodeFacts& owner = facts.nodes[node.partner];
      node.colour = owner.colour;
      if (node.type != Type::Organisation) node.code = owner.code;
    }
  readLinks(facts, model);
  // A constituency of nobody goes with the first that speaks for it.
  for (const LinkFacts& link : facts.links) {
    NodeFacts& node = facts.nodes[link.to];
    if (link.type != Type::Represents || node.partner != kNoNode) continue;
    node.partner = facts.nodes[link.from].partner;
    node.colour = facts.nodes[link.from].colour;
    node.code = facts.nodes[link.from].code;
  }
  const auto element = model.find(model::workshop::placesOf(model, diagram));
  if (diagram.empty() || !element || element->type() != Type::Diagram) return facts;
  if (!kind)
    kind = element->is(Attr::Layout, "lanes")     ? DiagramKind::Lanes
           : element->is(Attr::Layout, "network") ? DiagramKind::Network
                                                  : DiagramKind::Free;
  facts.lanes = *kind == DiagramKind::Lanes;
  for (const model::Element& shape : element->parts(Type::Shape)) {
    const NodeIndex node = facts.find(shape.reference(Attr::Of));
    if (node == kNoNode) continue;
    facts.nodeOfShape.emplace(shape.id(), node);
    facts.nodes[node].placed = readShape(shape);
  }
  readBends(facts, *element);
  if (kind == DiagramKind::Network) readDiscs(facts, model, measurer);
  return facts;
}

}  // namespace diagram
