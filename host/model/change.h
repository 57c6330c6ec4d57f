// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/vocabulary.h"

// The one way to write. A model changes only by these three; undo, the journal, comparing, merging, importing and a
// plugin's fix all speak of the same values. They own their texts and name elements by id, never by address, so they
// stay valid whatever happens to the model.
namespace model {

/// An attribute and its text as it stands in the file. The name is the file's; names the format does not have are kept.
struct AttributeValue {
  std::string name;
  std::string value;
  bool operator==(const AttributeValue&) const = default;
};

/// Where an element stands in the document order. New elements go to the end.
inline constexpr std::uint32_t atEnd = std::numeric_limits<std::uint32_t>::max();

/// Everything an element is: enough to add it again exactly as it was.
struct ElementData {
  std::string id;
  Type type = Type::Organisation;
  std::vector<AttributeValue> attributes = {};
  bool operator==(const ElementData&) const = default;
};

struct AddElement {
  ElementData element;
  std::uint32_t position = atEnd;  ///< set by Model when it inverts a removal; leave it alone otherwise
  bool operator==(const AddElement&) const = default;
};

struct RemoveElement {
  std::string id;
  bool operator==(const RemoveElement&) const = default;
};

/// No value: the attribute becomes absent.
struct SetAttribute {
  std::string id;
  std::string name;
  std::optional<std::string> value;
  bool operator==(const SetAttribute&) const = default;
};

using Change = std::variant<AddElement, RemoveElement, SetAttribute>;
using Changes = std::vector<Change>;

/// The id of the element a change is about.
inline const std::string& subject(const Change& change) {
  struct Subject {
    const std::string& operator()(const AddElement& add) const { return add.element.id; }
    const std::string& operator()(const RemoveElement& remove) const { return remove.id; }
    const std::string& operator()(const SetAttribute& set) const { return set.id; }
  };
  return std::visit(Subject{}, change);
}

}  // namespace model
