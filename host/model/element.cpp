// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/number.h"
#include "model/canonical.h"
#include "model/model.h"

namespace model {
namespace {

constexpr std::uint32_t key(Attr attribute) { return std::uint32_t(attribute); }

}  // namespace

std::string_view Element::id() const { return m_model->m_names[m_model->m_records[m_slot].id].text; }

Type Element::type() const { return m_model->m_records[m_slot].type; }

std::string_view Element::reference(Attr attribute) const {
  const auto name = m_model->m_records[m_slot].references[key(attribute)];
  return name == Model::none ? std::string_view() : std::string_view(m_model->m_names[name].text);
}

std::optional<Element> Element::target(Attr attribute) const {
  const auto name = m_model->m_records[m_slot].references[key(attribute)];
  if (name == Model::none || m_model->m_names[name].element == Model::none) return std::nullopt;
  return Element(*m_model, m_model->m_names[name].element);
}

std::string_view Element::text(Attr attribute) const {
  if (key(attribute) < Model::referenceCount) return reference(attribute);
  if (const auto* stored = m_model->stored(m_slot, key(attribute))) return stored->text;
  // Only the part of a commitment depends on the other end; following it for every absent value would be waste.
  if (attribute != Attr::Part) return absentValue(type(), attribute);
  const auto end = to();
  return absentValue(type(), attribute, end ? std::optional(end->type()) : std::nullopt);
}

bool Element::has(Attr attribute) const {
  if (key(attribute) < Model::referenceCount) return !reference(attribute).empty();
  return m_model->stored(m_slot, key(attribute)) != nullptr;
}

std::optional<double> Element::number(Attr attribute) const { return base::parseNumber(text(attribute)); }

std::optional<base::Date> Element::date(Attr attribute) const { return base::parseDate(text(attribute)); }

bool Element::contains(Attr attribute, std::string_view token) const {
  std::string_view rest = text(attribute);
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == token) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

std::string_view Element::name() const {
  const std::string_view name = text(m_slot == 0 ? Attr::Title : Attr::Name);
  return name.empty() ? id() : name;
}

std::vector<Element> Element::referrers(Attr attribute, std::optional<Type> type) const {
  auto found = m_model->referring(attribute, id());
  if (type) std::erase_if(found, [&](const Element& element) { return element.type() != *type; });
  return found;
}

std::vector<Element> Element::outgoing(std::optional<Type> type) const { return referrers(Attr::From, type); }
std::vector<Element> Element::incoming(std::optional<Type> type) const { return referrers(Attr::To, type); }
std::vector<Element> Element::parts(std::optional<Type> type) const { return referrers(Attr::Owner, type); }

void Element::texts(std::span<std::string_view> byRow) const {
  const auto& record = m_model->m_records[m_slot];
  const auto rows = model::info(record.type).attributes;
  const auto put = [&](Attr attribute, std::string_view text) {
    if (const Attribute* row = attributeOf(record.type, attribute)) byRow[std::size_t(row - rows.data())] = text;
  };
  std::fill(byRow.begin(), byRow.end(), std::string_view());
  for (std::size_t i = 0; i < Model::referenceCount; ++i)
    if (record.references[i] != Model::none) put(Attr(i), m_model->m_names[record.references[i]].text);
  for (const auto& stored : record.attributes)
    if (stored.key < attrCount) put(Attr(stored.key), stored.text);
}

bool Element::hasForeignAttributes() const {
  const auto& attributes = m_model->m_records[m_slot].attributes;
  return !attributes.empty() && attributes.back().key >= attrCount;
}

std::vector<std::pair<std::string_view, std::string_view>> Element::foreignAttributes() const {
  std::vector<std::pair<std::string_view, std::string_view>> found;
  for (const auto& attribute : m_model->m_records[m_slot].attributes)
    if (attribute.key >= attrCount) found.emplace_back(m_model->nameOf(attribute.key), attribute.text);
  return found;
}

ElementData Element::data() const {
  ElementData data{std::string(id()), type(), {}};
  const auto take = [&](Attr attribute) {
    if (has(attribute))
      data.attributes.push_back({std::string(attributeName(attribute)), std::string(text(attribute))});
  };
  for (const Attr attribute : {Attr::Owner, Attr::Id, Attr::Raw, Attr::Before}) take(attribute);
  for (const Attribute& attribute : info().attributes) take(attribute.id);
  for (const auto& [name, value] : foreignAttributes())
    data.attributes.push_back({std::string(name), std::string(value)});
  return data;
}

bool sameContent(const Model& a, const Model& b, std::string* where) {
  const auto differs = [&](std::string_view id) {
    if (where != nullptr) *where = id;
    return false;
  };
  const auto same = [](const Element& one, const Element& other) {
    if (one.type() != other.type()) return false;
    for (const Attr attribute : {Attr::Owner, Attr::Id, Attr::Raw, Attr::Before})
      if (one.text(attribute) != other.text(attribute)) return false;
    for (const Attribute& attribute : one.info().attributes) {
      const std::string_view text = one.text(attribute.id), otherText = other.text(attribute.id);
      if (text != otherText && canonicalText(attribute, text) != canonicalText(attribute, otherText)) return false;
    }
    auto foreign = one.foreignAttributes(), others = other.foreignAttributes();
    std::sort(foreign.begin(), foreign.end());
    std::sort(others.begin(), others.end());
    return foreign == others;
  };
  if (!same(a.root(), b.root())) return differs("");
  for (const Element& element : a.elements()) {
    const auto other = b.find(element.id());
    if (!other || !same(element, *other)) return differs(element.id());
  }
  for (const Element& element : b.elements())
    if (!a.contains(element.id())) return differs(element.id());
  return true;
}

}  // namespace model
