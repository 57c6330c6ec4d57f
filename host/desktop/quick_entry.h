// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <string>

namespace desktop {

/// One line of text over the canvas, for typing something new or another name. Enter takes it, Escape or a click
/// elsewhere does not. A child of the canvas. UI thread.
class QuickEntry final : public wxPanel {
 public:
  explicit QuickEntry(wxWindow* parent);

  struct Request {
    wxRect place;      ///< in the parent; it may grow
    std::string text;  ///< to begin with
    bool selectAll = false;
    /// What Enter would do with a text, in words.
    std::function<std::string(const std::string&)> explain;
    /// Enter. False keeps the line open, for a text that means nothing.
    std::function<bool(const std::string&)> take;
    std::string foot;  ///< a hint below
  };
  void open(Request request);
  void close();
  wxTextCtrl& field() { return *m_field; }

 private:
  void explain();
  void key(wxKeyEvent& event);

  Request m_request;
  wxTextCtrl* m_field;
  wxStaticText* m_meaning;
  wxStaticText* m_foot;
};

}  // namespace desktop
