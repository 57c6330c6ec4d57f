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
  /// What it sets in motion elsewhere; none may be empty.
  struct Ways {
    std::function<bool()> mayLeave;  ///< may the window show something else?
    std::function<void()> save;
    std::function<void()> merge;     ///< with what others made of the file
    std::function<void()> versions;  ///< earlier ones
    std::function<void()> changed;   ///< session::Safety may have changed
  };
  SafetyCommands(wxFrame& frame, Editor editor, session::Post post, Ways ways);

  /// Says in a notice that there is work that is in no file, if there is.
  void offerRecovery();
  /// Lists it, with its changes in words, to open or to throw away.
  void recover();

  /// Looks at the file now, as is done every two seconds. A notice tells what is new.
  void look();
  /// Asks what to do about a file that others have open or have changed: merge, keep both, take it as it is.
  void resolve();

  /// Does what the state of the work asks for, as the status line says it: saves it, decides about what others did, or,
  /// when all is saved, shows the earlier versions.
  void remedy();

  /// Asks, and removes what was kept of the model outside its file, and its name from the recent models.
  void eraseTraces();

 private:
  wxFrame& m_frame;
  Editor m_editor;
  session::Post m_post;
  Ways m_ways;
  wxTimer m_timer;
};

}  // namespace desktop
