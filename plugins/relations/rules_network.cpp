// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <samenspel/wishes.hpp>
#include <string>

#include "relations.hpp"
#include "texts.hpp"
#include "words.hpp"

// What the network of people looks like: REL-002 to REL-005.
namespace samenspel::relations {
namespace {

using Vertex = People::Vertex;

/// Whom somebody without contacts could meet: the best connected person at home, else anywhere.
std::optional<Vertex> firstAcquaintance(const People& people, Vertex lonely) {
  for (const std::vector<Vertex>* some : {&people.of(people.network().partner(lonely)), &people.byContacts()}) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, some->size()); ++i) {
      if ((*some)[i] != lonely) return (*some)[i];
    }
  }
  return std::nullopt;
}

bool wishesForContact(const std::vector<Element>& hats) {
  const auto isWished = [](Element contact) { return contact.token("state") == "wished"; };
  return std::any_of(hats.begin(), hats.end(), [&](Element role) {
    const Elements outgoing = role.outgoing("contact");
    const Elements incoming = role.incoming("contact");
    return std::any_of(outgoing.begin(), outgoing.end(), isWished) ||
           std::any_of(incoming.begin(), incoming.end(), isWished);
  });
}

/// REL-002.
void checkLonely(const Context& context) {
  const People& people = context.people;
  for (Vertex vertex = 0; vertex < people.size(); ++vertex) {
    if (people.network().degree(vertex) > 0) continue;
    const Element role = people.network().role(vertex);
    Finding* finding = context.rules.add(rule::nobodyMet, {role});
    if (!finding) continue;
    finding->with("role", role.name());
    const auto other = firstAcquaintance(people, vertex);
    if (!other || wishesForContact(people.hats(vertex)) || !context.rules.hasRoomForProposals()) continue;
    proposeWish(*finding, wish(people.hats(vertex), people.hats(*other)));
  }
}

/// REL-003.
void checkGroups(const Context& context) {
  std::vector<const std::vector<Vertex>*> groups;
  for (const std::vector<Vertex>& component : context.people.components()) {
    if (component.size() >= 2) groups.push_back(&component);
  }
  if (groups.size() < 2) return;
  Finding* finding = context.rules.add(rule::separateGroups, {});
  if (!finding) return;
  finding->with("n", std::to_string(groups.size())).number("groups", double(groups.size()));
  std::stable_sort(groups.begin(), groups.end(), [](const auto* a, const auto* b) { return a->size() > b->size(); });
  const Vertex a = *context.people.bestConnected(*groups[0]);
  const Vertex b = *context.people.bestConnected(*groups[1]);
  proposeWish(*finding, wish(context.people.hats(a), context.people.hats(b)));
}

/// How many people of each partner a component holds.
using Partners = std::map<Element, std::size_t>;

Partners partnersIn(const People& people, const std::vector<Vertex>& component) {
  Partners partners;
  for (const Vertex vertex : component) {
    if (const Element partner = people.network().partner(vertex)) ++partners[partner];
  }
  return partners;
}

/// Without the person itself, does the component hold people of several partners?
bool holdsSeveral(const Partners& partners, Element own) {
  const auto found = partners.find(own);
  return partners.size() - (found != partners.end() && found->second == 1) >= 2;
}

/// From each piece the best connected one should know that of the next.
void proposeDetour(const Context& context, Finding& finding, const ArticulationPoint& point) {
  constexpr std::size_t mostWishes = 5;
  std::vector<Wish> wishes;
  for (std::size_t i = 1; i < point.pieces.size() && wishes.size() < mostWishes; ++i) {
    const Vertex a = *context.people.bestConnected(point.pieces[i - 1]);
    const Vertex b = *context.people.bestConnected(point.pieces[i]);
    if (const auto wanted = wish(context.people.hats(a), context.people.hats(b))) wishes.push_back(*wanted);
  }
  if (wishes.size() == 1) return proposeWish(finding, wishes.front());
  if (wishes.empty()) return;
  Fix& fix = finding.fix({{"en", "Wish for contacts around {role}"}, {"nl", "Wens contacten om {role} heen"}});
  for (const Wish& wanted : wishes) addWish(fix, wanted);
}

/// REL-004.
void checkArticulationPoints(const Context& context) {
  const People& people = context.people;
  std::map<Vertex, Partners> partners;  // by component
  for (const ArticulationPoint& point : people.articulationPoints()) {
    const Element role = people.network().role(point.vertex);
    if (context.collaboration.holderCount(role) >= context.collaboration.settings().crowdSize) continue;
    const Vertex component = people.component(point.vertex);
    const auto [found, isNew] = partners.try_emplace(component);
    if (isNew) found->second = partnersIn(people, people.components()[component]);
    if (!holdsSeveral(found->second, people.network().partner(point.vertex))) continue;
    Finding* finding = context.rules.add(rule::fallsApart, {role});
    if (!finding) continue;
    finding->with("role", role.name()).with("n", std::to_string(point.pieces.size()));
    finding->number("parts", double(point.pieces.size()));
    if (context.rules.hasRoomForProposals()) proposeDetour(context, *finding, point);
  }
}

/// REL-005.
void checkBrokers(const Context& context) {
  const People& people = context.people;
  for (Vertex vertex = 0; vertex < people.size(); ++vertex) {
    if (!people.isBroker(vertex)) continue;
    const Element role = people.network().role(vertex);
    Finding* finding = context.rules.add(rule::broker, {role});
    if (!finding) continue;
    const std::size_t degree = people.network().degree(vertex);
    const double constraint = *people.constraint(vertex);
    finding->with("role", role.name()).with("d", std::to_string(degree));
    finding->with("c", decimal(constraint, 3, context.report.language()));
    finding->number("degree", double(degree)).number("constraint", constraint);
  }
}

}  // namespace

void checkNetwork(const Context& context) {
  checkLonely(context);
  checkGroups(context);
  checkArticulationPoints(context);
  checkBrokers(context);
}

}  // namespace samenspel::relations
