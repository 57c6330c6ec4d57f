// SPDX-License-Identifier: MIT
#include "desktop/view_switch.h"

#include <wx/sizer.h>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

ViewSwitch::ViewSwitch(wxWindow* parent, std::function<bool()> isClient, std::function<void()> turn)
    : wxControl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE) {
  SetBackgroundColour(Look::colour(Surface::Chrome));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const wxString& label, const wxString& help, const char* drawing, bool client) {
    auto* button = new wxToggleButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    button->SetBitmap(icon(drawing, 16));
    button->SetToolTip(help);
    addStyle(*button, client ? "right" : "left");
    addStyle(*button, "segment");
    button->InvalidateBestSize();
    button->SetMinSize(button->GetBestSize() + FromDIP(wxSize(30, 0)));  // the picture is not counted
    button->Bind(wxEVT_TOGGLEBUTTON, [button, isClient, turn, client](wxCommandEvent&) {
      button->SetValue(isClient() == client);
      // Not from inside an event of what is about to be another window's toolbar.
      if (isClient() != client) button->CallAfter(turn);
    });
    button->Bind(wxEVT_UPDATE_UI, [button, isClient, client](wxUpdateUIEvent&) {
      if (const bool down = isClient() == client; button->GetValue() != down) button->SetValue(down);
    });
    row->Add(button);
    return button;
  };
  m_consultant = add(tr("Consultant"), tr("Show everything."), "lock", false);
  m_client = add(tr("Client"), tr("Show what the client may see, in this window."), "eye", true);
  SetSizerAndFit(row);
}

}  // namespace desktop
