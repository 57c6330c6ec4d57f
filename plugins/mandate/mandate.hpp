// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/proposals.hpp>
#include <samenspel/rules.hpp>

namespace samenspel::mandate {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const NamesInUse& names;
  RuleSet& rules;
  Report& report;
};

void checkTables(const Context& context);        ///< MAN-001, MAN-002
void checkCoordination(const Context& context);  ///< MAN-003, MAN-004, MAN-010
void checkAuthority(const Context& context);     ///< MAN-005, MAN-006
void checkSeats(const Context& context);         ///< MAN-007, MAN-009
void checkHats(const Context& context);          ///< MAN-008

void reportMetrics(const Collaboration& collaboration, Report& report);
void reportTables(const Collaboration& collaboration, Report& report);
void reportOverlays(const Collaboration& collaboration, Report& report);

}  // namespace samenspel::mandate
