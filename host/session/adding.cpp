// SPDX-License-Identifier: MIT
#include "session/adding.h"

#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"

namespace session {
namespace {

using model::Attr;
using model::Type;

base::Result<void> linkNew(edit::Transaction& transaction, const NodeChoice& how, const std::string& node,
                           const std::string& other) {
  auto added = edit::addLink(transaction, how.link, how.reversed ? node : other, how.reversed ? other : node);
  return added ? base::Result<void>() : tl::unexpected(added.error());
}

tl::unexpected<base::Error> refusal(std::string sentence) {
  return base::failure(base::ErrorCode::Invalid, std::move(sentence));
}

base::Result<void> useMarks(const QuickAddLine& line, const model::Model& model, NewNode& node) {
  if (!line.organisation.empty()) {
    const auto organisation = nodeNamed(model, line.organisation, Type::Organisation);
    if (!organisation)
      return refusal(base::tr("There is no single organisation called “{name}”.", {{"name", line.organisation}}));
    node.organisation = organisation->id();
  }
  if (!line.layer.empty()) {
    const auto layer = layerNamed(line.layer);
    if (layer.empty()) return refusal(base::tr("There is no layer called “{name}”.", {{"name", line.layer}}));
    node.attributes.emplace_back(Attr::Layer, layer);
  }
  if (!line.count.empty())
    node.attributes.emplace_back(node.type == Type::Constituency ? Attr::Size : Attr::HolderCount, line.count);
  return {};
}

base::Result<void> useTarget(const QuickAddLine& line, const model::Model& model, NewNode& node) {
  if (line.target.empty()) return {};
  const auto target = nodeNamed(model, line.target);
  if (!target) return refusal(base::tr("There is no single element called “{name}”.", {{"name", line.target}}));
  const auto link = linkFor(model, node.type, *target);
  if (!link)
    return refusal(base::tr("Nothing links a new {type} with “{name}”.",
                            {{"type", std::string(model::info(node.type).label.in(base::language()))},
                             {"name", std::string(target->name())}}));
  node.linkedWith = target->id();
  node.link = *link;
  return {};
}

}  // namespace

Type usualType(const QuickAddContext& context, const model::Model& model) {
  if (context.cell) return Type::Role;
  if (context.selection.size() != 1)
    return model.elements(Type::Organisation).empty() ? Type::Organisation : Type::Role;
  const auto selected = model.find(context.selection.front());
  if (selected && selected->type() == Type::Ambition) return Type::Agreement;
  if (selected && selected->type() == Type::Agreement) return Type::Step;
  return Type::Role;
}

std::string organisationOf(const model::Element& element) {
  if (element.type() == Type::Organisation) return std::string(element.id());
  for (const auto& membership : element.outgoing(Type::PartOf)) return std::string(membership.reference(Attr::To));
  return {};
}

std::vector<NodeChoice> nodeChoices(const model::Model& model, std::string_view from) {
  std::vector<NodeChoice> choices;
  const auto start = model.find(from);
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

std::optional<NodeChoice> linkFor(const model::Model& model, Type node, const model::Element& target) {
  // Two roles are in contact before one reports to the other.
  if (node == Type::Role && target.type() == Type::Role) return NodeChoice{Type::Role, Type::Contact, false};
  for (const NodeChoice& choice : nodeChoices(model, target.id()))
    if (choice.node == node) return choice;
  return std::nullopt;
}

base::Result<NewNode> nodeFor(const QuickAddLine& line, const QuickAddContext& context, const model::Model& model) {
  if (line.name.empty()) return refusal(base::tr("Type a name for what you want to add."));
  NewNode node;
  node.type = line.type ? *line.type : usualType(context, model);
  node.name = line.name;
  node.diagram = context.diagram;
  node.at = context.at;
  if (auto used = useMarks(line, model, node); !used) return tl::unexpected(used.error());
  if (node.organisation.empty() && node.type != Type::Organisation) {
    if (context.cell) node.organisation = context.cell->organisation;
    if (const auto first = context.selection.empty() ? std::nullopt : model.find(context.selection.front());
        first && node.organisation.empty())
      node.organisation = organisationOf(*first);
  }
  if (node.type == Type::Role && line.layer.empty() && context.cell)
    node.attributes.emplace_back(Attr::Layer, context.cell->layer);
  if (auto used = useTarget(line, model, node); !used) return tl::unexpected(used.error());
  return node;
}

base::Result<std::string> addNode(edit::Transaction& transaction, const NewNode& node) {
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
  if (!done) return tl::unexpected(done.error());
  return id;
}

std::string addingName(Type type) {
  return base::tr("add {type}", {{"type", std::string(model::info(type).label.in(base::language()))}});
}

}  // namespace session
