// SPDX-License-Identifier: MIT
#include "samenspel/plans.hpp"

#include <algorithm>

namespace samenspel {

std::set<Element> partiesOf(const Collaboration& collaboration, Element item) {
  std::set<Element> parties;
  for (const Element commitment : item.incoming("commits")) {
    const Element party = collaboration.partner(commitment.from());
    if (collaboration.isCore(party)) parties.insert(party);
  }
  return parties;
}

std::vector<Element> liveAmbitions(const Collaboration& collaboration) {
  std::vector<Element> live;
  for (const Element ambition : collaboration.model().elements("ambition")) {
    if (collaboration.isLive(ambition)) live.push_back(ambition);
  }
  return live;
}

bool hasMeasurableGoal(const Collaboration& collaboration, Element ambition) {
  if (collaboration.isMeasurable(ambition)) return true;
  const std::vector<Element> below = collaboration.below(ambition);
  return std::any_of(below.begin(), below.end(), [&](Element item) { return collaboration.isMeasurable(item); });
}

bool isConcluded(Element agreement) {
  const std::string_view status = agreement.token("status");
  return status == "agreed" || status == "signed" || status == "kept";
}

bool hasProjectPlan(const Collaboration& collaboration) {
  const Elements agreements = collaboration.model().elements("agreement");
  return std::any_of(agreements.begin(), agreements.end(), [](Element agreement) {
    return agreement.token("kind") == "projectPlan" && isConcluded(agreement);
  });
}

}  // namespace samenspel
