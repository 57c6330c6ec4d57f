// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include <filesystem>

#include "desktop/editor.h"
#include "desktop/plugins_window.h"

namespace desktop {

/// What the user decides about plugins, and the window in which that is done. UI thread.
class PluginCommands {
 public:
  PluginCommands(wxFrame& frame, Editor editor);
  ~PluginCommands();
  PluginCommands(const PluginCommands&) = delete;
  PluginCommands& operator=(const PluginCommands&) = delete;

  /// Opens the window, or brings it to the front.
  void show();
  /// Says in a notice which plugins wait for a decision, if any do and the notice bar is free.
  void tellOfNew();
  /// Results came in.
  void refresh();

  /// Copies a plugin into the user's folder; it is not allowed by that.
  bool add(const std::filesystem::path& file);
  /// Null while it is closed.
  PluginsWindow* window() const { return m_window; }

 private:
  void allow(const session::ListedPlugin& listed);
  void remove(const session::ListedPlugin& listed);
  void chooseAndAdd();
  void openFolder();
  void close();
  /// Tells what was done, or why not; all windows of the program then look at the plugins anew.
  void decided(const base::Result<void>& result, const std::string& sentence);

  wxFrame& m_frame;
  Editor m_editor;
  PluginsWindow* m_window = nullptr;
};

}  // namespace desktop
