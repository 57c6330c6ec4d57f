// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/gains.hpp>
#include <samenspel/rules.hpp>

namespace samenspel::interests {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const Gains& gains;
  RuleSet& rules;
  Report& report;

  /// Adds a finding as RuleSet::add does; for the consultant only when an interest it is about has not been voiced.
  Finding* add(const Rule& rule, const std::vector<Element>& subjects) const;
};

void checkInventory(const Context& context);  ///< INT-001, INT-002, INT-003, INT-006, INT-008
void checkOpenness(const Context& context);   ///< INT-004, INT-005, INT-009
void checkGains(const Context& context);      ///< INT-007, INT-010, INT-011
void checkSeats(const Context& context);      ///< INT-012

void reportMetrics(const Collaboration& collaboration, const Gains& gains, Report& report);
void reportTables(const Collaboration& collaboration, const Gains& gains, Report& report);
void reportOverlays(const Collaboration& collaboration, const Gains& gains, Report& report);

}  // namespace samenspel::interests
