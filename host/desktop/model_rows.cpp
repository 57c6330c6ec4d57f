// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/canvas.h"
#include "desktop/edit_commands.h"

namespace desktop {

using base::tr;

void addModelRows(ActionTable& table, const Commands& commands) {
  EditCommands& edits = commands.edits;
  Editor editor = commands.editor;
  Action& select = addRow(table, action::SelectTool, Menu::Model, tr("&Select and move"), "",
                          tr("Dragging selects and moves."), [editor] { editor.canvas.setConnecting(false); });
  select.icon = "select";
  select.startsGroup = true;
  select.inToolbar = true;
  select.checked = [editor] { return !editor.canvas.connecting(); };
  Action& connecting =
      addRow(table, action::ConnectTool, Menu::Model, tr("&Draw links"), "",
             tr("Dragging from one element to another draws a link."), [editor] { editor.canvas.setConnecting(true); });
  connecting.icon = "connect";
  connecting.inToolbar = true;
  connecting.checked = [editor] { return editor.canvas.connecting(); };
  Action& quick =
      addRow(table, action::QuickAdd, Menu::Model, tr("&Add by typing"), "Ctrl+K",
             tr("Type what is to be added; on the diagram any letter does this."), commands.window.typeToAdd);
  quick.startsGroup = true;
  quick.icon = "plus";
  int id = action::FirstNode;
  for (const model::TypeInfo& type : model::nodeTypes()) {
    const std::string label(type.label.in(base::language()));
    Action& add =
        addRow(table, id++, Menu::Model, tr("Add: {type}", {{"type", label}}), "",
               std::string(type.help.in(base::language())), [&edits, node = type.id] { edits.quickAdd(node); });
    add.icon = type.icon;
  }
  Action& connect =
      addRow(table, action::Connect, Menu::Model, tr("&Link with…"), "Ctrl+L",
             tr("Type the name of what the selection is to be linked with."), [&edits] { edits.connect(); });
  connect.startsGroup = true;
  connect.enabled = [&edits] { return edits.hasOneNode(); };
  addRow(table, action::AddCriterion, Menu::Model, tr("Add a &criterion"), "",
         tr("Add to an ambition, agreement or step how one can tell that it was reached."),
         [&edits] { edits.addCriterion(); })
      .enabled = [&edits] { return edits.canAddCriterion(); };
  addRow(table, action::LayOut, Menu::Model, tr("Lay out a&new"), "",
         tr("Give everything on the diagram the place the layout has for it."), [&edits] { edits.layOut(); });
  addRow(table, action::LayOutAsNetwork, Menu::Model, tr("Lay out as net&work"), "",
         tr("Make the diagram a network: who is linked stands close. With several elements selected only those move."),
         [&edits] { edits.layOutAsNetwork(); });
}

}  // namespace desktop
