// SPDX-License-Identifier: MIT
#include "desktop/notice_bar.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
using diagram::ColourRole;

NoticeBar::NoticeBar(wxWindow* parent) : wxPanel(parent) {
  Hide();
  SetBackgroundColour(Look::colour(ColourRole::Notice));
  m_text = new wxStaticText(this, wxID_ANY, wxString());
  m_text->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_button = new wxButton(this, wxID_ANY, wxString());
  auto* cross = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(28, 26)), wxBU_EXACTFIT);
  cross->SetBitmap(icon("cross", 14));
  cross->SetToolTip(tr("Close"));
  describe(*cross, tr("Close"));
  addStyle(*cross, "flat");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_text, wxSizerFlags(1).CentreVertical().Border(wxALL, FromDIP(9)));
  row->Add(m_button, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
  row->Add(cross, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(8)));
  SetSizer(row);

  m_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { act(); });
  m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { dismiss(); });
  cross->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { dismiss(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    if (IsShown() && GetParent()->GetClientSize().x != m_wrappedAt) CallAfter([this] { wrap(); });
  });
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    const wxSize size = GetClientSize();
    dc.SetPen(Look::colour(ColourRole::NoticeOutline));
    dc.DrawLine(0, size.y - 1, size.x, size.y - 1);
  });
}

void NoticeBar::tell(const std::string& message, const std::string& label, std::function<void()> act) {
  m_timer.Stop();
  m_message = message;
  m_act = std::move(act);
  m_button->SetLabel(wx(label));
  m_button->Show(!label.empty());
  describe(*this, wx(message));
  Show();
  wrap();
}

void NoticeBar::tellShortly(const std::string& message, const std::string& label, std::function<void()> act) {
  tell(message, label, std::move(act));
  m_timer.StartOnce(2000);
}

void NoticeBar::wrap() {
  m_wrappedAt = GetParent()->GetClientSize().x;
  const int button = m_button->IsShown() ? m_button->GetBestSize().x + FromDIP(6) : 0;
  m_text->SetLabelText(wx(m_message));
  m_text->Wrap(std::max(FromDIP(200), m_wrappedAt - button - FromDIP(62)));
  GetSizer()->SetSizeHints(this);
  GetParent()->Layout();
}

void NoticeBar::act() {
  const auto wanted = m_act;
  dismiss();
  if (wanted) wanted();
}

void NoticeBar::dismiss() {
  m_timer.Stop();
  m_message.clear();
  m_act = {};
  Hide();
  GetParent()->Layout();
}

}  // namespace desktop
