// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "desktop/tree_model.h"
#include "session/plugin_list.h"

namespace desktop {

/// What the window of plugins asks for. None may be empty.
struct PluginEvents {
  std::function<void(const session::ListedPlugin&)> allow;
  std::function<void(const session::ListedPlugin&)> switchOver;  ///< off, or on again
  std::function<void(const session::ListedPlugin&)> remove;
  std::function<void()> add;
  std::function<void()> openFolder;
  std::function<void(bool)> beStrict;
  std::function<void()> closed;
};

/// The plugins of this machine: what each is, how it stands and how it behaved, what keeps it in its place, and what
/// the user can decide. Stays open beside the work. It decides nothing itself. UI thread.
class PluginsWindow final : public wxDialog {
 public:
  PluginsWindow(wxWindow* parent, PluginEvents events);

  /// Reads the plugins anew; `reports` are those of the last run.
  void refresh(const std::vector<analysis::Report>& reports);
  /// Chooses a plugin by its id.
  void choose(const std::string& id);
  /// A whole sentence about what was just done, or could not be.
  void say(const std::string& sentence);

  const std::vector<session::ListedPlugin>& plugins() const { return m_plugins; }
  /// The one that is chosen, or null.
  const session::ListedPlugin* chosen() const;
  /// What keeps plugins in their place here; empty until it is known.
  const std::vector<analysis::Layer>& layers() const { return m_layers; }

  TreeList& list() { return *m_list; }
  std::string details() const;
  std::string protection() const;
  std::string said() const;
  wxButton& allowButton() { return *m_allow; }
  wxButton& switchButton() { return *m_switch; }
  wxButton& removeButton() { return *m_remove; }
  wxCheckBox& strictBox() { return *m_strict; }

 private:
  wxSizer* makeDecisions();
  wxSizer* makeProtection();
  wxSizer* makeFoot();
  void askForProtection();
  void showProtection();
  void showChosen();
  std::string keyOf(const session::ListedPlugin& listed) const;

  PluginEvents m_events;
  std::vector<session::ListedPlugin> m_plugins;
  std::vector<analysis::Report> m_reports;
  std::vector<analysis::Layer> m_layers;
  TreeList* m_list;
  wxTextCtrl* m_details;
  wxButton* m_allow = nullptr;
  wxButton* m_switch = nullptr;
  wxButton* m_remove = nullptr;
  wxStaticText* m_protection = nullptr;
  wxCheckBox* m_strict = nullptr;
  wxStaticText* m_said = nullptr;
  std::shared_ptr<PluginsWindow*> m_alive;  // what was posted holds it weakly
  std::jthread m_asking;                    // last, so that it ends first
};

}  // namespace desktop
