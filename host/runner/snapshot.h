// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.h>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/model.h"
#include "runner/description.h"

namespace runner {

/// A model as plugins see it: elements by number in document order, every effective value worked out beforehand, so
/// that reading one is two look-ups in a table (a few nanoseconds) and safe from any thread. Diagrams and foreign
/// content are not in it. Borrows the model and the parameters: both must outlive it and stay as they are.
class Snapshot {
 public:
  Snapshot(const model::Model& model, const std::vector<Parameter>& parameters);
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  /// What is passed to the plugin. Lives as long as the snapshot.
  const samenspel_model& table() const { return m_table; }

  std::uint32_t size() const { return std::uint32_t(m_elements.size()); }
  /// Empty for elements that have no id of their own in the file. `element` must be below size().
  std::string_view id(std::uint32_t element) const { return m_elements[element].id; }
  model::Type type(std::uint32_t element) const { return m_elements[element].type; }

 private:
  friend struct SnapshotCalls;

  struct Item {
    std::string_view id;
    model::Type type = model::Type::Collaboration;
    std::uint32_t owner = SAMENSPEL_NONE;
    std::uint32_t ends[2] = {SAMENSPEL_NONE, SAMENSPEL_NONE};
    std::uint32_t firstValue = 0;  // in m_values; as many as its type has attributes
  };
  /// Lists of one kind for all elements, stored one after another: those of element e lie between starts[e] and
  /// starts[e + 1].
  struct Lists {
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> items;
    samenspel_list of(std::uint32_t element) const;
  };
  /// Lets plugins' pointers lead back to the snapshot.
  struct Table : samenspel_model {
    const Snapshot* snapshot = nullptr;
  };

  struct ElementChoice : samenspel_element_choice {
    const Snapshot* snapshot = nullptr;
  };

  std::uint32_t chosen(const Parameter& parameter, std::string_view id) const;
  void addValues(const std::vector<model::Element>& sources);
  void addRelations(const std::vector<model::Element>& sources);
  void addSettings(const std::vector<Parameter>& parameters);

  std::vector<Item> m_elements;
  std::vector<samenspel_value> m_values;
  Lists m_byType;
  Lists m_links[2];  // by direction; within an element by type
  Lists m_parts;
  std::unordered_map<std::string_view, std::uint32_t> m_byId;
  std::unordered_map<std::string_view, samenspel_value> m_settings;
  std::unordered_map<std::string_view, samenspel_value> m_parameters;
  std::unordered_map<std::string_view, std::uint32_t> m_chosen;  // elements, by parameter
  ElementChoice m_elementChoice = {};
  Table m_table = {};
};

/// The types that plugins see, by number: all but diagrams, what is on them, and foreign content.
const std::vector<model::Type>& visibleTypes();

/// The place of an attribute among those of its type; nothing when the type does not have it.
inline constexpr std::uint16_t noColumn = 0xffff;
std::uint16_t columnOf(model::Type type, std::uint32_t attribute);

/// Fills in the functions of the table.
samenspel_model snapshotFunctions();
samenspel_element_choice elementChoiceFunctions();

}  // namespace runner
