// SPDX-License-Identifier: MIT
#include <set>

#include "base/text.h"
#include "edit/actions/add.h"

namespace edit {
namespace {

using model::Attr;
using model::Type;

bool isAcyclic(Type type) {
  return type == Type::PartOf || type == Type::Line || type == Type::Elaborates || type == Type::Steers;
}

/// True when links of the type lead from `start` to `goal`.
bool leadsTo(const model::Element& start, const model::Element& goal, Type type) {
  std::vector<model::Element> open = {start};
  std::set<std::uint32_t> seen;
  while (!open.empty()) {
    const auto element = open.back();
    open.pop_back();
    if (element == goal) return true;
    if (!seen.insert(element.position()).second) continue;
    for (const auto& link : element.outgoing(type))
      if (const auto next = link.to()) open.push_back(*next);
  }
  return false;
}

std::string quoted(const model::Element& element) { return std::string(element.name()); }

std::string verb(Type type) { return std::string(model::info(type).label.in(base::language())); }

/// `moving` is a link that will go: it does not stand in the way of its own new place.
std::optional<std::string> refusal(const model::Model& model, Type type, std::string_view fromId, std::string_view toId,
                                   std::optional<model::Element> moving) {
  const auto from = model.find(fromId), to = model.find(toId);
  if (!from || !to)
    return base::tr("There is no element with the id {id}.", {{"id", std::string(from ? toId : fromId)}});
  if (*from == *to) return base::tr("“{name}” cannot be linked with itself.", {{"name", quoted(*from)}});
  if (!model::allowsEnds(type, from->type(), to->type()))
    return base::tr("‘{verb}’ cannot lead from “{from}” to “{to}”.",
                    {{"verb", verb(type)}, {"from", quoted(*from)}, {"to", quoted(*to)}});
  if (const auto same = model.link(type, fromId, toId); same && same != moving)
    return base::tr("“{from}” {verb} “{to}” is there already.",
                    {{"from", quoted(*from)}, {"verb", verb(type)}, {"to", quoted(*to)}});
  if (type == Type::PartOf)
    for (const auto& membership : from->outgoing(type))
      if (const auto whole = membership.to(); whole && membership != moving)
        return base::tr("“{name}” already belongs to “{organisation}”.",
                        {{"name", quoted(*from)}, {"organisation", quoted(*whole)}});
  if (isAcyclic(type) && leadsTo(*to, *from, type))
    return base::tr("This would make a circle: “{to}” leads back to “{from}”.",
                    {{"from", quoted(*from)}, {"to", quoted(*to)}});
  return std::nullopt;
}

}  // namespace

std::optional<std::string> linkRefusal(const model::Model& model, Type type, std::string_view from,
                                       std::string_view to) {
  return refusal(model, type, from, to, std::nullopt);
}

std::vector<LinkOption> legalLinks(const model::Model& model, std::string_view from, std::string_view to) {
  std::vector<LinkOption> options;
  const auto first = model.find(from), second = model.find(to);
  if (!first || !second) return options;
  const auto add = [&](Type type, const model::Element& start, const model::Element& end) {
    if (!model::allowsEnds(type, start.type(), end.type())) return;
    options.push_back(
        {type, std::string(start.id()), std::string(end.id()), linkRefusal(model, type, start.id(), end.id())});
  };
  for (const model::TypeInfo& type : model::linkTypes()) {
    add(type.id, *first, *second);
    if (type.id != Type::Contact) add(type.id, *second, *first);
  }
  return options;
}

base::Result<void> moveEnd(Transaction& transaction, std::string_view link, Attr end, std::string_view to) {
  const auto element = transaction.model().find(link);
  if (!element || !model::isLink(element->type()) || (end != Attr::From && end != Attr::To))
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("There is no link with the id {id}.", {{"id", std::string(link)}}));
  const auto from = end == Attr::From ? to : element->reference(Attr::From);
  const auto other = end == Attr::To ? to : element->reference(Attr::To);
  if (auto reason = refusal(transaction.model(), element->type(), from, other, element))
    return base::failure(base::ErrorCode::Invalid, std::move(*reason));
  return transaction.apply(
      model::SetAttribute{std::string(link), std::string(model::attributeName(end)), std::string(to)});
}

}  // namespace edit
