// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "diagram/scene.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/shapes.h"
#include "session/editing.h"
#include "session/quick_add.h"
#include "session/session.h"
#include "session/state.h"

// Adding nodes and links.
namespace session {
namespace {

using model::Attr;
using model::Type;

base::Result<void> linkNew(edit::Transaction& transaction, const NodeChoice& how, const std::string& node,
                           const std::string& other) {
  auto added = edit::addLink(transaction, how.link, how.reversed ? node : other, how.reversed ? other : node);
  return added ? base::Result<void>() : tl::unexpected(added.error());
}

std::string addingName(Type type) {
  return base::tr("add {type}", {{"type", std::string(model::info(type).label.in(base::language()))}});
}

/// The organisation an element belongs to, or is.
std::string organisationOf(const model::Element& element) {
  if (element.type() == Type::Organisation) return std::string(element.id());
  for (const auto& membership : element.outgoing(Type::PartOf)) return std::string(membership.reference(Attr::To));
  return {};
}

/// What is meant when the line does not say: a role where there is a place for one.
Type typeFor(const QuickAddContext& context, const model::Model& model) {
  if (context.cell) return Type::Role;
  if (context.selection.size() != 1)
    return model.elements(Type::Organisation).empty() ? Type::Organisation : Type::Role;
  const auto selected = model.find(context.selection.front());
  if (selected && selected->type() == Type::Ambition) return Type::Agreement;
  if (selected && selected->type() == Type::Agreement) return Type::Step;
  return Type::Role;
}

base::Result<void> useLine(const QuickAddLine& line, const model::Model& model, NewNode& node) {
  if (!line.organisation.empty()) {
    const auto organisation = nodeNamed(model, line.organisation, Type::Organisation);
    if (!organisation)
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("There is no single organisation called “{name}”.", {{"name", line.organisation}}));
    node.organisation = organisation->id();
  }
  if (!line.layer.empty()) {
    const auto layer = layerNamed(line.layer);
    if (layer.empty())
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("There is no layer called “{name}”.", {{"name", line.layer}}));
    node.attributes.emplace_back(Attr::Layer, layer);
  }
  if (!line.count.empty())
    node.attributes.emplace_back(node.type == Type::Constituency ? Attr::Size : Attr::HolderCount, line.count);
  return {};
}

}  // namespace

std::vector<LinkChoice> Session::linkChoices(std::string_view from, std::string_view to) const {
  std::vector<LinkChoice> choices;
  for (edit::LinkOption& option : edit::legalLinks(model(), from, to))
    choices.push_back(
        {option.type, std::move(option.from), std::move(option.to), std::move(option.refusal).value_or("")});
  return choices;
}

std::vector<NodeChoice> Session::nodeChoices(std::string_view from) const {
  std::vector<NodeChoice> choices;
  const auto start = model().find(from);
  if (!start) return choices;
  const bool isRole = start->type() == Type::Role;
  for (const model::TypeInfo& node : model::nodeTypes())
    for (const model::TypeInfo& link : model::linkTypes()) {
      if (model::allowsEnds(link.id, start->type(), node.id) &&
          !(isRole && link.id == Type::PartOf && !organisationOf(*start).empty()))
        choices.push_back({node.id, link.id, false});
      if (link.id != Type::Contact && model::allowsEnds(link.id, node.id, start->type()))
        choices.push_back({node.id, link.id, true});
    }
  return choices;
}

base::Result<std::string> Session::addLink(Type type, std::string_view from, std::string_view to) {
  return performFor(m_state->document, base::tr("link"),
                    [&](edit::Transaction& transaction) { return edit::addLink(transaction, type, from, to); });
}

base::Result<std::string> Session::addNode(const NewNode& node) {
  return performFor(m_state->document, addingName(node.type), [&](edit::Transaction& transaction) {
    auto id = edit::addNode(transaction, node.type, node.name, {});
    if (!id) return id;
    base::Result<void> done;
    for (const auto& [attribute, value] : node.attributes)
      if (done) done = edit::setAttribute(transaction, *id, attribute, value);
    const bool linksToOrganisation = !node.linkedWith.empty() && node.link.link == Type::PartOf && node.link.reversed;
    if (done && !node.organisation.empty() && !linksToOrganisation &&
        model::allowsEnds(Type::PartOf, node.type, Type::Organisation))
      done = linkNew(transaction, {node.type, Type::PartOf, true}, *id, node.organisation);
    if (done && !node.linkedWith.empty()) done = linkNew(transaction, node.link, *id, node.linkedWith);
    if (done && node.at && transaction.model().contains(node.diagram)) {
      const diagram::Scene scene(transaction.model(), node.diagram, m_state->measurer());
      if (const auto box = scene.boxOf(*id))
        done = edit::place(transaction, node.diagram, *id, {node.at->x, node.at->y, box->width, box->height});
    }
    if (!done) return base::Result<std::string>(tl::unexpected(done.error()));
    return id;
  });
}

base::Result<std::string> Session::quickAdd(std::string_view text, const QuickAddContext& context) {
  const QuickAddLine line = parseQuickAdd(text, base::language());
  if (line.name.empty())
    return base::failure(base::ErrorCode::Invalid, base::tr("Type a name for what you want to add."));
  NewNode node;
  node.type = line.type.value_or(typeFor(context, model()));
  node.name = line.name;
  node.diagram = context.diagram;
  node.at = context.at;
  if (auto used = useLine(line, model(), node); !used) return tl::unexpected(used.error());
  const bool isRole = node.type == Type::Role;
  if (node.organisation.empty() && node.type != Type::Organisation) {
    if (context.cell) node.organisation = context.cell->organisation;
    if (const auto first = context.selection.empty() ? std::nullopt : model().find(context.selection.front());
        first && node.organisation.empty())
      node.organisation = organisationOf(*first);
  }
  if (isRole && line.layer.empty() && context.cell) node.attributes.emplace_back(Attr::Layer, context.cell->layer);
  if (!line.target.empty()) {
    const auto target = nodeNamed(model(), line.target);
    if (!target)
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("There is no single element called “{name}”.", {{"name", line.target}}));
    node.linkedWith = target->id();
    bool found = false;
    for (const NodeChoice& choice : nodeChoices(target->id()))
      if (choice.node == node.type && !found) {
        node.link = choice;
        found = true;
        // Two roles are in contact before one reports to the other.
        if (isRole && target->type() == Type::Role) node.link = {Type::Role, Type::Contact, false};
      }
    if (!found)
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("Nothing links a new {type} with “{name}”.",
                                    {{"type", std::string(model::info(node.type).label.in(base::language()))},
                                     {"name", std::string(target->name())}}));
  }
  return addNode(node);
}

base::Result<std::string> Session::addCriterion(std::string_view owner) {
  return performFor(m_state->document, addingName(Type::Criterion),
                    [&](edit::Transaction& transaction) { return edit::addCriterion(transaction, owner); });
}

base::Result<std::string> Session::addDiagram(std::string name) {
  return performFor(m_state->document, addingName(Type::Diagram), [&](edit::Transaction& transaction) {
    return edit::addDiagram(transaction, std::move(name), "lanes");
  });
}

}  // namespace session
