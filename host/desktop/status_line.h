// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <functional>
#include <string>

namespace desktop {

/// The line at the foot of the window: what one can do here, the day the analyses reckon with, whether the work is
/// saved. Never blank. UI thread.
class StatusLine final : public wxPanel {
 public:
  explicit StatusLine(wxWindow* parent);

  void setHint(const std::string& hint);
  void setAsOf(const std::string& text);
  /// `safe`: what is on screen is in the file. `explained` is shown under the pointer.
  void setSaved(bool safe, const std::string& text, const std::string& explained);

  /// Called when the user presses on what is said of saving. May be empty.
  std::function<void()> onSaved;

  std::string hint() const;
  std::string savedText() const;

 private:
  wxStaticText* m_hint;
  wxStaticText* m_asOf;
  wxStaticBitmap* m_badge;
  wxStaticText* m_saved;
  wxBitmapBundle m_safe;
  wxBitmapBundle m_unsaved;
};

}  // namespace desktop
