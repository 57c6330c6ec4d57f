// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <samenspel/report.hpp>
#include <string>

// What the rules propose, and what the card counts. New things are ideas and drafts; how far somebody goes along is
// always still to be asked.
namespace samenspel::conditions {

/// A small step in which those who commit learn what the others mean by the ambition, and what it is called.
void learnLanguage(Fix& fix, const Report& report, Element ambition);
std::string nameOfLearning(const Report& report, Element ambition);

/// A small step that puts the ambition on the agenda, and what it is called.
void putOnAgenda(Fix& fix, const Report& report, Element ambition);
std::string nameOfAgenda(const Report& report, Element ambition);

/// Who can be asked to carry the ambition: the first board role of the first core partner that has one; none if none
/// has.
Element boardRole(const Collaboration& collaboration);
/// Asks that role to commit, or one that is still to be named. There must be a core partner.
void askBoard(Fix& fix, const Collaboration& collaboration, Element ambition);

/// A promise of time or budget for a role, by the management of its partner, else by the partner itself, and what it is
/// called.
void promiseTime(Fix& fix, const Collaboration& collaboration, const Report& report, Element role);
std::string nameOfPromise(const Report& report, Element role);

/// A draft of a project plan, to which every core partner is asked to be a party.
void draftProjectPlan(Fix& fix, const Collaboration& collaboration, const Report& report);

}  // namespace samenspel::conditions
