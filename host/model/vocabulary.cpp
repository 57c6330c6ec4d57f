// SPDX-License-Identifier: MIT
#include "model/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "model/vocabulary_rows.h"

namespace model {
namespace {

/// From a name to a number, by open addressing in a table that is at most a quarter full: files are read through it.
class NameTable {
 public:
  void add(std::string_view name, std::uint8_t number) {
    std::size_t slot = hash(name);
    while (!m_slots[slot].name.empty()) slot = (slot + 1) % m_slots.size();
    m_slots[slot] = {name, number};
  }

  std::optional<std::uint8_t> find(std::string_view name) const {
    for (std::size_t slot = hash(name); !m_slots[slot].name.empty(); slot = (slot + 1) % m_slots.size())
      if (m_slots[slot].name == name) return m_slots[slot].number;
    return std::nullopt;
  }

 private:
  struct Slot {
    std::string_view name;
    std::uint8_t number = 0;
  };

  // The first and the last eight bytes and the length tell the names of the format apart; other names find a free slot.
  static std::size_t hash(std::string_view name) {
    std::uint64_t first = 0, last = 0;
    if (name.size() >= 8) {
      std::memcpy(&first, name.data(), 8);
      std::memcpy(&last, name.data() + name.size() - 8, 8);
    } else {
      for (const char c : name) first = (first << 8) | std::uint8_t(c);
    }
    return ((first ^ std::rotl(last, 23) ^ name.size()) * 0x9E3779B97F4A7C15u) >> 55;  // nine bits: 512 slots
  }

  std::array<Slot, 512> m_slots;
};

/// Everything that is looked up rather than walked through.
struct Tables {
  std::array<TypeInfo, typeCount> types;
  NameTable typeNames;
  NameTable attributeNames;
  /// Place of the row in the type's attributes, counted from 1; 0: the type does not have it.
  std::array<std::array<std::uint8_t, attrCount>, typeCount> rowOf = {};
  std::array<std::array<std::array<bool, typeCount>, typeCount>, typeCount> allows = {};

  Tables() {
    auto next = types.begin();
    *next++ = rows::root();
    for (const auto group : {rows::nodes(), rows::links(), rows::parts()}) next = std::ranges::copy(group, next).out;
    *next = rows::foreign();

    for (const TypeInfo& type : types) {
      if (!type.name.empty()) typeNames.add(type.name, std::uint8_t(type.id));
      auto& row = rowOf[std::size_t(type.id)];
      for (std::size_t i = 0; i < type.attributes.size(); ++i)
        row[std::size_t(type.attributes[i].id)] = std::uint8_t(i + 1);
      for (const Type from : type.from)
        for (const Type to : type.to) allows[std::size_t(type.id)][std::size_t(from)][std::size_t(to)] = true;
    }
    for (std::size_t i = 0; i < attrCount; ++i) attributeNames.add(rows::attributeNames[i], std::uint8_t(i));
  }
};

const Tables tables;

}  // namespace

std::span<const TypeInfo> types() { return tables.types; }

const TypeInfo& info(Type type) { return tables.types[std::size_t(type)]; }

std::optional<Type> typeNamed(std::string_view name) {
  const auto found = tables.typeNames.find(name);
  return found ? std::optional(Type(*found)) : std::nullopt;
}

std::span<const TypeInfo> nodeTypes() { return rows::nodes(); }
std::span<const TypeInfo> linkTypes() { return rows::links(); }

std::string_view attributeName(Attr attribute) { return rows::attributeNames[std::size_t(attribute)]; }

std::optional<Attr> attributeNamed(std::string_view name) {
  const auto found = tables.attributeNames.find(name);
  return found ? std::optional(Attr(*found)) : std::nullopt;
}

const Attribute* attributeOf(Type type, Attr attribute) {
  const auto row = tables.rowOf[std::size_t(type)][std::size_t(attribute)];
  return row == 0 ? nullptr : &info(type).attributes[row - 1u];
}

std::string_view absentValue(Type type, Attr attribute, std::optional<Type> target) {
  const Attribute* row = attributeOf(type, attribute);
  if (row == nullptr) return {};
  if (attribute != Attr::Part) return row->absent;
  if (target == Type::Ambition) return "supporter";
  if (target == Type::Agreement) return "party";
  if (target == Type::Step) return "executor";
  return {};
}

bool allowsEnds(Type link, Type from, Type to) {
  return tables.allows[std::size_t(link)][std::size_t(from)][std::size_t(to)];
}

const Value* valueNamed(const Attribute& attribute, std::string_view token) {
  const auto found = std::ranges::find(attribute.values, token, &Value::token);
  return found == attribute.values.end() ? nullptr : &*found;
}

std::string_view valueLabel(Type type, Attr attribute, std::string_view token, base::Language language) {
  const Attribute* row = attributeOf(type, attribute);
  const Value* value = row == nullptr ? nullptr : valueNamed(*row, token);
  return value == nullptr ? token : value->label.in(language);
}

std::span<const Value> topics() { return rows::topicValues; }
std::span<const Value> inventoryThemes() { return rows::inventoryThemeValues; }

}  // namespace model
