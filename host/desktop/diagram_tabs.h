// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/tglbtn.h>

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "desktop/chooser.h"
#include "session/session.h"

namespace desktop {

/// The diagrams and saved views of the model as tabs above the canvas, and a button that adds one. UI thread.
class DiagramTabs final : public wxPanel {
 public:
  DiagramTabs(wxWindow* parent, std::function<void(const std::string&)> show, std::function<void()> add);

  /// What a right click on a tab offers; the first of it is what a double click does.
  using Menu = std::function<std::vector<Choice>(const std::string&)>;
  void onMenu(Menu menu) { m_menu = std::move(menu); }

  /// `views`: the ids of those that are saved views, which have another picture.
  void refresh(const std::vector<session::DiagramName>& diagrams, const std::set<std::string>& views,
               const std::string& shown);
  /// In the order of the diagrams.
  const std::vector<wxToggleButton*>& tabs() const { return m_tabs; }

 private:
  void addTab(const std::string& id, const wxString& name, bool shown);
  void openMenu(const std::string& id, wxWindow& tab);

  std::function<void(const std::string&)> m_show;
  std::function<void()> m_add;
  Menu m_menu;
  std::vector<session::DiagramName> m_diagrams;
  std::set<std::string> m_views;
  std::string m_shown;
  std::vector<wxToggleButton*> m_tabs;
  bool m_filled = false;
};

}  // namespace desktop
