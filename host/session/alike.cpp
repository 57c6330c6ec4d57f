// SPDX-License-Identifier: MIT
#include "session/alike.h"

#include <set>

namespace session {
namespace {

using model::Attr;
using model::Type;

/// The organisation at the top of what an element is part of; empty when it is part of none.
std::string partnerOf(const model::Element& element) {
  std::string partner = element.type() == Type::Organisation ? std::string(element.id()) : std::string();
  std::set<std::string> seen;
  auto at = std::optional(element);
  while (at && seen.insert(std::string(at->id())).second) {
    const auto memberships = at->outgoing(Type::PartOf);
    at = memberships.empty() ? std::nullopt : memberships.front().to();
    if (at) partner = at->id();
  }
  return partner;
}

std::string shared(const model::Element& element, Likeness likeness) {
  if (likeness == Likeness::Type) return std::string(element.info().name);
  if (!model::isNode(element.type())) return {};
  if (likeness == Likeness::Partner) return partnerOf(element);
  const bool hasLayer = model::attributeOf(element.type(), Attr::Layer) != nullptr;
  return hasLayer ? std::string(element.text(Attr::Layer)) : std::string();
}

}  // namespace

std::vector<std::string> alike(const model::Model& model, const std::vector<std::string>& ids, Likeness likeness) {
  std::set<std::string> wanted;
  for (const std::string& id : ids)
    if (const auto element = model.find(id)) wanted.insert(shared(*element, likeness));
  wanted.erase("");
  std::vector<std::string> found;
  for (const model::Element& element : model.elements()) {
    if (!model::isNode(element.type()) && !model::isLink(element.type())) continue;
    if (wanted.contains(shared(element, likeness))) found.emplace_back(element.id());
  }
  return found;
}

}  // namespace session
