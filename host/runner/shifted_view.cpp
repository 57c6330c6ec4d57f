// SPDX-License-Identifier: MIT
#include "runner/shifted_view.h"

#include <string_view>

namespace runner {
namespace {

constexpr std::string_view newName = "ofALaterVersion";
constexpr samenspel_text newText = {newName.data(), newName.size()};

bool isNew(samenspel_text name) { return std::string_view(name.data, name.size) == newName; }

// What is new has number 0. Below it comes nothing: there is no number that stands for it in the model itself.
std::uint32_t inner(std::uint32_t number) { return number == SAMENSPEL_NONE ? number : number - 1; }
std::uint32_t outer(std::uint32_t number) { return number == SAMENSPEL_NONE ? number : number + 1; }

}  // namespace

/// What the functions of the table do; their contracts are those of plugin.h.
struct ShiftedCalls {
  using Handle = const samenspel_model*;

  static Handle of(Handle model) { return static_cast<const ShiftedView::Table*>(model)->model; }

  static std::uint32_t elementCount(Handle m) { return of(m)->element_count(of(m)); }
  static samenspel_text id(Handle m, std::uint32_t element) { return of(m)->id(of(m), element); }
  static std::uint32_t find(Handle m, samenspel_text id) { return of(m)->find(of(m), id); }
  static std::uint32_t type(Handle m, std::uint32_t element) { return outer(of(m)->type(of(m), element)); }
  static samenspel_value read(Handle m, std::uint32_t element, std::uint32_t attribute) {
    samenspel_value value = of(m)->read(of(m), element, inner(attribute));
    value.token = outer(value.token);
    return value;
  }
  static samenspel_list elementsOfType(Handle m, std::uint32_t type) {
    return of(m)->elements_of_type(of(m), inner(type));
  }
  static samenspel_list links(Handle m, std::uint32_t element, std::uint32_t direction, std::uint32_t type) {
    if (type == 0) return {nullptr, 0};  // its inner number would mean "of any type"
    return of(m)->links(of(m), element, direction, inner(type));
  }
  static std::uint32_t end(Handle m, std::uint32_t link, std::uint32_t direction) {
    return of(m)->end(of(m), link, direction);
  }
  static std::uint32_t owner(Handle m, std::uint32_t element) { return of(m)->owner(of(m), element); }
  static samenspel_list parts(Handle m, std::uint32_t element) { return of(m)->parts(of(m), element); }
  static samenspel_value setting(Handle m, samenspel_text name) { return of(m)->setting(of(m), name); }
  static samenspel_value parameter(Handle m, samenspel_text name) { return of(m)->parameter(of(m), name); }

  static std::uint32_t typeCount(Handle m) { return of(m)->type_count(of(m)) + 1; }
  static samenspel_text typeName(Handle m, std::uint32_t type) {
    return type == 0 ? newText : of(m)->type_name(of(m), inner(type));
  }
  static std::uint32_t typeKind(Handle m, std::uint32_t type) {
    return type == 0 ? std::uint32_t(SAMENSPEL_KIND_NODE) : of(m)->type_kind(of(m), inner(type));
  }
  static std::uint32_t findType(Handle m, samenspel_text name) {
    return isNew(name) ? 0 : outer(of(m)->find_type(of(m), name));
  }
  static std::uint32_t attributeCount(Handle m) { return of(m)->attribute_count(of(m)) + 1; }
  static samenspel_text attributeName(Handle m, std::uint32_t attribute) {
    return attribute == 0 ? newText : of(m)->attribute_name(of(m), inner(attribute));
  }
  static std::uint32_t findAttribute(Handle m, samenspel_text name) {
    return isNew(name) ? 0 : outer(of(m)->find_attribute(of(m), name));
  }
  static std::uint32_t attributeKind(Handle m, std::uint32_t type, std::uint32_t attribute) {
    return of(m)->attribute_kind(of(m), inner(type), inner(attribute));
  }
  static std::uint32_t valueCount(Handle m, std::uint32_t type, std::uint32_t attribute) {
    const std::uint32_t count = of(m)->value_count(of(m), inner(type), inner(attribute));
    return count == 0 ? 0 : count + 1;
  }
  static samenspel_text valueName(Handle m, std::uint32_t type, std::uint32_t attribute, std::uint32_t value) {
    if (value == 0 && valueCount(m, type, attribute) != 0) return newText;
    return of(m)->value_name(of(m), inner(type), inner(attribute), inner(value));
  }
  static samenspel_text label(Handle m, std::uint32_t type, std::uint32_t attribute, std::uint32_t value,
                              samenspel_text language) {
    if (type == 0 || attribute == 0 || (value == 0 && valueCount(m, type, attribute) != 0)) return newText;
    return of(m)->label(of(m), inner(type), inner(attribute), inner(value), language);
  }
  static const void* extension(Handle m, samenspel_text name) { return of(m)->get_extension(of(m), name); }
};

ShiftedView::ShiftedView(const samenspel_model& model) {
  using Calls = ShiftedCalls;
  m_table.model = &model;
  m_table.struct_size = sizeof(samenspel_model);
  m_table.element_count = Calls::elementCount;
  m_table.id = Calls::id;
  m_table.find = Calls::find;
  m_table.type = Calls::type;
  m_table.read = Calls::read;
  m_table.elements_of_type = Calls::elementsOfType;
  m_table.links = Calls::links;
  m_table.end = Calls::end;
  m_table.owner = Calls::owner;
  m_table.parts = Calls::parts;
  m_table.setting = Calls::setting;
  m_table.parameter = Calls::parameter;
  m_table.type_count = Calls::typeCount;
  m_table.type_name = Calls::typeName;
  m_table.type_kind = Calls::typeKind;
  m_table.find_type = Calls::findType;
  m_table.attribute_count = Calls::attributeCount;
  m_table.attribute_name = Calls::attributeName;
  m_table.find_attribute = Calls::findAttribute;
  m_table.attribute_kind = Calls::attributeKind;
  m_table.value_count = Calls::valueCount;
  m_table.value_name = Calls::valueName;
  m_table.label = Calls::label;
  m_table.get_extension = Calls::extension;
}

}  // namespace runner
