// SPDX-License-Identifier: MIT
#include "samenspel/gains.hpp"

#include <algorithm>
#include <cmath>

namespace samenspel {
namespace {

std::optional<double> wholeBetween(double least, double most, std::optional<double> number) {
  // The comparison also turns away what is no number at all.
  if (number && *number >= least && *number <= most && std::floor(*number) == *number) return number;
  return std::nullopt;
}

template <class Map, class Key>
const auto& at(const Map& map, const Key& key) {
  static const typename Map::mapped_type none;
  const auto found = map.find(key);
  return found == map.end() ? none : found->second;
}

void addTo(Transparency& transparency, const Holding& holding) {
  transparency.all += holding.importance;
  if (isVoiced(holding.interest)) transparency.voiced += holding.importance;
}

}  // namespace

bool isVoiced(Element interest) { return interest.token("disclosure") == "voiced"; }

Gains::Gains(const Collaboration& collaboration) : m_collaboration(collaboration) {
  readHoldings(collaboration);
  readEffects(collaboration);
}

void Gains::readHoldings(const Collaboration& collaboration) {
  for (const Element link : collaboration.model().elements("holds")) {
    const Element holder = link.from();
    const Element interest = link.to();
    const bool canHold = holder.is("organisation") || holder.is("role") || holder.is("constituency");
    if (!canHold || !interest.is("interest")) continue;
    const double importance = wholeBetween(1, 3, link.number("importance")).value_or(1);
    const Holding holding = {holder, collaboration.partner(holder), interest, importance};
    m_holdings.push_back(holding);
    if (holding.partner) {
      double& highest = m_byPartner[holding.partner][interest];
      highest = std::max(highest, importance);
    }
    std::vector<Holding>& holders = m_byInterest[interest];
    const auto same =
        std::find_if(holders.begin(), holders.end(), [&](const Holding& h) { return h.holder == holder; });
    if (same == holders.end()) {
      holders.push_back(holding);
    } else {
      same->importance = std::max(same->importance, importance);
    }
  }
}

void Gains::readEffects(const Collaboration& collaboration) {
  std::map<Element, std::map<Element, double>> effects;  // by item and interest
  for (const Element link : collaboration.model().elements("affects")) {
    const auto effect = wholeBetween(-2, 2, link.number("effect"));
    if (!effect || !collaboration.isLive(link.from()) || !link.to().is("interest")) continue;
    effects[link.from()].emplace(link.to(), *effect);
  }
  for (const auto& [item, ofItem] : effects) {
    m_items.push_back(item);
    for (const auto& [interest, effect] : ofItem) {
      m_effectsOf[item].push_back({item, interest, effect});
      m_effectsOn[interest].push_back({item, interest, effect});
      std::map<Element, double> importances;
      for (const Holding& holding : at(m_byInterest, interest)) {
        if (!holding.partner) continue;
        double& highest = importances[holding.partner];
        highest = std::max(highest, holding.importance);
      }
      for (const auto& [partner, importance] : importances) m_values[{item, partner}] += importance * effect;
    }
  }
}

const std::vector<Effect>& Gains::effectsOf(Element item) const { return at(m_effectsOf, item); }

const std::vector<Effect>& Gains::effectsOn(Element interest) const { return at(m_effectsOn, interest); }

double Gains::importance(Element partner, Element interest) const {
  const auto& interests = interestsOf(partner);
  const auto found = interests.find(interest);
  return found == interests.end() ? 0 : found->second;
}

double Gains::importance(Element interest) const {
  double highest = 0;
  for (const Holding& holding : at(m_byInterest, interest)) highest = std::max(highest, holding.importance);
  return highest;
}

const std::map<Element, double>& Gains::interestsOf(Element partner) const { return at(m_byPartner, partner); }

std::vector<Holding> Gains::holdersOf(Element interest) const { return at(m_byInterest, interest); }

double Gains::value(Element partner, Element item) const {
  const auto found = m_values.find({item, partner});
  return found == m_values.end() ? 0 : found->second;
}

double Gains::mutualGains(Element item) const {
  const std::vector<Element>& partners = m_collaboration.corePartners();
  if (partners.empty()) return 0;
  const auto winners = std::count_if(partners.begin(), partners.end(), [&](Element p) { return value(p, item) > 0; });
  return double(winners) / double(partners.size());
}

bool Gains::isWinForAll(Element item) const {
  const std::vector<Element>& partners = m_collaboration.corePartners();
  return partners.size() >= 2 &&
         std::all_of(partners.begin(), partners.end(), [&](Element partner) { return value(partner, item) > 0; });
}

std::vector<Element> Gains::unvoicedHarm(Element interest) const {
  std::vector<Element> harmful;
  if (isVoiced(interest) || importance(interest) < m_collaboration.settings().highThreshold) return harmful;
  for (const Effect& effect : effectsOn(interest)) {
    if (effect.effect < 0) harmful.push_back(effect.item);
  }
  return harmful;
}

bool Gains::isVitalAndUntouched(Element interest) const {
  constexpr double vital = 3;
  return importance(interest) >= vital && effectsOn(interest).empty();
}

Transparency Gains::transparency() const {
  Transparency total;
  for (const Holding& holding : m_holdings) addTo(total, holding);
  return total;
}

Transparency Gains::transparency(Element partner) const {
  Transparency own;
  for (const Holding& holding : m_holdings) {
    if (holding.partner == partner) addTo(own, holding);
  }
  return own;
}

}  // namespace samenspel
