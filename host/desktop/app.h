// SPDX-License-Identifier: MIT
#pragma once

#include <wx/app.h>
#include <wx/intl.h>

#include <optional>
#include <string>
#include <vector>

#include "desktop/main_frame.h"
#include "desktop/settings.h"
#include "desktop/windows.h"

namespace desktop {

/// The program: reads its command line, decides on language and look, opens a window per model.
///
///   samenspel [--language en|nl] [--look light|dark] [--measure] [MODEL...]
///
/// --measure prints to standard error how many milliseconds after its start the first diagram was on screen.
class App : public wxApp {
 public:
  bool OnInit() override;
  void OnInitCmdLine(wxCmdLineParser& parser) override;
  bool OnCmdLineParsed(wxCmdLineParser& parser) override;
  /// A failed assertion is printed and the program goes on; a box would take the work hostage.
  void OnAssertFailure(const wxChar* file, int line, const wxChar* function, const wxChar* condition,
                       const wxChar* message) override;

  /// See Windows::open().
  MainFrame& openWindow(const std::string& path) { return m_windows.open(path); }
  Windows& windows() { return m_windows; }
  Settings& settings() { return m_settings; }
  /// How often an assertion failed.
  int assertions() const { return m_assertions; }

 protected:
  /// All that OnInit does before it opens windows. False: end the program.
  bool prepare();

 private:
  void decideLanguage();
  void decideLook();

  Settings m_settings;
  // What the user chose in the window counts from then on, whatever the command line said.
  Windows m_windows{m_settings, [this] {
                      m_language.reset();
                      m_dark.reset();
                      decideLanguage();
                      decideLook();
                    }};
  std::optional<base::Language> m_language;  // of the command line
  std::optional<bool> m_dark;
  std::vector<std::string> m_files;
  bool m_measure = false;
  int m_assertions = 0;
};

}  // namespace desktop
