// SPDX-License-Identifier: MIT
#include "edit/actions/attributes.h"

#include <cmath>

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"
#include "edit/actions/add.h"
#include "model/canonical.h"

namespace edit {
namespace {

using model::Attr;
using model::Attribute;
using model::Kind;
using model::Type;

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// Why a text is no value of an attribute, as a sentence; nothing when it is one.
std::optional<std::string> refusal(const Attribute& row, const std::string& value) {
  const std::string name(row.label.in(base::language()));
  const auto number = base::parseNumber(value);
  switch (row.kind) {
    case Kind::Integer:
      if (!number || *number != std::floor(*number))
        return base::tr("‘{attribute}’ must be a whole number, not ‘{value}’.",
                        {{"attribute", name}, {"value", value}});
      break;
    case Kind::Number:
      if (!number)
        return base::tr("‘{attribute}’ must be a number, not ‘{value}’.", {{"attribute", name}, {"value", value}});
      break;
    case Kind::Date:
      if (!base::parseDate(value))
        return base::tr("‘{attribute}’ must be a date like 2021-10-31, not ‘{value}’.",
                        {{"attribute", name}, {"value", value}});
      break;
    case Kind::Choice:
      if (model::valueNamed(row, value) == nullptr)
        return base::tr("‘{value}’ is not one of the values of ‘{attribute}’.",
                        {{"attribute", name}, {"value", value}});
      break;
    default:
      break;
  }
  if (!row.hasRange || (*number >= row.minimum && *number <= row.maximum)) return std::nullopt;
  if (std::isinf(row.maximum))
    return base::tr("‘{attribute}’ cannot be less than {minimum}.",
                    {{"attribute", name}, {"minimum", base::formatNumber(row.minimum)}});
  return base::tr("‘{attribute}’ must lie from {minimum} to {maximum}.",
                  {{"attribute", name},
                   {"minimum", base::formatNumber(row.minimum)},
                   {"maximum", base::formatNumber(row.maximum)}});
}

/// What an absent attribute of this element means.
std::string_view absentOf(const model::Element& element, Attr attribute) {
  const auto to = element.to();
  return model::absentValue(element.type(), attribute, to ? std::optional(to->type()) : std::nullopt);
}

}  // namespace

base::Result<void> setAttribute(Transaction& transaction, std::string_view id, Attr attribute,
                                std::optional<std::string> value) {
  const auto element = transaction.model().find(id);
  if (!element)
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("There is no element with the id {id}.", {{"id", std::string(id)}}));
  const Attribute* row = model::attributeOf(element->type(), attribute);
  if (row == nullptr || row->kind == Kind::Reference)
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("‘{attribute}’ of “{name}” cannot be set.",
                                  {{"attribute", std::string(model::attributeName(attribute))},
                                   {"name", std::string(element->name())}}));
  if (value && row->kind != Kind::Lines) value = trimmed(*value);
  if (value && !value->empty()) {
    if (auto reason = refusal(*row, *value)) return base::failure(base::ErrorCode::Invalid, std::move(*reason));
    value = model::canonicalText(*row, *value);
  }
  if (value && (value->empty() || (!row->required && *value == absentOf(*element, attribute)))) value.reset();
  if (!value && row->required)
    return base::failure(
        base::ErrorCode::Invalid,
        base::tr("‘{attribute}’ needs a value.", {{"attribute", std::string(row->label.in(base::language()))}}));
  if (value ? element->has(attribute) && element->is(attribute, *value) : !element->has(attribute)) return {};
  return transaction.apply(model::SetAttribute{std::string(id), std::string(row->name), std::move(value)});
}

base::Result<void> rename(Transaction& transaction, std::string_view id, std::string_view name) {
  return setAttribute(transaction, id, id.empty() ? Attr::Title : Attr::Name, std::string(name));
}

base::Result<void> setThemeComplete(Transaction& transaction, std::string_view theme, bool complete) {
  std::string themes;
  const auto root = transaction.model().root();
  for (const model::Value& value : model::inventoryThemes())
    if (value.token == theme ? complete : root.contains(Attr::Inventory, value.token))
      themes += (themes.empty() ? "" : " ") + std::string(value.token);
  return setAttribute(transaction, "", Attr::Inventory, themes);
}

base::Result<void> moveRole(Transaction& transaction, std::string_view role, std::string_view organisation,
                            std::string_view layer) {
  const auto element = transaction.model().find(role);
  if (!element || element->type() != Type::Role)
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("There is no role with the id {id}.", {{"id", std::string(role)}}));
  if (!layer.empty())
    if (auto set = setAttribute(transaction, role, Attr::Layer, std::string(layer)); !set) return set;
  if (organisation.empty()) return {};
  const auto memberships = transaction.model().find(role)->outgoing(Type::PartOf);
  if (memberships.empty()) {
    auto added = addLink(transaction, Type::PartOf, role, organisation);
    return added ? base::Result<void>() : tl::unexpected(added.error());
  }
  if (memberships.front().reference(Attr::To) == organisation) return {};
  return moveEnd(transaction, std::string(memberships.front().id()), Attr::To, organisation);
}

base::Result<void> takeSeat(Transaction& transaction, std::string_view role, std::string_view table,
                            std::string_view seat) {
  if (const auto sits = transaction.model().link(Type::SitsAt, role, table))
    return setAttribute(transaction, std::string(sits->id()), Attr::Seat, std::string(seat));
  auto added = addLink(transaction, Type::SitsAt, role, table);
  if (!added) return tl::unexpected(added.error());
  return setAttribute(transaction, *added, Attr::Seat, std::string(seat));
}

}  // namespace edit
