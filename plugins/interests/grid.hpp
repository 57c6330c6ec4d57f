// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/gains.hpp>
#include <samenspel/report.hpp>
#include <vector>

namespace samenspel::interests {

/// How to treat a partner, by its power and by what is at stake for it.
enum class Quadrant {
  ManageClosely,  ///< much power, much at stake
  KeepSatisfied,  ///< much power only
  KeepInformed,   ///< much at stake only
  Monitor,        ///< neither
  Unknown,        ///< its power is not known
};

struct GridPlace {
  Element partner;
  double interest = 0;          ///< its highest importance, 0 when it holds nothing
  std::optional<double> power;  ///< nothing: not known
  Quadrant quadrant = Quadrant::Unknown;
};

/// The places of the core partners and of everybody else who holds an interest, in document order.
std::vector<GridPlace> grid(const Collaboration& collaboration, const Gains& gains);

/// The words of the method: "manage closely", "nauw betrekken".
Texts wordsFor(Quadrant quadrant);

}  // namespace samenspel::interests
