// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/safety_commands.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

void addSafetyRows(ActionTable& table, const Commands& commands) {
  SafetyCommands& safety = commands.safety;
  Workspace& workspace = commands.editor.workspace;
  Action& resolve = addRow(table, action::ResolveOutside, Menu::File, tr("&Changed by others…"), "",
                           tr("Merge what others did to the file, keep both, or work on in a copy."),
                           [&safety] { safety.resolve(); });
  resolve.enabled = [&workspace] {
    const session::Safety now = workspace.session().safety();
    return now == session::Safety::ChangedOutside || now == session::Safety::OpenElsewhere;
  };
  addRow(table, action::Recover, Menu::File, tr("&Work that was not saved…"), "",
         tr("Open what was kept when the program ended before you saved."), [&safety] { safety.recover(); });
  addRow(table, action::EraseTraces, Menu::File, tr("Erase all &traces…"), "",
         tr("Remove versions and whatever else was kept of this model outside its file."),
         [&safety] { safety.eraseTraces(); })
      .enabled = [&workspace] { return !workspace.session().path().empty(); };
}

}  // namespace desktop
