// SPDX-License-Identifier: MIT
#include "desktop/action.h"

#include <algorithm>

namespace desktop {

std::optional<Menu> parentOf(Menu menu) {
  switch (menu) {
    case Menu::Look:
    case Menu::Language:
    case Menu::Panes:
      return Menu::View;
    case Menu::Selecting:
    case Menu::Arrange:
      return Menu::Edit;
    case Menu::Recent:
      return Menu::File;
    default:
      return std::nullopt;
  }
}

Action& addRow(ActionTable& table, int id, Menu menu, std::string label, std::string_view key, std::string tooltip,
               std::function<void()> run) {
  table.push_back({id, menu, std::move(label), key, std::move(tooltip), {}, std::move(run)});
  return table.back();
}

const Action* findAction(const ActionTable& table, int id) {
  const auto row = std::find_if(table.begin(), table.end(), [id](const Action& action) { return action.id == id; });
  return row == table.end() ? nullptr : &*row;
}

}  // namespace desktop
