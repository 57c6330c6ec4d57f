// SPDX-License-Identifier: MIT
#include "compare/names.h"

#include <algorithm>

#include "base/date.h"
#include "base/text.h"

namespace compare {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

namespace {

/// The name of an organisation a role belongs to.
std::string organisationOf(const Element& role) {
  for (const Element& link : role.outgoing(Type::PartOf))
    if (const auto whole = link.to()) return std::string(whole->name());
  return {};
}

std::string labels(const model::Attribute& row, std::string_view text) {
  std::vector<std::string> all;
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    const std::string_view token = rest.substr(0, end);
    const model::Value* value = model::valueNamed(row, token);
    if (!token.empty()) all.emplace_back(value != nullptr ? value->label.in(base::language()) : token);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return listed(all);
}

}  // namespace

std::string listed(const std::vector<std::string>& texts) {
  constexpr std::size_t most = 8;
  std::string list;
  for (std::size_t i = 0; i < std::min(texts.size(), most); ++i) list += (i > 0 ? ", " : "") + texts[i];
  return texts.size() > most ? list + ", …" : list;
}

std::string shortened(std::string_view text, std::size_t characters) {
  std::string line;
  std::size_t count = 0;
  for (const char c : text) {
    const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (startsCharacter && ++count > characters) return line + "…";
    line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return line;
}

std::string unknownName(const Element& foreign) {
  const std::string_view raw = foreign.text(Attr::Raw);
  if (raw.substr(0, 4) == "<!--") return tr("comment");
  if (raw.substr(0, 2) == "<?") return tr("processing instruction");
  if (raw.substr(0, 1) != "<") return tr("text");
  return std::string(raw.substr(1, std::min(raw.find_first_of(" \t\r\n/>", 1), raw.size()) - 1));
}

Names::Names(const model::Model& model) : m_model(model) {
  for (const Element& role : model.elements(Type::Role)) ++m_roles[role.name()];
}

std::string Names::plain(const Element& element) const {
  std::string name = shortened(element.name());
  if (element.type() != Type::Role) return name;
  const auto count = m_roles.find(element.name());
  if (count == m_roles.end() || count->second < 2) return name;
  const std::string organisation = organisationOf(element);
  return organisation.empty() ? name : name + " (" + shortened(organisation) + ")";
}

std::string Names::plain(std::string_view id) const {
  const auto element = m_model.find(id);
  return element ? plain(*element) : std::string(id);
}

std::string Names::of(std::string_view id) const {
  const auto element = id.empty() ? m_model.root() : m_model.find(id);
  return element ? of(*element) : tr("“{name}”", {{"name", std::string(id)}});
}

std::string Names::of(const Element& element) const {
  if (element.type() == Type::Collaboration) return tr("the model as a whole");
  if (model::isLink(element.type()))
    return tr("“{from}” {verb} “{to}”", {{"from", plain(element.reference(Attr::From))},
                                         {"verb", std::string(element.info().label.in(base::language()))},
                                         {"to", plain(element.reference(Attr::To))}});
  if (model::isNode(element.type()) || element.type() == Type::Diagram)
    return tr("“{name}”", {{"name", plain(element)}});
  return part(element);
}

std::string Names::part(const Element& element) const {
  const auto text = [&](Attr attribute) { return shortened(element.text(attribute)); };
  switch (element.type()) {
    case Type::Criterion:
      return tr("criterion “{criterion}” of “{owner}”",
                {{"criterion", text(Attr::Text)}, {"owner", plain(element.reference(Attr::Owner))}});
    case Type::Shape:
    case Type::Bend: {
      auto of = element.of();
      // In a made-up model drawings may be of each other.
      if (of && model::attributeOf(of->type(), Attr::Of) != nullptr) of.reset();
      return tr("the drawing of {element} on “{diagram}”",
                {{"element", of ? this->of(*of) : tr("“{name}”", {{"name", text(Attr::Of)}})},
                 {"diagram", plain(element.reference(Attr::Owner))}});
    }
    case Type::Setting:
      return tr("setting ‘{name}’", {{"name", text(Attr::Name)}});
    case Type::Topic:
      return tr("the score by hand of ‘{topic}’", {{"topic", value(element, "name")}});
    case Type::Waiver:
      return tr("the acceptance of finding {rule}", {{"rule", text(Attr::Rule)}});
    default:
      return tr("unknown content ‘{name}’", {{"name", unknownName(element)}});
  }
}

std::string Names::value(const Element& element, std::string_view name) const {
  const auto attribute = model::attributeNamed(name);
  if (attribute == Attr::Raw) return shortened(element.text(*attribute));
  const model::Attribute* row = attribute ? model::attributeOf(element.type(), *attribute) : nullptr;
  if (row == nullptr) {
    for (const auto& [foreign, text] : element.foreignAttributes())
      if (foreign == name) return shortened(text);
    return attribute && model::isInternal(*attribute) ? plain(element.text(*attribute)) : std::string();
  }
  const std::string_view text = element.text(*attribute);
  switch (row->kind) {
    case model::Kind::Choice:
      return std::string(model::valueLabel(element.type(), *attribute, text, base::language()));
    case model::Kind::Choices:
      return labels(*row, text);
    case model::Kind::Date: {
      const auto date = base::parseDate(text);
      return date ? base::shortDate(*date, base::language()) : shortened(text);
    }
    case model::Kind::Reference:
      return plain(text);
    default:
      // The degrees of importance and effect have names, too.
      if (const model::Value* known = model::valueNamed(*row, text))
        return std::string(known->label.in(base::language()));
      return shortened(text);
  }
}

std::string Names::attribute(Type type, std::string_view name) {
  const auto attribute = model::attributeNamed(name);
  if (attribute == Attr::Raw) return tr("Content");
  if (attribute == Attr::Owner) return tr("Part of");
  const model::Attribute* row = attribute ? model::attributeOf(type, *attribute) : nullptr;
  return std::string(row != nullptr ? row->label.in(base::language()) : name);
}

}  // namespace compare
