// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <string>

#include "desktop/tree_model.h"
#include "desktop/workspace.h"

namespace desktop {

/// All notes of the model, and the one of what is selected to write in. What was typed is taken when the keyboard goes
/// elsewhere, another element is selected, or Ctrl+Enter is pressed. UI thread.
class NotesPanel final : public wxPanel {
 public:
  /// The workspace must outlive it. `reveal` shows an element on the diagram.
  NotesPanel(wxWindow* parent, Workspace& workspace, std::function<void(const std::string&)> reveal);

  /// After the model or the selection changed.
  void refresh();
  /// Takes what was typed. Call before the model goes.
  void keep();

  TreeList& list() { return *m_list; }
  wxTextCtrl& field() { return *m_field; }

 private:
  void showNote();
  void showList();

  Workspace& m_workspace;
  std::function<void(const std::string&)> m_reveal;
  std::string m_subject;  // whose note is in the field; empty: nobody's
  wxStaticText* m_about;
  wxTextCtrl* m_field;
  TreeList* m_list;
};

}  // namespace desktop
