// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace desktop {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// What the program remembers between runs, in the user's configuration folder. Read when made, written when changed.
/// UI thread.
class Settings {
 public:
  Settings();

  /// Nothing: follow the environment.
  std::optional<base::Language> language() const { return m_language; }
  void setLanguage(base::Language language);

  Appearance appearance() const { return m_appearance; }
  void setAppearance(Appearance appearance);

  /// Absolute paths, the last one opened first; at most ten.
  const std::vector<std::string>& recent() const { return m_recent; }
  void addRecent(const std::string& path);
  void removeRecent(const std::string& path);
  void clearRecent();

  /// Where the panes stand, as wxAUI writes it; empty at first.
  std::string panes() const { return m_panes; }
  void setPanes(const std::string& panes);

 private:
  void write() const;

  std::optional<base::Language> m_language;
  Appearance m_appearance = Appearance::System;
  std::vector<std::string> m_recent;
  std::string m_panes;
};

}  // namespace desktop
