// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/edit_commands.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

void addEditRows(ActionTable& table, const Commands& commands) {
  EditCommands& edits = commands.edits;
  Editor editor = commands.editor;
  Action& undo = addRow(table, wxID_UNDO, Menu::Edit, tr("&Undo"), "Ctrl+Z", tr("Take back the last change."),
                        [&edits] { edits.undo(); });
  undo.icon = "undo";
  undo.inToolbar = true;
  undo.whyNot = [] { return tr("There is nothing to take back."); };
  undo.enabled = [editor] { return editor.workspace.session().canUndo(); };
  undo.labelNow = [editor] {
    const std::string name = editor.workspace.session().undoName();
    return name.empty() ? tr("&Undo") : tr("&Undo: {name}", {{"name", name}});
  };
  Action& redo = addRow(table, wxID_REDO, Menu::Edit, tr("&Redo"), "Ctrl+Y", tr("Do again what was taken back."),
                        [&edits] { edits.redo(); });
  redo.icon = "redo";
  redo.inToolbar = true;
  redo.whyNot = [] { return tr("Nothing was taken back."); };
  redo.enabled = [editor] { return editor.workspace.session().canRedo(); };
  redo.labelNow = [editor] {
    const std::string name = editor.workspace.session().redoName();
    return name.empty() ? tr("&Redo") : tr("&Redo: {name}", {{"name", name}});
  };
  const auto onSelection = [&edits] { return edits.hasSelection(); };
  Action& cut = addRow(table, wxID_CUT, Menu::Edit, tr("Cu&t"), "Ctrl+X", tr("Move the selection to the clipboard."),
                       [&edits] { edits.cut(); });
  cut.startsGroup = true;
  cut.enabled = onSelection;
  addRow(table, wxID_COPY, Menu::Edit, tr("&Copy"), "Ctrl+C", tr("Copy the selection to the clipboard."), [&edits] {
    edits.copy();
  }).enabled = onSelection;
  addRow(table, wxID_PASTE, Menu::Edit, tr("&Paste"), "Ctrl+V", tr("Add what is on the clipboard."),
         [&edits] { edits.paste(); });
  addRow(table, action::Duplicate, Menu::Edit, tr("D&uplicate"), "Ctrl+D", tr("Add a copy of the selection beside it."),
         [&edits] { edits.duplicate(); })
      .enabled = onSelection;
  addRow(table, wxID_DELETE, Menu::Edit, tr("&Delete"), "Del",
         tr("Remove the selection with its links from the model, and so from every diagram."),
         [&edits] { edits.remove(); })
      .enabled = onSelection;
  Action& rename = addRow(table, action::Rename, Menu::Edit, tr("Re&name"), "F2", tr("Type another name in place."),
                          [&edits] { edits.rename(); });
  rename.startsGroup = true;
  rename.enabled = [&edits] { return edits.hasOneNode(); };
  addRow(table, action::EditProperties, Menu::Edit, tr("P&roperties"), "Alt+Return",
         tr("Go to the properties of the selection."), commands.window.editProperties);
  addRow(table, wxID_SELECTALL, Menu::Edit, tr("Select &all"), "Ctrl+A", tr("Select everything on the diagram."),
         [&edits] { edits.selectAll(); })
      .startsGroup = true;
  addRow(table, action::FindInOutline, Menu::Edit, tr("&Find…"), "Ctrl+F",
         tr("Look something up by its name in the outline."), commands.window.findInOutline);
}

}  // namespace desktop
