// SPDX-License-Identifier: MIT
#include "diagram/write_places.h"

#include "base/number.h"
#include "model/workshop.h"

namespace diagram {
namespace {

using model::Attr;
using model::Type;

/// The format keeps two decimals.
std::string coordinate(double value) { return base::formatNumber(value, 2); }

void addShape(model::Changes& changes, const std::string& diagram, const std::string& node, const Rect& box) {
  const auto name = [](Attr attribute) { return std::string(model::attributeName(attribute)); };
  // Shapes have no id in the file; this is the key the reader gives them.
  changes.push_back(model::AddElement{{diagram + "/" + node,
                                       Type::Shape,
                                       {{name(Attr::Owner), diagram},
                                        {name(Attr::Of), node},
                                        {name(Attr::X), coordinate(box.x)},
                                        {name(Attr::Y), coordinate(box.y)},
                                        {name(Attr::Width), coordinate(box.width)},
                                        {name(Attr::Height), coordinate(box.height)}}}});
}

void setShape(model::Changes& changes, const model::Element& shape, const Rect& box) {
  const auto set = [&](Attr attribute, double value) {
    std::string text = coordinate(value);
    if (shape.text(attribute) != text)
      changes.push_back(
          model::SetAttribute{std::string(shape.id()), std::string(model::attributeName(attribute)), text});
  };
  set(Attr::X, box.x);
  set(Attr::Y, box.y);
  set(Attr::Width, box.width);
  set(Attr::Height, box.height);
}

}  // namespace

ShapeWriter::ShapeWriter(const model::Model& model, std::string_view diagram)
    : m_diagram(model::workshop::placesOf(model, diagram)) {
  if (const auto element = model.find(m_diagram))
    for (const model::Element& shape : element->parts(Type::Shape))
      m_shapes.emplace(std::string(shape.reference(Attr::Of)), shape);
}

void ShapeWriter::place(model::Changes& changes, const std::string& element, const Rect& box) const {
  const auto [first, last] = m_shapes.equal_range(element);
  if (first == last) return addShape(changes, m_diagram, element, box);
  for (auto shape = first; shape != last; ++shape) setShape(changes, shape->second, box);
}

}  // namespace diagram
