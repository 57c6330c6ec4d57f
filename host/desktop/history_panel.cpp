// SPDX-License-Identifier: MIT
#include "desktop/history_panel.h"

#include <wx/sizer.h>

#include "base/number.h"
#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"

namespace desktop {
namespace {

/// The name of a step begins a line here.
wxString sentence(const std::string& name) {
  wxString text = wx(name);
  if (!text.empty()) text[0] = wxUniChar(wxToupper(text[0]));
  return text;
}

}  // namespace

HistoryPanel::HistoryPanel(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent), m_workspace(workspace), m_list(new TreeList(this, tr("History"), 40, false)) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    // While the list is filled nothing is chosen.
    const auto chosen = m_list->chosen();
    if (chosen.size() != 1) return;
    const auto steps = static_cast<std::size_t>(base::parseNumber(chosen.front()).value_or(0));
    if (steps != m_workspace.session().history().past().size()) CallAfter([this, steps] { goTo(steps); });
  });
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_list, wxSizerFlags(1).Expand());
  SetSizer(column);
  Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
    event.Skip();
    if (event.IsShown()) CallAfter([this] { refresh(); });
  });
}

void HistoryPanel::refresh() {
  if (!IsShownOnScreen() || !m_workspace.isOpen()) return;
  const edit::History& history = m_workspace.session().history();
  TreeRow root{"root", {}};
  const std::size_t past = history.past().size();
  const auto add = [&](std::size_t steps, const wxString& text) -> TreeRow& {
    TreeRow& row = root.add({std::to_string(steps), text});
    row.faint = steps > past;
    row.bold = steps == past;
    if (steps == past) row.mark = icon("chev", 14);
    return row;
  };
  const std::size_t future = history.future().size();
  for (std::size_t i = future; i > 0; --i) add(past + i, sentence(history.future()[future - i].name));
  for (std::size_t i = past; i > 0; --i) add(i, sentence(history.past()[i - 1].name));
  add(0, tr("As it was opened"));
  m_list->fill(std::move(root));
  m_list->choose({std::to_string(past)});
}

void HistoryPanel::goTo(std::size_t steps) {
  session::Session& session = m_workspace.session();
  while (session.history().past().size() > steps && session.canUndo()) session.undo();
  while (session.history().past().size() < steps && session.canRedo()) session.redo();
}

}  // namespace desktop
