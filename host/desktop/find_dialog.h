// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <set>
#include <vector>

#include "desktop/editor.h"
#include "session/find_replace.h"

namespace desktop {

/// Finds texts in the whole model and replaces them. It stays open beside the diagram; what is chosen in it is shown
/// there. UI thread; goes with its window.
class FindDialog final : public wxDialog {
 public:
  /// Opens it for a window, or brings the one that is open to the front.
  static FindDialog& open(wxWindow* window, Editor editor);

  /// Looks anew, after the texts or the model changed.
  void refresh();
  /// Replaces what is ticked, as one step.
  void replace();

  wxTextCtrl& what() { return *m_what; }
  wxTextCtrl& by() { return *m_by; }
  wxDataViewListCtrl& hits() { return *m_list; }
  const wxStaticText& summary() const { return *m_summary; }

 private:
  FindDialog(wxWindow* window, Editor editor);
  wxCheckBox* option(const wxString& label, bool on);
  void fill();
  void sayHowMany();
  std::vector<session::TextHit> ticked() const;

  Editor m_editor;
  std::vector<session::TextHit> m_hits;
  wxTextCtrl* m_what;
  wxTextCtrl* m_by;
  wxCheckBox* m_case;
  wxCheckBox* m_words;
  wxCheckBox* m_names;
  wxCheckBox* m_notes;
  wxDataViewListCtrl* m_list;
  wxStaticText* m_summary;
  wxButton* m_replace;
};

}  // namespace desktop
