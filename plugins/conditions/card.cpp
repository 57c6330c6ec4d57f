// SPDX-License-Identifier: MIT
#include "card.hpp"

#include <algorithm>
#include <samenspel/formal_tables.hpp>
#include <samenspel/plans.hpp>
#include <samenspel/relations.hpp>

#include "people.hpp"

namespace samenspel::conditions {
namespace {

class Pitfalls {
 public:
  explicit Pitfalls(const Sources& sources) : m(sources) {}

  Presence confusion() const;
  Presence underTheTable() const;
  Presence onlyFormal() const;
  Presence boardLost() const;
  Presence waiting() const;

 private:
  static Presence absentIf(bool condition) { return condition ? Presence::Absent : Presence::NotAssessable; }
  Presence boardLost(const Eight& eight) const;

  const Sources& m;
};

/// CON-002.
Presence Pitfalls::confusion() const {
  const std::vector<Element> live = liveAmbitions(m.collaboration);
  bool isDifferent = false;
  bool isUnknown = false;
  for (const Element ambition : live) {
    const Understandings understandings = understandingsOf(ambition);
    isDifferent = isDifferent || !understandings.different.empty();
    isUnknown = isUnknown || !understandings.unknown.empty();
  }
  if (isDifferent) return Presence::Present;
  const bool isSpokenOf = std::any_of(live.begin(), live.end(), hasCommitments);
  const bool allHaveSpoken = std::any_of(
      live.begin(), live.end(), [&](Element ambition) { return partnersMissing(m.collaboration, ambition).empty(); });
  return absentIf(!isUnknown && isSpokenOf && (allHaveSpoken || m.isComplete("ambition")));
}

/// INT-004 and INT-005. A guess is no fault, but it leaves the question open.
Presence Pitfalls::underTheTable() const {
  bool isGuessed = false;
  for (const Element interest : m.collaboration.model().elements("interest")) {
    const bool isUntouched = !isVoiced(interest) && m.gains.isVitalAndUntouched(interest);
    if (!isUntouched && m.gains.unvoicedHarm(interest).empty()) continue;
    if (interest.token("disclosure") != "assumed") return Presence::Present;
    isGuessed = true;
  }
  return absentIf(!isGuessed && !m.gains.holdings().empty() && m.isComplete("interests"));
}

/// REL-001.
Presence Pitfalls::onlyFormal() const {
  const std::vector<Pair>& pairs = m.collaboration.pairs();
  const auto any = [&](auto condition) { return std::any_of(pairs.begin(), pairs.end(), condition); };
  const bool areApart = any([&](const Pair& pair) { return !meetInformally(m.collaboration, pair); });
  if (!m.isComplete("relations")) return absentIf(!pairs.empty() && !areApart);
  if (any([&](const Pair& pair) { return meetOnlyFormally(m.collaboration, pair); })) return Presence::Present;
  return absentIf(!pairs.empty());
}

/// GOV-001, GOV-002 and GOV-008.
Presence Pitfalls::boardLost() const {
  bool isAbsent = !m.eights.all().empty();
  for (const Eight& eight : m.eights.all()) {
    const Presence presence = boardLost(eight);
    if (presence == Presence::Present) return presence;
    isAbsent = isAbsent && presence == Presence::Absent;
  }
  return absentIf(isAbsent);
}

Presence Pitfalls::boardLost(const Eight& eight) const {
  const auto [a, b] = eight.pair;
  const bool haveBoards = m.collaboration.hasLayer(a, Layer::Board) && m.collaboration.hasLayer(b, Layer::Board);
  const bool areApart = areBoardsApart(m.collaboration, eight);
  const bool isAsleep = !m.eights.asleep(a, Layer::Board, b, Layer::Board).empty();
  if (areApart && (isAsleep || m.isComplete("relations"))) return Presence::Present;
  if (isUpperLoopOpen(eight) && (haveBoards || m.isComplete("layers"))) return Presence::Present;
  if (areApart || isUpperLoopOpen(eight)) return Presence::NotAssessable;
  return absentIf(eight.isFilled(Slot::Board) || (m.isComplete("relations") && m.isComplete("layers")));
}

/// PRC-005.
Presence Pitfalls::waiting() const {
  if (!waitingToStart(m.collaboration, m.certainties).empty()) return Presence::Present;
  if (hasStarted(m.collaboration)) return Presence::Absent;
  return absentIf(m.isComplete("steps") && m.collaboration.asOf());
}

class Factors {
 public:
  explicit Factors(const Sources& sources) : m(sources), m_live(liveAmbitions(sources.collaboration)) {}

  Answer boardVision() const;
  Answer inspiringGoals() const;
  Answer keptAlive() const;
  Answer transparent() const;
  Answer askedTheOther() const;
  Answer winWin() const;
  Answer meetInformally() const;
  Answer promisesKept() const;
  Answer facilitated() const;
  Answer projectPlan() const;
  Answer light() const;
  Answer firstSteps() const;
  Answer minimalNeeds() const;
  Answer jointEvaluation() const;

 private:
  static Answer noIf(bool condition) { return condition ? Answer::No : Answer::Unknown; }
  Answer yesElseNoIfComplete(bool condition, std::string_view theme) const {
    return condition ? Answer::Yes : noIf(m.isComplete(theme));
  }

  const Sources& m;
  std::vector<Element> m_live;
};

Answer Factors::boardVision() const {
  bool isUnknown = false;
  bool isSpokenOf = m.isComplete("ambition");
  for (const Element ambition : m_live) {
    isSpokenOf = isSpokenOf || hasCommitments(ambition);
    for (const Element commitment : ambition.incoming("commits")) {
      const Element who = commitment.from();
      if (!who.is("role") || layerOf(who) != Layer::Board) continue;
      const std::string_view degree = commitment.token("degree");
      if (degree == "committed" || degree == "leading") return Answer::Yes;
      isUnknown = isUnknown || (degree != "none" && degree != "hesitant");
    }
  }
  return noIf(!isUnknown && isSpokenOf && m.isComplete("layers"));
}

/// Without a measurable goal it is no, whether it inspires or not.
Answer Factors::inspiringGoals() const {
  bool isUnknown = false;
  for (const Element ambition : m_live) {
    const std::string_view inspiring = ambition.token("inspiring");
    if (inspiring == "no" || !hasMeasurableGoal(m.collaboration, ambition)) continue;
    if (inspiring == "yes") return Answer::Yes;
    isUnknown = true;
  }
  return noIf(!isUnknown && m.isComplete("ambition"));
}

Answer Factors::keptAlive() const {
  bool isUnknown = !m.collaboration.asOf();
  for (const Element ambition : m_live) {
    const auto last = ambition.date("lastDiscussed");
    if (!last || !m.collaboration.asOf()) {
      isUnknown = true;
    } else if (double((*m.collaboration.asOf() - *last).count()) <= m.collaboration.settings().ambitionAliveDays) {
      return Answer::Yes;
    }
  }
  return noIf(!isUnknown && m.isComplete("ambition"));
}

Answer Factors::transparent() const {
  const Transparency transparency = m.gains.transparency();
  if (!m.isComplete("interests") || !transparency.share()) return Answer::Unknown;
  // Weights are whole numbers: 80 % exactly is enough.
  return transparency.voiced * 5 >= transparency.all * 4 ? Answer::Yes : Answer::No;
}

Answer Factors::askedTheOther() const {
  const std::vector<Element>& partners = m.collaboration.corePartners();
  const bool areAsked = std::all_of(partners.begin(), partners.end(), [&](Element partner) {
    const auto& interests = m.gains.interestsOf(partner);
    return std::any_of(interests.begin(), interests.end(), [](const auto& held) { return isAskedFor(held.first); });
  });
  return yesElseNoIfComplete(areAsked, "interests");
}

/// One partner alone shares a win with nobody.
Answer Factors::winWin() const {
  if (m.collaboration.corePartners().size() < 2) return Answer::Unknown;
  const std::vector<Element>& items = m.gains.items();
  const bool wins = std::any_of(items.begin(), items.end(), [&](Element item) { return m.gains.isWinForAll(item); });
  return yesElseNoIfComplete(wins, "interests");
}

Answer Factors::meetInformally() const {
  const std::vector<Pair>& pairs = m.collaboration.pairs();
  if (pairs.empty()) return Answer::Unknown;
  const bool all = std::all_of(pairs.begin(), pairs.end(),
                               [&](const Pair& pair) { return samenspel::meetInformally(m.collaboration, pair); });
  return yesElseNoIfComplete(all, "relations");
}

/// Nothing broken is not yet something kept.
Answer Factors::promisesKept() const {
  if (!brokenPromises(m.collaboration).empty()) return Answer::No;
  return hasKeptPromise(m.collaboration) ? Answer::Yes : Answer::Unknown;
}

/// One who is not is enough for no.
Answer Factors::facilitated() const {
  const std::vector<Element> workers = seatedWorkers(m.collaboration);
  bool isUnknown = workers.empty();
  for (const Element role : workers) {
    const Facilitated facilitated = facilitatedOf(role);
    if (facilitated == Facilitated::No || facilitated == Facilitated::Partly) return Answer::No;
    isUnknown = isUnknown || facilitated == Facilitated::Unknown;
  }
  return isUnknown ? Answer::Unknown : Answer::Yes;
}

Answer Factors::projectPlan() const { return yesElseNoIfComplete(hasProjectPlan(m.collaboration), "agreements"); }

/// What is too heavy does not get lighter by drawing more of it.
Answer Factors::light() const {
  if (isHeavierThanNeeded(m.collaboration, FormalTables(m.collaboration))) return Answer::No;
  return m.isComplete("tables") ? Answer::Yes : Answer::Unknown;
}

Answer Factors::firstSteps() const {
  const std::optional<int> phasing = m.certainties.of(Topic::Phasing).score;
  if (!phasing) return Answer::Unknown;
  return *phasing >= 1 ? Answer::Yes : Answer::No;
}

/// Without a next step, or as long as it does not say what it needs, there is nothing to judge.
Answer Factors::minimalNeeds() const {
  const auto readiness = m.certainties.readiness(m.certainties.next());
  if (!readiness) return Answer::Unknown;
  return yesElseNoIfComplete(*readiness == 1.0, "steps");
}

Answer Factors::jointEvaluation() const { return yesElseNoIfComplete(hasJointEvaluation(m.collaboration), "steps"); }

}  // namespace

std::string_view codeOf(Factor factor) {
  constexpr std::array<std::string_view, 15> codes = {"A1", "A2", "A3", "B1", "B2", "B3", "R1", "R2",
                                                      "R3", "O1", "O2", "O3", "P1", "P2", "P3"};
  return codes[std::size_t(factor)];
}

std::string_view rulesOf(Pitfall pitfall) {
  constexpr std::array<std::string_view, 5> rules = {"CON-002", "INT-004, INT-005", "REL-001",
                                                     "GOV-001, GOV-002, GOV-008", "PRC-005"};
  return rules[std::size_t(pitfall)];
}

Card::Card(const Sources& sources) {
  const Pitfalls pitfall(sources);
  m_presences = {pitfall.confusion(), pitfall.underTheTable(), pitfall.onlyFormal(), pitfall.boardLost(),
                 pitfall.waiting()};
  const Factors factor(sources);
  m_answers = {factor.boardVision(),   factor.inspiringGoals(), factor.keptAlive(),      factor.transparent(),
               factor.askedTheOther(), factor.winWin(),         factor.meetInformally(), factor.promisesKept(),
               Answer::Judgement,      factor.facilitated(),    factor.projectPlan(),    factor.light(),
               factor.firstSteps(),    factor.minimalNeeds(),   factor.jointEvaluation()};
}

}  // namespace samenspel::conditions
