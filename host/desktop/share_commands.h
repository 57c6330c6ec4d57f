// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include <filesystem>
#include <optional>
#include <string>

#include "desktop/editor.h"
#include "session/sharing.h"

namespace desktop {

/// What is made of the model for other eyes: the report, and copies without what is confidential. Each tells in a
/// notice what was written. UI thread.
class ShareCommands {
 public:
  /// `frame` is the parent of dialogs.
  ShareCommands(wxFrame& frame, Editor editor) : m_frame(frame), m_editor(editor) {}

  /// False while the findings are not those of the model as it is.
  bool canReport() const;
  /// The page of HTML: of what the window shows, so in the client view the client's. True when it was written; else a
  /// notice said why, unless the user changed their mind. The same holds for the copies.
  bool exportReport();
  bool exportReportTo(const std::filesystem::path& path);

  /// The reduced copy; the notice leads to the texts that can still be read in it and what stayed behind.
  bool saveClientCopy();
  bool saveClientCopyTo(const std::filesystem::path& path);

  /// The copy without names, and beside it, with ".key" added, the file that gives the names back. That one is never
  /// replaced.
  bool savePseudonymised();
  bool savePseudonymisedTo(const std::filesystem::path& path);

 private:
  std::optional<std::filesystem::path> ask(const std::string& caption, const std::string& name,
                                           const std::string& ending, const std::string& kind);
  bool writeCopy(const session::LoadedModel& copy, const std::filesystem::path& path);
  void tell(const std::string& what, const model::Model& copy, std::vector<std::string> withheld);

  wxFrame& m_frame;
  Editor m_editor;
};

}  // namespace desktop
