// SPDX-License-Identifier: MIT
#pragma once

#include <wx/eventfilter.h>
#include <wx/modalhook.h>
#include <wx/timer.h>

#include <deque>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "gui.h"

class wxMenu;

namespace gui {

/// Answers whatever asks while nobody is there to read it: dialogs by chance, menus by closing them. As long as it
/// lives.
class Answers : public wxModalDialogHook, public wxEventFilter {
 public:
  /// Files that are asked for are in `folder`: one of those that are there, or a new one.
  Answers(std::mt19937& random, std::filesystem::path folder);
  ~Answers() override;

  /// Questions that were answered.
  int count() const { return m_count; }
  /// From now on files are saved as this one; empty: as any.
  void saveAs(std::filesystem::path file) { m_saveAs = std::move(file); }

 private:
  int Enter(wxDialog* dialog) override;
  void Exit(wxDialog* dialog) override;
  int FilterEvent(wxEvent& event) override;
  void press();
  std::size_t below(std::size_t count);
  std::filesystem::path anyFile();

  std::mt19937& m_random;
  const std::filesystem::path m_folder;
  std::filesystem::path m_saveAs;
  std::vector<wxDialog*> m_dialogs;    // that wait for an answer, the one in front last
  std::vector<const wxMenu*> m_menus;  // that are open
  int m_count = 0;
  wxTimer m_timer;
};

/// A user who does anything at all, by chance: every row of the action table, keys, text, the mouse on the diagram and
/// on every part of the window, dialogs. The same seed gives the same choices; what they meet depends on time, too.
class RandomUser {
 public:
  /// Works in windows on copies of the samples in `folder`. One that stays never opens another model, throws work away
  /// or closes the window.
  RandomUser(unsigned seed, std::filesystem::path folder, bool stays = false);
  ~RandomUser();

  /// Does one thing.
  void act();
  /// Ends gestures, menus, presenting and client views, so that the whole model is at hand.
  void comeBack();

  /// Leaves everything and begins again with one window, on a model of the folder as it was put there. True once it is
  /// painted and analysed.
  bool beginAgain(const std::string& model);

  desktop::MainFrame& window();
  /// What was done last, newest at the end: for a message.
  std::string story() const;
  int answered() const { return m_answers.count(); }
  Answers& answers() { return m_answers; }

 private:
  void leave(desktop::MainFrame& frame);
  void chooseRow();
  void useCanvas();
  void pressKeys();
  void typeSomething();
  void clickAnywhere();
  void resize();
  bool isForMe(const desktop::Action& action) const;
  wxPoint placeOnCanvas();
  void note(std::string what);
  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }
  bool oneIn(std::size_t count) { return below(count) == 0; }

  std::mt19937 m_random;
  const std::filesystem::path m_folder;
  const bool m_stays;
  Answers m_answers;
  Hand m_hand;
  std::deque<std::string> m_story;
  std::string m_path;
};

/// The windows on models, but not those for the projector.
std::vector<desktop::MainFrame*> frames();

/// Copies of all samples, for a user to work on.
void putSamples(const std::filesystem::path& folder);

}  // namespace gui
