// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "diagram/scene_state.h"
#include "diagram/shapes/network.h"
#include "diagram/shapes/node.h"
#include "diagram/words.h"

// What a network has beside nodes and links.
namespace diagram {

using base::tr;

Rect Scene::State::extentOf(NodeIndex node) const {
  if (!isDisc(node)) return layout.boxes[node];
  const DiscFacts& disc = facts.network->discs[node];
  return united(layout.boxes[node].inflated(disc.ring ? 10 : 0), layout.network->labels[node].box);
}

void Scene::State::drawHulls(Drawing& drawing, const ViewState& view, const Marked& marked,
                             const std::optional<Rect>& visible) const {
  if (!layout.network) return;
  for (const Hull& hull : layout.network->hulls) {
    if (visible && !hull.bounds().inflated(8).intersects(*visible)) continue;
    const NodeFacts& node = facts.nodes[hull.organisation];
    diagram::State state = stateOf(node.id, view, marked);
    // A hull stays with those within when they alone are meant.
    for (NodeIndex i = 0; state.dimmed && i < facts.nodes.size(); ++i)
      if (isDisc(i) && facts.nodes[i].partner == hull.organisation && marked.emphasised(facts.nodes[i].id))
        state.dimmed = false;
    drawHull(drawing, hull.outline(), seen(node.colour, view), state);
  }
}

void Scene::State::drawDiscOf(Drawing& drawing, NodeIndex node, const RoleLook& role, Point by) const {
  const DiscFacts& disc = facts.network->discs[node];
  const DiscLabel& label = layout.network->labels[node];
  DiscLook look;
  look.centre = role.box.centre();
  look.radius = disc.radius;
  look.name = disc.name;
  look.layer = disc.layer;
  look.code = role.code;
  look.partner = role.partner;
  look.broker = disc.ring;
  look.vacant = role.vacant;
  look.label = label.at + by;
  look.labelAnchor = label.anchor;
  look.state = role.state;
  drawDisc(drawing, look);
  drawHandles(drawing, role.state, role.box);
}

LegendSection Scene::State::discSection() const {
  std::vector<double> values;
  bool ringed = false;
  for (const DiscFacts& disc : facts.network->discs)
    if (disc.radius > 0) {
      values.push_back(disc.value);
      ringed = ringed || disc.ring;
    }
  LegendSection section{tr("Size: {title}", {{"title", discSizes ? discSizes->title : tr("number of contacts")}}), {}};
  if (values.empty() || facts.network->most <= 0) return section;
  std::sort(values.begin(), values.end());
  // The least, the middle and the most of what is there.
  SizeSamples samples{{values.front(), values[values.size() / 2], values.back()}, values.back(), true};
  samples.values.erase(std::unique(samples.values.begin(), samples.values.end()), samples.values.end());
  section.entries.push_back({std::move(samples), {}});
  if (ringed) section.entries.push_back({RingSample{}, discSizes->ringTitle});
  return section;
}

/// Of the active contacts between the roles that are drawn.
LegendSection Scene::State::keyFigures() const {
  LegendSection section{tr("Key figures"), {}};
  std::size_t roles = 0, between = 0, within = 0;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) roles += isDisc(i);
  for (const auto& [a, b] : contactsOf(facts)) {
    const NodeIndex one = facts.nodes[a].partner, other = facts.nodes[b].partner;
    ++(one != kNoNode && one == other ? within : between);
  }
  if (roles == 0) return section;
  const auto add = [&](std::string value, std::string text) {
    section.entries.push_back({FigureSample{std::move(value)}, std::move(text)});
  };
  const double contacts = static_cast<double>(between + within), people = static_cast<double>(roles);
  add(std::to_string(roles), tr("roles"));
  add(std::to_string(between + within), tr("pairs of roles in contact"));
  if (contacts == 0) return section;
  if (roles > 1) add(numberInWords(std::round(100 * contacts / (people * (people - 1) / 2)) / 100), tr("density"));
  add(std::to_string(between) + " / " + std::to_string(within), tr("between / within organisations"));
  const double index = (static_cast<double>(between) - static_cast<double>(within)) / contacts;
  add((index > 0 ? "+" : "") + numberInWords(std::round(100 * index) / 100), tr("E-I index"));
  return section;
}

}  // namespace diagram
