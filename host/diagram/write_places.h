// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "diagram/geometry.h"
#include "model/change.h"
#include "model/model.h"

namespace diagram {

/// Makes the changes that give elements a place on a diagram. Refers to the model, which must not change meanwhile.
class ShapeWriter {
 public:
  /// `diagram` is the id of a diagram of the model; it writes to the one whose places that has.
  ShapeWriter(const model::Model& model, std::string_view diagram);
  bool hasShape(const std::string& element) const { return m_shapes.count(element) != 0; }
  /// Adds a shape, or sets every shape of the element that is elsewhere; to two decimals.
  void place(model::Changes& changes, const std::string& element, const Rect& box) const;

 private:
  std::string m_diagram;
  std::unordered_multimap<std::string, model::Element> m_shapes;  // by what they draw
};

}  // namespace diagram
