// SPDX-License-Identifier: MIT
#include "runner/node.h"

#include "base/number.h"

namespace runner {

Node& Node::set(std::string_view attribute, std::string_view value) {
  if (!value.empty()) m_attributes.emplace_back(attribute, value);
  return *this;
}

Node& Node::set(std::string_view attribute, double value) {
  m_attributes.emplace_back(attribute, base::formatNumber(value));
  return *this;
}

void Node::write(xml::Writer& writer) const {
  writer.open(m_name);
  for (const auto& [name, value] : m_attributes) writer.attribute(name, value);
  for (const Node& child : m_children) child.write(writer);
  writer.close();
}

}  // namespace runner
