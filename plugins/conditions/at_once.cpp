// SPDX-License-Identifier: MIT
#include "at_once.hpp"

#include <algorithm>
#include <limits>
#include <samenspel/formal_tables.hpp>
#include <samenspel/plans.hpp>
#include <samenspel/proposals.hpp>
#include <samenspel/relations.hpp>
#include <samenspel/topic_edits.hpp>

#include "edits.hpp"
#include "people.hpp"

// One edit per success factor, as the rule behind it proposes it. Here it is counted only; the rule's own finding
// offers it to be applied.
namespace samenspel::conditions {
namespace {

class Edits {
 public:
  Edits(const Sources& sources, const Report& report) : m(sources), m_report(report) {}

  AtOnce of(Factor factor) const;

 private:
  AtOnce ofAmbition(Factor factor) const;
  AtOnce ofInterests(Factor factor) const;
  AtOnce ofOthers(Factor factor) const;
  std::size_t operationsFor(const std::vector<Topic>& topics) const;
  void addTalk(Fix& fix) const;
  void addInterests(Fix& fix) const;
  void addWin(Fix& fix) const;
  void addContacts(Fix& fix) const;
  void addRepairs(Fix& fix) const;
  void addPromises(Fix& fix) const;

  const Sources& m;
  const Report& m_report;
};

template <class Propose>
AtOnce counted(Factor factor, const Texts& what, Propose propose) {
  Fix fix{""};
  propose(fix);
  return {factor, what, fix.operations()};
}

AtOnce Edits::of(Factor factor) const {
  switch (lensOf(factor)) {
    case Lens::Ambition:
      return ofAmbition(factor);
    case Lens::Interests:
      return ofInterests(factor);
    default:
      return ofOthers(factor);
  }
}

std::size_t Edits::operationsFor(const std::vector<Topic>& some) const {
  Finding finding("", Severity::Info, m_report.language());
  proposeEdits(m.collaboration, m_report, finding, some);
  std::size_t operations = 0;
  for (const Fix& fix : finding.fixes()) operations += fix.operations();
  return operations;
}

AtOnce Edits::ofAmbition(Factor factor) const {
  const Element ambition = mainAmbition(m.collaboration);
  if (!ambition) {
    return {
        factor,
        {{"en", "Start with the idea of a shared ambition"}, {"nl", "Begin met een idee voor een gedeelde ambitie"}},
        operationsFor({Topic::Ambition})};
  }
  if (factor == Factor::BoardVision) {
    return counted(factor,
                   {{"en", "Ask a board member to carry the ambition"},
                    {"nl", "Vraag een bestuurder om de ambitie uit te dragen"}},
                   [&](Fix& fix) { askBoard(fix, m.collaboration, ambition); });
  }
  if (factor == Factor::KeptAlive) {
    return counted(factor, {{"en", "Put the ambition on the agenda"}, {"nl", "Zet de ambitie op de agenda"}},
                   [&](Fix& fix) { putOnAgenda(fix, m_report, ambition); });
  }
  if (hasMeasurableGoal(m.collaboration, ambition)) {
    return counted(factor,
                   {{"en", "Reword the ambition together until it inspires"},
                    {"nl", "Verwoord de ambitie samen opnieuw tot ze inspireert"}},
                   [&](Fix& fix) { fix.set(ambition, "inspiring", "yes"); });
  }
  return counted(factor, {{"en", "Make the ambition measurable"}, {"nl", "Maak de ambitie meetbaar"}},
                 [&](Fix& fix) { addCriterion(fix, m_report, ambition); });
}

/// With whoever holds the weightiest of the interests that have not been voiced.
void Edits::addTalk(Fix& fix) const {
  const Holding* weightiest = nullptr;
  for (const Holding& holding : m.gains.holdings()) {
    if (isVoiced(holding.interest)) continue;
    if (weightiest == nullptr || holding.importance > weightiest->importance) weightiest = &holding;
  }
  if (weightiest == nullptr) return;
  addCommitment(fix, weightiest->holder, addStep(fix, weightiest->holder.name()), "owner");
}

void Edits::addInterests(Fix& fix) const {
  for (const Element partner : m.collaboration.corePartners()) {
    const auto& interests = m.gains.interestsOf(partner);
    if (std::any_of(interests.begin(), interests.end(), [](const auto& held) { return isAskedFor(held.first); })) {
      continue;
    }
    fix.addLink("holds", partner, fix.add("interest"));
  }
}

void Edits::addWin(Fix& fix) const {
  const Reference step = addStep(fix, "", std::nullopt, mainAmbition(m.collaboration));
  std::set<Element> served;
  for (const Element partner : m.collaboration.corePartners()) {
    const auto& interests = m.gains.interestsOf(partner);
    if (!interests.empty() && served.insert(interests.begin()->first).second) {
      fix.addLink("affects", step, interests.begin()->first);
    }
  }
}

AtOnce Edits::ofInterests(Factor factor) const {
  if (factor == Factor::Transparent) {
    return counted(factor,
                   {{"en", "Talk about interests with whoever has not voiced the weightiest one"},
                    {"nl", "Voer een belangengesprek met wie het zwaarste belang niet heeft uitgesproken"}},
                   [&](Fix& fix) { addTalk(fix); });
  }
  if (factor == Factor::AskedTheOther) {
    return counted(factor,
                   {{"en", "Ask every core partner what it wants to achieve by this"},
                    {"nl", "Vraag elke kernpartner wat die hier zelf mee wil bereiken"}},
                   [&](Fix& fix) { addInterests(fix); });
  }
  return counted(factor,
                 {{"en", "Think of a small step that serves an interest of every core partner"},
                  {"nl", "Bedenk een kleine stap die een belang van elke kernpartner dient"}},
                 [&](Fix& fix) { addWin(fix); });
}

void Edits::addContacts(Fix& fix) const {
  for (const Pair& pair : m.collaboration.pairs()) {
    const std::vector<Element> as = m.collaboration.roles(pair.a);
    const std::vector<Element> bs = m.collaboration.roles(pair.b);
    if (meetInformally(m.collaboration, pair) || as.empty() || bs.empty()) continue;
    fix.addLink("contact", as.front(), bs.front());
  }
}

void Edits::addRepairs(Fix& fix) const {
  for (const Element promise : brokenPromises(m.collaboration)) {
    const Element item = promise.is("agreement") ? promise : promise.to();
    addStep(fix, item.name(), std::nullopt, item.is("step") ? Element() : item);
  }
}

void Edits::addPromises(Fix& fix) const {
  for (const Element role : seatedWorkers(m.collaboration)) {
    const Facilitated facilitated = facilitatedOf(role);
    if (facilitated == Facilitated::No || facilitated == Facilitated::Partly) {
      promiseTime(fix, m.collaboration, m_report, role);
    }
  }
}

AtOnce Edits::ofOthers(Factor factor) const {
  const auto today = m.collaboration.asOf();
  switch (factor) {
    case Factor::MeetInformally:
      return counted(factor,
                     {{"en", "Let partners that only meet formally, or not at all, meet informally"},
                      {"nl", "Laat partners die elkaar alleen formeel of niet spreken elkaar informeel ontmoeten"}},
                     [&](Fix& fix) { addContacts(fix); });
    case Factor::PromisesKept:
      return counted(factor, {{"en", "Make good what was not kept"}, {"nl", "Herstel wat niet is nagekomen"}},
                     [&](Fix& fix) { addRepairs(fix); });
    case Factor::Facilitated:
      return counted(factor,
                     {{"en", "Promise time to those who have too little of it"},
                      {"nl", "Zeg tijd toe aan wie daar te weinig van heeft"}},
                     [&](Fix& fix) { addPromises(fix); });
    case Factor::ProjectPlan:
      return counted(factor,
                     {{"en", "Draft a project plan with all core partners"},
                      {"nl", "Stel met alle kernpartners een conceptprojectplan op"}},
                     [&](Fix& fix) { draftProjectPlan(fix, m.collaboration, m_report); });
    case Factor::Light:
      return counted(factor, {{"en", "Let a formal table end"}, {"nl", "Laat een formele tafel eindigen"}},
                     [&](Fix& fix) {
                       const FormalTables formal(m.collaboration);
                       if (today && !formal.tables.empty()) fix.set(formal.tables.front(), "endDate", inIso(*today));
                     });
    case Factor::FirstSteps:
      return {factor,
              {{"en", "Think of a small step with a date"}, {"nl", "Bedenk een kleine stap met een datum"}},
              operationsFor({Topic::Phasing})};
    case Factor::MinimalNeeds:
      return {factor,
              {{"en", "Arrange what the next step still lacks"}, {"nl", "Regel wat de volgende stap nog mist"}},
              operationsFor(m.certainties.lacking(m.certainties.next()))};
    default:
      return counted(factor, {{"en", "Plan a joint evaluation"}, {"nl", "Plan een gezamenlijke evaluatie"}},
                     [&](Fix& fix) {
                       if (today) addEvaluation(fix, m_report, m.collaboration, *today);
                     });
  }
}

}  // namespace

std::vector<AtOnce> usableAtOnce(const Sources& sources, const Card& card, const Report& report) {
  const Edits edits(sources, report);
  std::vector<AtOnce> usable;
  for (const Factor factor : factors) {
    if (card.of(factor) == Answer::No) usable.push_back(edits.of(factor));
  }
  const auto effort = [](const AtOnce& edit) {
    return edit.operations > 0 ? edit.operations : std::numeric_limits<std::size_t>::max();
  };
  std::stable_sort(usable.begin(), usable.end(),
                   [&](const AtOnce& a, const AtOnce& b) { return effort(a) < effort(b); });
  return usable;
}

}  // namespace samenspel::conditions
