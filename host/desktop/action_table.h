// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "desktop/action.h"
#include "desktop/edit_commands.h"
#include "desktop/file_commands.h"
#include "desktop/findings_panel.h"

namespace desktop {

/// What actions of the window itself do.
struct WindowCommands {
  std::function<void()> close;
  std::function<void(Appearance)> setAppearance;
  std::function<void(base::Language)> setLanguage;
  std::function<void(const char* pane)> togglePane;
  std::function<bool(const char* pane)> isPaneShown;
  std::function<void()> resetPanes;
  std::function<void()> findInOutline;
  std::function<void()> toggleLooks;
  std::function<bool()> showsLooks;
  std::function<void()> typeToAdd;
  std::function<void()> editProperties;
  std::function<void()> showViews;
  std::function<void(bool)> showClientView;
  std::function<bool()> isClientView;
  std::function<void()> openClientWindow;
  std::function<void()> present;
  std::function<bool()> canReport;
  std::function<void()> exportReport;
  std::function<void()> saveClientCopy;
  std::function<void()> savePseudonymised;
  std::function<void()> resolveOutside;
  std::function<void()> browseVersions;
  std::function<void()> recover;
  std::function<void()> eraseTraces;
  std::function<void(bool forward)> nextPane;
};

/// Names of the panes, as saved with their places.
namespace pane {
inline constexpr const char* palette = "palette";
inline constexpr const char* outline = "outline";
inline constexpr const char* themes = "themes";
inline constexpr const char* properties = "properties";
inline constexpr const char* findings = "findings";
inline constexpr const char* views = "views";
}  // namespace pane

/// The rows that a client view may have: none that tells of files, and in a window of its own none that opens or saves.
ActionTable forClient(ActionTable table, bool ownWindow);

/// The actions of the context menu, on elements or on empty ground; wxID_SEPARATOR is a line.
std::vector<int> contextActions(bool onElements);

/// All that the user can do in a window, in the order of the menus. The commands must outlive the table.
ActionTable makeActionTable(Editor editor, FileCommands& files, EditCommands& edits, FindingsPanel& findings,
                            WindowCommands window);

}  // namespace desktop
