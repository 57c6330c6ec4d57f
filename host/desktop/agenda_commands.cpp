// SPDX-License-Identifier: MIT
#include "desktop/agenda_commands.h"

#include <wx/filedlg.h>

#include <algorithm>

#include "base/file_name.h"
#include "desktop/ask_name.h"
#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/operations.h"
#include "session/sharing.h"

namespace desktop {

namespace fs = std::filesystem;

using session::AgendaItem;
using session::MinutesFormat;

void AgendaCommands::follow() {
  if (!m_editor.workspace.isOpen()) return;
  session::Session& whole = m_editor.workspace.session().whole();
  if (&whole == m_of) return;
  m_of = &whole;
  m_agenda = std::make_unique<session::Agenda>(whole);
}

void AgendaCommands::forget() {
  m_agenda.reset();
  m_of = nullptr;
}

std::vector<AgendaItem> AgendaCommands::items() const {
  return m_agenda ? m_agenda->items() : std::vector<AgendaItem>();
}

const std::vector<session::Minute>& AgendaCommands::minutesOf(const AgendaItem& item) const {
  return m_editor.workspace.session().isClientView() ? item.forClient : item.minutes;
}

std::string AgendaCommands::current() const { return m_agenda ? m_agenda->current() : std::string(); }

bool AgendaCommands::hasItems() const {
  return m_editor.workspace.isOpen() && !session::agendaOf(m_editor.workspace.session().whole().model()).empty();
}

bool AgendaCommands::add(const std::string& name) {
  follow();
  return m_agenda && m_editor.workspace.accepted(m_agenda->add(name));
}

void AgendaCommands::rename(const std::string& id) {
  const auto all = items();
  const auto at = std::ranges::find(all, id, &AgendaItem::id);
  if (at == all.end()) return;
  askName(m_editor, at->name,
          [this, id](const std::string& name) { return m_editor.workspace.accepted(m_agenda->rename(id, name)); });
}

void AgendaCommands::remove(const std::string& id) {
  if (m_agenda) m_editor.workspace.accepted(m_agenda->remove(id));
}

void AgendaCommands::move(const std::string& id, int by) {
  if (m_agenda) m_editor.workspace.accepted(m_agenda->move(id, by));
}

void AgendaCommands::begin(const std::string& id) {
  follow();
  if (m_agenda && m_editor.workspace.accepted(m_agenda->begin(id))) tellCurrent();
}

void AgendaCommands::next() {
  follow();
  const auto all = items();
  const auto at = std::ranges::find(all, current(), &AgendaItem::id);
  const auto after = at == all.end() ? all.begin() : at + 1;
  if (after == all.end()) return end();
  begin(after->id);
}

void AgendaCommands::end() {
  if (!isRecording() || !m_editor.workspace.accepted(m_agenda->end())) return;
  m_editor.notice.tell(base::tr("Nothing is recorded any more. The minutes are in the model; save it to keep them."),
                       base::tr("Export the minutes…"), [this] { exportMinutes(); });
}

void AgendaCommands::keep() {
  const std::string item = current();
  if (item.empty() || !m_editor.workspace.accepted(m_agenda->end())) return;
  m_editor.workspace.accepted(m_agenda->begin(item));
}

void AgendaCommands::tellCurrent() {
  const auto all = session::agendaOf(m_editor.workspace.session().whole().model());
  const auto at = std::ranges::find(all, current(), &AgendaItem::id);
  if (at != all.end())
    m_editor.notice.tell(base::tr("What changes from now on is recorded under “{item}”.", {{"item", at->name}}));
}

void AgendaCommands::exportMinutes() {
  follow();
  std::vector<Choice> choices;
  const auto add = [&](std::string label, base::Language language, bool forClient) {
    choices.push_back({std::move(label), {}, true, [this, language, forClient] {
                         const session::Session& whole = m_editor.workspace.session().whole();
                         wxFileDialog dialog(&m_frame, tr("Export the minutes as"),
                                             wx(whole.path().parent_path().string()),
                                             tr("{title} minutes.html", {{"title", base::fileName(whole.title())}}),
                                             tr("Page of HTML") + wx(" (*.html)|*.html|Markdown (*.md)|*.md|") +
                                                 tr("Text") + wx(" (*.txt)|*.txt"),
                                             wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
                         if (dialog.ShowModal() == wxID_OK)
                           exportMinutesTo(utf8(dialog.GetPath()), language, forClient);
                       }});
  };
  if (!m_editor.workspace.session().isClientView()) {
    add(base::tr("Everything, in English"), base::Language::English, false);
    add(base::tr("Everything, in Dutch"), base::Language::Dutch, false);
  }
  add(base::tr("For the client, in English"), base::Language::English, true);
  add(base::tr("For the client, in Dutch"), base::Language::Dutch, true);
  const int margin = m_editor.canvas.FromDIP(16);
  m_editor.chooser.open(wxPoint(margin, margin), base::tr("Minutes for whom, and in which language"),
                        std::move(choices));
}

bool AgendaCommands::exportMinutesTo(const fs::path& path, base::Language language, bool forClient) {
  follow();
  const fs::path ending = path.extension();
  const MinutesFormat format = ending == ".md"    ? MinutesFormat::Markdown
                               : ending == ".txt" ? MinutesFormat::Text
                                                  : MinutesFormat::Html;
  const std::string minutes = m_agenda->minutes(format, language, forClient);
  const std::string original = m_editor.workspace.session().whole().path().string();
  if (!m_editor.workspace.accepted(session::refuseSameFile(original, path.string()))) return false;
  if (!m_editor.workspace.accepted(session::writeOutput(path.string(), minutes))) return false;
  const std::string file = path.filename().string();
  m_editor.notice.tell(
      forClient ? base::tr("{file} holds the minutes, without anything the client may not see.", {{"file", file}})
                : base::tr("{file} holds the minutes. They are for you: they tell of everything.", {{"file", file}}));
  return true;
}

}  // namespace desktop
