// SPDX-License-Identifier: MIT
#include "samenspel/formal_tables.hpp"

#include <utility>

namespace samenspel {

FormalTables::FormalTables(const Collaboration& collaboration) {
  for (const Element table : collaboration.model().elements("table")) {
    if (!collaboration.isActiveFormal(table)) continue;
    tables.push_back(table);
    for (const Element seat : table.incoming("sitsAt")) {
      const Element role = seat.from();
      if (role.is("role") && members[table].insert(role).second) of[role].push_back(table);
    }
  }
}

std::vector<Element> overloadedRoles(const Collaboration& collaboration, const FormalTables& formal) {
  std::vector<Element> overloaded;
  for (const auto& [role, tables] : formal.of) {
    if (double(tables.size()) > collaboration.settings().heavySeats) overloaded.push_back(role);
  }
  return overloaded;
}

std::vector<TwinTables> twinTables(const Collaboration& collaboration, const FormalTables& formal) {
  // Only tables that share somebody can overlap: count how many they share.
  std::map<std::pair<Element, Element>, std::size_t> shared;
  for (const auto& [role, tables] : formal.of) {
    for (std::size_t i = 0; i < tables.size(); ++i) {
      for (std::size_t j = i + 1; j < tables.size(); ++j) ++shared[{tables[i], tables[j]}];
    }
  }
  std::vector<TwinTables> twins;
  for (const auto& [tables, common] : shared) {
    const auto [first, second] = tables;
    const std::size_t people = formal.members.at(first).size() + formal.members.at(second).size() - common;
    const double overlap = double(common) / double(people);
    // Rounding must not turn four of five into less than 80 %.
    if (people < 3 || overlap < collaboration.settings().heavyOverlap - 1e-9) continue;
    twins.push_back({first, second, overlap});
  }
  return twins;
}

bool areTooMany(const Collaboration& collaboration, const FormalTables& formal) {
  const std::size_t partners = collaboration.corePartners().size();
  return double(formal.tables.size()) / double(partners) > collaboration.settings().heavyTables;
}

bool isHeavierThanNeeded(const Collaboration& collaboration, const FormalTables& formal) {
  return areTooMany(collaboration, formal) || !overloadedRoles(collaboration, formal).empty() ||
         !twinTables(collaboration, formal).empty();
}

}  // namespace samenspel
