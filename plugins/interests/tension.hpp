// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <samenspel/gains.hpp>
#include <vector>

namespace samenspel::interests {

/// Two interests that some live items serve and harm in opposite directions. It takes the place of a link that says
/// they are in conflict.
struct Tension {
  Element a;
  Element b;
  std::size_t items = 0;
};

/// All pairs with a tension, the strongest first, then in document order. None at all when the model has so many
/// (above a hundred thousand opposite effects) that nobody could read them.
std::vector<Tension> tensions(const Gains& gains);

}  // namespace samenspel::interests
