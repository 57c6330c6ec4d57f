// SPDX-License-Identifier: MIT
#include "desktop/outline_panel.h"

#include <wx/sizer.h>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

OutlinePanel::OutlinePanel(wxWindow* parent, std::function<void(const std::vector<std::string>&)> select,
                           std::function<void()> open)
    : wxPanel(parent),
      m_search(new wxSearchCtrl(this, wxID_ANY)),
      m_list(new TreeList(this, tr("Outline"), 60, false, wxDV_MULTIPLE)) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  m_search->SetDescriptiveText(tr("Find"));
  describe(*m_search, tr("Find in the outline"));
  m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    if (m_refill) m_refill();
  });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, select](wxDataViewEvent&) {
    m_selection = m_list->chosen();
    select(m_selection);
  });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [open](wxDataViewEvent& event) {
    event.Skip();
    open();
  });
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_search, wxSizerFlags().Expand().Border(wxALL, FromDIP(9)));
  column->Add(m_list, wxSizerFlags(1).Expand());
  SetSizer(column);
}

void OutlinePanel::refresh(const model::Model& model, const Canvas& canvas) {
  m_refill = [this, &model, &canvas] {
    m_list->fill(outlineOf(model, canvas.scene(), utf8(m_search->GetValue())));
    m_list->choose(m_selection);
  };
  m_refill();
}

void OutlinePanel::setSelection(const std::vector<std::string>& ids) {
  if (ids == m_selection) return;
  m_selection = ids;
  m_list->choose(ids);
}

}  // namespace desktop
