// SPDX-License-Identifier: MIT
#include "desktop/looks_panel.h"

#include <wx/button.h>
#include <wx/dcclient.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/thin_frame.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using diagram::ColourRole;
using session::ChosenLooks;

namespace {

std::string& part(ChosenLooks& looks, std::size_t channel) {
  return channel == 0 ? looks.colour : channel == 1 ? looks.size : looks.badge;
}

/// Replaces the rows of a choice when they are others, which would close it while it is open.
void fill(wxChoice& choice, const wxArrayString& rows) {
  if (choice.GetStrings() != rows) choice.Set(rows);
}

}  // namespace

LooksPanel::LooksPanel(wxWindow* parent, Events events)
    : wxPanel(parent), m_events(std::move(events)), m_ways(new wxChoice(this, wxID_ANY)) {
  Hide();
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  auto* title = new wxStaticText(this, wxID_ANY, tr("Looks by data"));
  title->SetForegroundColour(Look::colour(ColourRole::Ink));
  title->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  auto* close = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(26, 24)), wxBU_EXACTFIT);
  close->SetBitmap(icon("cross", 14));
  close->SetToolTip(tr("Close"));
  describe(*close, tr("Close"));
  addStyle(*close, "flat");
  close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_events.closed(); });
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  head->Add(title, wxSizerFlags(1).CentreVertical());
  head->Add(close);
  auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(8, 6)));
  grid->AddGrowableCol(1);
  const auto add = [&](const wxString& name, wxChoice* choice) {
    auto* label = new wxStaticText(this, wxID_ANY, name);
    label->SetForegroundColour(Look::colour(ColourRole::Ink2));
    describe(*choice, name);
    // The longest text decides no more than the panel's width does.
    choice->SetMinSize(FromDIP(wxSize(150, -1)));
    grid->Add(label, wxSizerFlags().CentreVertical());
    grid->Add(choice, wxSizerFlags().Expand());
  };
  add(tr("Look at"), m_ways);
  const wxString names[kChannels] = {tr("Colour"), tr("Size"), tr("Badge")};
  for (std::size_t channel = 0; channel < kChannels; ++channel) {
    m_choices[channel] = new wxChoice(this, wxID_ANY);
    m_choices[channel]->Bind(wxEVT_CHOICE, [this, channel](wxCommandEvent&) { channelChosen(channel); });
    add(names[channel], m_choices[channel]);
  }
  m_ways->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { wayChosen(); });
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(head, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(10)));
  column->Add(grid, wxSizerFlags().Expand().Border(wxALL, FromDIP(10)));
  SetSizer(column);
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE) return m_events.closed();
    event.Skip();
  });
  addThinFrame(*this);
}

void LooksPanel::refresh(const model::Model& model, const session::Analyses& analyses) {
  m_all = session::lookChoices(model, analyses.reports(), analyses.catalogue());
  m_wayLooks = {ChosenLooks()};
  wxArrayString ways;
  ways.Add(tr("As usual"));
  for (const analysis::Report& report : analyses.reports()) {
    const ChosenLooks looks = session::looksOf(report);
    if (looks.empty()) continue;
    const analysis::Plugin* plugin = analyses.catalogue().find(report.plugin);
    ways.Add(wx(plugin == nullptr ? report.plugin : plugin->name(base::language())));
    m_wayLooks.push_back(looks);
  }
  fill(*m_ways, ways);
  for (std::size_t channel = 0; channel < kChannels; ++channel) fillChannel(channel);
  selectChosen();
}

void LooksPanel::fillChannel(std::size_t channel) {
  m_ids[channel] = {std::string()};
  wxArrayString rows;
  rows.Add(tr("As usual"));
  for (const session::LookChoice& choice : m_all) {
    if (std::size_t(choice.channel) != channel) continue;
    m_ids[channel].push_back(choice.id);
    // An attribute says of which type it is by itself.
    const bool overlay = choice.id.find('/') != std::string::npos;
    rows.Add(overlay ? wx(choice.group + " · " + choice.title) : wx(choice.title));
  }
  fill(*m_choices[channel], rows);
}

void LooksPanel::selectChosen() {
  for (std::size_t channel = 0; channel < kChannels; ++channel) {
    const auto& ids = m_ids[channel];
    const auto at = std::find(ids.begin(), ids.end(), part(m_chosen, channel));
    m_choices[channel]->SetSelection(at == ids.end() ? 0 : int(at - ids.begin()));
  }
  const auto way = std::find(m_wayLooks.begin(), m_wayLooks.end(), m_chosen);
  m_ways->SetSelection(way == m_wayLooks.end() ? wxNOT_FOUND : int(way - m_wayLooks.begin()));
}

void LooksPanel::choose(const ChosenLooks& looks) {
  m_chosen = looks;
  selectChosen();
  m_events.chosen(m_chosen);
}

void LooksPanel::channelChosen(std::size_t channel) {
  ChosenLooks looks = m_chosen;
  part(looks, channel) = m_ids[channel][std::size_t(std::max(0, m_choices[channel]->GetSelection()))];
  choose(looks);
}

void LooksPanel::wayChosen() {
  if (const int row = m_ways->GetSelection(); row >= 0) choose(m_wayLooks[std::size_t(row)]);
}

}  // namespace desktop
