// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <cmath>
#include <samenspel/proposals.hpp>

namespace samenspel::interests {

std::vector<Element> holderElements(const Gains& gains, Element interest) {
  std::vector<Element> holders;
  for (const Holding& holding : gains.holdersOf(interest)) holders.push_back(holding.holder);
  return holders;
}

std::string holdersInWords(const Gains& gains, Element interest, std::string_view language) {
  return named(holderElements(gains, interest), language);
}

std::string points(double value) {
  const long whole = std::lround(value);
  return whole < 0 ? "−" + std::to_string(-whole) : std::to_string(whole);
}

}  // namespace samenspel::interests
