// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/proposals.hpp>
#include <samenspel/rules.hpp>

#include "loops.hpp"

namespace samenspel::constituency {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const Loops& loops;
  const NamesInUse& names;
  RuleSet& rules;
  Report& report;
};

void checkRepresentation(const Context& context);  ///< COM-001, COM-002, COM-003, COM-004
void checkVoice(const Context& context);           ///< COM-005, COM-006
void checkSteering(const Context& context);        ///< COM-007, COM-008, COM-010
void checkResults(const Context& context);         ///< COM-009, COM-011, COM-012

void reportMetrics(const Collaboration& collaboration, const Loops& loops, Report& report);
void reportTables(const Collaboration& collaboration, const Loops& loops, Report& report);
void reportOverlays(const Collaboration& collaboration, const Loops& loops, Report& report);

}  // namespace samenspel::constituency
