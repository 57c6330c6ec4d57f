// SPDX-License-Identifier: MIT
#pragma once

#include <wx/event.h>

#include <string_view>

namespace gui {

/// What a user does with the mouse and the keyboard. The events are the display's own (XTest): they go to what is under
/// the pointer or has the keyboard, like any user's. Each function returns once the program has seen them, and what
/// follows at once. On the thread of the user interface.
class Hand {
 public:
  /// In pixels of the screen.
  void moveTo(wxPoint screen);
  void press(int button = wxMOUSE_BTN_LEFT);
  void release(int button = wxMOUSE_BTN_LEFT);
  /// Never taken for half of a double click, however soon another follows.
  void click(int button = wxMOUSE_BTN_LEFT);
  void doubleClick(int button = wxMOUSE_BTN_LEFT);

  /// A key by its WXK code, or by what stands on it; letters in either case. It is down while wxMOD_ keys are.
  void key(int code, int modifiers = 0);
  void hold(int code);
  void letGo(int code);
  /// ASCII, one key after the other.
  void type(std::string_view text);
};

/// Lets the events pass that are there, those that the display has not told of yet among them, and gives every part of
/// the windows its place.
void settle();
/// Gives every part of the windows its place now: else it has it with the next picture, which may take a while.
void layOut();

}  // namespace gui
