// SPDX-License-Identifier: MIT
#include "desktop/views/analysis_pane.h"

#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kSheetBeside = 330;  // a sheet beside the cards wants at least this

}  // namespace

AnalysisPane::AnalysisPane(wxWindow* parent, Workspace& workspace,
                           std::function<void(const std::vector<std::string>&)> reveal,
                           std::function<void(const std::string&)> told)
    : wxPanel(parent), m_workspace(workspace), m_reveal(std::move(reveal)) {
  SetBackgroundColour(Look::colour(ColourRole::Canvas));
  auto* column = new wxBoxSizer(wxVERTICAL);
  makeHead(*column);
  m_nothing = new wxStaticText(this, wxID_ANY, wxString());
  m_nothing->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_deck = new CardDeck(this, {[this](const auto& ids) { select(ids); },
                               [this](std::size_t row) {
                                 m_grid->goTo(row, 2);
                                 m_grid->SetFocus();
                               }});
  m_grid = new SheetGrid(this, {[this](const auto& ids) { select(ids); },
                                [this](const auto& target, auto value) { edit(target, std::move(value)); },
                                [this](const auto& edits, wxPoint at) { choose(edits, at); }});
  // Over the whole window, because the choices may need more room than the pane has.
  m_chooser = new Chooser(parent, std::move(told));
  m_chooser->Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
    event.Skip();
    if (!event.IsShown()) m_grid->SetFocus();
  });
  column->Add(m_nothing, wxSizerFlags().Expand().Border(wxALL, FromDIP(14)));
  SetSizer(column);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { arrange(); });  // once the toolkit gave the room
  });
  Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
    event.Skip();
    if (event.IsShown()) CallAfter([this] { refresh(); });
  });
}

void AnalysisPane::makeHead(wxSizer& column) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  m_choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(290, 30)));
  m_choice->SetToolTip(tr("Which view is shown."));
  describe(*m_choice, tr("View"));
  m_choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
    m_view = m_names[std::size_t(event.GetSelection())].id;
    fill(false);
  });
  m_hint = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_hint->SetForegroundColour(Look::colour(ColourRole::Ink3));
  m_hint->SetFont(Look::font(-1));
  row->Add(m_choice, wxSizerFlags().CentreVertical());
  row->Add(m_hint, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(12)));
  column.Add(row, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
}

void AnalysisPane::refresh() {
  if (!m_workspace.isOpen() || !IsShownOnScreen()) return;
  const session::Analyses& analyses = m_workspace.session().analyses();
  auto names = session::viewsOf(analyses.reports(), analyses.catalogue());
  const auto same = [](const auto& a, const auto& b) { return a.id == b.id && a.title == b.title; };
  if (!std::ranges::equal(names, m_names, same)) {
    m_names = std::move(names);
    m_choice->Clear();
    for (const session::ViewName& name : m_names) m_choice->Append(wx(name.title));
  }
  fill(true);
  setSelection();
}

void AnalysisPane::fill(bool keepPlace) {
  const session::Analyses& analyses = m_workspace.session().analyses();
  m_contents = session::viewOf(m_view, {m_workspace.model(), analyses.reports(), analyses.catalogue(), m_measurer});
  const auto at = std::ranges::find(m_names, m_view, &session::ViewName::id);
  m_choice->SetSelection(at == m_names.end() ? wxNOT_FOUND : int(at - m_names.begin()));
  m_hint->SetLabelText(wx(m_contents.hint));
  m_hint->SetToolTip(wx(m_contents.hint));
  m_nothing->SetLabelText(wx(m_contents.nothing));
  m_deck->show(m_contents.cards);
  m_grid->show(m_contents.sheet, keepPlace);
  describe(*m_grid, m_choice->GetStringSelection(), wx(m_contents.hint));
  arrange();
}

/// Cards stand beside the sheet where there is room, else above it.
void AnalysisPane::arrange() {
  const bool cards = !m_contents.cards.empty();
  const bool sheet = !m_contents.sheet.rows.empty();
  m_nothing->Show(!m_contents.nothing.empty());
  m_deck->Show(cards);
  m_grid->Show(sheet);
  Layout();
  const wxSize size = GetClientSize();
  const int top = m_choice->GetRect().GetBottom() + FromDIP(8);
  const wxRect room(0, top, size.x, std::max(size.y - top, 0));
  if (cards != sheet) return (cards ? static_cast<wxWindow*>(m_deck) : m_grid)->SetSize(room);
  if (!cards) return;
  const int width = m_deck->preferredWidth();
  if (size.x >= width + FromDIP(kSheetBeside)) {
    m_deck->SetSize(wxRect(0, top, width, room.height));
    m_grid->SetSize(wxRect(width, top, size.x - width, room.height));
  } else {
    const int height = std::min(m_deck->heightAt(size.x), room.height / 2);
    m_deck->SetSize(wxRect(0, top, size.x, height));
    m_grid->SetSize(wxRect(0, top + height, size.x, room.height - height));
  }
}

void AnalysisPane::setSelection() {
  if (!m_workspace.isOpen() || !IsShownOnScreen()) return;
  m_deck->setSelection(m_workspace.selection());
  m_grid->setSelection(m_workspace.selection());
}

void AnalysisPane::open(const std::string& view) {
  m_view = view;
  refresh();
  takeFocus();
}

void AnalysisPane::takeFocus() {
  if (m_grid->IsShown())
    m_grid->SetFocus();
  else if (m_deck->IsShown())
    m_deck->SetFocus();
  else
    m_choice->SetFocus();
}

std::string AnalysisPane::nothing() const { return m_contents.nothing; }

void AnalysisPane::select(const std::vector<std::string>& ids) {
  m_workspace.select(ids);
  if (!ids.empty()) m_reveal(ids);
}

void AnalysisPane::edit(const session::EditTarget& target, std::optional<std::string> value) {
  // Not from inside the grid's own event, because the sheet is then made anew.
  CallAfter(
      [this, target, value = std::move(value)] { m_workspace.accepted(m_workspace.session().edit(target, value)); });
}

void AnalysisPane::choose(const std::vector<session::CellEdit>& edits, wxPoint screen) {
  std::vector<Choice> choices;
  for (const session::CellEdit& edit : edits)
    for (const session::EditChoice& choice : edit.choices) {
      const std::string label =
          edits.size() == 1 ? choice.label
                            : base::tr("{attribute}: {value}", {{"attribute", edit.label}, {"value", choice.label}});
      choices.push_back({label, {}, true, [this, target = edit.target, value = choice.value] {
                           this->edit(target, value.empty() ? std::nullopt : std::optional(value));
                         }});
    }
  m_chooser->open(m_chooser->GetParent()->ScreenToClient(screen), edits.front().label, std::move(choices));
}

}  // namespace desktop
