// SPDX-License-Identifier: MIT
#include "desktop/palette_panel.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

PalettePanel::PalettePanel(wxWindow* parent, std::function<void(model::Type)> add) : wxPanel(parent) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  auto* grid = new wxGridSizer(2, FromDIP(wxSize(4, 4)));
  for (const model::TypeInfo& type : model::nodeTypes()) {
    auto* button = new wxButton(this, wxID_ANY, wxString());
    addStyle(*button, "palette");
    setContent(*button, icon(type.icon, 16).GetBitmapFor(this), wx(type.label.in(base::language())),
               wx(type.prefix.in(base::language())) + wx(":"));
    button->SetToolTip(wx(type.help.in(base::language())));
    button->SetMinSize(FromDIP(wxSize(100, 28)));
    button->Bind(wxEVT_BUTTON, [add, id = type.id](wxCommandEvent&) { add(id); });
    grid->Add(button, wxSizerFlags().Expand());
  }
  auto* margin = new wxBoxSizer(wxVERTICAL);
  margin->Add(grid, wxSizerFlags().Expand().Border(wxALL, FromDIP(9)));
  SetSizer(margin);
}

}  // namespace desktop
