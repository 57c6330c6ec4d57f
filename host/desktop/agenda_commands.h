// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "desktop/editor.h"
#include "session/agenda.h"

namespace desktop {

/// The agenda of the model on show, as its user deals with it. It stays with the model while the window shows the
/// client view of it. UI thread.
class AgendaCommands {
 public:
  AgendaCommands(wxFrame& frame, Editor editor) : m_frame(frame), m_editor(editor) {}

  /// Turns to the model that is on show now.
  void follow();
  /// The model is about to go.
  void forget();

  std::vector<session::AgendaItem> items() const;
  /// Of an item: what the one who looks on may see.
  const std::vector<session::Minute>& minutesOf(const session::AgendaItem& item) const;
  std::string current() const;

  bool add(const std::string& name);
  /// Asks for another name.
  void rename(const std::string& id);
  void remove(const std::string& id);
  void move(const std::string& id, int by);
  /// Records under this item from now on.
  void begin(const std::string& id);
  /// The item after the current one, or the first; after the last one recording ends.
  void next();
  void end();
  /// Writes what was recorded up to now into the model, and goes on.
  void keep();
  bool isRecording() const { return !current().empty(); }
  bool hasItems() const;

  /// Asks for whom the minutes are and in which language, and where to write them.
  void exportMinutes();
  /// HTML, Markdown or text, by the ending of the file. A notice says what was written.
  bool exportMinutesTo(const std::filesystem::path& path, base::Language language, bool forClient);

 private:
  void tellCurrent();

  wxFrame& m_frame;
  Editor m_editor;
  const session::Session* m_of = nullptr;
  std::unique_ptr<session::Agenda> m_agenda;
};

}  // namespace desktop
