// SPDX-License-Identifier: MIT
#include <wx/control.h>

#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/file_commands.h"
#include "desktop/settings.h"
#include "desktop/text.h"

namespace desktop {

namespace {

void addRecentRows(ActionTable& table, const Commands& commands) {
  using base::tr;
  FileCommands& files = commands.files;
  Editor editor = commands.editor;
  for (int place = 0; place < 10; ++place) {
    const auto path = [editor, place]() -> std::string {
      const auto& paths = editor.settings.recent();
      return std::size_t(place) < paths.size() ? paths[std::size_t(place)] : std::string();
    };
    if (path().empty()) continue;
    Action& action =
        addRow(table, action::FirstRecent + place, Menu::Recent, utf8(wxControl::EscapeMnemonics(wx(path()))), "",
               tr("Open this model again."), [&files, path] {
                 if (files.mayLeave()) files.open(path());
               });
    action.labelNow = [path] { return utf8(wxControl::EscapeMnemonics(wx(path()))); };
    action.enabled = [path] { return !path().empty(); };
  }
  Action& clear = addRow(table, action::ClearRecent, Menu::Recent, tr("&Forget these"), "",
                         tr("Empty the list of recent models."), [editor] { editor.settings.clearRecent(); });
  clear.enabled = [editor] { return !editor.settings.recent().empty(); };
}

}  // namespace

void addFileRows(ActionTable& table, const Commands& commands) {
  using base::tr;
  FileCommands& files = commands.files;
  addRow(table, wxID_NEW, Menu::File, tr("&New"), "Ctrl+N", tr("Start an empty model."),
         [&files] { files.createNew(); });
  addRow(table, wxID_OPEN, Menu::File, tr("&Open…"), "Ctrl+O", tr("Open a model from a file."),
         [&files] { files.chooseAndOpen(); });
  addRecentRows(table, commands);
  Action& save = addRow(table, wxID_SAVE, Menu::File, tr("&Save"), "Ctrl+S", tr("Write the model to its file."),
                        [&files] { files.save(); });
  save.startsGroup = true;
  addRow(table, wxID_SAVEAS, Menu::File, tr("Save &as…"), "Ctrl+Shift+S", tr("Write the model to another file."),
         [&files] { files.saveAs(); });
  addRow(table, action::ExportPicture, Menu::File, tr("&Export picture…"), "Ctrl+E",
         tr("Write the diagram as a picture, with its colours and a legend."), [&files] { files.exportPicture(); });
}

}  // namespace desktop
