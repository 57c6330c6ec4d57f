// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/mandates.hpp>
#include <samenspel/wishes.hpp>
#include <set>
#include <string>

#include "mandate.hpp"
#include "power.hpp"
#include "texts.hpp"

// Those who have to coordinate from outside the line: MAN-003, MAN-004 and MAN-010.
namespace samenspel::mandate {
namespace {

/// The managers of a role over the hierarchical line.
void addManagers(Element role, std::set<Element>& managers) {
  for (const Element line : role.outgoing("line")) {
    if (line.token("kind") == "hierarchical" && line.to().is("role")) managers.insert(line.to());
  }
}

/// Those in whose line the role asks for time: its own managers and those of the roles it coordinates.
std::set<Element> lineManagers(Element role) {
  std::set<Element> managers;
  addManagers(role, managers);
  for (const Element line : role.incoming("line")) {
    if (line.token("kind") == "functional" && line.from()) addManagers(line.from(), managers);
  }
  managers.erase(role);
  return managers;
}

void proposeAgreement(const Context& context, Finding& finding, Element role) {
  const Texts name = {{"en", "What may {role} call upon?"}, {"nl", "Waarop mag {role} een beroep doen?"}};
  const std::string agreementName = fillIn(context.report.in(name), {{"role", std::string(role.name())}});
  if (context.names.contains("agreement", agreementName)) return;
  Fix& fix = finding.fix({{"en", "Draft with the line managers what {role} may call upon"},
                          {"nl", "Stel met de leidinggevenden een concept op: waarop mag {role} een beroep doen?"}});
  const Reference agreement = fix.add("agreement");
  fix.set(agreement, "name", agreementName).set(agreement, "kind", "rules").set(agreement, "status", "draft");
  hideWith(fix, agreement, {role});
  const std::set<Element> managers = lineManagers(role);
  for (const Element manager : managers) addCommitment(fix, manager, agreement, "party");
  if (managers.empty()) addCommitment(fix, role, agreement, "party");
}

bool learns(const Collaboration& collaboration, Element role) {
  const Elements seats = role.outgoing("sitsAt");
  return std::any_of(seats.begin(), seats.end(), [&](Element seat) {
    return seat.to().is("table") && seat.to().token("kind") == "learning" && collaboration.isActive(seat.to());
  });
}

/// A new table to learn at.
void proposeLearning(const Context& context, Finding& finding, Element role) {
  const Texts name = {{"en", "{role}: learning from each other"}, {"nl", "{role}: leren van elkaar"}};
  const std::string tableName = fillIn(context.report.in(name), {{"role", std::string(role.name())}});
  if (context.names.contains("table", tableName) || learns(context.collaboration, role)) return;
  Fix& fix = finding.fix({{"en", "Propose a table at which {role} can learn from others"},
                          {"nl", "Stel een tafel voor waaraan {role} van anderen kan leren"}});
  const Reference table = fix.add("table");
  fix.set(table, "name", tableName).set(table, "kind", "learning").set(table, "formality", "informal");
  hideWith(fix, table, {role});
  fix.set(fix.addLink("sitsAt", role, table), "seat", "member");
}

/// MAN-003.
void checkMandate(const Context& context, Element role) {
  const auto rank = mandateRank(role.token("mandate"));
  if (!coordinatesOutsideTheLine(context.collaboration, role) || rank >= mandateRank("negotiate")) return;
  Finding* finding = context.rules.add(rank ? rule::coordinatesWithout : rule::coordinatesWithWhat, {role});
  if (!finding) return;
  finding->with("role", role.name());
  if (!context.rules.hasRoomForProposals()) return;
  proposeAgreement(context, *finding, role);
  proposeLearning(context, *finding, role);
}

/// Somebody the role neither meets nor has a contact of any kind with: on its own layer at another core partner, else
/// anybody.
Element stranger(const Collaboration& collaboration, Element role) {
  std::set<Element> known = {role};
  for (const Element contact : role.outgoing("contact")) known.insert(contact.to());
  for (const Element contact : role.incoming("contact")) known.insert(contact.from());
  const Network& network = collaboration.network();
  if (const auto vertex = network.vertex(role)) {
    for (const auto& neighbour : network.neighbours(*vertex)) known.insert(network.role(neighbour.vertex));
  }
  for (const Element partner : collaboration.corePartners()) {
    if (partner == collaboration.partner(role)) continue;
    for (const Element peer : collaboration.roles(partner, layerOf(role))) {
      if (!known.contains(peer)) return peer;
    }
  }
  for (const Element other : collaboration.model().elements("role")) {
    if (!known.contains(other)) return other;
  }
  return {};
}

bool isWished(Element contact) { return contact.token("state") == "wished"; }

void proposeContact(const Context& context, Finding& finding, Element role) {
  const Elements out = role.outgoing("contact");
  const Elements in = role.incoming("contact");
  if (std::any_of(out.begin(), out.end(), isWished) || std::any_of(in.begin(), in.end(), isWished)) return;
  if (const Element other = stranger(context.collaboration, role)) proposeWish(finding, wish({role}, {other}));
}

/// The first active table at which its own partner sits, else the first one.
Element tableFor(const Collaboration& collaboration, Element role) {
  const std::vector<Element> tables = activeTables(collaboration);
  const Element partner = collaboration.partner(role);
  const auto own = std::find_if(tables.begin(), tables.end(), [&](Element table) {
    const Elements seats = table.incoming("sitsAt");
    return partner && std::any_of(seats.begin(), seats.end(),
                                  [&](Element seat) { return collaboration.partner(seat.from()) == partner; });
  });
  if (own != tables.end()) return *own;
  return tables.empty() ? Element{} : tables.front();
}

/// MAN-004.
void checkVisible(const Context& context, Element role) {
  const Collaboration& collaboration = context.collaboration;
  const auto vertex = collaboration.network().vertex(role);
  const std::size_t degree = vertex ? collaboration.network().degree(*vertex) : 0;
  if (degree > 1 || collaboration.isSeated(role) || !coordinatesOutsideTheLine(collaboration, role)) return;
  Finding* finding = context.rules.add(rule::hardlyVisible, {role});
  if (!finding) return;
  finding->with("role", role.name()).number("degree", double(degree));
  if (!context.rules.hasRoomForProposals()) return;
  if (const Element table = tableFor(collaboration, role)) {
    finding->with("table", table.name());
    Fix& fix = finding->fix({{"en", "Give {role} a seat at {table}"}, {"nl", "Geef {role} een plek aan {table}"}});
    fix.set(fix.addLink("sitsAt", role, table), "seat", "member");
  }
  proposeContact(context, *finding, role);
}

/// MAN-010.
void checkLearning(const Context& context, Element role, const std::vector<Element>& places) {
  const double holders = context.collaboration.holderCount(role);
  if (!isOutsideTheLine(role) || holders < context.collaboration.settings().crowdSize) return;
  if (learns(context.collaboration, role)) return;
  Finding* finding = context.rules.add(rule::noPlaceToLearn, {role});
  if (!finding) return;
  finding->with("role", role.name()).with("n", role.text("holderCount")).number("holders", holders);
  if (!context.rules.hasRoomForProposals()) return;
  proposeLearning(context, *finding, role);
  if (places.empty()) return;
  finding->with("place", places.front().name());
  Fix& fix = finding->fix({{"en", "Give {role} a seat at {place}"}, {"nl", "Geef {role} een plek aan {place}"}});
  fix.set(fix.addLink("sitsAt", role, places.front()), "seat", "member");
}

}  // namespace

void checkCoordination(const Context& context) {
  const std::vector<Element> places = activeTables(context.collaboration, "learning");
  for (const Element role : context.collaboration.model().elements("role")) {
    checkMandate(context, role);
    checkVisible(context, role);
    checkLearning(context, role, places);
  }
}

}  // namespace samenspel::mandate
