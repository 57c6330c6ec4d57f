// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "desktop/action.h"
#include "desktop/editor.h"

namespace desktop {

class MainFrame;
class Tour;
class Windows;

/// What helps somebody who does not know the program yet, or not all of it: the guide, the sheet of keys, the examples,
/// the tour. UI thread.
class HelpCommands {
 public:
  HelpCommands(MainFrame& frame, Editor editor, Windows& windows, Tour& tour, std::function<ActionTable()> table)
      : m_frame(frame), m_editor(editor), m_windows(windows), m_tour(tour), m_table(std::move(table)) {}

  /// Opens the user guide in the user's language, in the program that shows web pages. It comes with the program and
  /// needs no network.
  void showGuide();
  /// Shows the keys on one sheet, from which all commands can be printed.
  void showKeys();
  /// Writes all commands as a page into the user's cache and opens it. True when it was written.
  bool printCommands();
  /// Lets an example be chosen and opens it as a new model.
  void showExamples();
  /// Opens the example of the tour as a new model and begins the tour there.
  void startTour();
  /// The tour in this window, on what is open in it.
  void startTourHere();

  /// The first page of the guide in the user's language.
  static std::filesystem::path guide();
  /// Opens a page; false when nothing can. Tests put another function in its place.
  std::function<bool(const std::filesystem::path&)> openPage = openInBrowser;

 private:
  static bool openInBrowser(const std::filesystem::path& page);
  void show(const std::filesystem::path& page);

  MainFrame& m_frame;
  Editor m_editor;
  Windows& m_windows;
  Tour& m_tour;
  std::function<ActionTable()> m_table;
};

}  // namespace desktop
