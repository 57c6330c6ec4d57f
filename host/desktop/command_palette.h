// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/textctrl.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/backing.h"
#include "desktop/command_search.h"
#include "diagram/display_list.h"
#include "paint/pango_measurer.h"

namespace desktop {

/// Something that can be done by typing a part of its name.
struct Findable {
  std::string label;
  std::string place;                         ///< where it stands or what it is, on a second line
  std::string key = {};                      ///< "Ctrl+Z"; may be empty
  std::string_view icon = {};                ///< of host/icons; may be empty
  std::vector<std::string> otherNames = {};  ///< it is found by, such as those in the other language
  bool enabled = true;
  std::string whyNot = {};  ///< why it cannot be done now; may be empty
  bool whenTyped = false;   ///< not listed as long as nothing was typed
  std::function<void()> run = {};
};

/// A line to type in over the canvas, and below it what fits of all that the program can do, the best first. Arrow keys
/// choose, Enter does it, Escape or a click elsewhere closes. What cannot be done now is grey, and says why. A child of
/// the canvas. UI thread.
class CommandPalette final : public wxPanel {
 public:
  /// `told` gets the row under the cursor in words, for the status line and who reads it aloud.
  CommandPalette(wxWindow* parent, std::function<void(const std::string&)> told);

  void open(std::vector<Findable> things);
  /// Gives the keyboard back to the parent.
  void close();

  wxTextCtrl& field() { return *m_field; }
  /// What is listed, the best first.
  std::vector<const Findable*> found() const;
  /// The place in found() of the row under the cursor.
  std::size_t current() const { return m_current; }
  /// As Enter does on the row under the cursor: closes and does it, when it can be done now.
  void take();
  /// Where a row of found() is drawn, in the list below the line; empty when it is not in sight.
  wxRect rowRect(std::size_t row) const;
  wxWindow& list() { return *m_list; }

 private:
  void search();
  void arrange();
  void moveTo(std::size_t row);
  void key(wxKeyEvent& event);
  void paint();
  void drawRow(diagram::DisplayList& list, const Findable& thing, bool current, double top, double width) const;
  std::size_t inSight() const;

  std::function<void(const std::string&)> m_told;
  wxTextCtrl* m_field;
  wxWindow* m_list;
  std::vector<Findable> m_things;
  std::vector<std::vector<SearchText>> m_texts;  // of the things, folded
  std::vector<std::size_t> m_found;
  std::size_t m_current = 0;
  std::size_t m_first = 0;  // row in sight
  paint::PangoMeasurer m_measurer;
  Backing m_backing;
};

}  // namespace desktop
