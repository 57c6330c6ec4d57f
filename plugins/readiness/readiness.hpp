// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/certainties.hpp>
#include <samenspel/rules.hpp>

namespace samenspel::readiness {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const Certainties& certainties;
  RuleSet& rules;
  Report& report;
};

void checkCertainties(const Context& context);  ///< PRC-001, PRC-002, PRC-012
void checkAhead(const Context& context);        ///< PRC-003, PRC-004, PRC-006, PRC-007, PRC-010
void checkTimeliness(const Context& context);   ///< PRC-005, PRC-008, PRC-009, PRC-011

void reportMetrics(const Collaboration& collaboration, const Certainties& certainties, Report& report);
void reportTables(const Collaboration& collaboration, const Certainties& certainties, Report& report);
void reportOverlays(const Collaboration& collaboration, const Certainties& certainties, Report& report);

}  // namespace samenspel::readiness
