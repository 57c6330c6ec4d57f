// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/plans.hpp>
#include <samenspel/proposals.hpp>

#include "conditions.hpp"
#include "edits.hpp"
#include "people.hpp"
#include "texts.hpp"
#include "words.hpp"

// The conditions beside each other, and the work that is under way: CON-008 to CON-011.
namespace samenspel::conditions {
namespace {

/// CON-008. There is nothing to apply: the rules behind the condition say what can be done.
void checkConditions(const Context& context) {
  for (const Lens lens : allLenses) {
    if (!context.lenses.isWeak(lens)) continue;
    Finding* finding = context.rules.add(rule::weakCondition, {});
    if (!finding) continue;
    const double value = *context.lenses.of(lens).value();
    const double mean = *context.lenses.mean();
    finding->with("lens", context.report.in(sentenceStartOf(lens))).with("v", percent(value)).with("m", percent(mean));
    finding->number("value", value).number("mean", mean).number("assessed", context.lenses.assessed());
  }
}

/// CON-009. A draft that lies on the table needs agreement, not a second draft.
void checkPlan(const Context& context) {
  if (context.collaboration.model().phase() != "do" || hasProjectPlan(context.collaboration)) return;
  Finding* finding = context.rules.add(rule::noProjectPlan, {});
  if (!finding) return;
  const Elements agreements = context.collaboration.model().elements("agreement");
  const bool isUnderWay = std::any_of(agreements.begin(), agreements.end(), [&](Element agreement) {
    return agreement.token("kind") == "projectPlan" && context.collaboration.isLive(agreement);
  });
  if (isUnderWay) return;
  draftProjectPlan(finding->fix({{"en", "Draft a project plan with all core partners"},
                                 {"nl", "Stel met alle kernpartners een conceptprojectplan op"}}),
                   context.collaboration, context.report);
}

/// CON-010. What has been proposed already is not proposed again.
void checkFacilitation(const Context& context) {
  const NamesInUse names(context.collaboration.model(), {"agreement"});
  for (const Element role : seatedWorkers(context.collaboration)) {
    if (facilitatedOf(role) != Facilitated::No) continue;
    Finding* finding = context.rules.add(rule::notFacilitated, {role});
    if (!finding) continue;
    finding->with("role", role.name());
    if (!context.rules.hasRoomForProposals() || names.contains("agreement", nameOfPromise(context.report, role))) {
      continue;
    }
    promiseTime(finding->fix({{"en", "Propose to promise {role} time for the work"},
                              {"nl", "Stel een toezegging van tijd voor {role} voor"}}),
                context.collaboration, context.report, role);
  }
}

bool isUnderWay(Element step) { return step.token("status") == "running" || step.token("status") == "done"; }

/// CON-011. A small step that is there already only has to start.
void checkQuickWin(const Context& context) {
  const std::string_view phase = context.collaboration.model().phase();
  if (phase != "explore" && phase != "agree") return;
  Element ready;
  for (const Element step : context.collaboration.model().elements("step")) {
    if (step.token("size") != "small") continue;
    if (isUnderWay(step)) return;
    if (!ready && context.collaboration.isOpen(step)) ready = step;
  }
  Finding* finding = context.rules.add(rule::noQuickWin, {});
  if (!finding) return;
  if (ready) {
    finding->with("step", ready.name());
    startStep(finding->fix({{"en", "Start with “{step}”"}, {"nl", "Begin met “{step}”"}}), context.collaboration,
              ready);
  } else {
    addStep(finding->fix({{"en", "Think of a small step that can start at once"},
                          {"nl", "Bedenk een kleine stap die meteen kan beginnen"}}),
            context.report.in({{"en", "First quick win"}, {"nl", "Eerste quick win"}}), std::nullopt,
            mainAmbition(context.collaboration));
  }
}

}  // namespace

void checkWork(const Context& context) {
  checkConditions(context);
  checkPlan(context);
  checkFacilitation(context);
  checkQuickWin(context);
}

}  // namespace samenspel::conditions
