// SPDX-License-Identifier: MIT
#include "desktop/themes_panel.h"

#include <wx/sizer.h>

#include <algorithm>
#include <utility>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using diagram::ColourRole;

const wxSize kMarkSize(16, 16);

/// The hollow diamond of a question with how many checks wait; empty when none does.
wxBitmapBundle waitingMark(std::size_t checks) {
  diagram::DisplayList list;
  if (checks > 0) {
    list.path(diagram::Path::polygon({{8, .8}, {15.2, 8}, {8, 15.2}, {.8, 8}}), ColourRole::Card,
              {ColourRole::Question, 1.3});
    list.text({8, 11.2}, std::to_string(checks),
              {{checks > 9 ? 7.5 : 9.0, 600}, ColourRole::Ink2, diagram::Anchor::Middle});
  }
  return picture(list, kMarkSize);
}

}  // namespace

ThemesPanel::ThemesPanel(wxWindow* parent, ThemesEvents events) : wxPanel(parent), m_events(std::move(events)) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  auto* column = new wxBoxSizer(wxVERTICAL);
  makeThemes(*column);
  m_text = new wxStaticText(this, wxID_ANY, wxString());
  m_text->SetFont(Look::font(-1));
  column->Add(m_text, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(14)));
  makeDecision(*column);
  SetSizer(column);
  Bind(wxEVT_CHAR_HOOK, &ThemesPanel::keyPressed, this);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { pointAt(m_pointed); });
  });
  pointAt(std::nullopt);
}

void ThemesPanel::makeThemes(wxSizer& column) {
  auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(2, 6)));
  grid->AddGrowableCol(1);
  for (const model::Value& theme : model::inventoryThemes()) {
    const std::size_t index = m_boxes.size();
    auto* box = new wxCheckBox(this, wxID_ANY, wx(theme.label.in(base::language())));
    box->SetFont(Look::font(-1));
    box->SetToolTip(tr("Tick this when everything about it is on the map. What is missing then counts as missing."));
    auto* mark = new wxStaticBitmap(this, wxID_ANY, waitingMark(0));
    box->Bind(wxEVT_CHECKBOX, [this, index](wxCommandEvent& event) { ticked(index, event.IsChecked()); });
    box->Bind(wxEVT_SET_FOCUS, [this, index](wxFocusEvent& event) {
      event.Skip();
      pointAt(index);
    });
    for (wxWindow* part : {static_cast<wxWindow*>(box), static_cast<wxWindow*>(mark)})
      part->Bind(wxEVT_ENTER_WINDOW, [this, index](wxMouseEvent& event) {
        event.Skip();
        pointAt(index);
      });
    m_boxes.push_back(box);
    m_waiting.push_back(mark);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(box, wxSizerFlags().CentreVertical());
    row->Add(mark, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(1)));
    grid->Add(row, wxSizerFlags().Expand());
  }
  column.Add(grid, wxSizerFlags().Expand().Border(wxALL, FromDIP(7)));
}

void ThemesPanel::makeDecision(wxSizer& column) {
  m_decision = new wxPanel(this);
  m_decision->SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_declare = new wxButton(m_decision, wxID_ANY, tr("Declare complete"));
  addStyle(*m_declare, "primary");
  auto* leave = new wxButton(m_decision, wxID_ANY, tr("Leave it"));
  m_declare->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { decide(true); });
  leave->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { decide(false); });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_declare, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  row->Add(leave);
  m_decision->SetSizer(row);
  m_decision->Hide();
  column.Add(m_decision, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
}

void ThemesPanel::refresh(const std::vector<session::ThemeState>& states) {
  const auto before = std::exchange(m_states, states);
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    if (m_pending == i && states[i].complete) decide(false);  // somebody else declared it
    m_boxes[i]->SetValue(states[i].complete || m_pending == i);
    const wxString questions = questionsOf(i);
    if (before.empty() || before[i].waiting() != states[i].waiting())
      m_waiting[i]->SetBitmap(waitingMark(states[i].waiting()));
    if (m_waiting[i]->GetToolTipText() == questions) continue;
    m_waiting[i]->SetToolTip(questions);
    describe(*m_boxes[i], m_boxes[i]->GetLabelText(), questions);
  }
  pointAt(m_pointed);
}

int ThemesPanel::count() const {
  return static_cast<int>(
      std::count_if(m_states.begin(), m_states.end(), [](const auto& state) { return state.complete; }));
}

std::string ThemesPanel::said() const { return utf8(m_said); }

void ThemesPanel::ticked(std::size_t theme, bool complete) {
  if (!complete) {
    if (m_pending == theme) return decide(false);
    m_events.declare(std::string(m_states[theme].theme.token), false);
    return;
  }
  if (m_pending) m_boxes[*m_pending]->SetValue(false);
  m_pending = theme;
  say(tr("Looking at what this brings…"), true);
  m_events.preview(std::string(m_states[theme].theme.token), [this, theme](const std::string& sentence) {
    if (m_pending == theme) say(wx(sentence), true);
  });
}

void ThemesPanel::decide(bool declare) {
  if (!m_pending) return;
  const std::size_t theme = *m_pending;
  m_pending.reset();
  m_events.dropPreview();
  const bool hadFocus = m_decision->IsDescendant(FindFocus());
  pointAt(theme);
  if (hadFocus) m_boxes[theme]->SetFocus();
  if (declare)
    m_events.declare(std::string(m_states[theme].theme.token), true);
  else
    m_boxes[theme]->SetValue(m_states[theme].complete);
}

void ThemesPanel::pointAt(std::optional<std::size_t> theme) {
  m_pointed = theme;
  if (m_pending) return;
  const wxString questions = theme && *theme < m_states.size() ? questionsOf(*theme) : wxString();
  say(questions.empty() ? tr("Not ticked: gaps become questions, not faults.") : questions, false);
}

void ThemesPanel::say(const wxString& text, bool isDecision) {
  const int width = std::max(FromDIP(160), GetClientSize().x - FromDIP(28));
  if (text == m_said && isDecision == m_decision->IsShown() && width == m_width) return;
  m_said = text;
  m_width = width;
  m_text->SetForegroundColour(Look::colour(isDecision ? ColourRole::Ink : ColourRole::Ink3));
  m_text->SetLabelText(text);
  m_text->Wrap(width);
  m_decision->Show(isDecision);
  Layout();
}

wxString ThemesPanel::questionsOf(std::size_t theme) const {
  wxString all;
  for (const session::ThemeQuestion& question : m_states[theme].questions)
    all += (all.empty() ? wxString() : wx("\n")) + wx(question.text);
  return all;
}

void ThemesPanel::keyPressed(wxKeyEvent& event) {
  const int key = event.GetKeyCode();
  const bool enter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
  // On its own button Enter is that button's.
  if (!m_pending || m_decision->IsDescendant(FindFocus()) || (!enter && key != WXK_ESCAPE)) return event.Skip();
  decide(enter);
}

}  // namespace desktop
