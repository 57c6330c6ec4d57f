// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include <filesystem>
#include <functional>
#include <string>

#include "desktop/editor.h"
#include "model/model.h"
#include "session/analyses.h"

namespace session {
class Session;
}

namespace desktop {

/// New, open, save: what happens to files in a window. UI thread.
class FileCommands {
 public:
  /// `frame` is the parent of dialogs, `post` is given to the sessions.
  FileCommands(wxFrame& frame, Editor editor, session::Post post);

  void createNew();
  /// A new model in a window that shows nothing yet. A notice stays.
  void startEmpty();
  void chooseAndOpen();
  /// Opens a file in this window. On failure a notice says why and what was open stays. True when it was opened.
  bool open(const std::filesystem::path& path);
  /// A new model that begins as a file is. On failure as open().
  bool openAsNew(const std::filesystem::path& path);
  /// True when what is open is new and nothing was done in it.
  bool isUntouched() const;
  /// What else can be done with a file that could not be opened: true when it is on show after all. And what comes
  /// after one was opened. Both may be empty.
  std::function<bool(const std::filesystem::path&, const base::Error&)> onDamaged;
  std::function<void()> onOpened;
  /// Brings what is being typed or recorded into the model. Called before what is open is saved or left. May be empty.
  std::function<void()> keepTyped;
  /// False when it was not saved; a notice said why, unless the user changed their mind.
  bool save();
  bool saveAs();
  /// Writes to this place, as save as does once a place was chosen.
  bool saveTo(const std::filesystem::path& path);
  /// The diagram on the canvas, as it is coloured there, as a picture with a legend: SVG, PNG or PDF by the file's
  /// name. True when it was written; else a notice said why.
  bool exportPicture();
  bool exportPictureTo(const std::filesystem::path& path);

  /// Asks what to do with changes that are not saved, if there are any. True when the window may show something else.
  bool mayLeave();

 private:
  void adopted(const std::filesystem::path& path);
  model::Model shownModel() const;

  wxFrame& m_frame;
  Editor m_editor;
  session::Post m_post;
  const session::Session* m_asNew = nullptr;  // began as a file is; to compare with only
};

}  // namespace desktop
