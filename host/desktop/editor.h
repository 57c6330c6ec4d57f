// SPDX-License-Identifier: MIT
#pragma once

namespace desktop {

class Canvas;
class Chooser;
class NoticeBar;
class QuickEntry;
class Settings;
class Workspace;

/// The parts of one window that commands act on. They belong to the window, which must outlive who holds this.
struct Editor {
  Workspace& workspace;
  Canvas& canvas;
  NoticeBar& notice;
  QuickEntry& entry;
  Chooser& chooser;
  Settings& settings;
};

}  // namespace desktop
