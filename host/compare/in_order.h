// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace compare {

/// Finds the elements of a model one after another. Two versions of a model have most elements in the same order: what
/// stands behind what was found last is looked at first, which costs next to nothing; a table of a large model is
/// hardly ever in the cache. Good while the model is not changed.
class InOrder {
 public:
  explicit InOrder(const model::Model& model) : m_model(model), m_elements(model.elements()) {}

  const std::vector<model::Element>& elements() const { return m_elements; }

  /// The element with this id.
  std::optional<model::Element> find(std::string_view id) {
    if (m_next < m_elements.size() && m_elements[m_next].id() == id) return m_elements[m_next++];
    const auto found = m_model.find(id);
    if (found)
      m_next = std::size_t(std::ranges::upper_bound(m_elements, found->position(), {}, &model::Element::position) -
                           m_elements.begin());
    return found;
  }

 private:
  const model::Model& m_model;
  std::vector<model::Element> m_elements;  // in the order of the model
  std::size_t m_next = 0;
};

}  // namespace compare
