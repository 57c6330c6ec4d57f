// SPDX-License-Identifier: MIT
#include "diagram/lanes_layout.h"
#include "diagram/layout.h"
#include "diagram/write_places.h"

namespace diagram {

model::Changes writeLayout(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                           bool anew) {
  model::Changes changes;
  const auto element = model.find(diagram);
  if (!element || element->type() != model::Type::Diagram) return changes;
  Facts facts = readShownFacts(model, diagram, measurer, DiagramKind::Lanes);
  if (anew)
    for (NodeFacts& node : facts.nodes) node.placed.reset();
  const Layout layout = layOutLanes(facts);
  const ShapeWriter writer(model, diagram);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (const std::string& id = facts.nodes[i].id; anew || !writer.hasShape(id))
      writer.place(changes, id, layout.boxes[i]);
  return changes;
}

}  // namespace diagram
