// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xml/writer.h"

namespace runner {

/// An XML element to be written: a name, attributes, children. Attributes that are empty are not kept: what is not
/// said takes no room. References to children stay good when more are added.
class Node {
 public:
  explicit Node(std::string name) : m_name(std::move(name)) {}

  Node& set(std::string_view attribute, std::string_view value);
  /// `value` must be finite.
  Node& set(std::string_view attribute, double value);
  Node& add(Node child) { return m_children.emplace_back(std::move(child)); }
  Node& add(std::string name) { return add(Node(std::move(name))); }

  /// Writes the element with its children. At most 16 levels deep.
  void write(xml::Writer& writer) const;

 private:
  std::string m_name;
  std::vector<std::pair<std::string, std::string>> m_attributes;
  std::deque<Node> m_children;
};

}  // namespace runner
