// SPDX-License-Identifier: MIT
#include "hand.h"

#include <X11/XKBlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <gdk/gdkx.h>
#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/toplevel.h>

#include <cctype>
#include <map>
#include <utility>

namespace gui {
namespace {

Display* display() { return gdk_x11_display_get_xdisplay(gdk_display_get_default()); }

KeySym symbolOf(int code) {
  static const std::map<int, KeySym> symbols = {
      {WXK_BACK, XK_BackSpace}, {WXK_TAB, XK_Tab},       {WXK_RETURN, XK_Return},     {WXK_ESCAPE, XK_Escape},
      {WXK_DELETE, XK_Delete},  {WXK_SHIFT, XK_Shift_L}, {WXK_CONTROL, XK_Control_L}, {WXK_ALT, XK_Alt_L},
      {WXK_HOME, XK_Home},      {WXK_END, XK_End},       {WXK_LEFT, XK_Left},         {WXK_RIGHT, XK_Right},
      {WXK_UP, XK_Up},          {WXK_DOWN, XK_Down},     {WXK_PAGEUP, XK_Page_Up},    {WXK_PAGEDOWN, XK_Page_Down},
      {WXK_INSERT, XK_Insert},  {WXK_MENU, XK_Menu},
  };
  if (const auto found = symbols.find(code); found != symbols.end()) return found->second;
  if (code >= WXK_F1 && code <= WXK_F12) return KeySym(XK_F1 + (code - WXK_F1));
  return KeySym(code < 128 ? std::tolower(code) : NoSymbol);  // ASCII has the numbers of its symbols
}

/// Tells the display that a key goes down or up.
void send(KeySym symbol, bool down) {
  const KeyCode key = XKeysymToKeycode(display(), symbol);
  wxCHECK_RET(key != 0, wxASCII_STR("no key gives it"));
  XTestFakeKeyEvent(display(), key, down, CurrentTime);
}

void send(int button, bool down) {
  static const std::map<int, unsigned> numbers = {
      {wxMOUSE_BTN_LEFT, 1}, {wxMOUSE_BTN_MIDDLE, 2}, {wxMOUSE_BTN_RIGHT, 3}};
  XTestFakeButtonEvent(display(), numbers.at(button), down, CurrentTime);
}

void sendModifiers(int modifiers, bool down) {
  for (const auto& [modifier, key] :
       {std::pair(wxMOD_CONTROL, WXK_CONTROL), std::pair(wxMOD_SHIFT, WXK_SHIFT), std::pair(wxMOD_ALT, WXK_ALT)})
    if ((modifiers & modifier) != 0) send(symbolOf(key), down);
}

/// How soon two clicks make a double click is the hand's to say, not a clock's.
void setDoubleClicks(bool on) {
  g_object_set(gtk_settings_get_default(), "gtk-double-click-time", on ? 60'000 : 0, nullptr);
}

}  // namespace

void layOut() {
  for (const wxWindow* window : wxTopLevelWindows)
    if (window->m_widget != nullptr && window->IsShown()) gtk_container_check_resize(GTK_CONTAINER(window->m_widget));
}

void settle() {
  // The display answers before it hands out what a made-up hand just did: only with the next answer that is there.
  for (int answers = 0; answers < 2; ++answers) gdk_display_sync(gdk_display_get_default());
  wxYield();
  layOut();
  // A movement of the pointer waits for the next picture, in case there is another one, unless something comes after
  // it.
  GdkEvent* after = gdk_event_new(GDK_NOTHING);
  gdk_event_put(after);
  gdk_event_free(after);
  wxYield();
  layOut();
  wxYield();
}

void Hand::moveTo(wxPoint screen) {
  XTestFakeMotionEvent(display(), -1, screen.x, screen.y, CurrentTime);
  settle();
}

void Hand::press(int button) {
  setDoubleClicks(false);
  send(button, true);
  settle();
}

void Hand::release(int button) {
  send(button, false);
  settle();
}

void Hand::click(int button) {
  setDoubleClicks(false);
  send(button, true);
  send(button, false);
  settle();
}

void Hand::doubleClick(int button) {
  setDoubleClicks(true);
  for (const bool down : {true, false, true, false}) send(button, down);
  settle();
}

void Hand::key(int code, int modifiers) {
  sendModifiers(modifiers, true);
  send(symbolOf(code), true);
  send(symbolOf(code), false);
  sendModifiers(modifiers, false);
  settle();
}

void Hand::hold(int code) {
  send(symbolOf(code), true);
  settle();
}

void Hand::letGo(int code) {
  send(symbolOf(code), false);
  settle();
}

void Hand::type(std::string_view text) {
  for (const unsigned char character : text) {
    const KeySym symbol = character;
    const KeyCode code = XKeysymToKeycode(display(), symbol);
    const bool shifted = XkbKeycodeToKeysym(display(), code, 0, 0) != symbol;
    key(character, shifted ? wxMOD_SHIFT : wxMOD_NONE);
  }
}

}  // namespace gui
