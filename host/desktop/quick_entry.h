// SPDX-License-Identifier: MIT
#pragma once

#include <wx/listbox.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/weakref.h>

#include <functional>
#include <string>
#include <vector>

#include "session/completion.h"

namespace desktop {

/// A text over the canvas, for typing something new or another name: one line, or several where the request allows it
/// and Shift+Enter asks for another. Enter takes it, Escape or a click elsewhere does not. Names that would complete
/// what is typed are listed below; arrow keys choose among them, Tab or Enter takes the chosen one. A child of the
/// canvas. UI thread.
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
    /// How the text could go on at a place in it, in bytes.
    std::function<std::vector<session::Completion>(const std::string&, std::size_t)> complete = {};
    bool lines = false;  ///< it may have several lines
  };
  void open(Request request);
  void close();
  /// Where the text is typed now.
  wxTextCtrl& field() { return m_lines->IsShown() ? *m_lines : *m_field; }
  /// Empty while there is nothing to complete.
  wxListBox& choices() { return *m_choices; }

 private:
  void listen(wxTextCtrl& field);
  void explain();
  void offer();
  void place();
  void take();
  bool takeChoice();
  void useLines(const wxString& text);
  void key(wxKeyEvent& event);

  Request m_request;
  wxWeakRef<wxWindow> m_before;  // who had the keyboard
  std::vector<session::Completion> m_completions;
  wxTextCtrl* m_field;
  wxTextCtrl* m_lines;
  wxListBox* m_choices;
  wxStaticText* m_meaning;
  wxStaticText* m_foot;
};

}  // namespace desktop
