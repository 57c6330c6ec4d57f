// SPDX-License-Identifier: MIT
#pragma once

#include <wx/aui/aui.h>

namespace desktop {

/// Flat captions, one-pixel edges and the project's own icons for docked panes, in the current look.
class DockArt final : public wxAuiDefaultDockArt {
 public:
  DockArt();

  wxAuiDockArt* Clone() override { return new DockArt(*this); }
  void UpdateColoursFromSystem() override {}
  void DrawCaption(wxDC& dc, wxWindow* window, const wxString& text, const wxRect& rect, wxAuiPaneInfo& pane) override;
  void DrawPaneButton(wxDC& dc, wxWindow* window, int button, int state, const wxRect& rect,
                      wxAuiPaneInfo& pane) override;
  void DrawSash(wxDC& dc, wxWindow* window, int orientation, const wxRect& rect) override;
  void DrawBorder(wxDC&, wxWindow*, const wxRect&, wxAuiPaneInfo&) override {}

 private:
  wxBitmapBundle m_close;
  wxBitmapBundle m_pin;
};

}  // namespace desktop
