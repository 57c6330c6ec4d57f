// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>
#include <vector>

#include "people.hpp"

namespace samenspel::relations {

/// What every rule needs; lives for one analysis.
struct Context {
  const Collaboration& collaboration;
  const People& people;
  RuleSet& rules;
  Report& report;
};

/// Nobody reads more: the best connected people have their numbers in the report, their marks on the diagram, their
/// rows in a table.
inline constexpr std::size_t mostPeople = 5'000;
inline constexpr std::size_t mostMarks = 400;
inline constexpr std::size_t mostRows = 200;

void checkPartners(const Context& context);  ///< REL-001, REL-011
void checkNetwork(const Context& context);   ///< REL-002 to REL-005
void checkContacts(const Context& context);  ///< REL-006, REL-009, REL-010
void checkPromises(const Context& context);  ///< REL-007, REL-008

void reportMetrics(const Collaboration& collaboration, const People& people, Report& report);
void reportTables(const Collaboration& collaboration, const People& people, Report& report);
void reportOverlays(const Collaboration& collaboration, const People& people, Report& report);

}  // namespace samenspel::relations
