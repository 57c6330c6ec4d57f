// SPDX-License-Identifier: MIT
#include <wx/defs.h>

#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/help_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/shell_commands.h"

namespace desktop {

using base::tr;

void addWindowRows(ActionTable& table, const Commands& commands) {
  ShellCommands& shell = commands.shell;
  addRow(table, action::NewWindow, Menu::File, tr("New &window"), "Ctrl+Shift+N",
         tr("Open another window, with an empty model."), [&shell] { shell.newWindow(); })
      .startsGroup = true;
  addRow(table, wxID_CLOSE, Menu::File, tr("Close w&indow"), "Ctrl+W",
         tr("Close this window; what is not saved is asked about."), commands.window.close);
  addRow(table, wxID_EXIT, Menu::File, tr("&Quit"), "Ctrl+Q",
         tr("Close all windows; the next start can bring them back."), [&shell] { shell.quit(); });
}

void addPreferencesRow(ActionTable& table, const Commands& commands) {
  ShellCommands& shell = commands.shell;
  addRow(table, wxID_PREFERENCES, Menu::Edit, tr("Pr&eferences…"), "Ctrl+,",
         tr("Choose language, look, size of texts, and what runs by itself."), [&shell] { shell.preferences(); })
      .startsGroup = true;
}

void addToolsRows(ActionTable& table, const Commands& commands) {
  ShellCommands& shell = commands.shell;
  addRow(table, action::FindCommand, Menu::Tools, tr("&All commands…"), "Ctrl+Shift+P",
         tr("Find a command, a recent model or an element by a part of its name."), [&shell] { shell.findCommand(); });
}

void addHelpRows(ActionTable& table, const Commands& commands) {
  HelpCommands& help = commands.help;
  addRow(table, wxID_HELP, Menu::Help, tr("&Guide"), "F1", tr("Read how the program and the method work."),
         [&help] { help.showGuide(); });
  addRow(table, action::ShowKeys, Menu::Help, tr("&Keys…"), "Ctrl+/",
         tr("Show all keys on one sheet, to look at or to print."), [&help] { help.showKeys(); });
  addRow(table, action::ShowExamples, Menu::Help, tr("&Examples…"), "",
         tr("Look at worked-out collaborations, and open a copy of one."), [&help] { help.showExamples(); })
      .startsGroup = true;
  addRow(table, action::StartTour, Menu::Help, tr("&Tour"), "", tr("See in four steps what there is, on an example."),
         [&help] { help.startTour(); });
  addRow(table, wxID_ABOUT, Menu::Help, tr("&About Samenspel"), "", tr("Say which version this is."),
         [editor = commands.editor] {
           editor.notice.tell(
               tr("Samenspel {version}: draw how organisations work together, and see what the method sees.",
                  {{"version", SAMENSPEL_VERSION}}));
         })
      .startsGroup = true;
}

}  // namespace desktop
