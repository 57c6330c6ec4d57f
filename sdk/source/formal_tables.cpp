// SPDX-License-Identifier: MIT
#include "seats.hpp"

namespace samenspel::governance {

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

}  // namespace samenspel::governance
