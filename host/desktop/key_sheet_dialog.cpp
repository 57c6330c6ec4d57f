// SPDX-License-Identifier: MIT
#include <wx/button.h>
#include <wx/display.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <algorithm>
#include <memory>

#include "desktop/backing.h"
#include "desktop/key_sheet.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "diagram/display_list.h"
#include "paint/cairo_painter.h"
#include "paint/pango_measurer.h"

namespace desktop {
namespace {

using diagram::Anchor;
using diagram::ColourRole;

constexpr double kColumn = 330;
constexpr double kRow = 24;
constexpr double kTitle = 38;
constexpr double kMargin = 18;
constexpr std::size_t kColumns = 3;
const diagram::Font kTitleFont{13, 600};
const diagram::Font kLabelFont{13, 400};
const diagram::Font kKeyFont{11.5, 500};

double heightOf(const KeyGroup& group) { return kTitle + double(group.rows.size()) * kRow; }

/// The groups in columns of about the same height; a long one goes on in the next.
class Sheet {
 public:
  explicit Sheet(const std::vector<KeyGroup>& groups) {
    double all = 0;
    for (const KeyGroup& group : groups) all += heightOf(group);
    m_high = all / double(kColumns) + kRow;
    for (const KeyGroup& group : groups) {
      if (m_top + kTitle + 2 * kRow > m_high) turn();
      m_list.text({m_left, m_top + 30}, group.title, {kTitleFont, ColourRole::Ink});
      m_top += kTitle;
      for (const KeyRow& row : group.rows) draw(row);
    }
  }

  const diagram::DisplayList& list() const { return m_list; }
  const paint::PangoMeasurer& measurer() const { return m_measurer; }
  wxSize size() const { return {int(kColumns * kColumn + 2 * kMargin), int(m_height + kMargin)}; }

 private:
  void turn() {
    if (m_left + 1 > kMargin + double(kColumns - 1) * kColumn) return;
    m_left += kColumn;
    m_top = 0;
  }

  void draw(const KeyRow& row) {
    if (m_top + kRow > m_high) {
      turn();
      if (m_top == 0) m_top = 14;
    }
    const double right = m_left + kColumn - 24;
    const double key = m_measurer.width(row.keys, kKeyFont) + 12;
    m_list.rect({right - key, m_top + 3, key, kRow - 6}, 4, ColourRole::Card, {ColourRole::Rule2, 1});
    m_list.text({right - key / 2, m_top + 16}, row.keys, {kKeyFont, ColourRole::Ink2, Anchor::Middle});
    m_list.text({m_left, m_top + 16.5}, m_measurer.elide(row.label, kLabelFont, right - m_left - key - 10),
                {kLabelFont, ColourRole::Ink2});
    m_top += kRow;
    m_height = std::max(m_height, m_top);
  }

  paint::PangoMeasurer m_measurer;
  diagram::DisplayList m_list;
  double m_left = kMargin, m_top = 0;
  double m_high = 0;  // of a column
  double m_height = 0;
};

/// Only what has a key.
std::vector<KeyGroup> withKeys(std::vector<KeyGroup> groups) {
  for (KeyGroup& group : groups) std::erase_if(group.rows, [](const KeyRow& row) { return row.keys.empty(); });
  std::erase_if(groups, [](const KeyGroup& group) { return group.rows.empty(); });
  return groups;
}

std::string inWords(const std::vector<KeyGroup>& groups) {
  std::string text;
  for (const KeyGroup& group : groups)
    for (const KeyRow& row : group.rows) text += row.keys + ": " + row.label + ". ";
  return text;
}

}  // namespace

KeySheetDialog::KeySheetDialog(wxWindow* parent, std::vector<KeyGroup> groups, std::function<void()> print)
    : wxDialog(parent, wxID_ANY, tr("Keys"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  groups = withKeys(std::move(groups));
  const auto sheet = std::make_shared<Sheet>(groups);
  const auto backing = std::make_shared<Backing>();
  auto* view = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE);
  view->SetBackgroundColour(Look::colour(ColourRole::Panel));
  view->SetVirtualSize(sheet->size());
  view->SetScrollRate(10, 10);
  describe(*view, tr("Keys"), wx(inWords(groups)));
  view->Bind(wxEVT_PAINT, [view, sheet, backing](wxPaintEvent&) {
    const wxPoint origin = view->CalcUnscrolledPosition(wxPoint(0, 0));
    backing->paint(*view, [&](cairo_t* context, double scale) {
      paint::CairoPainter painter(context, Look::theme(), {{double(origin.x), double(origin.y)}, scale},
                                  sheet->measurer());
      painter.background(ColourRole::Panel);
      painter.paint(sheet->list());
    });
  });
  const auto repaint = [view](wxScrollWinEvent& event) {
    event.Skip();
    view->Refresh();
  };
  for (const auto& moved : {wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_LINEUP, wxEVT_SCROLLWIN_LINEDOWN,
                            wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN})
    view->Bind(moved, repaint);

  auto* toPaper = new wxButton(this, wxID_PRINT, tr("&Print all commands…"));
  toPaper->Bind(wxEVT_BUTTON, [print](wxCommandEvent&) { print(); });
  auto* close = new wxButton(this, wxID_CANCEL, tr("Close"));
  close->SetDefault();
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(toPaper);
  row->AddStretchSpacer();
  row->Add(close);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(view, wxSizerFlags(1).Expand());
  column->Add(row, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
  SetSizer(column);
  wxSize wanted = sheet->size();
  wanted.y += row->CalcMin().y + FromDIP(24);
  const wxSize room = wxDisplay(parent).GetClientArea().GetSize() - FromDIP(wxSize(40, 80));
  SetClientSize(wxSize(std::min(wanted.x, room.x), std::min(wanted.y, room.y)));
  CentreOnParent();
  close->SetFocus();
}

}  // namespace desktop
