// SPDX-License-Identifier: MIT
#pragma once

#include <wx/infobar.h>

#include <functional>
#include <string>

#include "base/result.h"

namespace desktop {

/// One message at a time above the canvas; never a box that must be answered first. UI thread.
class NoticeBar final : public wxInfoBar {
 public:
  explicit NoticeBar(wxWindow* parent);

  /// What happened, what it means, what to do next. With `label` a button that calls `act` and takes the notice away.
  void tell(const std::string& message, const std::string& label = {}, std::function<void()> act = {});
  void tell(const base::Error& error) { tell(base::describe(error)); }

  /// The message on show, or nothing.
  const std::string& message() const { return m_message; }
  void dismiss();

 private:
  std::string m_message;
  std::function<void()> m_act;
  int m_button = wxID_NONE;
};

}  // namespace desktop
