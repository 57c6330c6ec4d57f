// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace desktop {

class MainFrame;
class Settings;

/// The windows on models: opening, closing, bringing back what was open, and making them anew when language or look
/// changed. The clients' windows belong to theirs and are not counted. UI thread.
class Windows {
 public:
  /// `decide` sets language and look for windows that are made from then on. `settings` must outlive it and them.
  Windows(Settings& settings, std::function<void()> decide) : m_settings(settings), m_decide(std::move(decide)) {}

  /// At the start: windows on these files; without any what was open when the program ended; else a new model, and the
  /// first time an example with the tour. The first of the windows.
  MainFrame& openFirst(const std::vector<std::string>& files);
  /// A window on a file; on a new model when the path is empty or cannot be opened, which a notice then says.
  MainFrame& open(const std::filesystem::path& path);
  /// A window on a new model that begins as a file is; the file stays out of it. Where `window` shows a model that
  /// nobody has touched, there.
  MainFrame& openAsNew(const std::filesystem::path& path, MainFrame* window = nullptr);
  /// The window that has the file open, or null.
  MainFrame* showing(const std::filesystem::path& path) const;
  std::vector<MainFrame*> all() const;

  /// A window is about to go: what is open is what the next start brings back.
  void closing(const MainFrame& window);
  /// Closes all windows; each asks about what was not saved in it, and Cancel in one keeps it and those that follow.
  void closeAll();

  /// Makes all windows anew, soon, with their models, in the language and look of the preferences.
  void remakeLater();

 private:
  MainFrame& make();
  MainFrame* restore();
  void show(MainFrame& window);
  void remember(const std::vector<MainFrame*>& windows);
  void remake(MainFrame& window);

  Settings& m_settings;
  std::function<void()> m_decide;
  bool m_closingAll = false;
};

}  // namespace desktop
