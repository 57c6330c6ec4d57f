// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/report.h"
#include "desktop/workspace.h"
#include "session/fixes.h"
#include "session/waivers.h"

namespace desktop {

/// Under the findings: what can be done about the chosen one. What its proposal would do, in words and, while Apply is
/// pointed at or has the keyboard, on the diagram; what the proposal leaves open, to be filled in here; putting it
/// aside with a reason, and bringing it back. UI thread.
class FixStrip final : public wxPanel {
 public:
  struct Events {
    std::function<void(const analysis::Fix&)> apply;
    std::function<void(const analysis::Fix*)> preview;  ///< null: no longer
    std::function<void()> show;
    std::function<void(const session::Waiver&)> waive;
    std::function<void()> revive;
    std::function<std::string()> user;  ///< who puts findings aside; empty: not known
  };
  /// The workspace must outlive it.
  FixStrip(wxWindow* parent, const Workspace& workspace, Events events);

  /// Shows a finding, or nothing.
  void show(const analysis::Finding* finding);

  /// Puts the keyboard on Apply; false when there is nothing to apply.
  bool focusApply();
  /// Carries out the proposal that is shown, with what was filled in.
  void apply();
  /// Shows another of the proposals.
  void chooseFix(std::size_t fix);
  /// Opens the line for a reason; closes it when it is open.
  void openWaiver(bool open = true);
  /// Puts the finding aside with what was typed; false, saying so, without a reason.
  bool takeWaiver();

  wxButton& applyButton() { return *m_apply; }
  wxButton& waiveButton() { return *m_waive; }
  wxTextCtrl& reason() { return *m_reason; }
  wxTextCtrl& reviewDay() { return *m_review; }
  /// The fields for what the proposal leaves open, in their order.
  const std::vector<wxControl*>& fields() const { return m_fields; }
  std::string words() const;

 private:
  void makeButtons(wxSizer& column);
  void makeWaiver(wxSizer& column);
  void refreshFix();
  void makeFields();
  void readField(std::size_t field);
  void openMenu();
  std::string fixInWords() const;
  void updatePreview();
  void setText(wxStaticText& text, const wxString& label);
  void refit();

  const Workspace& m_workspace;
  Events m_events;
  std::optional<analysis::Finding> m_shown;
  std::vector<analysis::Fix> m_fixes;
  std::size_t m_chosen = 0;
  analysis::Fix m_fix;  // the chosen one, filled in
  std::vector<session::OpenValue> m_open;
  std::vector<wxControl*> m_fields;
  bool m_waived = false;
  bool m_hovered = false;
  bool m_previewing = false;
  std::map<wxStaticText*, wxString> m_texts;  // before they were broken into lines
  int m_fittedAt = 0;

  wxStaticText* m_proposal;
  wxStaticText* m_words;
  wxFlexGridSizer* m_fieldGrid;
  wxBoxSizer* m_buttons = nullptr;
  wxButton* m_apply = nullptr;
  wxButton* m_more = nullptr;
  wxButton* m_show = nullptr;
  wxButton* m_waive = nullptr;
  wxPanel* m_waiverForm = nullptr;
  wxTextCtrl* m_reason = nullptr;
  wxTextCtrl* m_by = nullptr;
  wxTextCtrl* m_review = nullptr;
  wxStaticText* m_complaint = nullptr;
};

}  // namespace desktop
