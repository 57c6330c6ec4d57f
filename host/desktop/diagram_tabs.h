// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/tglbtn.h>

#include <functional>
#include <string>
#include <vector>

#include "session/session.h"

namespace desktop {

/// The diagrams of the model as tabs above the canvas, and a button that adds one. UI thread.
class DiagramTabs final : public wxPanel {
 public:
  DiagramTabs(wxWindow* parent, std::function<void(const std::string&)> show, std::function<void()> add);

  void refresh(const std::vector<session::DiagramName>& diagrams, const std::string& shown);

 private:
  void addTab(const std::string& id, const wxString& name, bool shown);

  std::function<void(const std::string&)> m_show;
  std::function<void()> m_add;
  std::vector<session::DiagramName> m_diagrams;
  std::string m_shown;
  std::vector<wxToggleButton*> m_tabs;
  bool m_filled = false;
};

}  // namespace desktop
