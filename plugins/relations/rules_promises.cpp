// SPDX-License-Identifier: MIT
#include <samenspel/proposals.hpp>
#include <samenspel/relations.hpp>
#include <string>

#include "contacts.hpp"
#include "relations.hpp"
#include "texts.hpp"

// Whether people can rely on each other: REL-007 and REL-008.
namespace samenspel::relations {
namespace {

/// REL-007, for the consultant only.
void checkTrust(const Context& context) {
  for (const Element contact : distrustfulContacts(context.collaboration)) {
    const Element a = contact.from();
    const Element b = contact.to();
    Finding* finding = context.rules.add(rule::lowTrust, {contact, a, b});
    if (!finding) continue;
    finding->consultantOnly().with("a", a.name()).with("b", b.name());
    if (!context.rules.hasRoomForProposals()) continue;
    const Texts name = {{"en", "Share expectations {a}–{b}"}, {"nl", "Verwachtingen uitspreken {a}–{b}"}};
    const Values values = {{"a", std::string(a.name())}, {"b", std::string(b.name())}};
    Fix& fix = finding->fix({{"en", "Plan a talk in which {a} and {b} share what they expect of each other"},
                             {"nl", "Plan een gesprek waarin {a} en {b} hun verwachtingen uitspreken"}});
    hideWith(fix, addStep(fix, fillIn(context.report.in(name), values)), {contact, a, b});
  }
}

/// “Plan” for an agreement, “Plan” (who) for a promise.
std::string promiseInWords(Element promise) {
  if (promise.is("agreement")) return "“" + std::string(promise.name()) + "”";
  const std::string who = promise.from() ? " (" + std::string(promise.from().name()) + ")" : "";
  return "“" + std::string(promise.to().name()) + "”" + who;
}

void proposeRepair(const Context& context, Finding& finding, Element promise) {
  const Element item = promise.is("agreement") ? promise : promise.to();
  const Texts name = {{"en", "Make good: {what}"}, {"nl", "Herstellen: {what}"}};
  Fix& fix =
      finding.fix({{"en", "Plan a small step to make it good"}, {"nl", "Plan een kleine stap om het te herstellen"}});
  const Element above = item.is("step") ? Element() : item;
  const Reference step =
      addStep(fix, fillIn(context.report.in(name), {{"what", std::string(item.name())}}), std::nullopt, above);
  hideWith(fix, step, {promise, item});
  if (!promise.is("agreement")) return;
  finding
      .fix({{"en", "Put the agreement on the table again as a draft"},
            {"nl", "Leg de afspraak opnieuw als concept op tafel"}})
      .set(promise, "status", "draft");
}

/// REL-008.
void checkKept(const Context& context) {
  for (const Element promise : brokenPromises(context.collaboration)) {
    std::vector<Element> subjects = {promise};
    for (const Element end : {promise.from(), promise.to()}) {
      if (end) subjects.push_back(end);
    }
    Finding* finding = context.rules.add(rule::notKept, subjects);
    if (!finding) continue;
    finding->with("what", promiseInWords(promise));
    if (context.rules.hasRoomForProposals()) proposeRepair(context, *finding, promise);
  }
}

}  // namespace

void checkPromises(const Context& context) {
  checkTrust(context);
  checkKept(context);
}

}  // namespace samenspel::relations
