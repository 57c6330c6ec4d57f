// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <samenspel/collaboration.hpp>
#include <set>
#include <vector>

// As light as possible: what formal tables ask of people, and when it is more than needed (GOV-012).
namespace samenspel {

/// The active formal tables and the roles that sit at them, each once however many seats it has there.
struct FormalTables {
  explicit FormalTables(const Collaboration& collaboration);

  std::vector<Element> tables;                   ///< in document order
  std::map<Element, std::set<Element>> members;  ///< by table; none for a table nobody sits at
  std::map<Element, std::vector<Element>> of;    ///< by role, in document order
};

/// The roles that sit at more formal tables than one role can bear, in document order.
std::vector<Element> overloadedRoles(const Collaboration& collaboration, const FormalTables& formal);

/// Two formal tables with nearly the same people.
struct TwinTables {
  Element first;
  Element second;
  double overlap = 0;  ///< the people they share, as a share of all at either (Jaccard)
};
/// In document order. Only tables that have at least three people between them can be twins.
std::vector<TwinTables> twinTables(const Collaboration& collaboration, const FormalTables& formal);

/// More formal tables than enough for so many core partners. There must be a core partner.
bool areTooMany(const Collaboration& collaboration, const FormalTables& formal);

/// GOV-012 for whatever cause.
bool isHeavierThanNeeded(const Collaboration& collaboration, const FormalTables& formal);

}  // namespace samenspel
