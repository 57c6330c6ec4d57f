// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/canvas.h"
#include "desktop/quick_entry.h"
#include "desktop/workspace.h"
#include "session/value_line.h"

// What the property panel sets, typed as one line over the diagram.
namespace desktop {
namespace {

using base::tr;

/// Under the first of some elements that is on the diagram, else in its upper half.
wxRect placeUnder(const Editor& editor, const std::vector<std::string>& ids) {
  const Canvas& canvas = editor.canvas;
  const wxSize size = canvas.FromDIP(wxSize(420, 40));
  for (const std::string& id : ids)
    if (const auto box = canvas.scene().boxOf(id)) return {canvas.toWindow({box->x, box->bottom() + 8}), size};
  const wxSize room = canvas.GetClientSize();
  return {wxPoint((room.x - size.x) / 2, room.y / 3), size};
}

std::string inWords(const base::Result<std::vector<session::TypedValue>>& values) {
  if (!values) return values.error().message;
  std::string words;
  for (const session::TypedValue& value : *values) {
    if (words.find(value.words) != std::string::npos) continue;  // of several elements the same
    words.append(words.empty() ? "" : " · ").append(value.words);
  }
  return words;
}

/// Asks for properties and values of the selection, of the model when nothing is selected.
void setByTyping(const Editor& editor) {
  const std::vector<std::string> ids = editor.workspace.selection();
  QuickEntry::Request request{placeUnder(editor, ids), {}, false, {}, {}, {}};
  request.foot = tr("For instance: mandate decide; position line");
  request.explain = [editor, ids](const std::string& line) {
    return line.empty() ? std::string() : inWords(session::valuesIn(line, ids, editor.workspace.model()));
  };
  request.take = [editor, ids](const std::string& line) {
    const auto values = session::valuesIn(line, ids, editor.workspace.model());
    if (!editor.workspace.accepted(values)) return false;
    return editor.workspace.accepted(session::setValues(editor.workspace.session(), *values));
  };
  editor.entry.open(std::move(request));
}

}  // namespace

void addTypedValuesRow(ActionTable& table, const Commands& commands) {
  addRow(table, action::SetByTyping, Menu::Edit, tr("Set by &typing…"), "Ctrl+T",
         tr("Type properties of the selection with their values; of the model when nothing is selected."),
         [editor = commands.editor] { setByTyping(editor); });
}

}  // namespace desktop
