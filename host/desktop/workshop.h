// SPDX-License-Identifier: MIT
#pragma once

#include <wx/window.h>

#include <functional>
#include <memory>

#include "desktop/agenda_commands.h"
#include "desktop/diagram_commands.h"
#include "desktop/show_commands.h"

namespace desktop {

class AgendaPanel;
class HistoryPanel;
class NotesPanel;

/// What a window has for showing a model to people who talk about it: filter and saved views, diagrams, agenda, history
/// and notes. UI thread; belongs to the window.
class Workshop {
 public:
  /// The filter is made in `centre`, above the canvas; the panels in `dock`. The caller gives them room.
  Workshop(wxFrame& frame, Editor editor, EditCommands& edits, wxWindow* centre, wxWindow* dock);
  ~Workshop();

  ShowCommands& show() { return m_show; }
  DiagramCommands& diagrams() { return m_diagrams; }
  AgendaCommands& agenda() { return m_agenda; }
  AgendaPanel& agendaPanel() { return *m_agendaPanel; }
  HistoryPanel& historyPanel() { return *m_historyPanel; }
  NotesPanel& notesPanel() { return *m_notesPanel; }

  /// After the model, its results or the diagram changed.
  void refresh();
  /// The model is about to go, or to be shown to others.
  void leave();

 private:
  Editor m_editor;
  ShowCommands m_show;
  DiagramCommands m_diagrams;
  AgendaCommands m_agenda;
  AgendaPanel* m_agendaPanel;
  HistoryPanel* m_historyPanel;
  NotesPanel* m_notesPanel;
};

}  // namespace desktop
