// SPDX-License-Identifier: MIT
#include "desktop/views/sheet_grid.h"

#include <wx/graphics.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"
#include "session/views/cell_picture.h"

namespace desktop {
namespace {

using diagram::ColourRole;
using session::CellEdit;
using session::SheetCell;

constexpr double kWidest = 1.7;  // a column, of what its sheet says

/// A value that is typed as it is, into a field in the cell.
bool isTyped(const SheetCell* cell) {
  return cell != nullptr && !cell->edits.empty() && cell->edits.front().choices.empty();
}

/// Lets the grid see the sheet. What is typed goes to the grid's owner, never into the sheet.
class SheetTable final : public wxGridTableBase {
 public:
  explicit SheetTable(SheetGrid& grid) : m_grid(grid) {}
  int GetNumberRows() override { return int(m_grid.sheet().rows.size()); }
  int GetNumberCols() override { return int(m_grid.sheet().widths.size()); }
  bool IsEmptyCell(int, int) override { return false; }
  wxString GetValue(int row, int column) override {
    const SheetCell* cell = m_grid.cell(row, column);
    if (cell == nullptr) return {};
    return wx(isTyped(cell) ? cell->edits.front().value : cell->text);
  }
  void SetValue(int row, int column, const wxString& value) override { m_grid.take(row, column, utf8(value)); }
  wxGridCellAttr* GetAttr(int row, int column, wxGridCellAttr::wxAttrKind) override {
    auto* attribute = new wxGridCellAttr;
    const SheetCell* cell = m_grid.cell(row, column);
    attribute->SetReadOnly(!isTyped(cell));
    if (const int left = m_grid.coveredBy(row, column); left > 0)
      attribute->SetSize(0, -left);
    else if (const int span = m_grid.spanOf(row, column); span > 1)
      attribute->SetSize(1, span);
    return attribute;
  }

 private:
  SheetGrid& m_grid;
};

class CellRenderer final : public wxGridCellRenderer {
 public:
  void Draw(wxGrid& grid, wxGridCellAttr&, wxDC& dc, const wxRect& rect, int row, int column, bool) override {
    const auto& sheet = static_cast<SheetGrid&>(grid);
    const session::SheetRow& shown = sheet.sheet().rows[std::size_t(row)];
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(shown.heading         ? Look::colour(Surface::Heading)
                : sheet.isMarked(row) ? Look::colour(Surface::SelectedRow)
                                      : Look::colour(ColourRole::Panel));
    dc.DrawRectangle(rect);
    const SheetCell* cell = sheet.cell(row, column);
    const wxGraphicsContext* graphics = dc.GetGraphicsContext();
    if (cell == nullptr || graphics == nullptr) return;
    auto* context = static_cast<cairo_t*>(const_cast<wxGraphicsContext*>(graphics)->GetNativeContext());
    const double scale = grid.FromDIP(1000) / 1000.0;
    diagram::DisplayList list;
    diagram::Drawing drawing{list, sheet.measurer()};
    session::drawCell(drawing, *cell, {0, 0, rect.width / scale, rect.height / scale}, shown.heading);
    cairo_save(context);
    cairo_rectangle(context, rect.x, rect.y, rect.width, rect.height);
    cairo_clip(context);
    paint::CairoPainter painter(context, Look::theme(), {{-rect.x / scale, -rect.y / scale}, scale}, m_measurer);
    painter.paint(list);
    cairo_restore(context);
  }
  wxSize GetBestSize(wxGrid& grid, wxGridCellAttr&, wxDC&, int, int column) override {
    const auto& widths = static_cast<SheetGrid&>(grid).sheet().widths;
    return grid.FromDIP(wxSize(int(widths[std::size_t(column)]), int(session::kSheetRowHeight)));
  }
  wxGridCellRenderer* Clone() const override { return new CellRenderer; }

 private:
  paint::PangoMeasurer m_measurer;
};

}  // namespace

SheetGrid::SheetGrid(wxWindow* parent, SheetEvents events)
    : wxGrid(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxBORDER_NONE),
      m_events(std::move(events)) {
  SetTable(new SheetTable(*this), true, wxGrid::wxGridSelectNone);
  SetDefaultRenderer(new CellRenderer);
  SetRowLabelSize(0);
  SetColLabelSize(0);
  EnableGridLines(true);
  SetGridLineColour(Look::colour(ColourRole::Rule));
  SetDefaultCellBackgroundColour(Look::colour(ColourRole::Panel));
  SetDefaultCellTextColour(Look::colour(ColourRole::Ink));
  SetDefaultCellFont(Look::font());
  SetCellHighlightColour(Look::colour(ColourRole::Accent));
  SetCellHighlightPenWidth(2);
  SetCellHighlightROPenWidth(2);
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  SetDefaultRowSize(FromDIP(int(session::kSheetRowHeight)), true);
  DisableDragRowSize();
  SetTabBehaviour(Tab_Leave);
  Bind(wxEVT_GRID_SELECT_CELL, [this](wxGridEvent& event) {
    event.Skip();
    m_typed.clear();
    if (!m_quiet) m_events.chosen(about(event.GetRow(), event.GetCol()));
  });
  Bind(wxEVT_GRID_EDITOR_HIDDEN, [this](wxGridEvent& event) {
    event.Skip();
    CallAfter([this] {  // once the cell has what was typed
      if (m_waiting) show(std::move(*m_waiting), true);
    });
  });
  Bind(wxEVT_GRID_CELL_LEFT_DCLICK, [this](wxGridEvent&) { activate(); });
  Bind(wxEVT_KEY_DOWN, &SheetGrid::keyPressed, this);
  Bind(wxEVT_CHAR, &SheetGrid::typed, this);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { fitColumns(); });  // not while the toolkit is giving room
  });
  GetGridWindow()->Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
    event.Skip();
    const wxPoint at = CalcUnscrolledPosition(event.GetPosition());
    const SheetCell* under = cell(YToRow(at.y), XToCol(at.x));
    const wxString hint = under == nullptr ? wxString() : wx(under->hint);
    if (GetGridWindow()->GetToolTipText() != hint) GetGridWindow()->SetToolTip(hint);
  });
}

void SheetGrid::show(session::Sheet sheet, bool keepPlace) {
  m_waiting.reset();
  if (keepPlace && IsCellEditControlEnabled()) {
    m_waiting = std::move(sheet);
    return;
  }
  const wxGridCellCoords place(GetGridCursorRow(), GetGridCursorCol());
  const wxPoint origin = GetViewStart();
  m_quiet = true;
  BeginBatch();
  if (IsCellEditControlEnabled()) DisableCellEditControl();
  // The grid remembers its cursor over a change of table; this place is in every table.
  if (place.GetRow() > 0 || place.GetCol() > 0) SetGridCursor(0, 0);
  m_sheet = std::move(sheet);
  SetTable(new SheetTable(*this), true, wxGrid::wxGridSelectNone);
  ClearAttrCache();  // it may hold a span that is wider than the new table
  fitColumns();
  const int rows = int(m_sheet.rows.size());
  const int columns = int(m_sheet.widths.size());
  if (rows > 1 && columns > 0) {
    const bool there = keepPlace && place.GetRow() > 0 && place.GetRow() < rows && place.GetCol() >= 0;
    SetGridCursor(there ? place.GetRow() : 1, there ? std::min(place.GetCol(), columns - 1) : 0);
    if (keepPlace) Scroll(origin);
  }
  EndBatch();
  m_quiet = false;
  ForceRefresh();
}

void SheetGrid::setSelection(const std::vector<std::string>& ids) {
  m_marked = {ids.begin(), ids.end()};
  ForceRefresh();
  if (m_marked.empty()) return;
  const auto here = about(GetGridCursorRow(), GetGridCursorCol());
  if (std::ranges::any_of(here, [this](const auto& id) { return m_marked.contains(id); })) return;
  for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
    if (!isMarked(int(row))) continue;
    goTo(row, std::max(GetGridCursorCol(), 0));
    return;
  }
}

void SheetGrid::goTo(std::size_t row, int column) {
  if (row >= m_sheet.rows.size()) return;
  m_quiet = true;
  GoToCell(int(row), std::min(column, GetNumberCols() - 1));
  m_quiet = false;
}

const SheetCell* SheetGrid::cell(int row, int column) const {
  if (row < 0 || column < 0 || std::size_t(row) >= m_sheet.rows.size()) return nullptr;
  const auto& cells = m_sheet.rows[std::size_t(row)].cells;
  return std::size_t(column) < cells.size() ? &cells[std::size_t(column)] : nullptr;
}

int SheetGrid::coveredBy(int row, int column) const {
  for (int left = 1; left <= column; ++left)
    if (const int span = spanOf(row, column - left); span > 1) return span > left ? left : 0;
  return 0;
}

/// The last heading of a row goes on to the edge.
int SheetGrid::spanOf(int row, int column) const {
  const SheetCell* here = cell(row, column);
  if (here == nullptr) return 1;
  const session::SheetRow& shown = m_sheet.rows[std::size_t(row)];
  const int rest = int(m_sheet.widths.size()) - column;
  const bool last = shown.heading && std::size_t(column) + 1 == shown.cells.size();
  return last ? rest : std::min(here->span, rest);
}

/// Columns are as wide as their sheet says, and share what room is left, so that fewer names are cut.
void SheetGrid::fitColumns() {
  int wanted = 0;
  for (const double width : m_sheet.widths) wanted += FromDIP(int(width));
  const double spare = GetClientSize().x - wanted - FromDIP(2);
  const double factor = wanted > 0 ? std::clamp(1 + spare / wanted, 1.0, kWidest) : 1;
  for (std::size_t column = 0; column < m_sheet.widths.size(); ++column)
    SetColSize(int(column), int(FromDIP(int(m_sheet.widths[column])) * factor));
}

bool SheetGrid::isMarked(int row) const {
  const session::SheetRow& shown = m_sheet.rows[std::size_t(row)];
  if (shown.heading) return false;
  return m_marked.contains(shown.element) ||
         std::ranges::any_of(shown.cells, [this](const auto& each) { return m_marked.contains(each.element); });
}

std::vector<std::string> SheetGrid::about(int row, int column) const {
  const SheetCell* here = cell(row, column);
  if (here == nullptr) return {};
  const std::string& element = here->element.empty() ? m_sheet.rows[std::size_t(row)].element : here->element;
  return element.empty() ? std::vector<std::string>() : std::vector<std::string>{element};
}

wxRect SheetGrid::onScreen(int row, int column) const {
  const wxRect rect = CellToRect(row, column);
  return {GetGridWindow()->ClientToScreen(CalcScrolledPosition(rect.GetPosition())), rect.GetSize()};
}

bool SheetGrid::take(int row, int column, const std::string& text) {
  const SheetCell* here = cell(row, column);
  if (here == nullptr || here->edits.empty()) return false;
  const CellEdit& edit = here->edits.front();
  const auto value = edit.typed(text);
  if (!value) return false;
  if (*value == edit.value) return true;
  m_events.edited(edit.target, value->empty() ? std::nullopt : value);
  return true;
}

void SheetGrid::keyPressed(wxKeyEvent& event) {
  const SheetCell* here = cell(GetGridCursorRow(), GetGridCursorCol());
  const int key = event.GetKeyCode();
  if (IsCellEditControlEnabled() || event.HasAnyModifiers()) return event.Skip();
  if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER || key == WXK_F2) return activate();
  if (here != nullptr && !here->edits.empty() && (key == WXK_DELETE || key == WXK_BACK)) return clear();
  event.Skip();
}

void SheetGrid::typed(wxKeyEvent& event) {
  const wxChar letter = event.GetUnicodeKey();
  const SheetCell* here = cell(GetGridCursorRow(), GetGridCursorCol());
  const bool choosable = here != nullptr && !here->edits.empty() && !here->edits.front().choices.empty();
  if (!choosable || letter < WXK_SPACE || event.HasModifiers() || IsCellEditControlEnabled()) return event.Skip();
  m_typed += utf8(wxString(letter));
  if (m_typed == "-" || m_typed == "+") return;
  if (!take(GetGridCursorRow(), GetGridCursorCol(), m_typed)) wxBell();
  m_typed.clear();
}

void SheetGrid::clear() {
  const SheetCell& here = *cell(GetGridCursorRow(), GetGridCursorCol());
  // The last edit is the one that takes away what the cell stands for.
  const CellEdit& edit = here.edits.back();
  if (edit.value.empty()) return;
  m_events.edited(edit.target, std::nullopt);
}

void SheetGrid::activate() {
  const SheetCell* here = cell(GetGridCursorRow(), GetGridCursorCol());
  if (here == nullptr || here->edits.empty()) return;
  if (isTyped(here)) return EnableCellEditControl();
  const wxRect place = onScreen(GetGridCursorRow(), GetGridCursorCol());
  m_events.choose(here->edits, place.GetBottomLeft());
}

}  // namespace desktop
