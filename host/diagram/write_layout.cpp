// SPDX-License-Identifier: MIT
#include <cmath>
#include <string>

#include "base/number.h"
#include "diagram/lanes_layout.h"
#include "diagram/layout.h"

namespace diagram {
namespace {

using model::Attr;
using model::Type;

/// The format keeps two decimals.
std::string coordinate(double value) { return base::formatNumber(value, 2); }

void addShape(model::Changes& changes, std::string_view diagram, const std::string& node, const Rect& box) {
  const auto name = [](Attr attribute) { return std::string(model::attributeName(attribute)); };
  // Shapes have no id in the file; this is the key the reader gives them.
  changes.push_back(model::AddElement{{std::string(diagram) + "/" + node,
                                       Type::Shape,
                                       {{name(Attr::Owner), std::string(diagram)},
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

model::Changes writeLayout(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                           bool anew) {
  model::Changes changes;
  const auto element = model.find(diagram);
  if (!element || element->type() != Type::Diagram) return changes;
  Facts facts = readFacts(model, diagram, measurer);
  facts.lanes = true;
  if (anew)
    for (NodeFacts& node : facts.nodes) node.placed.reset();
  const Layout layout = layOutLanes(facts);
  std::vector<bool> hasShape(facts.nodes.size());
  for (const model::Element& shape : element->parts(Type::Shape)) {
    const NodeIndex node = facts.find(shape.reference(Attr::Of));
    if (node == kNoNode) continue;
    hasShape[node] = true;
    if (anew) setShape(changes, shape, layout.boxes[node]);
  }
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (!hasShape[i]) addShape(changes, diagram, facts.nodes[i].id, layout.boxes[i]);
  return changes;
}

}  // namespace diagram
