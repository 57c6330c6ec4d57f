// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <samenspel/collaboration.hpp>
#include <utility>
#include <vector>

namespace samenspel {

/// One holds link: who has which interest, and how much it weighs. An importance that is no whole number from 1 to 3
/// counts as not given, and so as 1.
struct Holding {
  Element holder;   ///< organisation, role or constituency
  Element partner;  ///< of the holder; none for a role without organisation
  Element interest;
  double importance = 1;
};

/// What an item does to an interest: -2 harms badly .. +2 serves well. 0 touches it all the same.
struct Effect {
  Element item;
  Element interest;
  double effect = 0;
};

/// How much of what partners hold has been voiced, weighed by importance.
struct Transparency {
  double voiced = 0;
  double all = 0;
  /// T, 0..1; nothing when nothing is held.
  std::optional<double> share() const { return all > 0 ? std::optional(voiced / all) : std::nullopt; }
};

/// True when the interest has been voiced to all.
bool isVoiced(Element interest);

/// Who gains and who loses: interests, the items that affect them, and what each item is worth to each partner. An
/// affects link without a whole effect from -2 to 2 is left out; of two on the same pair the first counts. Immutable;
/// holds references to the model.
class Gains {
 public:
  explicit Gains(const Collaboration& collaboration);

  /// All holds links with both ends, in document order.
  const std::vector<Holding>& holdings() const { return m_holdings; }
  /// Live ambitions, agreements and steps that affect an interest, in document order.
  const std::vector<Element>& items() const { return m_items; }
  /// What an item does, by interest in document order.
  const std::vector<Effect>& effectsOf(Element item) const;
  /// What live items do to an interest, by item in document order.
  const std::vector<Effect>& effectsOn(Element interest) const;

  /// imp(p,i): the highest importance with which the partner, its roles or its constituencies hold the interest; 0 if
  /// they do not.
  double importance(Element partner, Element interest) const;
  /// The highest importance over all holders.
  double importance(Element interest) const;
  /// The partner's interests with imp(p,i), in document order.
  const std::map<Element, double>& interestsOf(Element partner) const;
  /// Everybody who holds the interest, each once with its highest importance, in the order of the links.
  std::vector<Holding> holdersOf(Element interest) const;

  /// V(p,x) = sum over i of imp(p,i)·e(x,i), in points. The sign matters; the size compares options for one partner,
  /// never partners with each other.
  double value(Element partner, Element item) const;
  /// MG(x): the share of core partners with V(p,x) > 0.
  double mutualGains(Element item) const;

  /// INT-010: every core partner gains by the item, and there are at least two.
  bool isWinForAll(Element item) const;
  /// INT-004: the live items that harm an important interest that has not been voiced, in document order; none for
  /// any other interest.
  std::vector<Element> unvoicedHarm(Element interest) const;
  /// INT-005, and INT-009 for an interest that has been voiced: it is vital, and no live item touches it.
  bool isVitalAndUntouched(Element interest) const;

  /// T over all holdings, or over those of one partner.
  Transparency transparency() const;
  Transparency transparency(Element partner) const;

 private:
  void readHoldings(const Collaboration& collaboration);
  void readEffects(const Collaboration& collaboration);

  const Collaboration& m_collaboration;
  std::vector<Holding> m_holdings;
  std::map<Element, std::map<Element, double>> m_byPartner;
  std::map<Element, std::vector<Holding>> m_byInterest;
  std::vector<Element> m_items;
  std::map<Element, std::vector<Effect>> m_effectsOf;
  std::map<Element, std::vector<Effect>> m_effectsOn;
  std::map<std::pair<Element, Element>, double> m_values;  // by item and partner
};

}  // namespace samenspel
