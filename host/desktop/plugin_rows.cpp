// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/plugin_commands.h"

namespace desktop {

void addPluginRows(ActionTable& table, const Commands& commands) {
  addRow(table, action::Plugins, Menu::Analyse, base::tr("P&lugins…"), "",
         base::tr("See which analyses there are and what keeps them in their place; allow, add or remove some."),
         [&plugins = commands.plugins] { plugins.show(); })
      .startsGroup = true;
}

}  // namespace desktop
