// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/scene_state.h"

// What a scene shows of its model.
namespace diagram {

namespace {

template <class Look>
void keep(std::vector<Look>& looks, const std::vector<std::uint32_t>& kept) {
  std::vector<Look> left;
  for (const std::uint32_t i : kept) left.push_back(std::move(looks[i]));
  looks = std::move(left);
}

}  // namespace

void Scene::State::readRule() {
  const auto element = model.find(diagram);
  rule = ordered ? *ordered : element ? ::diagram::readRule(*element) : ViewRule();
  // Without findings nobody knows what they are about: a picture made before or without the analyses.
  if (!ordered && levels.empty()) rule.findings.clear();
  shownIds = rule.empty() ? std::set<std::string>() : shownBy(rule, model, levels);
}

void Scene::State::applyRule() {
  readRule();
  absent.clear();
  faded.clear();
  if (rule.empty()) return;
  if (rule.fades) {
    for (const NodeFacts& node : facts.nodes)
      if (!shownIds.contains(node.id)) faded.insert(node.id);
    for (const LinkFacts& link : facts.links)
      if (faded.contains(facts.nodes[link.from].id) || faded.contains(facts.nodes[link.to].id)) faded.insert(link.id);
    return;
  }
  Kept kept;
  leaveOut(facts, leftOut(facts, shownIds), &kept);
  keep(nodeLooks, kept.nodes);
  keep(linkLooks, kept.links);
  keep(seatKinds, kept.links);
  for (const NodeFacts& node : facts.absent) absent.push_back(node.id);
}

void Scene::show(std::optional<ViewRule> rule, FindingLevels findings) {
  State& state = *m_state;
  const ViewRule ruleBefore = state.rule;
  const std::set<std::string> shownBefore = state.shownIds;
  state.ordered = std::move(rule);
  state.levels = std::move(findings);
  state.readRule();
  const bool same =
      state.shownIds == shownBefore && state.rule.fades == ruleBefore.fades && state.rule.empty() == ruleBefore.empty();
  if (!same) rebuild();
}

const ViewRule& Scene::rule() const { return m_state->rule; }
const std::vector<std::string>& Scene::absent() const { return m_state->absent; }

std::size_t Scene::fadedCount() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      m_state->facts.nodes, [this](const NodeFacts& node) { return m_state->faded.contains(node.id); }));
}

}  // namespace diagram
