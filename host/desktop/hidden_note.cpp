// SPDX-License-Identifier: MIT
#include "desktop/hidden_note.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/thin_frame.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

constexpr int kLeft = 234;  // beside the zoom control

}  // namespace

HiddenNote::HiddenNote(wxWindow* canvas, std::function<void()> clicked)
    : wxPanel(canvas),
      m_button(new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT)) {
  Hide();
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  addStyle(*m_button, "flat");
  m_button->SetToolTip(tr("Show what is missing, or all of it."));
  m_button->Bind(wxEVT_BUTTON, [clicked](wxCommandEvent&) { clicked(); });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_button, wxSizerFlags().Border(wxALL, FromDIP(2)));
  SetSizer(row);
  canvas->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { place(); });  // not while the toolkit is giving room
  });
  addThinFrame(*this);
}

void HiddenNote::say(const std::string& text) {
  if (text == this->text() && IsShown() != text.empty()) return;
  Show(!text.empty());
  if (text.empty()) return m_button->SetLabel(wxString());
  m_button->SetLabel(wxControl::EscapeMnemonics(wx(text)));
  m_button->SetBitmap(icon("eye", 14));  // goes with the label
  place();
}

std::string HiddenNote::text() const { return utf8(m_button->GetLabelText()); }

void HiddenNote::place() {
  if (!IsShown()) return;
  m_button->InvalidateBestSize();
  wxSize size = GetSizer()->CalcMin();
  size.x = m_button->GetTextExtent(m_button->GetLabelText()).x + FromDIP(46);  // the picture is not counted
  SetSize(wxRect(wxPoint(FromDIP(kLeft), GetParent()->GetClientSize().y - size.y - FromDIP(12)), size));
  Layout();
}

}  // namespace desktop
