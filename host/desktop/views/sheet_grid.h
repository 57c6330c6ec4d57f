// SPDX-License-Identifier: MIT
#pragma once

#include <wx/grid.h>
#include <wx/pen.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "paint/pango_measurer.h"
#include "session/views/sheet.h"

namespace desktop {

/// What a sheet tells its owner; none may be empty. All on the UI thread.
struct SheetEvents {
  std::function<void(const std::vector<std::string>&)> chosen;  ///< the cursor is on a cell about these elements
  /// The user wants this to be so. The sheet is shown anew when it was accepted.
  std::function<void(const session::EditTarget&, std::optional<std::string>)> edited;
  /// One of these edits is to be chosen, near a place on the screen.
  std::function<void(const std::vector<session::CellEdit>&, wxPoint)> choose;
};

/// A sheet of a view as a native grid in the current look: arrow keys go from cell to cell; typing, Enter, F2 and
/// Delete change what can be changed. It changes nothing itself. UI thread.
class SheetGrid final : public wxGrid {
 public:
  SheetGrid(wxWindow* parent, SheetEvents events);

  /// Shows another sheet. With `keepPlace` the cursor and what is in sight stay, and a value that is being typed is
  /// typed to its end first.
  void show(session::Sheet sheet, bool keepPlace);
  /// Marks the rows about these elements, and goes to the first unless one of them is where the cursor is.
  void setSelection(const std::vector<std::string>& ids);
  void goTo(std::size_t row, int column);

  const session::Sheet& sheet() const { return m_sheet; }
  /// Null outside the sheet.
  const session::SheetCell* cell(int row, int column) const;
  bool isMarked(int row) const;
  const diagram::TextMeasurer& measurer() const { return m_measurer; }
  /// How far to the left the cell begins that covers this one; 0 when none does.
  int coveredBy(int row, int column) const;
  /// How many columns a cell takes; at least one.
  int spanOf(int row, int column) const;
  /// Where a cell is on the screen.
  wxRect onScreen(int row, int column) const;
  /// Changes a cell as if the user had typed the text into it. False: it is none of its values.
  bool take(int row, int column, const std::string& text);

 private:
  wxPen GetColGridLinePen(int) override { return *wxTRANSPARENT_PEN; }
  void keyPressed(wxKeyEvent& event);
  void typed(wxKeyEvent& event);
  void clear();
  void activate();
  void choose(const session::SheetCell& cell);
  std::vector<std::string> about(int row, int column) const;
  void fitColumns();

  SheetEvents m_events;
  session::Sheet m_sheet;
  std::optional<session::Sheet> m_waiting;  // until the value is typed
  std::set<std::string, std::less<>> m_marked;
  std::string m_typed;  // a sign that waits for its digit
  bool m_quiet = false;
  paint::PangoMeasurer m_measurer;
};

}  // namespace desktop
