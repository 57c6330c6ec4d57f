// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>

#include <functional>

namespace desktop {

/// The zoom in the corner of the canvas: less, the percentage (pressing it gives 100 %), more, the whole diagram.
/// UI thread.
class ZoomControl final : public wxPanel {
 public:
  struct Callbacks {
    std::function<void()> out, actual, in, fit;
  };
  ZoomControl(wxWindow* parent, Callbacks callbacks);

  /// 1 is 100 %.
  void setZoom(double zoom);

 private:
  wxButton* m_percentage;
};

}  // namespace desktop
