// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/share_commands.h"

namespace desktop {

using base::tr;

void addShareRows(ActionTable& table, const Commands& commands) {
  ShareCommands& sharing = commands.sharing;
  addRow(table, action::ExportReport, Menu::File, tr("Export &report (HTML)…"), "",
         tr("Write findings, diagrams and tables as a page to read, print or send; in the client view the client's."),
         [&sharing] { sharing.exportReport(); })
      .enabled = [&sharing] { return sharing.canReport(); };
  addRow(table, action::SaveClientCopy, Menu::File, tr("Save c&lient copy…"), "",
         tr("Write a file that holds what the client may see, and nothing else."),
         [&sharing] { sharing.saveClientCopy(); })
      .startsGroup = true;
  addRow(table, action::SavePseudonymised, Menu::File, tr("Save &pseudonymised copy…"), "",
         tr("Write a file that names nobody, and beside it the key that gives the names back."),
         [&sharing] { sharing.savePseudonymised(); });
}

}  // namespace desktop
