// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/model.h"

namespace faults {

/// What a model must be after changes, undo and redo, told in the plainest way: a heap of elements with a number that
/// gives their order, and of every step how its elements were before and after.
class Reference {
 public:
  explicit Reference(const model::Model& start);

  /// Part of the current step. False: it must be refused.
  bool apply(const model::Change& change);
  /// The step is done; one that changed nothing is none.
  void commit();
  /// The step is taken back.
  void rollBack();
  bool undo();
  bool redo();

  /// What a save and a load leave of it.
  void reload();

  /// Empty when the model is what it must be, else the first difference.
  std::string differenceFrom(const model::Model& model) const;
  std::size_t size() const { return m_items.size() - 1; }

 private:
  struct Item {
    std::uint64_t order = 0;
    model::Type type = model::Type::Collaboration;
    std::map<std::string, std::string> attributes;
    bool operator==(const Item&) const = default;
  };
  struct Was {
    std::string id;
    std::optional<Item> before;
    std::optional<Item> after;
  };
  using Step = std::vector<Was>;

  void put(const std::string& id, const std::optional<Item>& item);

  std::map<std::string, Item> m_items;  // the root under the empty id
  std::uint64_t m_last = 0;
  Step m_open;
  std::vector<Step> m_past, m_future;
};

}  // namespace faults
