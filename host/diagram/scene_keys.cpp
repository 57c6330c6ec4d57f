// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "diagram/scene_state.h"

namespace diagram {
namespace {

Point unit(Direction direction) {
  switch (direction) {
    case Direction::Left:
      return {-1, 0};
    case Direction::Right:
      return {1, 0};
    case Direction::Up:
      return {0, -1};
    default:
      return {0, 1};
  }
}

/// How far something is in a direction: what lies straight ahead is nearer than what lies askew. Nothing behind.
std::optional<double> farness(Point from, Point to, Direction direction) {
  const Point away = to - from, ahead = unit(direction);
  const double along = away.x * ahead.x + away.y * ahead.y;
  const double across = std::fabs(away.x * ahead.y - away.y * ahead.x);
  if (along < 4 || across > 3 * along + 24) return std::nullopt;
  return along + 2 * across;
}

struct Candidate {
  Spot spot;
  Point centre;
};

}  // namespace

Spot Scene::neighbour(const Spot& from, Direction direction) const {
  const State& state = *m_state;
  std::vector<Candidate> all;
  for (NodeIndex i = 0; i < state.facts.nodes.size(); ++i)
    all.push_back({{state.facts.nodes[i].id}, state.layout.boxes[i].centre()});
  if (state.layout.lanes)
    for (const Ghost& ghost : state.layout.lanes->ghosts)
      all.push_back({{{}, Cell{state.facts.nodes[ghost.organisation].id, std::string(layerToken(ghost.layer))}},
                     ghost.box.centre()});
  if (all.empty()) return from;
  const auto here = std::find_if(all.begin(), all.end(), [&](const Candidate& c) { return c.spot == from; });
  if (here == all.end()) {
    // From a link the way leads on from its middle; from nowhere to the first spot in reading order.
    const auto box = from.element.empty() ? std::nullopt : boxOf(from.element);
    if (!box)
      return std::min_element(all.begin(), all.end(),
                              [](const Candidate& a, const Candidate& b) {
                                return std::pair(a.centre.y, a.centre.x) < std::pair(b.centre.y, b.centre.x);
                              })
          ->spot;
    all.push_back({from, box->centre()});
  }
  const Point start = here == all.end() ? all.back().centre : here->centre;
  Spot best = from;
  double least = HUGE_VAL;
  for (const Candidate& candidate : all)
    if (const auto away = farness(start, candidate.centre, direction); away && *away < least)
      least = *away, best = candidate.spot;
  return best;
}

std::string Scene::linkedNeighbour(std::string_view from, Direction direction) const {
  const State& state = *m_state;
  const NodeIndex start = state.facts.find(from);
  std::string best(from);
  if (start == kNoNode) return best;
  double least = HUGE_VAL;
  for (const std::uint32_t i : state.routing->linksOf(start)) {
    const LinkFacts& link = state.facts.links[i];
    const NodeIndex other = link.from == start ? link.to : link.from;
    const auto away = farness(state.layout.boxes[start].centre(), state.layout.boxes[other].centre(), direction);
    if (away && *away < least) least = *away, best = state.facts.nodes[other].id;
  }
  return best;
}

}  // namespace diagram
