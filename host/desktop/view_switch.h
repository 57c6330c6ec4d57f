// SPDX-License-Identifier: MIT
#pragma once

#include <wx/control.h>
#include <wx/tglbtn.h>

#include <functional>

namespace desktop {

/// Who is looking: the consultant, who sees everything, or the client. Two buttons of which one is down. UI thread.
class ViewSwitch final : public wxControl {
 public:
  /// `isClient` is asked whenever the toolkit is idle; `turn` shows the other view.
  ViewSwitch(wxWindow* parent, std::function<bool()> isClient, std::function<void()> turn);

  wxToggleButton& consultant() { return *m_consultant; }
  wxToggleButton& client() { return *m_client; }

 private:
  wxToggleButton* m_consultant;
  wxToggleButton* m_client;
};

}  // namespace desktop
