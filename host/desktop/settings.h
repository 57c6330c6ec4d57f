// SPDX-License-Identifier: MIT
#pragma once

#include <wx/gdicmn.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace desktop {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// What the user chose to have otherwise.
struct Preferences {
  std::optional<base::Language> language = {};  ///< nothing: follow the environment
  Appearance appearance = Appearance::System;
  int textSize = 100;  ///< in percent of the desktop's
  bool reducedMotion = false;
  bool restoreWindows = true;
  std::string userName = {};  ///< or function
  bool operator==(const Preferences&) const = default;
};

/// A window, to be brought back at the next start.
struct OpenWindow {
  std::string path;
  std::string diagram;
  int zoom = 0;  ///< in percent; 0: fitted
  wxRect frame;
  bool maximised = false;
};

/// What the program remembers between runs, in the user's configuration folder. Read when made, written when changed.
/// UI thread.
class Settings {
 public:
  Settings();

  const Preferences& preferences() const { return m_preferences; }
  void setPreferences(const Preferences& preferences);

  /// Nothing: follow the environment.
  std::optional<base::Language> language() const { return m_preferences.language; }
  void setLanguage(base::Language language);

  Appearance appearance() const { return m_preferences.appearance; }
  void setAppearance(Appearance appearance);

  /// Absolute paths, the last one opened first; at most ten.
  const std::vector<std::string>& recent() const { return m_recent; }
  void addRecent(const std::string& path);
  void removeRecent(const std::string& path);
  void clearRecent();

  /// Where the panes stand, as wxAUI writes it; empty at first.
  std::string panes() const { return m_panes; }
  void setPanes(const std::string& panes);

  /// What was open when the program ended.
  const std::vector<OpenWindow>& windows() const { return m_windows; }
  void setWindows(std::vector<OpenWindow> windows);

  /// Whether the tour was given once.
  bool tourSeen() const { return m_tourSeen; }
  void setTourSeen();

 private:
  void write() const;

  Preferences m_preferences;
  std::vector<std::string> m_recent;
  std::string m_panes;
  std::vector<OpenWindow> m_windows;
  bool m_tourSeen = false;
};

}  // namespace desktop
