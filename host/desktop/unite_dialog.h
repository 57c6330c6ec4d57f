// SPDX-License-Identifier: MIT
#pragma once

#include <wx/checklst.h>
#include <wx/dialog.h>
#include <wx/radiobox.h>
#include <wx/stattext.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/uniting.h"

namespace desktop {

/// What is to become of two elements that are made one.
struct UniteWish {
  std::string kept;
  std::string other;
  std::set<model::Attr> take;  ///< what is to be said as the other says it
};

/// Asks which of two elements of one type stays, and in what it is to say what the other says. UI thread; lives as long
/// as it is asked. The model must not change meanwhile.
class UniteDialog final : public wxDialog {
 public:
  UniteDialog(wxWindow* parent, const model::Model& model, const std::string& a, const std::string& b);
  UniteWish wish() const;
  wxRadioBox& which() { return *m_which; }
  /// The differences, with a tick for those that are taken from the one that goes.
  wxCheckListBox& ticks() { return *m_ticks; }

 private:
  void showDifferences();
  std::string nameOf(const std::string& id) const;
  wxString radioLabel(const std::string& id);

  const model::Model& m_model;
  std::vector<std::string> m_ids;
  std::vector<session::Difference> m_differences;
  wxRadioBox* m_which;
  wxStaticText* m_question;
  wxCheckListBox* m_ticks;
};

/// Nothing when the user does not want to.
std::optional<UniteWish> askHowToUnite(wxWindow* parent, const model::Model& model, const std::string& a,
                                       const std::string& b);

}  // namespace desktop
