// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "desktop/app.h"
#include "hand.h"

// What tests of the window share. They act as a user does, with mouse and keys, and wait for what must happen.
namespace gui {

/// The program under test, without windows of its own.
class TestApp final : public desktop::App {
 public:
  bool OnInit() override { return prepare(); }
  int OnRun() override;
  /// What to do instead of running the tests.
  static inline std::function<int()> instead;
  using wxAppConsoleBase::DeletePendingObjects;
};

TestApp& app();

/// Lets events pass until `condition` holds. False when it does not within a minute, as on no machine that works.
bool waitFor(const std::function<bool()>& condition);

/// A folder that is there and empty for the test, and gone after it.
class Folder {
 public:
  Folder();
  ~Folder();
  std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

 private:
  std::filesystem::path m_path;
};

std::string bytesOf(const std::filesystem::path& path);
void write(const std::filesystem::path& path, const std::string& bytes);
std::filesystem::path sample(const std::string& name);

/// A window on a copy of a sample, painted, with its first results in. It is gone after the test, whose assertions of
/// the toolkit all held.
class WindowTest : public testing::Test {
 protected:
  WindowTest();
  void SetUp() override;
  void TearDown() override;

  void open(const std::string& name);
  desktop::MainFrame& window() { return *m_window; }
  desktop::Workspace& workspace() { return m_window->workspace(); }
  const model::Model& model() { return m_window->workspace().model(); }
  /// The analyses have seen the model as it is.
  bool analysed();

  /// A point of the canvas, in pixels of the screen.
  wxPoint onScreen(diagram::Point scene) const;
  /// The middle of a node, in pixels of the screen.
  wxPoint middleOf(const std::string& id) const;
  void click(wxPoint screen);
  /// Has the pointer on the middle of a part of the window, wherever that has gone since.
  void pointAt(const wxWindow& part);
  /// The keyboard goes to the canvas.
  void focusCanvas();
  void type(const char* text);
  void press(int key, int modifiers = 0);

  int m_assertionsBefore = 0;
  Folder m_folder;
  std::filesystem::path m_file;
  desktop::MainFrame* m_window = nullptr;
  Hand m_user;
};

}  // namespace gui
