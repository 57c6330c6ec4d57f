// SPDX-License-Identifier: MIT
#include "desktop/action.h"

#include <algorithm>

namespace desktop {

const Action* findAction(const ActionTable& table, int id) {
  const auto row = std::find_if(table.begin(), table.end(), [id](const Action& action) { return action.id == id; });
  return row == table.end() ? nullptr : &*row;
}

}  // namespace desktop
