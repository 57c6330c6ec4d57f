// SPDX-License-Identifier: MIT
#pragma once

#include <wx/frame.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "desktop/editor.h"
#include "session/session.h"

namespace desktop {

class Screen;
struct MergePlan;

/// Versions of a model beside each other, as the user meets them: what changed, bringing one back, merging with a file
/// or with the files of groups, and mending what is wrong. Each is a screen in the place of the diagram or below it,
/// one at a time. UI thread.
class ReviewCommands {
 public:
  /// `frame` is the parent of dialogs.
  ReviewCommands(wxFrame& frame, Editor editor, session::Post post);

  /// The screen on show, or null.
  Screen* screen() const { return m_screen; }
  /// Takes it away. Also before the session of the window goes.
  void close();

  /// Puts the clashes of a merge on the screen.
  void merge(MergePlan plan);
  /// Merges what others made of the file; see session::Session::mergeOutside.
  void mergeOutside();
  void chooseAndMerge();
  /// False when the file cannot be merged; a notice said why. The same holds for the others.
  bool mergeWith(const std::filesystem::path& path);

  /// Writes a copy for each of several groups; asks how many and where.
  void handOut();
  bool handOutTo(const std::filesystem::path& folder, std::size_t groups);
  /// Puts together what the groups made of their copies.
  void chooseAndTakeBack();
  bool takeBack(const std::vector<std::filesystem::path>& files);

  void chooseAndCompare();
  void compareWith(const std::filesystem::path& path);
  /// The versions that were kept, each compared with the model, to bring one back.
  void browseVersions();

  /// What is wrong with the model, and what mends it.
  void check();
  /// Says in a notice that something is wrong with a model that was just opened.
  void tellOfProblems();

  /// A file that could not be opened, as a notice has said: opens it to merge the versions in it when version control
  /// left two; else the notice offers what stands before the damage, if there is anything. True when it was opened.
  bool openDamaged(const std::filesystem::path& path, const base::Error& why);

 private:
  void show(Screen* screen);
  void restore(const std::string& version);
  void openPart(session::LoadedPart part, const std::filesystem::path& path);
  void follow();

  wxFrame& m_frame;
  Editor m_editor;
  session::Post m_post;
  Screen* m_screen = nullptr;  // belongs to its parent window
  session::Subscription m_changes;
  std::shared_ptr<void> m_results;
};

}  // namespace desktop
