// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include <algorithm>
#include <set>

namespace samenspel::interests {
namespace {

GridPlace placeOf(const Collaboration& collaboration, const Gains& gains, Element partner) {
  GridPlace place = {partner, 0, partner.number("power"), Quadrant::Unknown};
  for (const auto& [interest, importance] : gains.interestsOf(partner)) {
    place.interest = std::max(place.interest, importance);
  }
  if (!place.power) return place;
  const double high = collaboration.settings().highThreshold;
  const bool isPowerful = *place.power >= high;
  const bool isConcerned = place.interest >= high;
  if (isPowerful) {
    place.quadrant = isConcerned ? Quadrant::ManageClosely : Quadrant::KeepSatisfied;
  } else {
    place.quadrant = isConcerned ? Quadrant::KeepInformed : Quadrant::Monitor;
  }
  return place;
}

}  // namespace

std::vector<GridPlace> grid(const Collaboration& collaboration, const Gains& gains) {
  std::set<Element> partners(collaboration.corePartners().begin(), collaboration.corePartners().end());
  for (const Holding& holding : gains.holdings()) {
    if (holding.partner) partners.insert(holding.partner);
  }
  std::vector<GridPlace> places;
  for (const Element partner : partners) places.push_back(placeOf(collaboration, gains, partner));
  return places;
}

Texts wordsFor(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::ManageClosely:
      return {{"en", "manage closely"}, {"nl", "nauw betrekken"}};
    case Quadrant::KeepSatisfied:
      return {{"en", "keep satisfied"}, {"nl", "tevreden houden"}};
    case Quadrant::KeepInformed:
      return {{"en", "keep informed"}, {"nl", "informeren"}};
    case Quadrant::Monitor:
      return {{"en", "monitor"}, {"nl", "volgen"}};
    case Quadrant::Unknown:
      break;
  }
  return {{"en", "how much power?"}, {"nl", "hoeveel invloed?"}};
}

}  // namespace samenspel::interests
