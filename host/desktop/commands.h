// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>

#include "base/text.h"
#include "desktop/editor.h"

namespace desktop {

class EditCommands;
class FileCommands;
class FindingsPanel;
class HelpCommands;
class PluginCommands;
class ReviewCommands;
class SafetyCommands;
class ShareCommands;
class ShellCommands;
class Workshop;
enum class Appearance : std::uint8_t;

/// What actions of the window itself do. None may be empty.
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
  std::function<void()> toggleSpotlight;
  std::function<bool()> showsSpotlight;
  std::function<void(bool forward)> nextPane;
};

/// Everything that rows of the action table can set in motion. It belongs to one window, which outlives its table.
struct Commands {
  Editor editor;
  FileCommands& files;
  EditCommands& edits;
  SafetyCommands& safety;
  ReviewCommands& review;
  ShareCommands& sharing;
  FindingsPanel& findings;
  ShellCommands& shell;
  HelpCommands& help;
  PluginCommands& plugins;
  Workshop& workshop;
  WindowCommands window;
};

}  // namespace desktop
