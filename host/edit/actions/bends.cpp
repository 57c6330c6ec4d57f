// SPDX-License-Identifier: MIT
#include "edit/actions/bends.h"

#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "edit/actions/shapes.h"
#include "model/workshop.h"

namespace edit {

using model::Attr;
using model::Type;

base::Result<void> lead(Transaction& transaction, std::string_view diagram, std::string_view link,
                        const std::vector<Spot>& points) {
  const auto canvas = transaction.model().find(diagram), element = transaction.model().find(link);
  if (!canvas || canvas->type() != Type::Diagram || !element || !model::isLink(element->type()))
    return base::failure(base::ErrorCode::Invalid, base::tr("There is no element with the id {id}.",
                                                            {{"id", std::string(canvas ? link : diagram)}}));
  const model::Attribute* range = model::attributeOf(Type::Bend, Attr::X);
  for (const Spot& point : points)
    for (const double number : {point.x, point.y})
      if (!std::isfinite(number) || (range->hasRange && (number < range->minimum || number > range->maximum)))
        return base::failure(base::ErrorCode::Invalid, base::tr("That place is too far out to be on the diagram."));
  const std::string owner(model::workshop::placesOf(transaction.model(), diagram));
  model::Changes changes;
  for (const model::Element& bend : transaction.model().referring(Attr::Of, link))
    if (bend.type() == Type::Bend && bend.reference(Attr::Owner) == owner)
      changes.push_back(model::RemoveElement{std::string(bend.id())});
  const auto name = [](Attr attribute) { return std::string(model::attributeName(attribute)); };
  for (std::size_t order = 0; order < points.size(); ++order)
    changes.push_back(model::AddElement{{shapeKey(owner, link) + '/' + std::to_string(order),
                                         Type::Bend,
                                         {{name(Attr::Owner), owner},
                                          {name(Attr::Of), std::string(link)},
                                          {name(Attr::Order), std::to_string(order)},
                                          {name(Attr::X), base::formatNumber(points[order].x, 2)},
                                          {name(Attr::Y), base::formatNumber(points[order].y, 2)}}}});
  return transaction.apply(std::move(changes));
}

}  // namespace edit
