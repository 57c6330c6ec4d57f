// SPDX-License-Identifier: MIT
#include "desktop/diagram_tabs.h"

#include <wx/button.h>
#include <wx/menu.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

DiagramTabs::DiagramTabs(wxWindow* parent, std::function<void(const std::string&)> show, std::function<void()> add)
    : wxPanel(parent), m_show(std::move(show)), m_add(std::move(add)) {
  SetBackgroundColour(Look::colour(Surface::Caption));
  SetSizer(new wxBoxSizer(wxHORIZONTAL));
}

void DiagramTabs::refresh(const std::vector<session::DiagramName>& diagrams, const std::set<std::string>& views,
                          const std::string& shown) {
  const auto same = [](const session::DiagramName& a, const session::DiagramName& b) {
    return a.id == b.id && a.name == b.name;
  };
  if (m_filled && shown == m_shown && views == m_views &&
      std::equal(diagrams.begin(), diagrams.end(), m_diagrams.begin(), m_diagrams.end(), same))
    return;
  m_filled = true;
  m_diagrams = diagrams;
  m_views = views;
  m_shown = shown;
  m_tabs.clear();
  GetSizer()->Clear(true);
  GetSizer()->AddSpacer(FromDIP(6));
  for (const session::DiagramName& diagram : m_diagrams)
    addTab(diagram.id, diagram.name.empty() ? tr("Diagram") : wx(diagram.name), diagram.id == m_shown);
  if (m_diagrams.empty()) addTab("", tr("Figure of eight"), true);
  auto* plus = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(28, 26)), wxBU_EXACTFIT);
  plus->SetBitmap(icon("plus", 14));
  plus->SetToolTip(tr("Add another picture of the same model."));
  describe(*plus, tr("Add a diagram"));
  addStyle(*plus, "flat");
  plus->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter(m_add); });
  GetSizer()->Add(plus, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(4)));
  GetParent()->Layout();
}

void DiagramTabs::addTab(const std::string& id, const wxString& name, bool shown) {
  auto* tab = new wxToggleButton(this, wxID_ANY, wxControl::EscapeMnemonics(name), wxDefaultPosition, wxDefaultSize,
                                 wxBU_EXACTFIT);
  tab->SetBitmap(icon(m_views.contains(id) ? "focus" : "layers", 16,
                      shown ? diagram::ColourRole::Ink : diagram::ColourRole::Ink2));
  tab->SetValue(shown);
  addStyle(*tab, "tab");
  tab->InvalidateBestSize();
  tab->SetMinSize(tab->GetBestSize() + FromDIP(wxSize(30, 0)));  // the picture is not counted
  tab->Bind(wxEVT_TOGGLEBUTTON, [this, id, tab](wxCommandEvent&) {
    tab->SetValue(id == m_shown);
    if (id != m_shown) CallAfter([this, id] { m_show(id); });
  });
  tab->Bind(wxEVT_RIGHT_UP, [this, id, tab](wxMouseEvent&) { openMenu(id, *tab); });
  tab->Bind(wxEVT_LEFT_DCLICK, [this, id](wxMouseEvent&) {
    const auto rows = m_menu ? m_menu(id) : std::vector<Choice>();
    if (!rows.empty() && rows.front().enabled) CallAfter(rows.front().act);
  });
  m_tabs.push_back(tab);
  GetSizer()->Add(tab, wxSizerFlags().Bottom().Border(wxTOP, FromDIP(4)));
}

void DiagramTabs::openMenu(const std::string& id, wxWindow& tab) {
  const auto rows = m_menu ? m_menu(id) : std::vector<Choice>();
  wxMenu menu;
  for (std::size_t i = 0; i < rows.size(); ++i)
    menu.Append(wxID_HIGHEST + 1 + int(i), wxControl::EscapeMnemonics(wx(rows[i].label)))->Enable(rows[i].enabled);
  const int chosen = GetPopupMenuSelectionFromUser(menu, tab.GetPosition() + wxPoint(0, tab.GetSize().y));
  const auto row = std::size_t(chosen - wxID_HIGHEST - 1);
  if (chosen != wxID_NONE && row < rows.size()) CallAfter(rows[row].act);
}

}  // namespace desktop
