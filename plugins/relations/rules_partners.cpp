// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/proposals.hpp>
#include <samenspel/relations.hpp>
#include <samenspel/wishes.hpp>
#include <string>

#include "relations.hpp"
#include "texts.hpp"
#include "words.hpp"

// How partners meet: REL-001 and REL-011.
namespace samenspel::relations {
namespace {

using Roles = std::pair<Element, Element>;

/// Two people of these partners who meet, formally as it is: by their first roles, that of `pair.a` first.
Roles firstWhoMeet(const People& people, const Pair& pair) {
  const Network& network = people.network();
  for (const People::Vertex a : people.of(pair.a)) {
    for (const Network::Neighbour& b : network.neighbours(a)) {
      if (network.partner(b.vertex) == pair.b) return {network.role(a), network.role(b.vertex)};
    }
  }
  return {};
}

bool haveContactLink(Element a, Element b) {
  const auto leadsToB = [&](Element contact) { return contact.other(a) == b; };
  const Elements outgoing = a.outgoing("contact");
  const Elements incoming = a.incoming("contact");
  return std::any_of(outgoing.begin(), outgoing.end(), leadsToB) ||
         std::any_of(incoming.begin(), incoming.end(), leadsToB);
}

/// The best connected two who have no contact link yet, of whatever kind; none when all have.
Roles firstWithoutContact(const People& people, const Pair& pair) {
  constexpr std::size_t most = 20;
  const auto& as = people.of(pair.a);
  const auto& bs = people.of(pair.b);
  for (std::size_t a = 0; a < std::min(most, as.size()); ++a) {
    for (std::size_t b = 0; b < std::min(most, bs.size()); ++b) {
      const Roles roles = {people.network().role(as[a]), people.network().role(bs[b])};
      if (!haveContactLink(roles.first, roles.second)) return roles;
    }
  }
  return {};
}

void proposeMeeting(const Context& context, Finding& finding, const Pair& pair) {
  const auto [a, b] = firstWhoMeet(context.people, pair);
  const Texts name = {{"en", "Informal meeting {A}–{B}"}, {"nl", "Informele ontmoeting {A}–{B}"}};
  const Values values = {{"A", std::string(pair.a.name())}, {"B", std::string(pair.b.name())}};
  Fix& fix =
      finding.fix({{"en", "Propose an informal meeting of the two"}, {"nl", "Stel een informele ontmoeting voor"}});
  const Reference table = fix.add("table");
  fix.set(table, "name", fillIn(context.report.in(name), values));
  fix.set(table, "kind", "meet").set(table, "formality", "informal");
  for (const Element role : {a, b}) fix.addLink("sitsAt", role, table);
  hideWith(fix, table, {pair.a, pair.b});
}

void proposeInformalContact(const Context& context, Finding& finding, const Pair& pair) {
  const auto [a, b] = firstWithoutContact(context.people, pair);
  if (!a || !b) return;
  finding.with("from", a.name()).with("to", b.name());
  Fix& fix = finding.fix({{"en", "Wish for an informal contact between {from} and {to}"},
                          {"nl", "Wens een informeel contact tussen {from} en {to}"}});
  const Reference contact = fix.addLink("contact", a, b);
  fix.set(contact, "state", "wished").set(contact, "formality", "informal");
}

/// REL-001.
void checkFormalOnly(const Context& context) {
  for (const Pair& pair : context.collaboration.pairs()) {
    if (!meetOnlyFormally(context.collaboration, pair)) continue;
    Finding* finding = context.rules.add(rule::formalOnly, {pair.a, pair.b});
    if (!finding) continue;
    finding->with("A", pair.a.name()).with("B", pair.b.name());
    if (!context.rules.hasRoomForProposals()) continue;
    proposeMeeting(context, *finding, pair);
    proposeInformalContact(context, *finding, pair);
  }
}

/// The best connected of the partner and of another core partner who do not know each other yet.
std::optional<Wish> wishOutside(const Context& context, Element partner) {
  constexpr std::size_t most = 20;
  const auto& own = context.people.of(partner);
  for (const Element other : context.collaboration.corePartners()) {
    if (other == partner) continue;
    const auto& others = context.people.of(other);
    for (std::size_t a = 0; a < std::min(most, own.size()); ++a) {
      for (std::size_t b = 0; b < std::min(most, others.size()); ++b) {
        if (context.people.network().areTied(own[a], others[b])) continue;
        return wish(context.people.hats(own[a]), context.people.hats(others[b]));
      }
    }
  }
  return std::nullopt;
}

/// REL-011.
void checkIslands(const Context& context) {
  const Settings& settings = context.collaboration.settings();
  for (const Element partner : context.collaboration.corePartners()) {
    const TieBalance balance = balanceOf(context.people.network(), partner);
    const auto index = eiIndex(balance);
    const auto ties = double(balance.external + balance.internal);
    if (!index || ties < settings.islandEdges || *index >= settings.islandIndex) continue;
    Finding* finding = context.rules.add(rule::island, {partner});
    if (!finding) continue;
    finding->with("partner", partner.name()).with("v", decimal(*index, 2, context.report.language()));
    finding->number("ei_index", *index);
    finding->number("external", double(balance.external)).number("internal", double(balance.internal));
    const auto outside = wishOutside(context, partner);
    if (!outside || !context.rules.hasRoomForProposals()) continue;
    finding->with("from", outside->from.name()).with("to", outside->to.name());
    addWish(finding->fix({{"en", "Wish for a contact between {from} and {to}, for instance by job shadowing"},
                          {"nl", "Wens een contact tussen {from} en {to}, bijvoorbeeld door een dag mee te lopen"}}),
            *outside);
  }
}

}  // namespace

void checkPartners(const Context& context) {
  checkFormalOnly(context);
  checkIslands(context);
}

}  // namespace samenspel::relations
