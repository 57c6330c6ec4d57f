// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>
#include <vector>

#include "people.hpp"
#include "room.hpp"

namespace samenspel::relations {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const People& people;
  RuleSet& rules;
  Report& report;
  Room& room;

  /// Adds a finding as RuleSet::add does; null also when the report is full.
  Finding* add(const Rule& rule, const std::vector<Element>& subjects) const;
};

void checkPartners(const Context& context);  ///< REL-001, REL-011
void checkNetwork(const Context& context);   ///< REL-002 to REL-005
void checkContacts(const Context& context);  ///< REL-006, REL-009, REL-010
void checkPromises(const Context& context);  ///< REL-007, REL-008

void reportMetrics(const Collaboration& collaboration, const People& people, Report& report);
void reportTables(const Collaboration& collaboration, const People& people, Report& report);
void reportOverlays(const Collaboration& collaboration, const People& people, Report& report);

}  // namespace samenspel::relations
