// SPDX-License-Identifier: MIT
#include "desktop/thin_frame.h"

#include <wx/dcclient.h>

#include "desktop/look.h"

namespace desktop {

void addThinFrame(wxWindow& window) {
  window.Bind(wxEVT_PAINT, [&window](wxPaintEvent&) {
    wxPaintDC dc(&window);
    dc.SetPen(Look::colour(diagram::ColourRole::Rule2));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(window.GetClientSize());
  });
}

}  // namespace desktop
