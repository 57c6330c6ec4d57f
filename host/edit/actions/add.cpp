// SPDX-License-Identifier: MIT
#include "edit/actions/add.h"

#include <algorithm>

#include "base/id.h"
#include "base/text.h"

namespace edit {
namespace {

using model::Attr;
using model::Type;

/// What a required attribute says until someone knows better.
struct Initial {
  Type type;
  Attr attribute;
  std::string_view value;
};
constexpr Initial initials[] = {
    {Type::Organisation, Attr::Partnership, "core"},
    {Type::Role, Attr::Layer, "unknown"},
    {Type::Table, Attr::Kind, "working"},
    {Type::Ambition, Attr::Status, "idea"},
    {Type::Interest, Attr::Level, "organisational"},
    {Type::Interest, Attr::Disclosure, "assumed"},
    {Type::Agreement, Attr::Kind, "working"},
    {Type::Agreement, Attr::Status, "idea"},
    {Type::Step, Attr::Size, "small"},
    {Type::Step, Attr::Status, "idea"},
    {Type::Affects, Attr::Effect, "0"},
};

bool given(const Attributes& attributes, Attr attribute) {
  return std::ranges::any_of(attributes, [&](const auto& pair) { return pair.first == attribute; });
}

void fillIn(Type type, Attributes& attributes) {
  for (const Initial& initial : initials)
    if (initial.type == type && !given(attributes, initial.attribute))
      attributes.emplace_back(initial.attribute, initial.value);
}

}  // namespace

std::string freeId(const model::Model& model, Type type) {
  std::string id;
  do id = base::newId(model::info(type).letter);
  while (model.contains(id));
  return id;
}

base::Result<std::string> addElement(Transaction& transaction, Type type, const Attributes& attributes) {
  model::ElementData element{freeId(transaction.model(), type), type, {}};
  for (const auto& [attribute, value] : attributes)
    if (!value.empty()) element.attributes.push_back({std::string(model::attributeName(attribute)), value});
  const std::string id = element.id;
  if (auto added = transaction.apply(model::AddElement{std::move(element)}); !added)
    return tl::unexpected(added.error());
  return id;
}

base::Result<std::string> addNode(Transaction& transaction, Type type, std::string name, Attributes attributes) {
  if (name.empty()) name = model::info(type).label.in(base::language());
  attributes.insert(attributes.begin(), {Attr::Name, std::move(name)});
  fillIn(type, attributes);
  return addElement(transaction, type, attributes);
}

base::Result<std::string> addLink(Transaction& transaction, Type type, std::string_view from, std::string_view to,
                                  Attributes attributes) {
  if (auto refusal = linkRefusal(transaction.model(), type, from, to))
    return base::failure(base::ErrorCode::Invalid, std::move(*refusal));
  attributes.insert(attributes.begin(), {{Attr::From, std::string(from)}, {Attr::To, std::string(to)}});
  fillIn(type, attributes);
  return addElement(transaction, type, attributes);
}

base::Result<std::string> addCriterion(Transaction& transaction, std::string_view owner) {
  const auto element = transaction.model().find(owner);
  const auto owners = model::info(Type::Criterion).owners;
  if (!element || std::ranges::find(owners, element->type()) == owners.end())
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("Only an ambition, an agreement or a step can have a criterion."));
  return addElement(transaction, Type::Criterion, {{Attr::Owner, std::string(owner)}});
}

base::Result<std::string> addDiagram(Transaction& transaction, std::string name, std::string_view layout) {
  if (name.empty()) name = model::info(Type::Diagram).label.in(base::language());
  return addElement(transaction, Type::Diagram, {{Attr::Name, std::move(name)}, {Attr::Layout, std::string(layout)}});
}

}  // namespace edit
