// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/proposals.hpp>
#include <samenspel/topic_edits.hpp>

#include "readiness.hpp"
#include "texts.hpp"
#include "words.hpp"

// In time, not too late and not waiting too long: PRC-005, PRC-008, PRC-009 and PRC-011.
namespace samenspel::readiness {
namespace {

using std::chrono::days;

/// The first open step that works the ambition out; none if there is none.
Element openStepBelow(const Collaboration& collaboration, Element ambition) {
  for (const Element element : collaboration.below(ambition)) {
    if (collaboration.isOpen(element)) return element;
  }
  return {};
}

void proposeStart(const Context& context, Finding& finding, Element step) {
  finding.with("start", step.name());
  startStep(finding.fix({{"en", "Start with “{start}”"}, {"nl", "Begin met “{start}”"}}), context.collaboration, step);
}

/// PRC-005.
void checkWaiting(const Context& context) {
  for (const Element x : waitingToStart(context.collaboration, context.certainties)) {
    Finding* finding = context.rules.add(rule::waiting, {x});
    if (!finding) continue;
    finding->with("x", x.name());
    const Element step = x.is("step") ? x : openStepBelow(context.collaboration, x);
    if (step) {
      proposeStart(context, *finding, step);
      continue;
    }
    Fix& fix =
        finding->fix({{"en", "Think of a first small step for it"}, {"nl", "Bedenk er een eerste kleine stap voor"}});
    const Date due = *context.collaboration.asOf() + days(30);
    addStep(fix, context.report.in({{"en", "First small step"}, {"nl", "Eerste kleine stap"}}), due, x);
  }
}

/// PRC-008.
void checkLacking(const Context& context, Element step) {
  const auto due = step.date("dueDate");
  if (!context.collaboration.asOf() || !due) return;
  const auto ahead = double((*due - *context.collaboration.asOf()).count());
  const double horizon = context.collaboration.settings().horizonDays;
  const std::vector<Topic> lacking = context.certainties.lacking(step);
  if (ahead < 0 || ahead > horizon || lacking.empty()) return;
  Finding* finding = context.rules.add(rule::needsLacking, {step});
  if (!finding) return;
  finding->with("step", step.name())
      .with("date", inWords(*due, context.report.language()))
      .with("topics", inWords(lacking, context.report));
  finding->number("readiness", *context.certainties.readiness(step));
  proposeEdits(context.collaboration, context.report, *finding, lacking);
  const auto later = laterFor(context.collaboration, step, int(horizon) + 1);
  finding->with("later", inWords(*later, context.report.language()));
  finding->fix({{"en", "Move “{step}” to {later}"}, {"nl", "Verzet “{step}” naar {later}"}})
      .set(step, "dueDate", inIso(*later));
}

/// PRC-009.
void checkOverdue(const Context& context, Element step) {
  const auto due = step.date("dueDate");
  if (!context.collaboration.asOf() || !due || *due >= *context.collaboration.asOf()) return;
  Finding* finding = context.rules.add(rule::overdue, {step});
  if (!finding) return;
  const auto later = laterFor(context.collaboration, step, 30);
  finding->with("step", step.name())
      .with("date", inWords(*due, context.report.language()))
      .with("later", inWords(*later, context.report.language()));
  finding->number("days", double((*context.collaboration.asOf() - *due).count()));
  finding->fix({{"en", "Move “{step}” to {later}"}, {"nl", "Verzet “{step}” naar {later}"}})
      .set(step, "dueDate", inIso(*later));
  finding->fix({{"en", "It is done: close “{step}”"}, {"nl", "Het is af: rond “{step}” af"}})
      .set(step, "status", "done");
  finding->fix({{"en", "Stop “{step}”"}, {"nl", "Stop met “{step}”"}}).set(step, "status", "stopped");
}

/// PRC-011. A step that was done before its date counts as done now.
void checkCelebrated(const Context& context, Element step) {
  const auto due = step.date("dueDate");
  if (!context.collaboration.asOf() || !due || step.token("celebrated") != "no") return;
  if (double((*context.collaboration.asOf() - *due).count()) > context.collaboration.settings().celebrateDays) return;
  Finding* finding = context.rules.add(rule::notCelebrated, {step});
  if (!finding) return;
  finding->with("step", step.name());
  finding
      ->fix({{"en", "Celebrate it, and then note that it was celebrated"},
             {"nl", "Vier het, en leg daarna vast dat het gevierd is"}})
      .set(step, "celebrated", "yes");
}

}  // namespace

void checkTimeliness(const Context& context) {
  checkWaiting(context);
  for (const Element step : context.collaboration.model().elements("step")) {
    if (context.collaboration.isOpen(step)) {
      checkLacking(context, step);
      checkOverdue(context, step);
    } else if (step.token("status") == "done") {
      checkCelebrated(context, step);
    }
  }
}

}  // namespace samenspel::readiness
