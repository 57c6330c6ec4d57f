// SPDX-License-Identifier: MIT
#include "session/diagrams.h"

#include <algorithm>

#include "base/text.h"
#include "diagram/eight.h"
#include "edit/actions/add.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "model/workshop.h"

namespace session {
namespace {

namespace workshop = model::workshop;
using diagram::ViewRule;
using edit::Transaction;
using model::Attr;
using model::Element;
using model::Type;

base::Result<void> refused(std::string sentence) {
  return base::failure(base::ErrorCode::Invalid, std::move(sentence));
}

std::string nameIn(const model::Model& model, std::string_view id) {
  const auto element = model.find(id);
  return element ? std::string(element->name()) : std::string(id);
}

ViewRule ruleOf(const model::Model& model, std::string_view diagram) {
  const auto element = model.find(diagram);
  return element ? diagram::readRule(*element) : ViewRule();
}

base::Result<void> setText(Transaction& transaction, const std::string& id, std::string_view name,
                           const std::optional<std::string>& value) {
  const auto element = transaction.model().find(id);
  const std::string_view before = element ? workshop::textOf(*element, name) : std::string_view();
  if (before == value.value_or(std::string())) return {};
  return transaction.apply(model::SetAttribute{id, std::string(name), value});
}

base::Result<void> writeRule(Transaction& transaction, const std::string& diagram, const ViewRule& rule) {
  auto attributes = diagram::ruleAsAttributes(rule, transaction.model());
  const auto element = transaction.model().find(diagram);
  const bool hasPlaces = element && !workshop::textOf(*element, workshop::places).empty();
  for (const auto& [name, value] : attributes) {
    const bool stays = name == workshop::declaration && hasPlaces;
    if (auto set = setText(transaction, diagram, name, stays ? std::optional(std::string(workshop::space)) : value);
        !set)
      return set;
  }
  return {};
}

base::Result<void> setPlaces(Transaction& transaction, const std::string& diagram, const std::string& places) {
  if (auto set = setText(transaction, diagram, workshop::declaration, std::string(workshop::space)); !set) return set;
  return setText(transaction, diagram, workshop::places, places);
}

/// The nodes that a diagram shows, in document order. Without findings: those come and go.
std::vector<std::string> shownOn(const model::Model& model, ViewRule rule) {
  rule.findings.clear();
  const auto shown = diagram::shownBy(rule, model, {});
  std::vector<std::string> ids;
  for (const auto& type : model::nodeTypes())
    for (const Element& node : model.elements(type.id))
      if (shown.contains(std::string(node.id()))) ids.emplace_back(node.id());
  return ids;
}

std::vector<std::string> nodesAmong(const model::Model& model, const std::vector<std::string>& ids) {
  std::vector<std::string> nodes;
  for (const std::string& id : ids)
    if (const auto element = model.find(id); element && model::isNode(element->type())) nodes.push_back(id);
  return nodes;
}

void append(std::vector<std::string>& list, const std::vector<std::string>& ids) {
  for (const std::string& id : ids)
    if (std::ranges::find(list, id) == list.end()) list.push_back(id);
}

/// The first diagram whose places are `diagram`'s gets them for its own, and all others get those of the first.
base::Result<void> handOver(Transaction& transaction, const std::string& diagram) {
  std::vector<std::string> heirs;
  for (const Element& each : transaction.model().elements(Type::Diagram))
    if (workshop::textOf(each, workshop::places) == diagram) heirs.emplace_back(each.id());
  if (heirs.empty()) return {};
  const std::string& first = heirs.front();
  const Element source = *transaction.model().find(diagram);
  model::Changes changes;
  for (const Type type : {Type::Shape, Type::Bend})
    for (const Element& part : source.parts(type)) {
      model::ElementData data = part.data();
      data.id = first + data.id.substr(diagram.size());
      for (auto& [name, value] : data.attributes)
        if (name == model::attributeName(Attr::Owner)) value = first;
      changes.push_back(model::AddElement{std::move(data)});
    }
  const std::string layout(source.text(Attr::Layout));
  changes.push_back(model::SetAttribute{first, std::string(model::attributeName(Attr::Layout)), layout});
  changes.push_back(model::SetAttribute{first, std::string(workshop::places), std::nullopt});
  for (std::size_t i = 1; i < heirs.size(); ++i)
    changes.push_back(model::SetAttribute{heirs[i], std::string(workshop::places), first});
  return transaction.apply(std::move(changes));
}

}  // namespace

bool isView(const model::Model& model, std::string_view diagram) {
  const ViewRule rule = ruleOf(model, diagram);
  return rule.filters() || !rule.focus.empty();
}

std::vector<DiagramName> diagramsShowing(const model::Model& model, std::string_view id) {
  std::vector<DiagramName> found;
  for (const Element& each : model.elements(Type::Diagram)) {
    ViewRule rule = diagram::readRule(each);
    rule.findings.clear();
    if (rule.empty() || rule.fades || diagram::shownBy(rule, model, {}).contains(std::string(id)))
      found.push_back({std::string(each.id()), std::string(each.name())});
  }
  return found;
}

base::Result<std::string> addDiagram(Session& session, std::string name, std::string_view layout, const ViewRule& rule,
                                     std::string_view places) {
  base::Result<std::string> id;
  const auto done = session.carryOut(base::tr("add diagram"), [&](Transaction& transaction) -> base::Result<void> {
    const std::string source(workshop::placesOf(transaction.model(), places));
    const auto other = source.empty() ? std::nullopt : transaction.model().find(source);
    id = edit::addDiagram(transaction, std::move(name), other ? other->text(Attr::Layout) : layout);
    if (!id) return tl::unexpected(id.error());
    if (auto written = writeRule(transaction, *id, rule); !written) return written;
    return other ? setPlaces(transaction, *id, source) : base::Result<void>();
  });
  if (!done) return tl::unexpected(done.error());
  return id;
}

model::Model asShown(const model::Model& model, std::string_view diagram, std::vector<std::string> nodes, bool fades) {
  model::Model copy = model;
  const auto element = copy.find(diagram);
  if (diagram.empty() || !element || element->type() != Type::Diagram) return copy;
  ViewRule rule;
  rule.only = std::move(nodes);
  rule.fades = fades;
  for (auto& [name, value] : diagram::ruleAsAttributes(rule, model))
    static_cast<void>(copy.apply(model::SetAttribute{std::string(diagram), name, std::move(value)}));
  return copy;
}

base::Result<void> setRule(Session& session, std::string_view diagram, const ViewRule& rule) {
  return session.carryOut(base::tr("change what the diagram shows"),
                          [&](Transaction& transaction) { return writeRule(transaction, std::string(diagram), rule); });
}

base::Result<void> takeOff(Session& session, std::string_view diagram, const std::vector<std::string>& ids) {
  const auto nodes = nodesAmong(session.model(), ids);
  if (nodes.empty())
    return refused(base::tr("Only elements can be taken off a diagram; links are there with what they link."));
  return session.carryOut(base::tr("take off the diagram"), [&](Transaction& transaction) -> base::Result<void> {
    std::string canvas(diagram);
    if (canvas.empty()) {
      auto made = edit::addDiagram(transaction, base::tr("Overview"), "lanes");
      if (!made) return tl::unexpected(made.error());
      canvas = *made;
    }
    ViewRule rule = ruleOf(transaction.model(), canvas);
    auto stays = shownOn(transaction.model(), rule.fades ? ViewRule() : rule);
    const auto isMeant = [&](std::string_view id) { return std::ranges::find(nodes, id) != nodes.end(); };
    std::erase_if(stays, [&](const std::string& id) {
      // An organisation is there as long as anybody of it is.
      const auto partner = diagram::partnerOf(*transaction.model().find(id));
      return isMeant(id) || (partner && isMeant(partner->id()));
    });
    rule.only = std::move(stays);
    return writeRule(transaction, canvas, rule);
  });
}

base::Result<void> putOn(Session& session, std::string_view diagram, const std::vector<std::string>& ids) {
  ViewRule rule = ruleOf(session.model(), diagram);
  if (isView(session.model(), diagram))
    return refused(base::tr("“{diagram}” shows what fits its filter. Change the filter to see more.",
                            {{"diagram", nameIn(session.model(), diagram)}}));
  if (!rule.only) return {};
  append(*rule.only, nodesAmong(session.model(), ids));
  return session.carryOut(base::tr("put on the diagram"),
                          [&](Transaction& transaction) { return writeRule(transaction, std::string(diagram), rule); });
}

base::Result<void> putNewOn(Transaction& transaction, std::string_view diagram, const std::vector<std::string>& ids) {
  ViewRule rule = ruleOf(transaction.model(), diagram);
  if (!rule.only) return {};
  append(*rule.only, nodesAmong(transaction.model(), ids));
  return writeRule(transaction, std::string(diagram), rule);
}

base::Result<void> deleteDiagram(Session& session, std::string_view diagram) {
  const std::string id(diagram);
  return session.carryOut(base::tr("delete diagram"), [&](Transaction& transaction) -> base::Result<void> {
    if (auto handed = handOver(transaction, id); !handed) return handed;
    return edit::remove(transaction, {id});
  });
}

base::Result<void> moveDiagram(Session& session, std::string_view diagram, int by) {
  std::vector<std::string> order;
  for (const DiagramName& each : session.diagrams()) order.push_back(each.id);
  const auto at = std::ranges::find(order, diagram) - order.begin();
  const auto to = at + by;
  if (at == std::ssize(order) || to < 0 || to >= std::ssize(order)) return {};
  std::swap(order[std::size_t(at)], order[std::size_t(to)]);
  return session.carryOut(base::tr("move diagram"), [&](Transaction& transaction) -> base::Result<void> {
    // The order of a model is that in which its elements were added.
    for (std::size_t i = std::size_t(std::min(at, to)); i < order.size(); ++i) {
      model::ElementData data = transaction.model().find(order[i])->data();
      if (auto removed = transaction.apply(model::RemoveElement{order[i]}); !removed) return removed;
      if (auto added = transaction.apply(model::AddElement{std::move(data)}); !added) return added;
    }
    return {};
  });
}

}  // namespace session
