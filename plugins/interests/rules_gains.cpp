// SPDX-License-Identifier: MIT
#include <samenspel/proposals.hpp>
#include <string>

#include "interests.hpp"
#include "proposals.hpp"
#include "texts.hpp"
#include "words.hpp"

// Who wins and who loses: INT-007, INT-010 and INT-011.
namespace samenspel::interests {
namespace {

struct Sides {
  std::vector<Element> winners;
  std::vector<Element> losers;
};

Sides sidesOf(const Context& context, Element item) {
  Sides sides;
  for (const Element partner : context.collaboration.corePartners()) {
    const double value = context.gains.value(partner, item);
    if (value > 0) sides.winners.push_back(partner);
    if (value < 0) sides.losers.push_back(partner);
  }
  return sides;
}

/// INT-007.
void checkLosers(const Context& context, Element item, const Sides& sides) {
  for (const Element loser : sides.losers) {
    Finding* finding = context.add(rule::loses, {loser, item});
    if (!finding) continue;
    const double value = context.gains.value(loser, item);
    finding->with("partner", loser.name()).with("item", item.name()).with("v", points(value)).number("value", value);
    proposeCompensation(context, *finding, item, {loser});
  }
}

/// INT-010.
void checkWin(const Context& context, Element item) {
  if (!context.gains.isWinForAll(item)) return;
  Finding* finding = context.add(rule::winForAll, {item});
  if (!finding) return;
  std::vector<std::string> values;
  for (const Element partner : context.collaboration.corePartners()) {
    values.push_back(std::string(partner.name()) + " " + points(context.gains.value(partner, item)));
  }
  finding->with("item", item.name()).with("values", listed(values, context.report.language()));
}

/// INT-011.
void checkDivision(const Context& context, Element item, const Sides& sides) {
  if (sides.winners.empty() || sides.losers.empty()) return;
  std::vector<Element> subjects = {item};
  subjects.insert(subjects.end(), sides.winners.begin(), sides.winners.end());
  subjects.insert(subjects.end(), sides.losers.begin(), sides.losers.end());
  Finding* finding = context.add(rule::helpsAndHarms, subjects);
  if (!finding) return;
  const std::string& language = context.report.language();
  finding->with("item", item.name())
      .with("winners", named(sides.winners, language))
      .with("losers", named(sides.losers, language));
  finding->number("winners", double(sides.winners.size())).number("losers", double(sides.losers.size()));
  proposeCompensation(context, *finding, item, sides.losers);
}

}  // namespace

void checkGains(const Context& context) {
  for (const Element item : context.gains.items()) {
    const Sides sides = sidesOf(context, item);
    checkLosers(context, item, sides);
    checkWin(context, item);
    checkDivision(context, item, sides);
  }
}

}  // namespace samenspel::interests
