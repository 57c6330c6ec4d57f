// SPDX-License-Identifier: MIT
#include "desktop/filter_bar.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>
#include <wx/wrapsizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using diagram::ColourRole;
using diagram::ViewRule;

namespace {

wxButton* makeButton(wxWindow* parent, const wxString& label) {
  auto* button = new wxButton(parent, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  addStyle(*button, "filter");
  return button;
}

std::string nameOf(FilterBar::Kind kind) {
  switch (kind) {
    case FilterBar::Kind::Types:
      return base::tr("Types");
    case FilterBar::Kind::Layers:
      return base::tr("Layers");
    case FilterBar::Kind::Partners:
      return base::tr("Partners");
    case FilterBar::Kind::Attributes:
      return base::tr("Properties");
    case FilterBar::Kind::Findings:
      return base::tr("Findings");
  }
  return {};
}

std::size_t countOf(const ViewRule& rule, FilterBar::Kind kind) {
  switch (kind) {
    case FilterBar::Kind::Types:
      return rule.types.size();
    case FilterBar::Kind::Layers:
      return rule.layers.size();
    case FilterBar::Kind::Partners:
      return rule.partners.size();
    case FilterBar::Kind::Attributes:
      return rule.where.size();
    case FilterBar::Kind::Findings:
      return rule.findings.size();
  }
  return 0;
}

constexpr FilterBar::Kind kinds[] = {FilterBar::Kind::Types, FilterBar::Kind::Layers, FilterBar::Kind::Partners,
                                     FilterBar::Kind::Attributes, FilterBar::Kind::Findings};

}  // namespace

FilterBar::FilterBar(wxWindow* parent, Events events)
    : wxPanel(parent),
      m_events(std::move(events)),
      m_text(new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(150, -1)))) {
  Hide();
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_text->SetDescriptiveText(tr("With this text"));
  describe(*m_text, tr("Show what has this text"));
  m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    ViewRule rule = m_state.rule;
    rule.text = utf8(m_text->GetValue());
    if (rule != m_state.rule) change(std::move(rule));
  });
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  const auto add = [&](wxWindow* part) {
    row->Add(part, wxSizerFlags().CentreVertical().Border(wxLEFT | wxTOP | wxBOTTOM, FromDIP(5)));
  };
  add(new wxStaticBitmap(this, wxID_ANY, icon("filter", 16)));
  add(m_text);
  for (const Kind kind : kinds) {
    m_buttons.push_back(makeButton(this, wx(nameOf(kind))));
    m_buttons.back()->Bind(wxEVT_BUTTON, [this, kind](wxCommandEvent&) { openMenu(kind); });
    add(m_buttons.back());
  }
  m_rest = new wxChoice(this, wxID_ANY);
  m_rest->Append(tr("Hide the rest"));
  m_rest->Append(tr("Fade the rest"));
  describe(*m_rest, tr("What happens to the rest"));
  m_rest->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    ViewRule rule = m_state.rule;
    rule.fades = m_rest->GetSelection() == 1;
    change(std::move(rule));
  });
  add(m_rest);
  m_count = new wxStaticText(this, wxID_ANY, wxString());
  m_count->SetForegroundColour(Look::colour(ColourRole::Ink2));
  add(m_count);
  m_save = makeButton(this, tr("Save as view"));
  m_save->SetToolTip(tr("Keep what is shown now as a diagram of its own."));
  m_save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter(m_events.save); });
  add(m_save);
  auto* close = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(26, 24)), wxBU_EXACTFIT);
  close->SetBitmap(icon("cross", 14));
  close->SetToolTip(tr("Show everything again."));
  describe(*close, tr("Show everything again."));
  addStyle(*close, "flat");
  close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter(m_events.closed); });
  add(close);
  SetSizer(row);
  // Not now: the toolkit is giving room.
  GetParent()->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { fitHeight(); });
  });
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE) return CallAfter(m_events.closed);
    event.Skip();
  });
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    dc.SetPen(Look::colour(Surface::Edge));
    const wxSize size = GetClientSize();
    dc.DrawLine(0, size.y - 1, size.x, size.y - 1);
  });
}

void FilterBar::change(ViewRule rule) {
  m_state.rule = rule;
  labelButtons();
  m_events.changed(rule);
}

void FilterBar::labelButtons() {
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const std::size_t count = countOf(m_state.rule, kinds[i]);
    const std::string name = nameOf(kinds[i]);
    const wxString label =
        wx(count == 0 ? name : base::tr("{name}: {count}", {{"name", name}, {"count", std::to_string(count)}}));
    if (m_buttons[i]->GetLabel() != label) m_buttons[i]->SetLabel(label);
  }
}

void FilterBar::refresh(const model::Model& model, State state) {
  m_model = &model;
  m_state = std::move(state);
  labelButtons();
  // What is being typed is not to be disturbed.
  if (!m_text->HasFocus() && utf8(m_text->GetValue()) != m_state.rule.text) m_text->ChangeValue(wx(m_state.rule.text));
  m_rest->SetSelection(m_state.rule.fades ? 1 : 0);
  const std::string count =
      base::tr("{seen} of {all}", {{"seen", std::to_string(m_state.seen)}, {"all", std::to_string(m_state.all)}});
  const wxString text = wx(m_state.focus.empty() ? count : m_state.focus + " · " + count);
  if (m_count->GetLabelText() != text) m_count->SetLabelText(text);
  m_save->Show(!m_state.saveLabel.empty());
  if (!m_state.saveLabel.empty() && m_save->GetLabel() != wx(m_state.saveLabel))
    m_save->SetLabel(wx(m_state.saveLabel));
  Layout();
  fitHeight();
}

/// What does not fit beside the rest goes to another line.
void FilterBar::fitHeight() {
  const int width = GetParent()->GetClientSize().x;
  GetSizer()->InformFirstDirection(wxHORIZONTAL, width, -1);
  const int height = GetSizer()->CalcMin().y;
  if (height == GetMinSize().y) return;
  SetMinSize(wxSize(-1, height));
  GetParent()->Layout();
}

std::string FilterBar::countText() const { return utf8(m_count->GetLabelText()); }

void FilterBar::openMenu(Kind kind) {
  wxMenu menu;
  std::vector<Tick> all = ticks(kind);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].startsGroup) menu.AppendSeparator();
    menu.AppendCheckItem(wxID_HIGHEST + 1 + int(i), wxControl::EscapeMnemonics(wx(all[i].label)))->Check(all[i].on);
  }
  wxButton& under = button(kind);
  const int chosen = GetPopupMenuSelectionFromUser(menu, under.GetPosition() + wxPoint(0, under.GetSize().y));
  const auto row = std::size_t(chosen - wxID_HIGHEST - 1);
  if (chosen != wxID_NONE && row < all.size()) all[row].turn();
}

}  // namespace desktop
