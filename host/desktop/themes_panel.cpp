// SPDX-License-Identifier: MIT
#include "desktop/themes_panel.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"

namespace desktop {

ThemesPanel::ThemesPanel(wxWindow* parent, std::function<void(const std::string&, bool)> declare) : wxPanel(parent) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  auto* grid = new wxGridSizer(2, FromDIP(wxSize(4, 7)));
  for (const model::Value& theme : model::inventoryThemes()) {
    auto* box = new wxCheckBox(this, wxID_ANY, wx(theme.label.in(base::language())));
    box->SetToolTip(tr("Tick this when everything about it is on the map. What is missing then counts as missing."));
    box->Bind(wxEVT_CHECKBOX, [declare, token = std::string(theme.token)](wxCommandEvent& event) {
      declare(token, event.IsChecked());
    });
    m_boxes.push_back(box);
    grid->Add(box, wxSizerFlags().Expand());
  }
  auto* hint = new wxStaticText(this, wxID_ANY, tr("Not ticked: gaps become questions, not faults."));
  hint->SetForegroundColour(Look::colour(diagram::ColourRole::Ink3));
  hint->SetFont(Look::font(-1));
  hint->Wrap(FromDIP(224));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(grid, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
  column->Add(hint, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(14)));
  SetSizer(column);
}

void ThemesPanel::refresh(const model::Model& model) {
  const auto themes = model::inventoryThemes();
  for (std::size_t i = 0; i < themes.size(); ++i)
    m_boxes[i]->SetValue(model.root().contains(model::Attr::Inventory, themes[i].token));
}

int ThemesPanel::count() const {
  return static_cast<int>(
      std::count_if(m_boxes.begin(), m_boxes.end(), [](wxCheckBox* box) { return box->GetValue(); }));
}

}  // namespace desktop
