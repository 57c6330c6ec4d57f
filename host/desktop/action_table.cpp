// SPDX-License-Identifier: MIT
#include "desktop/action_table.h"

#include <algorithm>

#include "desktop/action_ids.h"
#include "desktop/action_rows.h"

namespace desktop {

ActionTable forClient(ActionTable table, bool ownWindow) {
  std::erase_if(table, [ownWindow](const Action& row) {
    return row.menu == Menu::Recent || (ownWindow && row.menu == Menu::File && row.id != wxID_CLOSE) ||
           (ownWindow && (row.id == action::ClientView || row.id == action::ClientWindow)) ||
           (ownWindow && row.id >= action::NextItem && row.id <= action::ExportMinutes);
  });
  return table;
}

std::vector<int> contextActions(bool onElements) {
  if (!onElements)
    return {action::QuickAdd, wxID_PASTE,     wxID_SELECTALL,         wxID_SEPARATOR,
            action::Fit,      action::LayOut, action::LayOutAsNetwork};
  return {action::Rename,    action::EditProperties,
          action::Connect,   action::AddCriterion,
          wxID_SEPARATOR,    wxID_CUT,
          wxID_COPY,         wxID_PASTE,
          action::Duplicate, wxID_SEPARATOR,
          action::Focus,     action::ShowIn,
          action::TakeOff,   wxID_DELETE};
}

ActionTable makeActionTable(const Commands& commands) {
  ActionTable table;
  addFileRows(table, commands);
  addShareRows(table, commands);
  addReviewRows(table, commands);
  addSafetyRows(table, commands);
  addWindowRows(table, commands);
  addEditRows(table, commands);
  addTypedValuesRow(table, commands);
  addArrangeRows(table, commands);
  addPreferencesRow(table, commands);
  addViewRows(table, commands);
  addModelRows(table, commands);
  addCheckRow(table, commands);
  addAnalyseRows(table, commands);
  addPluginRows(table, commands);
  addWorkshopRows(table, commands);
  addPresentRows(table, commands);
  addToolsRows(table, commands);
  addHelpRows(table, commands);
  std::stable_sort(table.begin(), table.end(), [](const Action& a, const Action& b) {
    return parentOf(a.menu).value_or(a.menu) < parentOf(b.menu).value_or(b.menu);
  });
  return table;
}

}  // namespace desktop
