// SPDX-License-Identifier: MIT
#include "desktop/dock_art.h"

#include <wx/aui/framemanager.h>
#include <wx/dc.h>

#include "desktop/icons.h"
#include "desktop/look.h"

namespace desktop {
using diagram::ColourRole;

DockArt::DockArt() : m_close(icon("cross", 14)), m_pin(icon("pin", 14)) {
  SetMetric(wxAUI_DOCKART_CAPTION_SIZE, 27);
  SetMetric(wxAUI_DOCKART_SASH_SIZE, 3);
  SetMetric(wxAUI_DOCKART_PANE_BORDER_SIZE, 0);
  SetMetric(wxAUI_DOCKART_PANE_BUTTON_SIZE, 22);
  SetMetric(wxAUI_DOCKART_GRADIENT_TYPE, wxAUI_GRADIENT_NONE);
  SetColour(wxAUI_DOCKART_BACKGROUND_COLOUR, Look::colour(Surface::Chrome));
  SetColour(wxAUI_DOCKART_SASH_COLOUR, Look::colour(Surface::Edge));
  SetFont(wxAUI_DOCKART_CAPTION_FONT, Look::font(0, wxFONTWEIGHT_SEMIBOLD));
}

void DockArt::DrawCaption(wxDC& dc, wxWindow* window, const wxString& text, const wxRect& rect, wxAuiPaneInfo& pane) {
  dc.SetPen(*wxTRANSPARENT_PEN);
  dc.SetBrush(Look::colour(Surface::Caption));
  dc.DrawRectangle(rect);
  dc.SetPen(Look::colour(Surface::Edge));
  dc.DrawLine(rect.GetLeft(), rect.GetBottom(), rect.GetRight() + 1, rect.GetBottom());

  const int buttons = window->FromDIP(m_buttonSize) * (int(pane.HasCloseButton()) + int(pane.HasPinButton()));
  const int margin = window->FromDIP(10);
  dc.SetFont(m_captionFont);
  dc.SetTextForeground(Look::colour(ColourRole::Ink));
  const wxString shown =
      wxControl::Ellipsize(text, dc, wxELLIPSIZE_END, rect.width - buttons - margin - window->FromDIP(4));
  dc.DrawText(shown, rect.x + margin, rect.y + (rect.height - dc.GetTextExtent(shown).y) / 2);
}

void DockArt::DrawPaneButton(wxDC& dc, wxWindow* window, int button, int state, const wxRect& rect, wxAuiPaneInfo&) {
  const wxBitmap bitmap = (button == wxAUI_BUTTON_PIN ? m_pin : m_close).GetBitmapFor(window);
  const wxSize size = bitmap.GetLogicalSize();
  if (state & (wxAUI_BUTTON_STATE_HOVER | wxAUI_BUTTON_STATE_PRESSED)) {
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(Look::colour(Surface::Edge));
    dc.DrawRoundedRectangle(wxRect(rect).Deflate(1), 4);
  }
  dc.DrawBitmap(bitmap, rect.x + (rect.width - size.x) / 2, rect.y + (rect.height - size.y) / 2, true);
}

void DockArt::DrawSash(wxDC& dc, wxWindow*, int orientation, const wxRect& rect) {
  // One line in the middle of what can be grabbed.
  dc.SetPen(*wxTRANSPARENT_PEN);
  dc.SetBrush(Look::colour(Surface::Chrome));
  dc.DrawRectangle(rect);
  dc.SetBrush(Look::colour(Surface::Edge));
  if (orientation == wxVERTICAL)
    dc.DrawRectangle(rect.x + rect.width / 2, rect.y, 1, rect.height);
  else
    dc.DrawRectangle(rect.x, rect.y + rect.height / 2, rect.width, 1);
}

}  // namespace desktop
