// SPDX-License-Identifier: MIT
#include "desktop/choice_dialog.h"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "desktop/text.h"

namespace desktop {

std::optional<Chosen> chooseOne(wxWindow* parent, const std::string& caption, const std::string& question,
                                const std::vector<Choosable>& things, const std::vector<std::string>& buttons) {
  wxDialog dialog(parent, wxID_ANY, wx(caption), wxDefaultPosition, wxDefaultSize,
                  wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
  const int gap = dialog.FromDIP(12);
  auto* text = new wxStaticText(&dialog, wxID_ANY, wx(question));
  text->Wrap(dialog.FromDIP(640));
  auto* list = new wxListBox(&dialog, wxID_ANY, wxDefaultPosition, dialog.FromDIP(wxSize(640, 120)));
  for (const Choosable& thing : things) list->Append(wx(thing.title));
  auto* details = new wxTextCtrl(&dialog, wxID_ANY, wxString(), wxDefaultPosition, dialog.FromDIP(wxSize(640, 220)),
                                 wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP);
  const auto show = [&] { details->ChangeValue(wx(things[std::size_t(list->GetSelection())].details())); };
  list->Bind(wxEVT_LISTBOX, [&](wxCommandEvent&) { show(); });
  list->SetSelection(0);
  show();

  std::optional<std::size_t> pressed;
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddStretchSpacer();
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    auto* button = new wxButton(&dialog, wxID_ANY, wx(buttons[i]));
    button->Bind(wxEVT_BUTTON, [&, i](wxCommandEvent&) {
      pressed = i;
      dialog.EndModal(wxID_OK);
    });
    if (i == 0) button->SetDefault();
    row->Add(button, wxSizerFlags().Border(wxRIGHT, gap));
  }
  row->Add(new wxButton(&dialog, wxID_CANCEL, buttons.empty() ? tr("Close") : tr("Later")));

  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(text, wxSizerFlags().Expand().Border(wxALL, gap));
  column->Add(list, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, gap));
  column->Add(details, wxSizerFlags(2).Expand().Border(wxALL, gap));
  column->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, gap));
  dialog.SetSizerAndFit(column);
  list->SetFocus();
  if (dialog.ShowModal() != wxID_OK || !pressed) return std::nullopt;
  return Chosen{std::size_t(list->GetSelection()), *pressed};
}

}  // namespace desktop
