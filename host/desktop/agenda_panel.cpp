// SPDX-License-Identifier: MIT
#include "desktop/agenda_panel.h"

#include <wx/wrapsizer.h>

#include <algorithm>
#include <vector>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

constexpr int kPause = 350;  // milliseconds
constexpr int kDetail = 40;  // logical pixels

/// As wide as the longest of its labels asks.
wxButton* makeButton(wxWindow* parent, const std::vector<wxString>& labels, const wxString& help) {
  auto* button = new wxButton(parent, wxID_ANY, labels.front(), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  button->SetToolTip(help);
  int widest = 0;
  for (const wxString& label : labels) widest = std::max(widest, button->GetTextExtent(label).x);
  button->SetMinSize(wxSize(widest + parent->FromDIP(26), -1));
  return button;
}

wxButton* makeIconButton(wxWindow* parent, const char* drawing, const wxString& help) {
  auto* button =
      new wxButton(parent, wxID_ANY, wxString(), wxDefaultPosition, parent->FromDIP(wxSize(28, 26)), wxBU_EXACTFIT);
  button->SetBitmap(icon(drawing, 14));
  button->SetToolTip(help);
  describe(*button, help);
  addStyle(*button, "flat");
  return button;
}

}  // namespace

AgendaPanel::AgendaPanel(wxWindow* parent, AgendaCommands& commands)
    : wxPanel(parent),
      m_commands(commands),
      m_list(new TreeList(this, tr("Agenda"), kDetail, true)),
      m_field(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, fieldSize(*this), wxTE_PROCESS_ENTER)),
      m_timer(this) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  m_field->SetHint(tr("Add an item"));
  describe(*m_field, tr("Add an item to the agenda"));
  m_field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
    if (!m_commands.add(utf8(m_field->GetValue()))) return;
    m_field->ChangeValue(wxString());
    refresh();
  });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
    m_commands.begin(chosenItem());
    refresh();
  });
  Bind(wxEVT_CHAR_HOOK, &AgendaPanel::key, this);
  auto* tools = new wxBoxSizer(wxHORIZONTAL);
  const auto tool = [&](const char* drawing, const wxString& help, auto act) {
    auto* button = makeIconButton(this, drawing, help);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) {
      if (const std::string item = chosenItem(); !item.empty()) act(item);
      refresh();
    });
    tools->Add(button);
  };
  tools->Add(m_field, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, FromDIP(4)));
  tool("pen", tr("Rename the item"), [this](const std::string& item) { m_commands.rename(item); });
  tool("undo", tr("Deal with the item earlier"), [this](const std::string& item) { m_commands.move(item, -1); });
  tool("redo", tr("Deal with the item later"), [this](const std::string& item) { m_commands.move(item, 1); });
  tool("cross", tr("Remove the item with its minutes"), [this](const std::string& item) { m_commands.remove(item); });
  m_next = makeButton(this, {tr("Begin"), tr("Next item")}, tr("Record what changes under the next item."));
  addStyle(*m_next, "primary");
  m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_commands.next();
    refresh();
  });
  m_end = makeButton(this, {tr("Stop recording")}, tr("Write what was recorded into the model."));
  m_end->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_commands.end();
    refresh();
  });
  auto* minutes = makeButton(this, {tr("Minutes…")}, tr("Write the minutes to a file to read, print or send."));
  minutes->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_commands.exportMinutes(); });
  auto* foot = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  for (wxButton* button : {m_next, m_end, minutes})
    foot->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(5)));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(tools, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  column->Add(m_list, wxSizerFlags(1).Expand());
  column->Add(foot, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8)));
  SetSizer(column);
  Bind(wxEVT_TIMER, [this](wxTimerEvent&) { refresh(); });
  Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
    event.Skip();
    refreshLater();
  });
}

void AgendaPanel::key(wxKeyEvent& event) {
  const std::string item = m_list->HasFocus() || m_list->IsDescendant(FindFocus()) ? chosenItem() : std::string();
  if (item.empty()) return event.Skip();
  switch (event.GetKeyCode()) {
    case WXK_F2:
      return m_commands.rename(item);
    case WXK_DELETE:
      m_commands.remove(item);
      return refresh();
    default:
      event.Skip();
  }
}

void AgendaPanel::refreshLater() { m_timer.StartOnce(kPause); }

void AgendaPanel::refresh() {
  if (!IsShownOnScreen()) return;
  TreeRow root{"root", {}};
  std::size_t number = 0;
  const std::string current = m_commands.current();
  for (const session::AgendaItem& item : m_commands.items()) {
    TreeRow row{item.id, wx(std::to_string(++number) + ". " + item.name)};
    row.bold = item.id == current;
    row.mark = icon(item.id == current ? "pen" : "doc", 16);
    const auto& minutes = m_commands.minutesOf(item);
    if (!minutes.empty()) row.detail = wx(std::to_string(minutes.size()));
    std::size_t line = 0;
    for (const session::Minute& minute : minutes)
      row.add({item.id + "/" + std::to_string(line++), wx(minute.in(base::language()))});
    root.add(std::move(row));
  }
  m_next->Enable(number > 0);
  if (const wxString label = current.empty() ? tr("Begin") : tr("Next item"); label != m_next->GetLabel()) {
    m_next->SetLabel(label);
  }
  m_end->Enable(!current.empty());
  const auto chosen = m_list->chosen();
  m_list->fill(std::move(root));
  m_list->choose(chosen);
}

/// A minute stands for its item.
std::string AgendaPanel::chosenItem() const {
  const auto chosen = m_list->chosen();
  return chosen.empty() ? std::string() : chosen.front().substr(0, chosen.front().find('/'));
}

}  // namespace desktop
