// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <samenspel/collaboration.hpp>
#include <set>
#include <vector>

namespace samenspel::governance {

/// The active formal tables and the roles that sit at them, each once however many seats it has there.
struct FormalTables {
  explicit FormalTables(const Collaboration& collaboration);

  std::vector<Element> tables;                   ///< in document order
  std::map<Element, std::set<Element>> members;  ///< by table; none for a table nobody sits at
  std::map<Element, std::vector<Element>> of;    ///< by role, in document order
};

}  // namespace samenspel::governance
