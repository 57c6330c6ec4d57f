// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/timer.h>

#include <functional>
#include <string>

#include "base/result.h"

namespace desktop {

/// One message at a time above the canvas; never a box that must be answered first. A panel of our own, because GTK's
/// bar does not grow with a message of several lines. UI thread.
class NoticeBar final : public wxPanel {
 public:
  explicit NoticeBar(wxWindow* parent);

  /// What happened, what it means, what to do next. With `label` a button that calls `act` and takes the notice away.
  void tell(const std::string& message, const std::string& label = {}, std::function<void()> act = {});
  void tell(const base::Error& error) { tell(error.message); }
  /// The same for two seconds: what anybody can see, with a way back.
  void tellShortly(const std::string& message, const std::string& label, std::function<void()> act);

  /// The message on show, or nothing.
  const std::string& message() const { return m_message; }
  void dismiss();
  /// What the button does.
  void act();

 private:
  void wrap();

  std::string m_message;
  std::function<void()> m_act;
  wxTimer m_timer;
  wxStaticText* m_text;
  wxButton* m_button;
  int m_wrappedAt = 0;
};

}  // namespace desktop
