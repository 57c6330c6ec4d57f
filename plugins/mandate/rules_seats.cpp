// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "mandate.hpp"
#include "power.hpp"
#include "texts.hpp"

// Seats that are not filled as they should be, and people with more than one: MAN-007, MAN-008 and MAN-009.
namespace samenspel::mandate {
namespace {

/// The seats of the role at active tables; only those that chair or have a mandate if asked.
std::vector<Element> seatsOf(const Collaboration& collaboration, Element role, bool keySeatsOnly) {
  std::vector<Element> seats;
  for (const Element seat : role.outgoing("sitsAt")) {
    if (!seat.to().is("table") || !collaboration.isActive(seat.to())) continue;
    const bool isKey = seat.token("seat") == "chair" || collaboration.isMandated(seat);
    if (isKey || !keySeatsOnly) seats.push_back(seat);
  }
  return seats;
}

/// MAN-007. Whatever is said or proposed here is about somebody's attitude: it is the consultant's alone.
void checkHeart(const Context& context, Element role) {
  const std::string_view commitment = role.token("commitment");
  if (commitment != "against" && commitment != "doubtful") return;
  const std::vector<Element> seats = seatsOf(context.collaboration, role, true);
  if (seats.empty()) return;
  Finding* finding = context.rules.add(rule::keySeatWithoutHeart, {role});
  if (!finding) return;
  finding->with("role", role.name()).number("seats", double(seats.size()));
  finding->consultantOnly();
  const Element partner = context.collaboration.partner(role);
  if (!partner || !context.rules.hasRoomForProposals()) return;
  const Texts name = {{"en", "Replacement of {role}"}, {"nl", "Vervanger van {role}"}};
  Fix& fix = finding->fix({{"en", "Let a replacement, still to be named, take the seat of {role}"},
                           {"nl", "Laat een nog te benoemen vervanger de plek van {role} innemen"}});
  const std::string newName = fillIn(context.report.in(name), {{"role", std::string(role.name())}});
  const Reference replacement = addRole(fix, partner, newName, tokenOf(layerOf(role)));
  fix.set(replacement, "visibility", "consultant");
  for (const Element seat : seats) fix.moveFrom(seat, replacement);
}

/// A colleague who is in office and sits at none of these tables, on the same layer if there is one.
Element deputyFor(const Collaboration& collaboration, Element role, const std::vector<Element>& seats) {
  const Element partner = collaboration.partner(role);
  if (!partner) return {};
  std::set<Element> taken = {role};
  for (const Element seat : seats) {
    for (const Element other : seat.to().incoming("sitsAt")) taken.insert(other.from());
  }
  const auto isFree = [&](Element other) { return !taken.contains(other) && other.token("roleStatus") != "vacant"; };
  const std::vector<Element>& peers = collaboration.roles(partner, layerOf(role));
  if (const auto peer = std::find_if(peers.begin(), peers.end(), isFree); peer != peers.end()) return *peer;
  const std::vector<Element> all = collaboration.roles(partner);
  const auto other = std::find_if(all.begin(), all.end(), isFree);
  return other == all.end() ? Element{} : *other;
}

/// MAN-009.
void checkVacant(const Context& context, Element role) {
  if (role.token("roleStatus") != "vacant") return;
  const std::vector<Element> seats = seatsOf(context.collaboration, role, false);
  if (seats.empty()) return;
  Finding* finding = context.rules.add(rule::vacantSeat, {role});
  if (!finding) return;
  finding->with("role", role.name()).number("seats", double(seats.size()));
  if (!context.rules.hasRoomForProposals()) return;
  finding
      ->fix({{"en", "The place has been filled: set {role} to active"},
             {"nl", "De plek is ingevuld: zet {role} op actief"}})
      .set(role, "roleStatus", "active");
  const Element deputy = deputyFor(context.collaboration, role, seats);
  if (!deputy) return;
  finding->with("deputy", deputy.name());
  Fix& fix = finding->fix(
      {{"en", "Let {deputy} take the seat of {role}"}, {"nl", "Laat {deputy} de plek van {role} innemen"}});
  for (const Element seat : seats) fix.moveFrom(seat, deputy);
}

}  // namespace

void checkSeats(const Context& context) {
  for (const Element role : context.collaboration.model().elements("role")) {
    checkHeart(context, role);
    checkVacant(context, role);
  }
}

void checkHats(const Context& context) {
  for (const auto& [holder, roles] : rolesByHolder(context.collaboration.model())) {
    if (roles.size() < 2) continue;
    Finding* finding = context.rules.add(rule::manyHats, roles);
    if (!finding) continue;
    finding->with("holder", holder)
        .with("n", std::to_string(roles.size()))
        .with("roles", named(roles, context.report.language()))
        .number("hats", double(roles.size()));
  }
}

}  // namespace samenspel::mandate
