// SPDX-License-Identifier: MIT
#include "lenses.hpp"

#include <algorithm>
#include <map>
#include <samenspel/plans.hpp>
#include <samenspel/relations.hpp>
#include <set>
#include <utility>

#include "people.hpp"

// One function per condition, in the words of the method's table. The sub-criteria of organisation and process are the
// project's own.
namespace samenspel::conditions {
namespace {

/// Thirds and halves are no exact fractions: what is equal on paper must be so here.
constexpr double roundingError = 1e-9;

using Share = std::optional<double>;

Share shareOf(std::size_t part, std::size_t whole) {
  return whole == 0 ? std::nullopt : Share(double(part) / double(whole));
}

/// Nothing seen of something that is not drawn completely says nothing.
Share unlessSilent(Share share, bool isComplete) { return share == 0.0 && !isComplete ? std::nullopt : share; }

Share shareOf(const TopicScore& topic) { return topic.score ? Share(*topic.score / 2.0) : std::nullopt; }

class Scores {
 public:
  explicit Scores(const Sources& sources) : m(sources) {}

  LensScore ambition(Element ambition) const;
  LensScore interests() const;
  LensScore relation() const;
  LensScore organisation() const;
  LensScore process() const;

 private:
  template <class Condition>
  Share shareOfPairs(Condition condition) const {
    const std::vector<Pair>& pairs = m.collaboration.pairs();
    return shareOf(std::size_t(std::count_if(pairs.begin(), pairs.end(), condition)), pairs.size());
  }
  Share sameUnderstanding(Element ambition) const;
  Share dialogue() const;
  Share mutualGains() const;
  Share facilitation() const;

  const Sources& m;
};

LensScore Scores::ambition(Element ambition) const {
  const std::vector<Element>& partners = m.collaboration.corePartners();
  const std::size_t committed = std::size_t(std::count_if(partners.begin(), partners.end(), [&](Element partner) {
    return m.collaboration.isCommitted(partner, ambition);
  }));
  return {{sameUnderstanding(ambition), shareOf(committed, partners.size()),
           shareOf(partiesOf(m.collaboration, ambition).size(), partners.size())}};
}

Share Scores::sameUnderstanding(Element ambition) const {
  std::set<Element> same;
  bool isKnown = false;
  for (const Element commitment : ambition.incoming("commits")) {
    const Element partner = m.collaboration.partner(commitment.from());
    if (!m.collaboration.isCore(partner)) continue;
    const std::string_view understanding = commitment.token("understanding");
    if (understanding == "same") same.insert(partner);
    isKnown = isKnown || understanding == "same" || understanding == "differs";
  }
  return isKnown ? shareOf(same.size(), m.collaboration.corePartners().size()) : std::nullopt;
}

LensScore Scores::interests() const {
  return {{m.gains.transparency().share(), unlessSilent(dialogue(), m.isComplete("tables")), mutualGains()}};
}

Share Scores::dialogue() const {
  std::map<Element, std::set<Element>> tablesOf;  // by partner
  for (const Element table : m.collaboration.model().elements("table")) {
    if (!m.collaboration.isActive(table)) continue;
    for (const Element seat : table.incoming("sitsAt")) {
      if (seat.from().is("role")) tablesOf[m.collaboration.partner(seat.from())].insert(table);
    }
  }
  return shareOfPairs([&](const Pair& pair) {
    const std::set<Element>& ofA = tablesOf[pair.a];
    const std::set<Element>& ofB = tablesOf[pair.b];
    return std::any_of(ofA.begin(), ofA.end(), [&](Element table) { return ofB.contains(table); });
  });
}

Share Scores::mutualGains() const {
  if (m.gains.items().empty()) return std::nullopt;
  double sum = 0;
  for (const Element item : m.gains.items()) sum += m.gains.mutualGains(item);
  return sum / double(m.gains.items().size());
}

LensScore Scores::relation() const {
  const Share informal = shareOfPairs([&](const Pair& pair) { return meetInformally(m.collaboration, pair); });
  return {{shareOf(m.certainties.of(Topic::Leadership)), unlessSilent(informal, m.isComplete("relations")),
           meanTrust(m.collaboration)}};
}

LensScore Scores::organisation() const {
  const bool isDrawn = m.isComplete("relations") && m.isComplete("layers");
  return {
      {isDrawn ? m.eights.meanScore() : std::nullopt, shareOf(m.certainties.of(Topic::Agreements)), facilitation()}};
}

Share Scores::facilitation() const {
  double sum = 0;
  std::size_t known = 0;
  for (const Element role : seatedWorkers(m.collaboration)) {
    const Facilitated facilitated = facilitatedOf(role);
    if (facilitated == Facilitated::Unknown) continue;
    ++known;
    sum += facilitated == Facilitated::Yes ? 1 : facilitated == Facilitated::Partly ? 0.5 : 0;
  }
  return known > 0 ? Share(sum / double(known)) : std::nullopt;
}

LensScore Scores::process() const {
  const Share evaluation = hasJointEvaluation(m.collaboration) ? 1 : 0;
  return {{shareOf(m.certainties.of(Topic::Phasing)), m.certainties.readiness(m.certainties.next()),
           unlessSilent(evaluation, m.isComplete("steps"))}};
}

}  // namespace

int LensScore::assessed() const {
  return int(std::count_if(parts.begin(), parts.end(), [](const Share& part) { return part.has_value(); }));
}

std::optional<double> LensScore::value() const {
  if (isMissing) return 0;
  if (assessed() == 0) return std::nullopt;
  double sum = 0;
  for (const Share& part : parts) sum += part.value_or(0);
  return sum / assessed();
}

std::string assessedOf(const LensScore& score) { return std::to_string(score.assessed()) + "/3"; }

Lenses::Lenses(const Sources& sources)
    : m_low(sources.collaboration.settings().lensLow), m_gap(sources.collaboration.settings().lensGap) {
  const Scores scores(sources);
  LensScore best;
  for (const Element ambition : liveAmbitions(sources.collaboration)) {
    const LensScore score = scores.ambition(ambition);
    if (m_ambition && *score.value() <= *best.value() + roundingError) continue;
    m_ambition = ambition;
    best = score;
  }
  best.isMissing = !m_ambition && sources.isComplete("ambition");
  m_scores = {best, scores.interests(), scores.relation(), scores.organisation(), scores.process()};
}

int Lenses::assessed() const {
  return int(std::count_if(m_scores.begin(), m_scores.end(), [](const LensScore& s) { return s.value().has_value(); }));
}

std::optional<double> Lenses::mean() const {
  if (assessed() == 0) return std::nullopt;
  double sum = 0;
  for (const LensScore& score : m_scores) sum += score.value().value_or(0);
  return sum / assessed();
}

bool Lenses::isWeak(Lens lens) const {
  const auto value = of(lens).value();
  return value && of(lens).assessed() >= 2 && assessed() >= 3 && *value < m_low - roundingError &&
         *value <= *mean() - m_gap + roundingError;
}

}  // namespace samenspel::conditions
