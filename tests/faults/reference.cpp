// SPDX-License-Identifier: MIT
#include "faults/reference.h"

#include <algorithm>
#include <ranges>

#include "model/canonical.h"

namespace faults {

using model::AttributeValue;

Reference::Reference(const model::Model& start) {
  const auto take = [this](const model::Element& element) {
    Item item{m_last++, element.type(), {}};
    for (const AttributeValue& each : element.data().attributes) item.attributes[each.name] = each.value;
    m_items[std::string(element.id())] = std::move(item);
  };
  take(start.root());
  for (const model::Element& element : start.elements()) take(element);
}

void Reference::put(const std::string& id, const std::optional<Item>& item) {
  if (item)
    m_items[id] = *item;
  else
    m_items.erase(id);
}

bool Reference::apply(const model::Change& change) {
  const std::string& id = model::subject(change);
  const auto found = m_items.find(id);
  Was was{id, found == m_items.end() ? std::nullopt : std::optional(found->second), {}};
  if (const auto* add = std::get_if<model::AddElement>(&change)) {
    if (was.before || id.empty()) return false;
    Item item{m_last++, add->element.type, {}};
    for (const AttributeValue& each : add->element.attributes) item.attributes[each.name] = each.value;
    was.after = std::move(item);
  } else if (const auto* set = std::get_if<model::SetAttribute>(&change)) {
    if (!was.before) return false;
    was.after = was.before;
    if (set->value)
      was.after->attributes[set->name] = *set->value;
    else
      was.after->attributes.erase(set->name);
  } else if (!was.before || id.empty()) {
    return false;
  }
  put(id, was.after);
  m_open.push_back(std::move(was));
  return true;
}

void Reference::commit() {
  if (m_open.empty()) return;
  m_past.push_back(std::move(m_open));
  m_open.clear();
  m_future.clear();
}

void Reference::rollBack() {
  for (const Was& was : std::views::reverse(m_open)) put(was.id, was.before);
  m_open.clear();
}

bool Reference::undo() {
  if (m_past.empty()) return false;
  for (const Was& was : std::views::reverse(m_past.back())) put(was.id, was.before);
  m_future.push_back(std::move(m_past.back()));
  m_past.pop_back();
  return true;
}

bool Reference::redo() {
  if (m_future.empty()) return false;
  for (const Was& was : m_future.back()) put(was.id, was.after);
  m_past.push_back(std::move(m_future.back()));
  m_future.pop_back();
  return true;
}

void Reference::reload() {
  // A file has no order of its own for elements with an id, and does not say what its absence says.
  for (auto& [id, item] : m_items) {
    item.order = 0;
    for (auto each = item.attributes.begin(); each != item.attributes.end();) {
      const auto attribute = model::attributeNamed(each->first);
      const auto* row = attribute ? model::attributeOf(item.type, *attribute) : nullptr;
      if (row != nullptr) each->second = model::canonicalText(*row, each->second);
      const bool saysNothing =
          row != nullptr && (each->second.empty() || (each->second == row->absent && !row->required));
      each = saysNothing ? item.attributes.erase(each) : std::next(each);
    }
  }
  m_past.clear();
  m_future.clear();
}

std::string Reference::differenceFrom(const model::Model& model) const {
  std::uint64_t order = 0;
  const auto look = [&](const model::Element& element) -> std::string {
    const std::string id(element.id());
    const auto found = m_items.find(id);
    if (found == m_items.end()) return id + " is there";
    if (found->second.order != 0 && found->second.order < order) return id + " is in another place";
    order = std::max(order, found->second.order);
    Item item{found->second.order, element.type(), {}};
    for (const AttributeValue& each : element.data().attributes) item.attributes[each.name] = each.value;
    if (item == found->second) return {};
    std::string what = id + ":";
    for (const auto& [name, value] : found->second.attributes) what += " " + name + "=" + value;
    what += " is";
    for (const auto& [name, value] : item.attributes) what += " " + name + "=" + value;
    return what;
  };
  if (std::string fault = look(model.root()); !fault.empty()) return fault;
  for (const model::Element& element : model.elements())
    if (std::string fault = look(element); !fault.empty()) return fault;
  return model.size() == size() ? "" : std::to_string(model.size()) + " elements instead of " + std::to_string(size());
}

}  // namespace faults
