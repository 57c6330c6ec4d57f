// SPDX-License-Identifier: MIT
#include "desktop/shell_commands.h"

#include <wx/dnd.h>

#include <algorithm>
#include <filesystem>

#include "base/speech.h"
#include "desktop/action_ids.h"
#include "desktop/canvas.h"
#include "desktop/command_palette.h"
#include "desktop/file_commands.h"
#include "desktop/main_frame.h"
#include "desktop/menus.h"
#include "desktop/notice_bar.h"
#include "desktop/preferences_dialog.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/windows.h"
#include "desktop/workspace.h"
#include "session/plugins.h"

namespace desktop {
namespace {

/// Files on a window open it, whatever part of the window they are dropped on.
class FileDrop final : public wxFileDropTarget {
 public:
  explicit FileDrop(ShellCommands& commands) : m_commands(commands) {}

  bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& names) override {
    std::vector<std::string> paths;
    for (const wxString& name : names) paths.push_back(utf8(name));
    return m_commands.openDropped(paths);
  }

 private:
  ShellCommands& m_commands;
};

base::Language other(base::Language language) {
  return language == base::Language::Dutch ? base::Language::English : base::Language::Dutch;
}

/// What the row says; else what most rows wait for.
std::string whyNot(const Action& action, const Workspace& workspace) {
  if (action.whyNot) return action.whyNot();
  const bool onSelection = action.menu == Menu::Edit || action.menu == Menu::Selecting ||
                           action.menu == Menu::Arrange || action.menu == Menu::Model;
  if (onSelection && workspace.selection().empty()) return base::tr("Select something first.");
  if (onSelection) return base::tr("This cannot be done with what is selected.");
  return base::tr("This cannot be done just now.");
}

Findable findable(const Action& action, const Workspace& workspace) {
  Findable thing;
  thing.label = plainLabel(action.labelNow ? action.labelNow() : action.label);
  thing.place = pathOf(action.menu);
  thing.key = keyInWords(action.key);
  thing.icon = action.icon;
  thing.enabled = !action.enabled || action.enabled();
  if (!thing.enabled) thing.whyNot = whyNot(action, workspace);
  thing.run = action.run;
  if (action.menu != Menu::Recent || action.labelNow == nullptr) return thing;
  const std::filesystem::path path = thing.label;
  thing.icon = "doc";
  thing.otherNames.push_back(thing.label);
  thing.label = base::tr("Open {file}", {{"file", path.filename().string()}});
  thing.place = path.parent_path().string();
  return thing;
}

std::string placeOf(const model::Element& element) {
  const std::string type(element.info().label.in(base::language()));
  for (const model::Element& link : element.outgoing(model::Type::PartOf))
    if (const auto whole = link.to()) return type + " · " + std::string(whole->name());
  return type;
}

}  // namespace

ShellCommands::ShellCommands(MainFrame& frame, Editor editor, Windows& windows, CommandPalette& palette,
                             std::function<ActionTable()> table)
    : m_frame(frame), m_editor(editor), m_windows(windows), m_palette(palette), m_table(std::move(table)) {
  m_frame.SetDropTarget(new FileDrop(*this));
}

std::vector<Findable> ShellCommands::everything() const {
  std::vector<Findable> things;
  const ActionTable table = m_table();
  for (const Action& action : table)
    if (action.id != action::FindCommand) things.push_back(findable(action, m_editor.workspace));
  {
    const base::Speaking otherwise(other(base::language()));
    const ActionTable same = m_table();
    for (std::size_t i = 0, place = 0; i < same.size() && place < things.size(); ++i) {
      if (same[i].id == action::FindCommand) continue;
      Findable& thing = things[place++];
      if (same[i].menu == Menu::Recent && same[i].labelNow) continue;
      thing.otherNames.push_back(plainLabel(same[i].labelNow ? same[i].labelNow() : same[i].label));
      thing.otherNames.push_back(pathOf(same[i].menu));
    }
  }
  for (const model::TypeInfo& type : model::nodeTypes())
    for (const model::Element& element : m_editor.workspace.model().elements(type.id)) {
      Findable thing;
      thing.label = base::tr("Go to {name}", {{"name", std::string(element.name())}});
      thing.otherNames.push_back(std::string(element.name()));
      thing.place = placeOf(element);
      thing.icon = type.icon;
      thing.whenTyped = true;
      thing.run = [editor = m_editor, id = std::string(element.id())] {
        editor.workspace.select({id});
        editor.canvas.reveal({id});
      };
      things.push_back(std::move(thing));
    }
  return things;
}

void ShellCommands::findCommand() { m_palette.open(everything()); }

void ShellCommands::newWindow() { m_windows.open({}); }

void ShellCommands::quit() { m_windows.closeAll(); }

bool ShellCommands::openDropped(const std::vector<std::string>& paths) {
  bool here = true, opened = false;
  for (const std::string& path : paths) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
      m_editor.notice.tell(
          base::tr("“{name}” is a folder, which cannot be opened as a model. Drop the files that are in it.",
                   {{"name", std::filesystem::path(path).filename().string()}}));
      continue;
    }
    if (MainFrame* window = m_windows.showing(path)) {
      window->Raise();
      opened = true;
      continue;
    }
    if (here && !m_editor.workspace.session().isClientView()) {
      if (!m_frame.files().mayLeave()) return opened;
      opened = m_frame.files().open(path) || opened;
      here = false;
    } else {
      m_windows.open(path);
      opened = true;
    }
  }
  return opened;
}

void ShellCommands::preferences() {
  const Preferences before = m_editor.settings.preferences();
  const analysis::PluginRecords records = session::pluginRecords();
  std::vector<AnalysisChoice> analyses;
  const auto& catalogue = m_editor.workspace.session().analyses().catalogue();
  for (const analysis::Plugin& plugin : catalogue.plugins())
    analyses.push_back(
        {plugin.id, plugin.name(base::language()), records.standing(plugin) != analysis::Standing::SwitchedOff});
  PreferencesDialog dialog(&m_frame, before, analyses);
  if (dialog.ShowModal() != wxID_OK) return;

  const auto chosen = dialog.analyses();
  if (chosen != analyses) {
    for (const AnalysisChoice& analysis : chosen)
      if (const analysis::Plugin* plugin = catalogue.find(analysis.id))
        m_editor.workspace.accepted(records.switchOn(*plugin, analysis.on));
    for (MainFrame* window : m_windows.all()) window->workspace().session().analyses().runNow();
  }
  const Preferences after = dialog.preferences();
  m_editor.settings.setPreferences(after);
  if (after.language != before.language || after.appearance != before.appearance || after.textSize != before.textSize ||
      after.reducedMotion != before.reducedMotion)
    m_windows.remakeLater();
}

}  // namespace desktop
