// SPDX-License-Identifier: MIT
#include "edit/actions/shapes.h"

#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "edit/actions/attributes.h"
#include "model/workshop.h"

namespace edit {

using model::Attr;
using model::Type;

std::string shapeKey(std::string_view diagram, std::string_view element) {
  return std::string(diagram) + '/' + std::string(element);
}

base::Result<void> place(Transaction& transaction, std::string_view diagram, std::string_view element, const Box& box) {
  const auto canvas = transaction.model().find(diagram);
  if (!canvas || canvas->type() != Type::Diagram || !transaction.model().contains(element))
    return base::failure(base::ErrorCode::Invalid, base::tr("There is no element with the id {id}.",
                                                            {{"id", std::string(canvas ? element : diagram)}}));
  const std::pair<Attr, double> numbers[] = {
      {Attr::X, box.x}, {Attr::Y, box.y}, {Attr::Width, box.width}, {Attr::Height, box.height}};
  for (const auto& [attribute, number] : numbers) {
    const auto* row = model::attributeOf(Type::Shape, attribute);
    if (!std::isfinite(number) || number < row->minimum || number > row->maximum)
      return base::failure(base::ErrorCode::Invalid, base::tr("That place is too far out to be on the diagram."));
  }
  const std::string owner(model::workshop::placesOf(transaction.model(), diagram));
  const std::string key = shapeKey(owner, element);
  if (!transaction.model().contains(key)) {
    model::ElementData shape{key, Type::Shape, {}};
    shape.attributes.push_back({std::string(model::attributeName(Attr::Owner)), owner});
    shape.attributes.push_back({"of", std::string(element)});
    for (const auto& [attribute, number] : numbers)
      shape.attributes.push_back({std::string(model::attributeName(attribute)), base::formatNumber(number, 2)});
    return transaction.apply(model::AddElement{std::move(shape)});
  }
  for (const auto& [attribute, number] : numbers)
    if (auto set = setAttribute(transaction, key, attribute, base::formatNumber(number, 2)); !set) return set;
  return {};
}

base::Result<void> unplace(Transaction& transaction, std::string_view diagram, std::string_view element) {
  const std::string key = shapeKey(model::workshop::placesOf(transaction.model(), diagram), element);
  if (!transaction.model().contains(key)) return {};
  return transaction.apply(model::RemoveElement{key});
}

}  // namespace edit
