// SPDX-License-Identifier: MIT
#include "desktop/safety_commands.h"

#include <wx/msgdlg.h>

#include "desktop/choice_dialog.h"
#include "desktop/notice_bar.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/operations.h"
#include "session/recovery.h"

namespace desktop {
namespace {

using session::Safety;

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& line : all) text += (text.empty() ? "" : "\n") + line;
  return text;
}

std::string lines(const session::Comparison& comparison) {
  std::vector<std::string> all;
  for (const auto& subject : comparison.subjects)
    for (const auto& statement : subject.statements) all.push_back(statement.text);
  return all.empty() ? base::tr("Nothing.") : lines(all);
}

}  // namespace

SafetyCommands::SafetyCommands(wxFrame& frame, Editor editor, session::Post post, Ways ways)
    : m_frame(frame), m_editor(editor), m_post(std::move(post)), m_ways(std::move(ways)) {
  m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
  m_timer.Start(2000);
}

void SafetyCommands::offerRecovery() {
  const auto work = session::recoverableWork();
  if (work.empty()) return;
  m_editor.notice.tell(
      work.size() == 1
          ? base::tr("The last changes to “{title}” were not saved, but they are not lost.", {{"title", work[0].title}})
          : base::tr("The last changes to {count} models were not saved, but they are not lost.",
                     {{"count", std::to_string(work.size())}}),
      base::tr("Show them…"), [this] { recover(); });
}

void SafetyCommands::recover() {
  const auto work = session::recoverableWork();
  if (work.empty()) return;
  std::vector<Choosable> things;
  for (const session::Recoverable& one : work)
    things.push_back({one.title + " · " + one.when, [&one] { return one.explanation + "\n\n" + lines(one.changes); }});
  const auto chosen = chooseOne(
      &m_frame, base::tr("Work that was not saved"),
      base::tr("This was kept when the program ended before you saved it. It opens as a new document; no file is "
               "changed until you save it."),
      things, {base::tr("Open"), base::tr("Throw away")});
  if (!chosen) return;
  const auto& journal = work[chosen->thing].journal;
  if (chosen->button == 1) {
    if (m_editor.workspace.accepted(session::discardRecoverable(journal))) offerRecovery();
    return;
  }
  if (!m_ways.mayLeave()) return;
  auto recovered = session::Session::recover(journal, m_post);
  if (m_editor.workspace.accepted(recovered)) m_editor.workspace.adopt(std::move(*recovered));
}

void SafetyCommands::look() {
  // What happens to the consultant's file is not said before a client.
  if (!m_editor.workspace.isOpen() || m_editor.workspace.session().isClientView()) return;
  session::Session& session = m_editor.workspace.session();
  const bool news = session.lookOutside();
  m_ways.changed();
  if (!news) return;
  if (session.safety() == Safety::ChangedOutside)
    m_editor.notice.tell(session.safetyExplained(), base::tr("Decide…"), [this] { resolve(); });
}

void SafetyCommands::resolve() {
  session::Session& session = m_editor.workspace.session();
  const Safety safety = session.safety();
  if (safety == Safety::OpenElsewhere) {
    const auto chosen =
        chooseOne(&m_frame, base::tr("Open in another window"), session.safetyExplained(),
                  {{session.title(), [&] { return session.safetyExplained(); }}}, {base::tr("Work on in a copy")});
    if (chosen) session.becomeCopy();
  }
  if (safety == Safety::ChangedOutside) {
    const auto changes = session.changesOutside();
    const auto chosen = chooseOne(
        &m_frame, base::tr("Changed by others"), session.safetyExplained(),
        {{base::tr("What the others changed"), [&] { return changes ? lines(*changes) : changes.error().message; }}},
        {base::tr("Merge"), base::tr("Keep both"), base::tr("Take the file")});
    if (!chosen) return;
    if (chosen->button == 0) m_ways.merge();
    if (chosen->button == 1) {
      const auto beside = session.saveBeside();
      if (m_editor.workspace.accepted(beside))
        m_editor.notice.tell(base::tr("Your work is in {file}; the other file is as the others left it.",
                                      {{"file", beside->filename().string()}}));
    }
    if (chosen->button == 2) m_editor.workspace.accepted(session.reload());
  }
  m_ways.changed();
}

void SafetyCommands::remedy() {
  if (!m_editor.workspace.isOpen() || m_editor.workspace.session().isClientView()) return;
  switch (m_editor.workspace.session().safety()) {
    case Safety::Saved:
      return m_editor.workspace.session().path().empty() ? m_ways.save() : m_ways.versions();
    case Safety::Kept:
    case Safety::Unkept:
    case Safety::ReadOnly:
      return m_ways.save();
    case Safety::OpenElsewhere:
    case Safety::ChangedOutside:
      return resolve();
  }
}

void SafetyCommands::eraseTraces() {
  session::Session& session = m_editor.workspace.session();
  wxMessageDialog question(&m_frame, tr("Erase all traces of “{title}”?", {{"title", session.title()}}),
                           tr("Erase all traces"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
  question.SetExtendedMessage(
      tr("Earlier versions, what is kept for a crash, and the entry in the list of recent models go for good. The file "
         "itself stays."));
  question.SetYesNoLabels(tr("Erase"), tr("Cancel"));
  if (question.ShowModal() != wxID_YES) return;
  if (!m_editor.workspace.accepted(session.eraseTraces())) return;
  m_editor.settings.removeRecent(session.path().string());
  m_ways.changed();
}

}  // namespace desktop
