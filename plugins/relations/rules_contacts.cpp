// SPDX-License-Identifier: MIT
#include <samenspel/proposals.hpp>
#include <string>

#include "contacts.hpp"
#include "relations.hpp"
#include "texts.hpp"
#include "words.hpp"

// What the contacts themselves tell: REL-006, REL-009 and REL-010.
namespace samenspel::relations {
namespace {

/// As many one-sided contacts as must be answered before half of all are mutual, once that has happened.
void proposeAnswering(const Context& context, Finding& finding, std::size_t needed) {
  constexpr std::size_t most = 500;
  std::vector<Element> oneSided;
  for (const Element contact : context.collaboration.model().elements("contact")) {
    if (oneSided.size() == std::min(needed, most)) break;
    if (contact.token("state") == "active" && contact.token("direction") != "mutual") oneSided.push_back(contact);
  }
  std::vector<std::string> names;
  for (const Element contact : oneSided) {
    names.push_back(std::string(contact.from().name()) + "–" + std::string(contact.to().name()));
  }
  finding.with("contacts", listed(names, context.report.language()));
  Fix& fix = finding.fix({{"en", "Once they have been followed up, note as mutual: {contacts}"},
                          {"nl", "Noteer na opvolging als wederzijds: {contacts}"}});
  for (const Element contact : oneSided) fix.set(contact, "direction", "mutual");
}

/// REL-006.
void checkReciprocity(const Context& context) {
  constexpr std::size_t fewest = 4;
  const Reciprocity balance = reciprocity(context.collaboration.model());
  if (balance.contacts < fewest || 2 * balance.mutual >= balance.contacts) return;
  Finding* finding = context.rules.add(rule::oneSided, {});
  if (!finding) return;
  finding->with("x", percent(*balance.share())).number("reciprocity", *balance.share());
  finding->number("mutual", double(balance.mutual)).number("contacts", double(balance.contacts));
  proposeAnswering(context, *finding, (balance.contacts + 1) / 2 - balance.mutual);
}

Texts originInWords(Element contact) {
  if (contact.token("origin") == "job_shadowing") return {{"en", "job shadowing"}, {"nl", "meelopen"}};
  return {{"en", "an introduction"}, {"nl", "een introductie"}};
}

/// REL-009.
void checkFollowUp(const Context& context) {
  for (const Element contact : contactsWithoutFollowUp(context.collaboration)) {
    const Element a = contact.from();
    const Element b = contact.to();
    Finding* finding = context.rules.add(rule::noFollowUp, {contact, a, b});
    if (!finding) continue;
    finding->with("a", a.name()).with("b", b.name()).with("origin", context.report.in(originInWords(contact)));
    if (!context.rules.hasRoomForProposals()) continue;
    const Texts name = {{"en", "Return visit with pupils, or a guest lesson: {a}–{b}"},
                        {"nl", "Terugbezoek met leerlingen of gastles: {a}–{b}"}};
    const Values values = {{"a", std::string(a.name())}, {"b", std::string(b.name())}};
    Fix& fix = finding->fix({{"en", "Plan a return visit or a guest lesson of the two"},
                             {"nl", "Plan een terugbezoek of gastles van beiden"}});
    const Reference step = addStep(fix, fillIn(context.report.in(name), values));
    for (const Element role : {a, b}) addCommitment(fix, role, step, "executor");
    hideWith(fix, step, {contact, a, b});
  }
}

/// REL-010.
void checkWishes(const Context& context) {
  for (const Element contact : wishedContacts(context.collaboration)) {
    const Element a = contact.from();
    const Element b = contact.to();
    Finding* finding = context.rules.add(rule::wished, {contact, a, b});
    if (!finding) continue;
    const Route route = routeBetween(context.people.network(), a, b);
    finding->with("a", a.name()).with("b", b.name()).with("route", routeInWords(route, context.report));
    if (route.kind != Route::Kind::None) finding->number("between", double(route.between.size()));
    if (!context.rules.hasRoomForProposals()) continue;
    finding
        ->fix({{"en", "Once it has been made, note the contact as active"},
               {"nl", "Noteer het contact als actief zodra het is gelegd"}})
        .set(contact, "state", "active");
  }
}

}  // namespace

void checkContacts(const Context& context) {
  checkReciprocity(context);
  checkFollowUp(context);
  checkWishes(context);
}

}  // namespace samenspel::relations
