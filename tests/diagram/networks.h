// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <string>

#include "diagram/network/arrange.h"
#include "model/model.h"

// Networks for tests, and the simplest way to give one places.
namespace diagram {

/// Organisations with roles in a ring of contacts, within and across; `alone` roles of nobody and a table besides. The
/// same numbers give the same model; d1 is the network.
inline model::Model ringOfRoles(int organisations, int roles, int alone = 0) {
  using model::Type;
  model::Model made;
  const auto add = [&](std::string id, Type type, std::vector<model::AttributeValue> attributes) {
    static_cast<void>(made.apply(model::AddElement{{std::move(id), type, std::move(attributes)}}));
  };
  add("d1", Type::Diagram, {{"name", "Network"}, {"layout", "network"}});
  add("t1", Type::Table, {{"name", "Steering group"}});
  for (int o = 0; o < organisations; ++o)
    add("o" + std::to_string(o), Type::Organisation,
        {{"name", "Organisation " + std::to_string(o)}, {"partnership", "core"}});
  const int all = organisations * roles + alone;
  for (int r = 0; r < all; ++r) {
    const std::string number = std::to_string(r), id = "r" + number;
    add(id, Type::Role, {{"name", "Coordinator of region " + number}, {"layer", "management"}});
    if (r < organisations * roles)
      add("p" + number, Type::PartOf, {{"from", id}, {"to", "o" + std::to_string(r / roles)}});
  }
  for (int r = 0; r + 1 < all; ++r)
    add("k" + std::to_string(r), Type::Contact,
        {{"from", "r" + std::to_string(r)}, {"to", "r" + std::to_string((r * 7 + 1) % all)}});
  return made;
}

/// Every graph as a circle: all that arrangeNetwork asks of a layout by forces.
inline base::Result<std::vector<std::vector<Point>>> inCircles(const std::vector<ForceGraph>& graphs, std::stop_token) {
  std::vector<std::vector<Point>> places;
  for (const ForceGraph& graph : graphs) {
    places.emplace_back();
    const double count = static_cast<double>(graph.nodes.size()), radius = 30 * count;
    for (double i = 0; i < count; ++i)
      places.back().push_back({radius * std::cos(6.28 * i / count), radius * std::sin(6.28 * i / count)});
  }
  return places;
}

}  // namespace diagram
