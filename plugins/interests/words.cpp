// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <cmath>
#include <samenspel/proposals.hpp>

namespace samenspel::interests {

std::string quoted(const std::vector<Element>& elements, std::string_view language) {
  std::vector<std::string> names;
  for (const Element element : elements) names.push_back("“" + std::string(element.name()) + "”");
  return listed(names, language);
}

std::string named(const std::vector<Element>& elements, std::string_view language) {
  std::vector<std::string> names;
  for (const Element element : elements) names.emplace_back(element.name());
  return listed(names, language);
}

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
