// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>

#include <functional>
#include <string>

namespace desktop {

/// In the corner of the canvas, as long as something is not on it: how much that is. A click asks what to do about it.
/// UI thread.
class HiddenNote final : public wxPanel {
 public:
  HiddenNote(wxWindow* canvas, std::function<void()> clicked);

  /// An empty text hides it.
  void say(const std::string& text);
  std::string text() const;

 private:
  void place();

  wxButton* m_button;
};

}  // namespace desktop
