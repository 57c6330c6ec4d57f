// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "model/model.h"

namespace exchange {

/// The ids of a copy that has ids of its own, and those of the model it was made of. It lives in memory only: written
/// down, it would undo what the copy is for. A value, not thread safe. The root, whose id is empty, is always known.
class CopyIds {
 public:
  /// Empty when the model's element is not in the copy.
  std::string copyOf(std::string_view original) const;
  /// Empty when the copy has no such element.
  std::string originalOf(std::string_view copy) const;

  /// Makes the two ids each other's; neither may be known yet.
  void pair(std::string original, std::string copy);

  /// Gives every element of `kept` that has an id in a file and is not known yet a fresh one: the type's letter, a mark
  /// and a number, counted through without gaps in the order of `kept`. No fresh id is an id of `model`, and none holds
  /// the id of an element that is not in `kept`, so that searching the copy for that finds nothing.
  void number(const std::vector<model::Element>& kept, const model::Model& model);

  /// Every pair, by the id in the copy.
  std::map<std::string, std::string> byCopy() const { return {m_originals.begin(), m_originals.end()}; }

 private:
  std::unordered_map<std::string, std::string> m_copies;     // by original
  std::unordered_map<std::string, std::string> m_originals;  // by copy
  std::map<char, std::size_t> m_last;                        // numbers given, by letter
  std::string m_mark;
  std::size_t m_width = 2;
};

/// Gives the id that stands for another one; empty when none does.
using IdOf = std::function<std::string(std::string_view)>;

/// The element under the ids that `idOf` gives: its own, those it refers to, and its key where that follows from them.
/// Nothing when `idOf` does not know one of them.
std::optional<model::ElementData> renamed(const model::ElementData& element, const IdOf& idOf);

/// Changes of the copy as changes of the model it was made of, for edits made on the copy. What they add gets an id
/// that is free in `original`, and `ids` learns it. Fails when a change is about something the copy does not have.
base::Result<model::Changes> toOriginal(const model::Changes& changes, const model::Model& original, CopyIds& ids);

}  // namespace exchange
