// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/settings.h"
#include "desktop/workspace.h"

namespace desktop {

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
