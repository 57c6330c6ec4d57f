// SPDX-License-Identifier: MIT
#pragma once

#include <wx/checkbox.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <string>
#include <vector>

#include "desktop/settings.h"

namespace desktop {

/// An analysis, and whether it runs by itself.
struct AnalysisChoice {
  std::string id;
  std::string name;
  bool on = true;
  bool operator==(const AnalysisChoice&) const = default;
};

/// Asks for the user's preferences. It changes nothing itself: what was chosen is read when ShowModal gave wxID_OK. UI
/// thread.
class PreferencesDialog final : public wxDialog {
 public:
  PreferencesDialog(wxWindow* parent, const Preferences& now, std::vector<AnalysisChoice> analyses);

  Preferences preferences() const;
  std::vector<AnalysisChoice> analyses() const;

  // For tests, which choose as the user does.
  wxChoice& language() { return *m_language; }
  wxChoice& appearance() { return *m_appearance; }
  wxChoice& textSize() { return *m_textSize; }
  wxCheckBox& reducedMotion() { return *m_reducedMotion; }
  wxCheckBox& restoreWindows() { return *m_restoreWindows; }
  wxTextCtrl& userName() { return *m_userName; }
  wxCheckListBox& analysisList() { return *m_list; }

 private:
  wxChoice* m_language;
  wxChoice* m_appearance;
  wxChoice* m_textSize;
  wxCheckBox* m_reducedMotion;
  wxCheckBox* m_restoreWindows;
  wxTextCtrl* m_userName;
  wxCheckListBox* m_list;
  std::vector<AnalysisChoice> m_analyses;
};

}  // namespace desktop
