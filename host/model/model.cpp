// SPDX-License-Identifier: MIT
#include "model/model.h"

#include <algorithm>

#include "base/number.h"

namespace model {
namespace {

constexpr std::uint32_t key(Attr attribute) { return std::uint32_t(attribute); }

/// References are the first attributes of the list, so that their key is their place in Record::references.
static_assert(key(Attr::From) == 0 && key(Attr::To) == 1 && key(Attr::Of) == 2 && key(Attr::Owner) == 3);

}  // namespace

Model::Model() {
  Record root;
  root.id = intern("");
  root.type = Type::Collaboration;
  m_records.push_back(std::move(root));
  m_names[0].element = 0;
}

void Model::reserve(std::size_t elements) {
  m_records.reserve(m_records.size() + elements);
  m_names.reserve(m_names.size() + elements);
  m_nameIndex.reserve(m_names.size() + elements);
}

Model::NameNumber Model::named(std::string_view id) const {
  return m_nameIndex.find(id, model::NameIndex::hash(id),
                          [&](NameNumber number) { return std::string_view(m_names[number].text); });
}

Model::NameNumber Model::intern(std::string_view id) {
  const std::uint32_t hash = model::NameIndex::hash(id);
  const auto textOf = [&](NameNumber number) { return std::string_view(m_names[number].text); };
  if (const NameNumber found = m_nameIndex.find(id, hash, textOf); found != none) return found;
  const auto number = NameNumber(m_names.size());
  m_names.push_back(Name{std::string(id), none, {}});
  m_nameIndex.add(hash, number);
  return number;
}

std::uint32_t Model::keyOf(Type type, std::string_view name) {
  const auto attribute = attributeNamed(name);
  if (attribute && (isInternal(*attribute) || attributeOf(type, *attribute) != nullptr)) return key(*attribute);
  const std::uint32_t hash = model::NameIndex::hash(name);
  const auto known = m_foreignIndex.find(
      name, hash, [this](std::uint32_t number) { return std::string_view(m_foreignNames[number]); });
  if (known != model::NameIndex::none) return std::uint32_t(attrCount) + known;
  const auto number = std::uint32_t(m_foreignNames.size());
  m_foreignNames.emplace_back(name);
  m_foreignIndex.add(hash, number);
  return std::uint32_t(attrCount) + number;
}

std::string_view Model::nameOf(std::uint32_t key) const {
  return key < attrCount ? attributeName(Attr(key)) : std::string_view(m_foreignNames[key - attrCount]);
}

void Model::refer(Slot slot, std::size_t reference, NameNumber name) {
  m_records[slot].references[reference] = name;
  auto& referrers = m_names[name].referrers;
  // The smallest block of memory there is holds this many; growing into it one by one would take three.
  if (referrers.capacity() == 0) referrers.reserve(6);
  // Nearly always the newest element refers, and belongs at the end.
  if (referrers.empty() || referrers.back() <= slot)
    referrers.push_back(slot);
  else
    referrers.insert(std::upper_bound(referrers.begin(), referrers.end(), slot), slot);
}

void Model::release(Slot slot, std::size_t reference) {
  NameNumber& name = m_records[slot].references[reference];
  if (name == none) return;
  auto& referrers = m_names[name].referrers;
  referrers.erase(std::lower_bound(referrers.begin(), referrers.end(), slot));
  name = none;
}

const Model::Stored* Model::stored(Slot slot, std::uint32_t key) const {
  for (const Stored& attribute : m_records[slot].attributes) {
    if (attribute.key == key) return &attribute;
    if (attribute.key > key) break;
  }
  return nullptr;
}

/// Gives `key` its new value (none or empty: absent) and returns the one it had.
std::optional<std::string> Model::exchange(Slot slot, std::uint32_t key, std::optional<std::string> value) {
  const bool present = value && !value->empty();
  if (key < referenceCount) {
    std::optional<std::string> before;
    if (const NameNumber name = m_records[slot].references[key]; name != none) before = m_names[name].text;
    release(slot, key);
    if (present) refer(slot, key, intern(*value));
    return before;
  }
  auto& attributes = m_records[slot].attributes;
  const auto place = std::find_if(attributes.begin(), attributes.end(), [&](const Stored& s) { return s.key >= key; });
  if (place != attributes.end() && place->key == key) {
    std::optional<std::string> before = std::move(place->text);
    if (present)
      place->text = std::move(*value);
    else
      attributes.erase(place);
    return before;
  }
  if (present) attributes.insert(place, Stored{key, std::move(*value)});
  return std::nullopt;
}

base::Result<Change> Model::add(AddElement&& add) {
  ElementData& data = add.element;
  if (data.id.empty() || data.type == Type::Collaboration)
    return base::failure(base::ErrorCode::Invalid, base::tr("A new element needs an id of its own."));
  const NameNumber name = intern(data.id);
  if (m_names[name].element != none)
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("There is already an element with the id {id}.", {{"id", data.id}}));
  const bool restores = add.position < m_records.size() && m_records[add.position].id == none;
  const Slot slot = restores ? add.position : Slot(m_records.size());
  if (!restores) m_records.emplace_back();
  m_records[slot].id = name;
  m_records[slot].type = data.type;
  m_records[slot].attributes.reserve(data.attributes.size());
  m_names[name].element = slot;
  ++m_count;
  for (AttributeValue& attribute : data.attributes)
    exchange(slot, keyOf(data.type, attribute.name), std::move(attribute.value));
  return RemoveElement{std::move(data.id)};
}

bool Model::append(std::string_view id, Type type, std::span<const AttributeView> attributes) {
  if (id.empty() || type == Type::Collaboration) return false;
  const NameNumber name = intern(id);
  if (m_names[name].element != none) return false;
  const auto slot = Slot(m_records.size());
  Record& record = m_records.emplace_back();
  record.id = name;
  record.type = type;
  // The ends of a link are kept apart.
  const std::size_t apart = std::min<std::size_t>(isLink(type) ? 2 : 0, attributes.size());
  record.attributes.reserve(attributes.size() - apart);
  m_names[name].element = slot;
  ++m_count;
  for (const AttributeView& attribute : attributes) {
    if (attribute.value.empty()) continue;
    const std::uint32_t attributeKey = keyOf(type, attribute.name);
    auto& stored = record.attributes;
    if (attributeKey < referenceCount)
      refer(slot, attributeKey, intern(attribute.value));
    else if (stored.empty() || stored.back().key < attributeKey)
      stored.push_back(Stored{attributeKey, std::string(attribute.value)});
    else
      exchange(slot, attributeKey, std::string(attribute.value));
  }
  return true;
}

base::Result<Change> Model::remove(const RemoveElement& remove) {
  const auto element = find(remove.id);
  if (!element || element->m_slot == 0)
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("There is no element with the id {id}.", {{"id", remove.id}}));
  const Slot slot = element->m_slot;
  AddElement inverse{element->data(), slot};
  for (std::size_t reference = 0; reference < referenceCount; ++reference) release(slot, reference);
  Record& record = m_records[slot];
  m_names[record.id].element = none;
  record = Record{};
  --m_count;
  return inverse;
}

base::Result<Change> Model::set(SetAttribute&& set) {
  const auto element = find(set.id);
  if (!element)
    return base::failure(base::ErrorCode::Invalid, base::tr("There is no element with the id {id}.", {{"id", set.id}}));
  auto before = exchange(element->m_slot, keyOf(element->type(), set.name), std::move(set.value));
  return SetAttribute{std::move(set.id), std::move(set.name), std::move(before)};
}

base::Result<Change> Model::apply(Change&& change) {
  if (auto* adding = std::get_if<AddElement>(&change)) return add(std::move(*adding));
  if (auto* setting = std::get_if<SetAttribute>(&change)) return set(std::move(*setting));
  return remove(std::get<RemoveElement>(change));
}

base::Result<Change> Model::apply(const Change& change) { return apply(Change(change)); }

std::optional<Element> Model::find(std::string_view id) const {
  const NameNumber name = named(id);
  if (name == none || m_names[name].element == none) return std::nullopt;
  return Element(*this, m_names[name].element);
}

std::vector<Element> Model::elements() const {
  std::vector<Element> all;
  all.reserve(m_count);
  for (Slot slot = 1; slot < m_records.size(); ++slot)
    if (m_records[slot].id != none) all.push_back(Element(*this, slot));
  return all;
}

std::vector<Element> Model::elements(Type type) const {
  std::vector<Element> found;
  for (Slot slot = 1; slot < m_records.size(); ++slot)
    if (m_records[slot].id != none && m_records[slot].type == type) found.push_back(Element(*this, slot));
  return found;
}

std::vector<Element> Model::referring(Attr attribute, std::string_view id) const {
  std::vector<Element> found;
  const NameNumber name = named(id);
  if (name == none) return found;
  Slot last = 0;
  for (const Slot slot : m_names[name].referrers)
    if (slot != last && m_records[slot].references[key(attribute)] == name) {
      found.push_back(Element(*this, slot));
      last = slot;
    }
  return found;
}

std::optional<Element> Model::link(Type type, std::string_view from, std::string_view to) const {
  const NameNumber start = named(from), end = named(to);
  if (start == none || end == none) return std::nullopt;
  const auto& there = m_names[start].referrers;
  const auto& here = m_names[end].referrers;
  std::optional<Element> reversed;
  for (const Slot slot : there.size() < here.size() ? there : here) {
    const Record& record = m_records[slot];
    if (record.type != type) continue;
    const NameNumber first = record.references[key(Attr::From)], second = record.references[key(Attr::To)];
    if (first == start && second == end) return Element(*this, slot);
    if (type == Type::Contact && !reversed && first == end && second == start) reversed = Element(*this, slot);
  }
  return reversed;
}

}  // namespace model
