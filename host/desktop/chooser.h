// SPDX-License-Identifier: MIT
#pragma once

#include <wx/window.h>

#include <functional>
#include <string>
#include <vector>

#include "desktop/backing.h"
#include "paint/pango_measurer.h"

namespace desktop {

/// One row of a chooser.
struct Choice {
  std::string label;
  std::string detail = {};  ///< a second, smaller line: why it cannot be chosen
  bool enabled = true;
  std::function<void()> act = {};
};

/// A small list over the canvas that asks which of a few things is meant: arrow keys and Enter, the digit before a row,
/// or a click; Escape or a click elsewhere is none of them. A child of the canvas, so it needs no grab of the pointer.
/// UI thread.
class Chooser final : public wxWindow {
 public:
  /// `told` gets the row under the cursor in words, for the status line.
  Chooser(wxWindow* parent, std::function<void(const std::string&)> told);

  /// Shows the rows near a point of the parent and takes the keyboard. `foot` is a hint below the rows; its key, when
  /// pressed, calls `onFootKey` (may be empty).
  void open(wxPoint near, const std::string& title, std::vector<Choice> choices, const std::string& foot = {},
            wxChar footKey = 0, std::function<void()> onFootKey = {});
  /// Gives the keyboard back to the parent.
  void close();

  const std::vector<Choice>& choices() const { return m_choices; }
  /// Takes a row as if the user had; nothing happens when it cannot be chosen.
  void choose(std::size_t row);
  /// Where a row is drawn, in this window.
  wxRect rowRect(std::size_t row) const;

 private:
  void paint();
  void key(wxKeyEvent& event);
  void moveTo(std::size_t row);
  void step(int by);
  std::size_t rowAt(wxPoint point) const;

  std::function<void(const std::string&)> m_told;
  std::string m_title;
  std::string m_foot;
  wxChar m_footKey = 0;
  std::function<void()> m_onFootKey;
  std::vector<Choice> m_choices;
  std::size_t m_current = 0;
  paint::PangoMeasurer m_measurer;
  Backing m_backing;
};

}  // namespace desktop
