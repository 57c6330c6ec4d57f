// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/proposals.hpp>

#include "readiness.hpp"
#include "texts.hpp"

// The first few steps: PRC-003, PRC-004, PRC-006, PRC-007 and PRC-010.
namespace samenspel::readiness {
namespace {

using std::chrono::days;

/// PRC-003 and PRC-004.
void checkFirstFew(const Context& context) {
  const std::vector<Element>& ahead = context.certainties.ahead();
  if (!context.collaboration.asOf() || ahead.size() > 1) return;
  const Element only = context.certainties.next();
  Finding* finding = only ? context.rules.add(rule::oneStepAhead, {only}) : context.rules.add(rule::noNextStep, {});
  if (!finding) return;
  const Date due = (only ? *only.date("dueDate") : *context.collaboration.asOf()) + days(30);
  finding->with("step", only.name()).with("day", inWords(due, context.report.language()));
  Fix& fix = finding->fix(
      only ? Texts{{"en", "Think of a small step after “{step}”, for {day}"},
                   {"nl", "Bedenk een kleine stap na “{step}”, voor {day}"}}
           : Texts{{"en", "Think of a small step for {day}"}, {"nl", "Bedenk een kleine stap voor {day}"}});
  const Texts name = only ? Texts{{"en", "Next small step"}, {"nl", "Volgende kleine stap"}}
                          : Texts{{"en", "First small step"}, {"nl", "Eerste kleine stap"}};
  addStep(fix, context.report.in(name), due, mainAmbition(context.collaboration));
}

/// What the step works out; none if nothing.
Element aboveOf(Element step) {
  for (const Element link : step.outgoing("elaborates")) {
    if (link.to().is("agreement") || link.to().is("ambition")) return link.to();
  }
  return {};
}

/// PRC-006.
void checkSize(const Context& context) {
  const Element next = context.certainties.next();
  if (!next || next.token("size") != "large") return;
  const Elements steps = context.collaboration.model().elements("step");
  if (std::any_of(steps.begin(), steps.end(), [](Element step) { return step.token("status") == "done"; })) return;
  Finding* finding = context.rules.add(rule::firstStepLarge, {next});
  if (!finding) return;
  finding->with("step", next.name());
  const Date today = *context.collaboration.asOf();
  const Date due = *next.date("dueDate");
  if (due > today) {
    const Date halfway = today + (due - today) / 2;
    finding->with("day", inWords(halfway, context.report.language()));
    Fix& fix = finding->fix(
        {{"en", "Think of a small step before it, for {day}"}, {"nl", "Bedenk een kleine stap daarvóór, voor {day}"}});
    addStep(fix, context.report.in({{"en", "First small success"}, {"nl", "Eerste kleine succes"}}), halfway,
            aboveOf(next));
  }
  finding->fix({{"en", "Make “{step}” a small step"}, {"nl", "Maak van “{step}” een kleine stap"}})
      .set(next, "size", "small");
}

/// PRC-007.
void checkNeeds(const Context& context) {
  const Element next = context.certainties.next();
  if (!next || !context.certainties.needs(next).empty()) return;
  Finding* finding = context.rules.add(rule::needsNotStated, {next});
  if (!finding) return;
  finding->with("step", next.name());
  finding
      ->fix({{"en", "Begin with content, composition and phasing as what is minimally needed"},
             {"nl", "Begin met inhoud, samenstelling en fasering als wat minimaal nodig is"}})
      .set(next, "needs", "content composition phasing");
}

/// PRC-010.
void checkEvaluation(const Context& context) {
  if (hasJointEvaluation(context.collaboration)) return;
  Finding* finding = context.rules.add(rule::noEvaluation, {});
  if (!finding || !context.collaboration.asOf()) return;
  const Date due = *context.collaboration.asOf() + days(180);
  finding->with("day", inWords(due, context.report.language()));
  addEvaluation(
      finding->fix({{"en", "Plan a joint evaluation for {day}"}, {"nl", "Plan een gezamenlijke evaluatie voor {day}"}}),
      context.report, context.collaboration, due);
}

}  // namespace

void checkAhead(const Context& context) {
  checkFirstFew(context);
  checkSize(context);
  checkNeeds(context);
  checkEvaluation(context);
}

}  // namespace samenspel::readiness
