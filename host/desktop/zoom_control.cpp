// SPDX-License-Identifier: MIT
#include "desktop/zoom_control.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <cmath>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/thin_frame.h"
#include "desktop/toolkit_style.h"

namespace desktop {

ZoomControl::ZoomControl(wxWindow* parent, Callbacks callbacks) : wxPanel(parent) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const char* drawing, const wxString& name, const std::function<void()>& act) {
    auto* button = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(30, 26)), wxBU_EXACTFIT);
    if (drawing[0] != '\0') button->SetBitmap(icon(drawing, 14));
    addStyle(*button, "flat");
    describe(*button, name);
    button->SetToolTip(name);
    button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
    row->Add(button, wxSizerFlags().Border(wxALL, FromDIP(2)));
    return button;
  };
  add("minus", tr("Zoom out"), callbacks.out);
  m_percentage = add("", tr("Zoom to 100 %"), callbacks.actual);
  m_percentage->SetLabel(wx("100 %"));
  m_percentage->SetMinSize(FromDIP(wxSize(58, 26)));
  add("plus", tr("Zoom in"), callbacks.in);
  add("fit", tr("Show the whole diagram"), callbacks.fit);
  SetSizerAndFit(row);
  addThinFrame(*this);
}

void ZoomControl::setZoom(double zoom) {
  const wxString text = wx(std::to_string(static_cast<int>(std::lround(zoom * 100))) + " %");
  // A text set anew is gone from the screen until the toolkit gives it room.
  if (m_percentage->GetLabel() != text) m_percentage->SetLabel(text);
}

}  // namespace desktop
