// SPDX-License-Identifier: MIT
#include "desktop/plugin_commands.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/utils.h>

#include <utility>

#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"

namespace desktop {
namespace {

/// Those of all windows: plugins belong to the user, not to a window.
std::vector<PluginCommands*>& all() {
  static std::vector<PluginCommands*> commands;
  return commands;
}

}  // namespace

PluginCommands::PluginCommands(wxFrame& frame, Editor editor) : m_frame(frame), m_editor(editor) {
  all().push_back(this);
}

PluginCommands::~PluginCommands() {
  std::erase(all(), this);
  close();
}

void PluginCommands::show() {
  if (m_window == nullptr) {
    PluginEvents events;
    events.allow = [this](const auto& listed) { allow(listed); };
    events.switchOver = [this](const auto& listed) {
      const bool on = listed.standing == analysis::Standing::SwitchedOff;
      decided(session::pluginRecords().switchOn(listed.plugin, on),
              on ? base::tr("“{name}” is switched on.", {{"name", listed.title()}})
                 : base::tr("“{name}” is switched off: it no longer runs.", {{"name", listed.title()}}));
    };
    events.remove = [this](const auto& listed) { remove(listed); };
    events.add = [this] { chooseAndAdd(); };
    events.openFolder = [this] { openFolder(); };
    events.beStrict = [this](bool strict) { decided(session::pluginRecords().setStrict(strict), {}); };
    events.closed = [this] { close(); };
    m_window = new PluginsWindow(&m_frame, std::move(events));
    m_window->CentreOnParent();
    m_window->Show();
  }
  refresh();
  m_window->Raise();
  m_window->list().SetFocus();
}

void PluginCommands::close() {
  if (m_window == nullptr) return;
  // It goes when the program is idle; until then it must ask for nothing.
  m_window->Hide();
  m_window->SetEvtHandlerEnabled(false);
  std::exchange(m_window, nullptr)->Destroy();
}

void PluginCommands::refresh() {
  if (m_window == nullptr || !m_editor.workspace.isOpen()) return;
  m_window->refresh(m_editor.workspace.session().whole().analyses().reports());
}

void PluginCommands::tellOfNew() {
  if (!m_editor.notice.message().empty()) return;
  const std::string sentence = session::waitingInWords(session::listedPlugins());
  if (!sentence.empty()) m_editor.notice.tell(sentence, base::tr("Show the plugins…"), [this] { show(); });
}

void PluginCommands::allow(const session::ListedPlugin& listed) {
  const std::string maker = listed.plugin.vendor;
  const std::string name = listed.title();
  wxMessageDialog question(m_window,
                           maker.empty() ? tr("Allow “{name}”, whose maker is not named?", {{"name", name}})
                                         : tr("Allow “{name}” by {maker}?", {{"name", name}, {"maker", maker}}),
                           tr("Allow a plugin"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
  question.SetExtendedMessage(wx(session::allowingMeans(listed.plugin, m_window->layers())));
  question.SetYesNoLabels(tr("Allow"), tr("Cancel"));
  if (question.ShowModal() != wxID_YES) return;
  decided(session::pluginRecords().allow(listed.plugin),
          base::tr("“{name}” is allowed. What it finds stands among the findings.", {{"name", name}}));
}

void PluginCommands::remove(const session::ListedPlugin& listed) {
  wxMessageDialog question(m_window, tr("Remove “{name}”?", {{"name", listed.title()}}), tr("Remove a plugin"),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
  question.SetExtendedMessage(
      tr("Its files go from your plugin folder, and what you decided about it is forgotten. "
         "Models stay as they are, also what they set for it."));
  question.SetYesNoLabels(tr("Remove"), tr("Cancel"));
  if (question.ShowModal() != wxID_YES) return;
  decided(session::pluginRecords().remove(listed.plugin), base::tr("“{name}” is removed.", {{"name", listed.title()}}));
}

void PluginCommands::chooseAndAdd() {
  wxFileDialog dialog(m_window, tr("Add a plugin"), wxString(), wxString(),
                      tr("Plugins") + wx(" (*.plugin.xml, *.so)|*.plugin.xml;*.so"), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK) add(utf8(dialog.GetPath()));
}

bool PluginCommands::add(const std::filesystem::path& file) {
  show();
  const auto added = session::addPlugin(file);
  if (!added) {
    m_window->say(added.error().message);
    return false;
  }
  decided({}, base::tr("“{name}” lies in your plugin folder now. It runs once you allow it.",
                       {{"name", added->name(base::language())}}));
  m_window->choose(added->id);
  return true;
}

void PluginCommands::openFolder() {
  const auto folder = session::ownPluginFolder();
  if (!folder) return m_window->say(folder.error().message);
  m_window->say(base::tr("Your plugin folder is {folder}.", {{"folder", folder->string()}}));
  wxLaunchDefaultApplication(wx(folder->string()));
}

void PluginCommands::decided(const base::Result<void>& result, const std::string& sentence) {
  m_window->say(result ? sentence : result.error().message);
  for (PluginCommands* each : all()) {
    if (!each->m_editor.workspace.isOpen()) continue;
    session::Session& session = each->m_editor.workspace.session();
    session.analyses().rereadPlugins();
    if (session.isClientView()) session.whole().analyses().rereadPlugins();
    each->refresh();
  }
}

}  // namespace desktop
