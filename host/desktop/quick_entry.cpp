// SPDX-License-Identifier: MIT
#include "desktop/quick_entry.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
using diagram::ColourRole;

QuickEntry::QuickEntry(wxWindow* parent) {
  Hide();
  Create(parent, wxID_ANY);
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_field = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER);
  addStyle(*m_field, "quick");
  m_meaning = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_meaning->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  m_meaning->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_foot = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_foot->SetFont(Look::font(-1));
  m_foot->SetForegroundColour(Look::colour(ColourRole::Ink3));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, 1));
  column->Add(m_meaning, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(9)));
  column->Add(m_foot, wxSizerFlags().Expand().Border(wxALL, FromDIP(9)));
  SetSizer(column);

  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    dc.SetPen(Look::colour(ColourRole::Rule2));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(GetClientSize());
  });
  m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { explain(); });
  m_field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
    if (m_request.take && m_request.take(utf8(m_field->GetValue()))) close();
  });
  m_field->Bind(wxEVT_KEY_DOWN, &QuickEntry::key, this);
  m_field->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] {
      if (IsShown() && !m_field->HasFocus()) Hide();
    });
  });
}

void QuickEntry::open(Request request) {
  m_request = std::move(request);
  m_field->ChangeValue(wx(m_request.text));
  m_foot->SetLabelText(wx(m_request.foot));
  m_foot->Show(!m_request.foot.empty());
  explain();
  wxRect place = m_request.place;
  const wxSize best = GetSizer()->CalcMin();
  place.width = std::max(place.width, FromDIP(290));
  place.height = best.y;
  const wxSize room = GetParent()->GetClientSize();
  place.x = std::clamp(place.x, 4, std::max(4, room.x - place.width - 4));
  place.y = std::clamp(place.y, 4, std::max(4, room.y - place.height - 4));
  SetSize(place);
  Layout();
  Show();
  Raise();
  m_field->SetFocus();
  if (m_request.selectAll)
    m_field->SelectAll();
  else
    m_field->SetInsertionPointEnd();
}

void QuickEntry::close() {
  if (!IsShown()) return;
  Hide();
  GetParent()->SetFocus();
}

void QuickEntry::explain() {
  m_meaning->SetLabelText(m_request.explain ? wx(m_request.explain(utf8(m_field->GetValue()))) : wxString());
  m_meaning->Show(bool(m_request.explain));
}

void QuickEntry::key(wxKeyEvent& event) {
  if (event.GetKeyCode() == WXK_ESCAPE)
    close();
  else
    event.Skip();
}

}  // namespace desktop
