// SPDX-License-Identifier: MIT
#include "desktop/status_line.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"

namespace desktop {
using diagram::ColourRole;

namespace {

wxBitmapBundle savedMark() {
  diagram::DisplayList list;
  list.circle({8, 8}, 7, ColourRole::Strength);
  list.icon("check", {8, 8}, 11, ColourRole::OnStrength, 1.8);
  return picture(list, wxSize(16, 16));
}

wxBitmapBundle unsavedMark() {
  diagram::DisplayList list;
  list.circle({8, 8}, 4, ColourRole::Warning, {ColourRole::WarningOutline, 1});
  return picture(list, wxSize(16, 16));
}

}  // namespace

StatusLine::StatusLine(wxWindow* parent)
    : wxPanel(parent),
      m_hint(new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END)),
      m_asOf(new wxStaticText(this, wxID_ANY, wxString())),
      m_badge(nullptr),
      m_saved(new wxStaticText(this, wxID_ANY, wxString())),
      m_safe(savedMark()),
      m_unsaved(unsavedMark()) {
  m_badge = new wxStaticBitmap(this, wxID_ANY, m_safe);
  SetBackgroundColour(Look::colour(Surface::Caption));
  for (wxStaticText* text : {m_hint, m_asOf}) text->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_saved->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_saved->SetFont(Look::font(0, wxFONTWEIGHT_MEDIUM));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_hint, wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(14)));
  row->Add(m_asOf, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(26)));
  row->Add(m_badge, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
  row->Add(m_saved, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(14)));
  row->SetMinSize(wxSize(-1, FromDIP(26)));
  SetSizer(row);
  for (wxWindow* part : {static_cast<wxWindow*>(m_badge), static_cast<wxWindow*>(m_saved)}) {
    part->SetCursor(wxCursor(wxCURSOR_HAND));
    part->Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) {
      if (onSaved) CallAfter(onSaved);
    });
  }
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    dc.SetPen(Look::colour(Surface::Edge));
    dc.DrawLine(0, 0, GetClientSize().x, 0);
  });
}

void StatusLine::setHint(const std::string& hint) {
  if (hint != this->hint()) m_hint->SetLabelText(wx(hint));
}

void StatusLine::setAsOf(const std::string& text) {
  m_asOf->SetLabelText(wx(text));
  Layout();
}

void StatusLine::setSaved(bool safe, const std::string& text, const std::string& explained) {
  m_saved->SetToolTip(wx(explained));
  if (m_saved->GetLabelText() == wx(text)) return;
  m_badge->SetBitmap(safe ? m_safe : m_unsaved);
  m_saved->SetLabelText(wx(text));
  Layout();
}

std::string StatusLine::hint() const { return utf8(m_hint->GetLabelText()); }

std::string StatusLine::savedText() const { return utf8(m_saved->GetLabelText()); }

}  // namespace desktop
