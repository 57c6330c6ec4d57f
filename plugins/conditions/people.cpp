// SPDX-License-Identifier: MIT
#include "people.hpp"

#include <algorithm>
#include <samenspel/plans.hpp>
#include <set>

namespace samenspel::conditions {

Facilitated facilitatedOf(Element role) {
  const std::string_view facilitated = role.token("facilitated");
  if (facilitated == "yes") return Facilitated::Yes;
  if (facilitated == "partly") return Facilitated::Partly;
  return facilitated == "no" ? Facilitated::No : Facilitated::Unknown;
}

std::vector<Element> seatedWorkers(const Collaboration& collaboration) {
  std::vector<Element> workers;
  for (const Element role : collaboration.model().elements("role")) {
    const Layer layer = layerOf(role);
    const bool works = layer == Layer::Management || layer == Layer::Executive;
    if (works && collaboration.isSeated(role)) workers.push_back(role);
  }
  return workers;
}

bool isAskedFor(Element interest) {
  return interest.token("form") == "interest" && interest.token("disclosure") != "assumed";
}

Understandings understandingsOf(Element ambition) {
  std::set<Element> different;
  std::set<Element> unknown;
  Understandings found;
  for (const Element commitment : ambition.incoming("commits")) {
    const Element who = commitment.from();
    const std::string_view understanding = commitment.token("understanding");
    if (!who || understanding == "same") continue;
    const bool differs = understanding == "differs";
    if ((differs ? different : unknown).insert(who).second) {
      (differs ? found.different : found.unknown).push_back(who);
    }
  }
  std::erase_if(found.unknown, [&](Element who) { return different.contains(who); });
  return found;
}

bool hasCommitments(Element item) {
  const Elements commitments = item.incoming("commits");
  return std::any_of(commitments.begin(), commitments.end(), [](Element c) { return bool(c.from()); });
}

std::vector<Element> partnersMissing(const Collaboration& collaboration, Element item) {
  const std::set<Element> parties = partiesOf(collaboration, item);
  std::vector<Element> missing = collaboration.corePartners();
  std::erase_if(missing, [&](Element partner) { return parties.contains(partner); });
  return missing;
}

bool isCarriedByBoard(const Collaboration& collaboration, Element ambition) {
  const Elements commitments = ambition.incoming("commits");
  return std::any_of(commitments.begin(), commitments.end(), [&](Element commitment) {
    const Element who = commitment.from();
    return who.is("role") && layerOf(who) == Layer::Board && collaboration.isCore(collaboration.partner(who));
  });
}

}  // namespace samenspel::conditions
