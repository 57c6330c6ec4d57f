// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/eight.hpp>
#include <samenspel/rules.hpp>

namespace samenspel::governance {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const Eights& eights;
  RuleSet& rules;
  Report& report;
};

void checkLoops(const Context& context);       ///< GOV-001 to GOV-006 and GOV-008
void checkPeople(const Context& context);      ///< GOV-007, GOV-009
void checkAgreements(const Context& context);  ///< GOV-010, GOV-011
void checkWeight(const Context& context);      ///< GOV-012

void reportMetrics(const Collaboration& collaboration, const Eights& eights, Report& report);
void reportTables(const Collaboration& collaboration, const Eights& eights, Report& report);
void reportOverlays(const Collaboration& collaboration, const Eights& eights, Report& report);

}  // namespace samenspel::governance
