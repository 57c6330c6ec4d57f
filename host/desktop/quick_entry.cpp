// SPDX-License-Identifier: MIT
#include "desktop/quick_entry.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/thin_frame.h"
#include "desktop/toolkit_style.h"

namespace desktop {
using diagram::ColourRole;

QuickEntry::QuickEntry(wxWindow* parent) {
  Hide();
  Create(parent, wxID_ANY);
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_field = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, fieldSize(*this, 36), wxTE_PROCESS_ENTER);
  addStyle(*m_field, "quick");
  m_lines = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 76)), wxTE_MULTILINE);
  addStyle(*m_lines, "quick");
  m_lines->Hide();
  m_choices = new wxListBox(this, wxID_ANY);
  m_choices->Hide();
  m_meaning = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_meaning->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  m_meaning->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_foot = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_foot->SetFont(Look::font(-1));
  m_foot->SetForegroundColour(Look::colour(ColourRole::Ink3));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, 1));
  column->Add(m_lines, wxSizerFlags().Expand().Border(wxALL, 1));
  column->Add(m_choices, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, 1));
  column->Add(m_meaning, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(9)));
  column->Add(m_foot, wxSizerFlags().Expand().Border(wxALL, FromDIP(9)));
  SetSizer(column);

  addThinFrame(*this);
  listen(*m_field);
  listen(*m_lines);
  m_choices->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) {
    takeChoice();
    m_field->SetFocus();
    m_field->SetInsertionPointEnd();
  });
}

void QuickEntry::listen(wxTextCtrl& field) {
  field.Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    explain();
    offer();
  });
  field.Bind(wxEVT_KEY_DOWN, &QuickEntry::key, this);
  field.Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] {
      if (IsShown() && !m_field->HasFocus() && !m_lines->HasFocus() && !m_choices->HasFocus()) Hide();
    });
  });
}

void QuickEntry::open(Request request) {
  m_request = std::move(request);
  if (!IsShown()) m_before = FindFocus();
  m_completions.clear();
  m_choices->Hide();
  const bool lines = m_request.lines && m_request.text.find('\n') != std::string::npos;
  m_lines->Show(lines);
  m_field->Show(!lines);
  field().ChangeValue(wx(m_request.text));
  m_foot->SetLabelText(wx(m_request.foot));
  m_foot->Show(!m_request.foot.empty());
  explain();
  offer();
  place();
  Show();
  Raise();
  field().SetFocus();
  if (m_request.selectAll)
    field().SelectAll();
  else
    field().SetInsertionPointEnd();
}

void QuickEntry::place() {
  wxRect place = m_request.place;
  const wxSize best = GetSizer()->CalcMin();
  place.width = std::max(place.width, FromDIP(290));
  place.height = best.y;
  const wxSize room = GetParent()->GetClientSize();
  place.x = std::clamp(place.x, 4, std::max(4, room.x - place.width - 4));
  place.y = std::clamp(place.y, 4, std::max(4, room.y - place.height - 4));
  SetSize(place);
  Layout();
}

void QuickEntry::close() {
  if (!IsShown()) return;
  Hide();
  wxWindow* before = m_before && m_before->IsShownOnScreen() ? m_before.get() : GetParent();
  before->SetFocus();
}

void QuickEntry::explain() {
  m_meaning->SetLabelText(m_request.explain ? wx(m_request.explain(utf8(field().GetValue()))) : wxString());
  m_meaning->Show(bool(m_request.explain));
}

void QuickEntry::offer() {
  const wxString text = field().GetValue();
  const std::size_t caret = utf8(text.Left(static_cast<std::size_t>(field().GetInsertionPoint()))).size();
  m_completions = m_request.complete ? m_request.complete(utf8(text), caret) : std::vector<session::Completion>{};
  const bool before = m_choices->IsShown();
  m_choices->Clear();
  for (const session::Completion& completion : m_completions) m_choices->Append(wx(completion.text));
  m_choices->SetMinSize(wxSize(-1, int(m_completions.size()) * FromDIP(23) + FromDIP(2)));
  m_choices->Show(!m_completions.empty());
  if (before || !m_completions.empty()) place();
}

bool QuickEntry::takeChoice() {
  const int chosen = m_choices->GetSelection();
  if (m_completions.empty()) return false;
  const session::Completion completion = m_completions[static_cast<std::size_t>(std::max(chosen, 0))];
  const wxString text = m_field->GetValue();
  const wxString behind = text.Mid(static_cast<std::size_t>(m_field->GetInsertionPoint()));
  const wxString taken = wx(utf8(text).substr(0, completion.begin) + completion.text);
  m_field->ChangeValue(taken + (behind.StartsWith(wx(" ")) ? behind : wx(" ") + behind));
  m_field->SetInsertionPoint(static_cast<long>(taken.size()) + 1);
  explain();
  offer();
  return true;
}

void QuickEntry::take() {
  if (m_request.take && m_request.take(utf8(field().GetValue()))) close();
}

/// Another line begins: the field becomes one with several.
void QuickEntry::useLines(const wxString& text) {
  const long at = m_field->GetInsertionPoint();
  m_lines->ChangeValue(text);
  m_lines->Show();
  m_field->Hide();
  place();
  m_lines->SetFocus();
  m_lines->SetInsertionPoint(at + 1);
  explain();
}

void QuickEntry::key(wxKeyEvent& event) {
  const int code = event.GetKeyCode();
  const bool enter = code == WXK_RETURN || code == WXK_NUMPAD_ENTER;
  const int chosen = m_choices->GetSelection(), count = int(m_completions.size());
  if (code == WXK_ESCAPE) {
    close();
  } else if (enter && event.ShiftDown()) {
    if (m_lines->IsShown()) return event.Skip();
    if (!m_request.lines) return;
    wxString text = m_field->GetValue();
    text.insert(static_cast<std::size_t>(m_field->GetInsertionPoint()), 1, wxChar('\n'));
    useLines(text);
  } else if (enter) {
    if (chosen == wxNOT_FOUND || !takeChoice()) take();
  } else if (code == WXK_TAB) {
    takeChoice();
  } else if ((code == WXK_DOWN || code == WXK_UP) && count > 0) {
    const int next = code == WXK_DOWN ? chosen + 1 : chosen - 1;
    m_choices->SetSelection(next < 0 || next >= count ? wxNOT_FOUND : next);
  } else {
    event.Skip();
  }
}

}  // namespace desktop
