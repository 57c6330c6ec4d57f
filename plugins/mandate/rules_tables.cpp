// SPDX-License-Identifier: MIT
#include <samenspel/mandates.hpp>
#include <set>
#include <string>

#include "mandate.hpp"
#include "power.hpp"
#include "texts.hpp"

// Who sits at the steering tables, with which mandate: MAN-001 and MAN-002.
namespace samenspel::mandate {
namespace {

/// Somebody of the partner's board or management who is not at the table yet: with a mandate, else one not known.
Element someoneAbove(const Collaboration& collaboration, Element partner, Element table) {
  std::set<Element> seated;
  for (const Element seat : table.incoming("sitsAt")) seated.insert(seat.from());
  Element perhaps;
  for (const Layer layer : {Layer::Board, Layer::Management}) {
    for (const Element role : collaboration.roles(partner, layer)) {
      if (seated.contains(role)) continue;
      const auto rank = mandateRank(role.token("mandate"));
      if (rank >= mandateRank("negotiate")) return role;
      if (!rank && !perhaps) perhaps = role;
    }
  }
  return perhaps;
}

/// The seat at the table of the partner's highest role; of two on the same layer the first.
Element highestSeat(const Collaboration& collaboration, Element partner, Element table) {
  Element highest;
  for (const Element seat : table.incoming("sitsAt")) {
    if (!seat.from().is("role") || collaboration.partner(seat.from()) != partner) continue;
    if (!highest || layerOf(seat.from()) < layerOf(highest.from())) highest = seat;
  }
  return highest;
}

/// MAN-001.
void checkMandate(const Context& context, Element partner, Element table, Power power) {
  if (power == Power::Mandated) return;
  Finding* finding =
      context.rules.add(power == Power::Unknown ? rule::withWhatMandate : rule::withoutMandate, {partner, table});
  if (!finding) return;
  finding->with("partner", partner.name()).with("table", table.name());
  if (!context.rules.hasRoomForProposals()) return;
  if (const Element role = someoneAbove(context.collaboration, partner, table)) {
    finding->with("role", role.name());
    Fix& fix = finding->fix({{"en", "Give {role} a seat at {table}"}, {"nl", "Geef {role} een plek aan {table}"}});
    fix.set(fix.addLink("sitsAt", role, table), "seat", "member");
  }
  const Element seat = highestSeat(context.collaboration, partner, table);
  finding->with("seated", seat.from().name());
  finding
      ->fix({{"en", "Give {seated} a mandate to negotiate at {table}"},
             {"nl", "Geef {seated} mandaat om aan {table} te onderhandelen"}})
      .set(seat, "mandateHere", "negotiate");
}

/// MAN-002.
void checkSeat(const Context& context, Element partner, Element table) {
  Finding* finding = context.rules.add(rule::notAtTheTable, {partner, table});
  if (!finding) return;
  finding->with("partner", partner.name()).with("table", table.name());
  if (!context.rules.hasRoomForProposals()) return;
  const std::vector<Element> roles = context.collaboration.roles(partner);
  if (!roles.empty()) {
    finding->with("role", roles.front().name());
    Fix& fix = finding->fix({{"en", "Give {role} a seat at {table}"}, {"nl", "Geef {role} een plek aan {table}"}});
    fix.set(fix.addLink("sitsAt", roles.front(), table), "seat", "member");
    return;
  }
  Fix& fix = finding->fix({{"en", "Give somebody of {partner}, still to be named, a seat at {table}"},
                           {"nl", "Geef een nog te benoemen rol van {partner} een plek aan {table}"}});
  fix.set(fix.addLink("sitsAt", addRole(fix, partner), table), "seat", "member");
}

}  // namespace

void checkTables(const Context& context) {
  const std::vector<Element>& partners = context.collaboration.corePartners();
  const std::vector<Element> tables = activeTables(context.collaboration, "steering");
  for (const Element table : tables) {
    const std::map<Element, Power> powers = powerAt(context.collaboration, table);
    for (const Element partner : partners) {
      const auto found = powers.find(partner);
      if (found == powers.end()) {
        checkSeat(context, partner, table);
      } else {
        checkMandate(context, partner, table, found->second);
      }
    }
  }
}

}  // namespace samenspel::mandate
