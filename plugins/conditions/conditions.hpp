// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

#include "card.hpp"
#include "lenses.hpp"

namespace samenspel::conditions {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const Lenses& lenses;
  RuleSet& rules;
  Report& report;
};

void checkAmbitions(const Context& context);  ///< CON-001 to CON-007
void checkWork(const Context& context);       ///< CON-008 to CON-011

void reportMetrics(const Lenses& scores, Report& report);
void reportLenses(const Lenses& scores, Report& report);
void reportCard(const Sources& sources, const Card& card, Report& report);
void reportOverlays(const Collaboration& collaboration, Report& report);

}  // namespace samenspel::conditions
