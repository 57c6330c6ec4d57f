// SPDX-License-Identifier: MIT
#include "desktop/workshop.h"

#include <wx/frame.h>

#include "desktop/agenda_panel.h"
#include "desktop/canvas.h"
#include "desktop/history_panel.h"
#include "desktop/notes_panel.h"
#include "desktop/workspace.h"

namespace desktop {

Workshop::Workshop(wxFrame& frame, Editor editor, EditCommands& edits, wxWindow* centre, wxWindow* dock)
    : m_editor(editor),
      m_show(editor, centre, [this](const std::string& view) { m_diagrams.rename(view); }),
      m_diagrams(editor, edits, m_show),
      m_agenda(frame, editor),
      m_agendaPanel(new AgendaPanel(dock, m_agenda)),
      m_historyPanel(new HistoryPanel(dock, editor.workspace)),
      m_notesPanel(new NotesPanel(dock, editor.workspace,
                                  [&canvas = editor.canvas](const std::string& id) { canvas.reveal({id}); })) {}

Workshop::~Workshop() = default;

void Workshop::refresh() {
  if (!m_editor.workspace.isOpen()) return;
  m_show.refresh();
  m_agenda.follow();
  m_agendaPanel->refreshLater();
  m_historyPanel->refresh();
}

void Workshop::leave() {
  m_notesPanel->keep();
  m_show.forget();
  m_agenda.forget();
}

}  // namespace desktop
