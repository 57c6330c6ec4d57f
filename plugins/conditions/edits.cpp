// SPDX-License-Identifier: MIT
#include "edits.hpp"

#include <samenspel/proposals.hpp>
#include <string>

namespace samenspel::conditions {
namespace {

std::string about(const Report& report, const Texts& name, Element ambition) {
  return fillIn(report.in(name), {{"ambition", std::string(ambition.name())}});
}

/// The first in management at the role's partner who is not the role itself; the partner when there is none.
Element whoFacilitates(const Collaboration& collaboration, Element role) {
  const Element partner = collaboration.partner(role);
  for (const Element manager : collaboration.roles(partner, Layer::Management)) {
    if (manager != role) return manager;
  }
  return partner;
}

}  // namespace

std::string nameOfLearning(const Report& report, Element ambition) {
  return about(report, {{"en", "Learn each other's language: {ambition}"}, {"nl", "Elkaars taal leren: {ambition}"}},
               ambition);
}

void learnLanguage(Fix& fix, const Report& report, Element ambition) {
  hideWith(fix, addStep(fix, nameOfLearning(report, ambition), std::nullopt, ambition), {ambition});
}

std::string nameOfAgenda(const Report& report, Element ambition) {
  return about(report, {{"en", "Ambition on the agenda: {ambition}"}, {"nl", "Ambitie op de agenda: {ambition}"}},
               ambition);
}

void putOnAgenda(Fix& fix, const Report& report, Element ambition) {
  hideWith(fix, addStep(fix, nameOfAgenda(report, ambition), std::nullopt, ambition), {ambition});
}

Element boardRole(const Collaboration& collaboration) {
  for (const Element partner : collaboration.corePartners()) {
    const std::vector<Element>& board = collaboration.roles(partner, Layer::Board);
    if (!board.empty()) return board.front();
  }
  return {};
}

void askBoard(Fix& fix, const Collaboration& collaboration, Element ambition) {
  const Element there = boardRole(collaboration);
  const Reference role = there ? Reference(there) : addRole(fix, collaboration.corePartners().front(), "?", "board");
  addCommitment(fix, role, ambition, "supporter");
}

std::string nameOfPromise(const Report& report, Element role) {
  return fillIn(report.in({{"en", "Hours for {role}"}, {"nl", "Uren voor {role}"}}),
                {{"role", std::string(role.name())}});
}

void promiseTime(Fix& fix, const Collaboration& collaboration, const Report& report, Element role) {
  const Reference promise = fix.add("agreement");
  fix.set(promise, "name", nameOfPromise(report, role)).set(promise, "kind", "promise").set(promise, "status", "idea");
  hideWith(fix, promise, {role});
  if (const Element giver = whoFacilitates(collaboration, role)) addCommitment(fix, giver, promise, "party");
}

void draftProjectPlan(Fix& fix, const Collaboration& collaboration, const Report& report) {
  const Reference plan = addProjectPlan(fix, report, mainAmbition(collaboration));
  for (const Element partner : collaboration.corePartners()) addCommitment(fix, partner, plan, "party");
}

}  // namespace samenspel::conditions
