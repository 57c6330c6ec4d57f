// SPDX-License-Identifier: MIT
#include "proposals.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace samenspel::constituency {

bool proposeStep(const Context& context, Finding& finding, const StepIdea& idea, const std::vector<Element>& about,
                 Element tableThatSteers) {
  const std::string name = fillIn(context.report.in(idea.name), idea.values);
  if (!context.rules.hasRoomForProposals() || context.names.contains("step", name)) return false;
  if (idea.due) finding.with("stepDay", inWords(*idea.due, context.report.language()));
  Fix& fix = finding.fix(idea.title);
  const Reference step = addStep(fix, name, idea.due);
  if (!idea.kind.empty()) fix.set(step, "kind", idea.kind);
  for (const Element element : about) hideWith(fix, step, {element});
  if (tableThatSteers) fix.addLink("steers", tableThatSteers, step);
  return true;
}

const std::vector<Element>& Spokesmen::of(Element partner) {
  const auto [found, isNew] = m_byPartner.try_emplace(partner);
  std::vector<Element>& roles = found->second;
  if (!isNew) return roles;
  if (partner) {
    roles = m_collaboration.roles(partner);
  } else {
    for (const Element role : m_collaboration.model().elements("role")) roles.push_back(role);
  }
  std::stable_partition(roles.begin(), roles.end(), [&](Element role) { return m_collaboration.isSeated(role); });
  return roles;
}

Element Spokesmen::next(Element constituency) {
  std::set<Element> taken;
  for (const Element link : constituency.incoming("represents")) taken.insert(link.from());
  for (const Element role : of(m_collaboration.partner(constituency))) {
    if (!taken.contains(role)) return role;
  }
  return {};
}

void addRepresentation(Fix& fix, Reference role, Reference constituency) {
  const Reference link = fix.addLink("represents", role, constituency);
  fix.set(link, "influence", "unknown").set(link, "consults", "unknown");
}

std::optional<Date> daysAhead(const Collaboration& collaboration, int days) {
  if (!collaboration.asOf()) return std::nullopt;
  // The format knows no later year.
  constexpr Date last = std::chrono::year(9999) / 12 / 31;
  return std::min<Date>(last, *collaboration.asOf() + std::chrono::days(days));
}

}  // namespace samenspel::constituency
