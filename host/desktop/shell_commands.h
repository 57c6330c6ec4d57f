// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desktop/action.h"
#include "desktop/editor.h"

namespace desktop {

class CommandPalette;
class MainFrame;
class Windows;
struct Findable;

/// What the user does with the program rather than with a model: finding commands, opening windows, choosing
/// preferences, dropping files on a window. UI thread.
class ShellCommands {
 public:
  /// `table` makes the action table of the window in the language of the moment. Files can be dropped on the frame from
  /// now on.
  ShellCommands(MainFrame& frame, Editor editor, Windows& windows, CommandPalette& palette,
                std::function<ActionTable()> table);

  /// Opens the palette with all commands, recent models and elements.
  void findCommand();
  /// What it holds: the rows of the action table, found in both languages, and the elements of the model.
  std::vector<Findable> everything() const;

  void newWindow();
  void quit();
  /// Opens files: the first in this window, the others in windows of their own, those that are open already where they
  /// are. A folder is refused in a notice. True when at least one was opened.
  bool openDropped(const std::vector<std::string>& paths);
  void preferences();

 private:
  MainFrame& m_frame;
  Editor m_editor;
  Windows& m_windows;
  CommandPalette& m_palette;
  std::function<ActionTable()> m_table;
};

}  // namespace desktop
