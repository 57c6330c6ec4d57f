// SPDX-License-Identifier: MIT
#include "desktop/outline_panel.h"

#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

OutlinePanel::OutlinePanel(wxWindow* parent, Events events)
    : wxPanel(parent),
      m_events(std::move(events)),
      m_search(new wxSearchCtrl(this, wxID_ANY)),
      m_grouping(new wxChoice(this, wxID_ANY)),
      m_list(new TreeList(this, tr("Outline"), 74, false, wxDV_MULTIPLE)) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  m_search->SetDescriptiveText(tr("Find"));
  describe(*m_search, tr("Find in the outline"));
  m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    if (m_refill) m_refill();
  });
  for (const wxString& name : {tr("By partner"), tr("By layer"), tr("By type")}) m_grouping->Append(name);
  m_grouping->SetSelection(0);
  describe(*m_grouping, tr("How the outline is grouped"));
  m_grouping->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    if (m_refill) m_refill();
  });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    m_selection = m_list->chosen();
    m_events.select(m_selection);
  });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
    event.Skip();
    m_events.open();
  });
  Bind(wxEVT_CHAR_HOOK, &OutlinePanel::character, this);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_search, wxSizerFlags().Expand().Border(wxALL, FromDIP(9)));
  column->Add(m_grouping, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(9)));
  column->Add(m_list, wxSizerFlags(1).Expand());
  SetSizer(column);
}

void OutlinePanel::refresh(const model::Model& model, const Canvas& canvas) {
  m_refill = [this, &model, &canvas] {
    m_list->fill(outlineOf(model, canvas.scene(), utf8(m_search->GetValue()),
                           static_cast<OutlineBy>(std::max(0, m_grouping->GetSelection()))));
    m_list->choose(m_selection);
  };
  m_refill();
}

/// A letter adds, as it does on the diagram: beside or under what is chosen.
void OutlinePanel::character(wxKeyEvent& event) {
  const wxChar letter = event.GetUnicodeKey();
  const bool inList = m_list->HasFocus() || m_list->IsDescendant(FindFocus());
  if (!inList || event.HasModifiers() || letter == WXK_NONE || !wxIsalpha(letter)) return event.Skip();
  m_events.typed(utf8(event.ShiftDown() ? wxString(letter) : wxString(letter).Lower()));
}

void OutlinePanel::setSelection(const std::vector<std::string>& ids) {
  if (ids == m_selection) return;
  m_selection = ids;
  m_list->choose(ids);
}

}  // namespace desktop
