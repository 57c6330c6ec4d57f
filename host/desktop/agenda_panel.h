// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <string>

#include "desktop/agenda_commands.h"
#include "desktop/tree_model.h"

namespace desktop {

/// The agenda of a workshop: its items, below each what changed under it, and which one is being dealt with. UI thread.
class AgendaPanel final : public wxPanel {
 public:
  AgendaPanel(wxWindow* parent, AgendaCommands& commands);

  /// Once nothing has changed for a moment: telling what changed takes a while in a large model.
  void refreshLater();
  void refresh();

  TreeList& list() { return *m_list; }
  wxTextCtrl& field() { return *m_field; }
  wxButton& nextButton() { return *m_next; }

 private:
  std::string chosenItem() const;
  void key(wxKeyEvent& event);

  AgendaCommands& m_commands;
  TreeList* m_list;
  wxTextCtrl* m_field;
  wxButton* m_next;
  wxButton* m_end;
  wxTimer m_timer;
};

}  // namespace desktop
