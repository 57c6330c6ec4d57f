// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "runner/snapshot.h"

namespace runner {

namespace {

samenspel_text crossing(std::string_view text) { return {text.data(), text.size()}; }
std::string_view viewOf(samenspel_text text) {
  return text.data == nullptr ? std::string_view{} : std::string_view(text.data, text.size);
}

constexpr samenspel_text noText = {nullptr, 0};
constexpr samenspel_list noList = {nullptr, 0};
constexpr samenspel_value noValue = {SAMENSPEL_ABSENT, 0, {nullptr, 0}, 0, 0, SAMENSPEL_NONE};

bool isType(std::uint32_t type) { return type < visibleTypes().size(); }

std::uint32_t typeIndex(model::Type type) {
  const auto& visible = visibleTypes();
  for (std::size_t i = 0; i < visible.size(); ++i) {
    if (visible[i] == type) return std::uint32_t(i);
  }
  return SAMENSPEL_NONE;
}

/// The row of an attribute of a type; null when one of the numbers is wrong.
const model::Attribute* rowOf(std::uint32_t type, std::uint32_t attribute) {
  if (!isType(type) || attribute >= model::attrCount) return nullptr;
  return model::attributeOf(visibleTypes()[type], model::Attr(attribute));
}

std::uint32_t kindOf(model::Kind kind) {
  switch (kind) {
    case model::Kind::Text:
    case model::Kind::Lines:
      return SAMENSPEL_TEXT;
    case model::Kind::Integer:
    case model::Kind::Number:
      return SAMENSPEL_NUMBER;
    case model::Kind::Date:
      return SAMENSPEL_DATE;
    case model::Kind::Choice:
      return SAMENSPEL_TOKEN;
    case model::Kind::Choices:
      return SAMENSPEL_TOKENS;
    case model::Kind::Reference:
      break;
  }
  return SAMENSPEL_ABSENT;
}

}  // namespace

/// What the functions of the table do; their contracts are those of plugin.h.
struct SnapshotCalls {
  using Handle = const samenspel_model*;

  static const Snapshot& of(Handle model) { return *static_cast<const Snapshot::Table*>(model)->snapshot; }

  static std::uint32_t elementCount(Handle model) { return of(model).size(); }

  static samenspel_text id(Handle model, std::uint32_t element) {
    return element < of(model).size() ? crossing(of(model).m_elements[element].id) : noText;
  }

  static std::uint32_t find(Handle model, samenspel_text id) {
    const auto found = of(model).m_byId.find(viewOf(id));
    return found == of(model).m_byId.end() ? SAMENSPEL_NONE : found->second;
  }

  static std::uint32_t type(Handle model, std::uint32_t element) {
    static const std::vector<std::uint32_t> indices = [] {
      std::vector<std::uint32_t> made;
      for (const model::TypeInfo& info : model::types()) made.push_back(typeIndex(info.id));
      return made;
    }();
    return element < of(model).size() ? indices[std::size_t(of(model).m_elements[element].type)] : SAMENSPEL_NONE;
  }

  static samenspel_value read(Handle model, std::uint32_t element, std::uint32_t attribute) {
    const Snapshot& snapshot = of(model);
    if (element >= snapshot.size()) return noValue;
    const Snapshot::Item& item = snapshot.m_elements[element];
    const std::uint16_t column = columnOf(item.type, attribute);
    return column == noColumn ? noValue : snapshot.m_values[item.firstValue + column];
  }

  static samenspel_list elementsOfType(Handle model, std::uint32_t type) {
    return isType(type) ? of(model).m_byType.of(std::uint32_t(visibleTypes()[type])) : noList;
  }

  static samenspel_list links(Handle model, std::uint32_t element, std::uint32_t direction, std::uint32_t type) {
    const Snapshot& snapshot = of(model);
    if (element >= snapshot.size() || direction > SAMENSPEL_TO) return noList;
    const samenspel_list list = snapshot.m_links[direction].of(element);
    if (type == SAMENSPEL_NONE) return list;
    if (!isType(type)) return noList;
    // Sorted by type, so that a hub with many links costs no more than a few steps.
    const auto before = [&](std::uint32_t link, model::Type wanted) { return snapshot.m_elements[link].type < wanted; };
    const auto after = [&](model::Type wanted, std::uint32_t link) { return wanted < snapshot.m_elements[link].type; };
    const std::uint32_t* last = list.items + list.count;
    const std::uint32_t* first = std::lower_bound(list.items, last, visibleTypes()[type], before);
    last = std::upper_bound(first, last, visibleTypes()[type], after);
    return {first, std::size_t(last - first)};
  }

  static std::uint32_t end(Handle model, std::uint32_t link, std::uint32_t direction) {
    const bool right = link < of(model).size() && direction <= SAMENSPEL_TO;
    return right ? of(model).m_elements[link].ends[direction] : SAMENSPEL_NONE;
  }

  static std::uint32_t owner(Handle model, std::uint32_t element) {
    return element < of(model).size() ? of(model).m_elements[element].owner : SAMENSPEL_NONE;
  }

  static samenspel_list parts(Handle model, std::uint32_t element) { return of(model).m_parts.of(element); }

  static samenspel_value setting(Handle model, samenspel_text name) {
    const auto found = of(model).m_settings.find(viewOf(name));
    return found == of(model).m_settings.end() ? noValue : found->second;
  }

  static samenspel_value parameter(Handle model, samenspel_text name) {
    const auto found = of(model).m_parameters.find(viewOf(name));
    return found == of(model).m_parameters.end() ? noValue : found->second;
  }

  static std::uint32_t typeCount(Handle) { return std::uint32_t(visibleTypes().size()); }

  static samenspel_text typeName(Handle, std::uint32_t type) {
    return isType(type) ? crossing(model::info(visibleTypes()[type]).name) : noText;
  }

  static std::uint32_t typeKind(Handle, std::uint32_t type) {
    if (!isType(type)) return SAMENSPEL_NONE;
    switch (model::info(visibleTypes()[type]).group) {
      case model::Group::Root:
        return SAMENSPEL_KIND_ROOT;
      case model::Group::Node:
        return SAMENSPEL_KIND_NODE;
      case model::Group::Link:
        return SAMENSPEL_KIND_LINK;
      case model::Group::Part:
        break;
    }
    return SAMENSPEL_KIND_PART;
  }

  static std::uint32_t findType(Handle, samenspel_text name) {
    const auto type = model::typeNamed(viewOf(name));
    return type ? typeIndex(*type) : SAMENSPEL_NONE;
  }

  static std::uint32_t attributeCount(Handle) { return std::uint32_t(model::attrCount); }

  static samenspel_text attributeName(Handle, std::uint32_t attribute) {
    return attribute < model::attrCount ? crossing(model::attributeName(model::Attr(attribute))) : noText;
  }

  static std::uint32_t findAttribute(Handle, samenspel_text name) {
    const auto attribute = model::attributeNamed(viewOf(name));
    return attribute ? std::uint32_t(*attribute) : SAMENSPEL_NONE;
  }

  static std::uint32_t attributeKind(Handle, std::uint32_t type, std::uint32_t attribute) {
    const model::Attribute* row = rowOf(type, attribute);
    return row == nullptr ? std::uint32_t(SAMENSPEL_ABSENT) : kindOf(row->kind);
  }

  static std::uint32_t valueCount(Handle, std::uint32_t type, std::uint32_t attribute) {
    const model::Attribute* row = rowOf(type, attribute);
    return row == nullptr ? 0 : std::uint32_t(row->values.size());
  }

  static samenspel_text valueName(Handle, std::uint32_t type, std::uint32_t attribute, std::uint32_t value) {
    const model::Attribute* row = rowOf(type, attribute);
    return row != nullptr && value < row->values.size() ? crossing(row->values[value].token) : noText;
  }

  static samenspel_text label(Handle, std::uint32_t type, std::uint32_t attribute, std::uint32_t value,
                              samenspel_text code) {
    const base::Language language = viewOf(code) == "nl" ? base::Language::Dutch : base::Language::English;
    if (attribute == SAMENSPEL_NONE) {
      return isType(type) ? crossing(model::info(visibleTypes()[type]).label.in(language)) : noText;
    }
    const model::Attribute* row = rowOf(type, attribute);
    if (row == nullptr) return noText;
    if (value == SAMENSPEL_NONE) return crossing(row->label.in(language));
    return value < row->values.size() ? crossing(row->values[value].label.in(language)) : noText;
  }

  static std::uint32_t chosen(const samenspel_element_choice* choice, samenspel_text name) {
    const auto& chosen = static_cast<const Snapshot::ElementChoice*>(choice)->snapshot->m_chosen;
    const auto found = chosen.find(viewOf(name));
    return found == chosen.end() ? SAMENSPEL_NONE : found->second;
  }

  static const void* extension(Handle model, samenspel_text name) {
    return viewOf(name) == SAMENSPEL_ELEMENT_PARAMETERS ? &of(model).m_elementChoice : nullptr;
  }
};

samenspel_element_choice elementChoiceFunctions() { return {sizeof(samenspel_element_choice), SnapshotCalls::chosen}; }

samenspel_model snapshotFunctions() {
  using Calls = SnapshotCalls;
  samenspel_model table = {};
  table.struct_size = sizeof(samenspel_model);
  table.element_count = Calls::elementCount;
  table.id = Calls::id;
  table.find = Calls::find;
  table.type = Calls::type;
  table.read = Calls::read;
  table.elements_of_type = Calls::elementsOfType;
  table.links = Calls::links;
  table.end = Calls::end;
  table.owner = Calls::owner;
  table.parts = Calls::parts;
  table.setting = Calls::setting;
  table.parameter = Calls::parameter;
  table.type_count = Calls::typeCount;
  table.type_name = Calls::typeName;
  table.type_kind = Calls::typeKind;
  table.find_type = Calls::findType;
  table.attribute_count = Calls::attributeCount;
  table.attribute_name = Calls::attributeName;
  table.find_attribute = Calls::findAttribute;
  table.attribute_kind = Calls::attributeKind;
  table.value_count = Calls::valueCount;
  table.value_name = Calls::valueName;
  table.label = Calls::label;
  table.get_extension = Calls::extension;
  return table;
}

}  // namespace runner
