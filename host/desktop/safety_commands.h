// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>
#include <wx/timer.h>

#include <functional>
#include <string>

#include "desktop/editor.h"
#include "session/session.h"

namespace desktop {

/// What keeps work from being lost, as the user meets it: what a crash left is offered, what others do to the file is
/// noticed, versions come back, traces go. UI thread.
class SafetyCommands {
 public:
  /// `adopt` shows a recovered model; it is asked before whether the window may show something else. `changed` is
  /// called when session::Safety may have changed.
  SafetyCommands(wxFrame& frame, Editor editor, session::Post post, std::function<bool()> mayLeave,
                 std::function<void()> changed);

  /// Says in a notice that there is work that is in no file, if there is.
  void offerRecovery();
  /// Lists it, with its changes in words, to open or to throw away.
  void recover();

  /// Looks at the file now, as is done every two seconds. A notice tells what is new.
  void look();
  /// Asks what to do about a file that others have open or have changed: merge, keep both, take it as it is.
  void resolve();

  /// Lists earlier versions, with what has changed since, to bring one back.
  void browseVersions();
  /// Asks, and removes what was kept of the model outside its file, and its name from the recent models.
  void eraseTraces();

 private:
  void merge();
  bool decideClashes(session::FileMerge& merge);

  wxFrame& m_frame;
  Editor m_editor;
  session::Post m_post;
  std::function<bool()> m_mayLeave;
  std::function<void()> m_changed;
  wxTimer m_timer;
};

}  // namespace desktop
