// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/stattext.h>

#include "session/list_plan.h"

namespace desktop {

/// Shows what a list from elsewhere would become, before it does. UI thread; lives as long as it is asked. The model
/// must not change meanwhile.
class ListDialog final : public wxDialog {
 public:
  ListDialog(wxWindow* parent, const model::Model& model, session::NameList list, session::QuickAddContext context);

  const session::ListPlan& plan() const { return m_plan; }
  wxChoice& usual() { return *m_usual; }
  wxCheckBox& again() { return *m_again; }
  wxDataViewListCtrl& rows() { return *m_rows; }
  wxButton& add() { return *m_add; }

 private:
  void makePlan();
  void fill();
  wxString summary() const;

  const model::Model& m_model;
  const session::NameList m_list;
  const session::QuickAddContext m_context;
  session::ListPlan m_plan;
  wxChoice* m_usual;
  wxCheckBox* m_again;
  wxDataViewListCtrl* m_rows;
  wxStaticText* m_summary;
  wxButton* m_add;
};

}  // namespace desktop
