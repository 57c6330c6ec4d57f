// SPDX-License-Identifier: MIT
#include "tension.hpp"

#include <algorithm>
#include <utility>

namespace samenspel::interests {

std::vector<Tension> tensions(const Gains& gains) {
  constexpr std::size_t mostPairs = 100'000;
  std::size_t pairs = 0;
  std::map<std::pair<Element, Element>, std::size_t> counts;
  for (const Element item : gains.items()) {
    std::vector<Element> served;
    std::vector<Element> harmed;
    for (const Effect& effect : gains.effectsOf(item)) {
      if (effect.effect > 0) served.push_back(effect.interest);
      if (effect.effect < 0) harmed.push_back(effect.interest);
    }
    pairs += served.size() * harmed.size();
    if (pairs > mostPairs) return {};
    for (const Element up : served) {
      for (const Element down : harmed) ++counts[{std::min(up, down), std::max(up, down)}];
    }
  }
  std::vector<Tension> found;
  for (const auto& [pair, count] : counts) found.push_back({pair.first, pair.second, count});
  std::stable_sort(found.begin(), found.end(), [](const Tension& a, const Tension& b) { return a.items > b.items; });
  return found;
}

}  // namespace samenspel::interests
