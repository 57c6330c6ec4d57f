// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/report.hpp>
#include <vector>

#include "card.hpp"

namespace samenspel::conditions {

/// A success factor that is not used yet, and what could be done about it at once.
struct AtOnce {
  Factor factor;
  Texts what;
  std::size_t operations = 0;  ///< edit operations it takes in the model; 0 when nothing can be proposed
};

/// All factors that are answered with no: the quickest first, then in the order of the card; those for which nothing
/// can be proposed last.
std::vector<AtOnce> usableAtOnce(const Sources& sources, const Card& card, const Report& report);

}  // namespace samenspel::conditions
