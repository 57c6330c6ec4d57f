// SPDX-License-Identifier: MIT
#include "desktop/tour.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
using diagram::ColourRole;

namespace {

constexpr int kWidth = 380;

}  // namespace

Tour::Tour(wxWindow* parent) {
  Hide();
  Create(parent, wxID_ANY);
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  const auto line = [this](wxFont font, ColourRole colour) {
    auto* text = new wxStaticText(this, wxID_ANY, wxString());
    text->SetFont(font);
    text->SetForegroundColour(Look::colour(colour));
    return text;
  };
  m_count = line(Look::font(-1), ColourRole::Ink3);
  m_title = line(Look::font(2, wxFONTWEIGHT_SEMIBOLD), ColourRole::Ink);
  m_text = line(Look::font(), ColourRole::Ink2);
  m_end = new wxButton(this, wxID_ANY, tr("End the tour"));
  addStyle(*m_end, "flat");
  m_back = new wxButton(this, wxID_ANY, tr("Back"));
  m_next = new wxButton(this, wxID_ANY, wxString());
  addStyle(*m_next, "primary");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_end);
  row->AddStretchSpacer();
  row->Add(m_back, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  row->Add(m_next);
  auto* column = new wxBoxSizer(wxVERTICAL);
  const int gap = FromDIP(18);
  column->Add(m_count, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  column->AddSpacer(FromDIP(4));
  column->Add(m_title, wxSizerFlags().Border(wxLEFT | wxRIGHT, gap));
  column->AddSpacer(FromDIP(6));
  column->Add(m_text, wxSizerFlags().Border(wxLEFT | wxRIGHT, gap));
  column->Add(row, wxSizerFlags().Expand().Border(wxALL, gap));
  SetSizer(column);

  m_end->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { end(); });
  m_back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go(m_step - 1); });
  m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    if (m_step + 1 < m_steps.size())
      go(m_step + 1);
    else
      end();
  });
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE)
      end();
    else
      event.Skip();
  });
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  parent->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    if (IsShown()) CallAfter([this] { place(); });
  });
}

void Tour::start(std::vector<TourStep> steps) {
  m_steps = std::move(steps);
  if (m_steps.empty()) return end();
  Show();
  Raise();
  go(0);
}

void Tour::end() {
  Hide();
  GetParent()->SetFocus();
}

void Tour::go(std::size_t step) {
  m_step = step;
  const TourStep& now = m_steps[step];
  m_count->SetLabelText(tr("Step {number} of {count}",
                           {{"number", std::to_string(step + 1)}, {"count", std::to_string(m_steps.size())}}));
  m_title->SetLabelText(wx(now.title));
  m_text->SetLabelText(wx(now.text));
  m_text->Wrap(FromDIP(kWidth - 36));
  m_back->Enable(step > 0);
  m_next->SetLabel(step + 1 < m_steps.size() ? tr("Next") : tr("Begin"));
  describe(*this, wx(now.title), wx(now.text));
  if (now.show) now.show();
  place();
  m_next->SetFocus();
}

/// At the edge behind which lies what the step is about.
void Tour::place() {
  if (m_steps.empty()) return;
  GetSizer()->SetMinSize(wxSize(FromDIP(kWidth), -1));
  const wxSize room = GetParent()->GetClientSize();
  const wxSize best = GetSizer()->CalcMin();
  const wxSize size(std::min(best.x, room.x), std::min(best.y, room.y));
  const int margin = FromDIP(12);
  wxPoint at((room.x - size.x) / 2, room.y - size.y - FromDIP(64));
  switch (m_steps[m_step].side) {
    case TourStep::Side::Left:
      at.x = margin;
      at.y = (room.y - size.y) / 2;
      break;
    case TourStep::Side::Right:
      at.x = room.x - size.x - margin;
      at.y = (room.y - size.y) * 2 / 3;
      break;
    case TourStep::Side::Top:
      at.x = margin;
      at.y = margin;
      break;
    case TourStep::Side::Bottom:
      break;
  }
  SetSize(wxRect(wxPoint(std::max(0, at.x), std::max(0, at.y)), size));
  Layout();
  Refresh();
}

void Tour::paint() {
  wxPaintDC dc(this);
  const wxSize size = GetClientSize();
  dc.SetPen(Look::colour(ColourRole::Rule2));
  dc.SetBrush(*wxTRANSPARENT_BRUSH);
  dc.DrawRectangle(size);
  // A bar on the side to look at.
  const int bar = FromDIP(4);
  wxRect mark(0, size.y - bar, size.x, bar);
  if (!m_steps.empty()) {
    if (m_steps[m_step].side == TourStep::Side::Left) mark = wxRect(0, 0, bar, size.y);
    if (m_steps[m_step].side == TourStep::Side::Right) mark = wxRect(size.x - bar, 0, bar, size.y);
    if (m_steps[m_step].side == TourStep::Side::Top) mark = wxRect(0, 0, size.x, bar);
  }
  dc.SetPen(*wxTRANSPARENT_PEN);
  dc.SetBrush(Look::colour(ColourRole::Accent));
  dc.DrawRectangle(mark);
}

std::string Tour::title() const { return utf8(m_title->GetLabelText()); }

}  // namespace desktop
