// SPDX-License-Identifier: MIT
#include "desktop/command_palette.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/thin_frame.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

using diagram::Anchor;
using diagram::ColourRole;

constexpr int kWidth = 620;
constexpr int kRow = 44;
constexpr int kField = 36;
constexpr std::size_t kRowsInSight = 9;
constexpr double kTextLeft = 42;
constexpr double kRightMargin = 14;
const diagram::Font kLabelFont{13, 500};
const diagram::Font kPlaceFont{11.5, 400};

std::vector<SearchText> textsOf(const Findable& thing) {
  std::vector<SearchText> texts{{foldedForSearch(thing.label), 4}, {foldedForSearch(thing.place), 1}};
  for (const std::string& name : thing.otherNames) texts.push_back({foldedForSearch(name), 3});
  return texts;
}

}  // namespace

CommandPalette::CommandPalette(wxWindow* parent, std::function<void(const std::string&)> told)
    : m_told(std::move(told)) {
  Hide();
  Create(parent, wxID_ANY);
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_field = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, fieldSize(*this, 36), wxTE_PROCESS_ENTER);
  m_field->SetHint(tr("What do you want to do, or where do you want to go?"));
  describe(*m_field, tr("All commands"), tr("Type a part of a command, a recent model or an element."));
  addStyle(*m_field, "quick");
  m_field->SetMinSize(wxSize(-1, FromDIP(kField)));
  m_list = new wxWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE);
  m_list->SetBackgroundStyle(wxBG_STYLE_PAINT);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, FromDIP(7)));
  column->Add(m_list, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, 1));
  SetSizer(column);

  addThinFrame(*this);
  m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
  m_field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { take(); });
  m_field->Bind(wxEVT_KEY_DOWN, &CommandPalette::key, this);
  m_field->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] {
      if (IsShown() && !m_field->HasFocus()) Hide();
    });
  });
  const auto rowAt = [this](const wxMouseEvent& event) { return m_first + std::size_t(event.GetY() / FromDIP(kRow)); };
  m_list->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  m_list->Bind(wxEVT_MOTION, [this, rowAt](wxMouseEvent& event) { moveTo(rowAt(event)); });
  m_list->Bind(wxEVT_LEFT_DOWN, [this, rowAt](wxMouseEvent& event) {
    moveTo(rowAt(event));
    if (rowAt(event) == m_current) take();
  });
  m_list->Bind(wxEVT_MOUSEWHEEL, [this](wxMouseEvent& event) {
    const bool up = event.GetWheelRotation() > 0;
    if (up ? m_current > 0 : m_current + 1 < m_found.size()) moveTo(m_current + (up ? std::size_t(-1) : 1));
  });
}

void CommandPalette::open(std::vector<Findable> things) {
  m_things = std::move(things);
  m_texts.clear();
  for (const Findable& thing : m_things) m_texts.push_back(textsOf(thing));
  m_field->ChangeValue(wxString());
  Show();
  Raise();
  search();
  m_field->SetFocus();
}

void CommandPalette::close() {
  if (!IsShown()) return;
  Hide();
  GetParent()->SetFocus();
}

std::vector<const Findable*> CommandPalette::found() const {
  std::vector<const Findable*> rows;
  for (const std::size_t place : m_found) rows.push_back(&m_things[place]);
  return rows;
}

void CommandPalette::search() {
  const std::string typed = foldedForSearch(utf8(m_field->GetValue()));
  m_found = bestFitting(typed, m_texts);
  if (typed.empty()) std::erase_if(m_found, [this](std::size_t place) { return m_things[place].whenTyped; });
  m_first = 0;
  m_current = m_found.size();
  arrange();
  moveTo(0);
}

/// As many rows as there are and fit, below the upper edge of the canvas.
void CommandPalette::arrange() {
  const wxSize room = GetParent()->GetClientSize();
  const int row = FromDIP(kRow), line = FromDIP(kField + 14) + 1;
  const auto fitting = std::size_t(std::max(1, (room.y - line - FromDIP(24)) / row));
  const std::size_t rows = std::clamp<std::size_t>(m_found.size(), 1, std::min(kRowsInSight, fitting));
  const int width = std::min(FromDIP(kWidth), room.x - FromDIP(16));
  SetSize((room.x - width) / 2, FromDIP(12), width, line + int(rows) * row);
  Layout();
  m_list->Refresh();
}

std::size_t CommandPalette::inSight() const {
  return std::max<std::size_t>(1, std::size_t(m_list->GetClientSize().y / FromDIP(kRow)));
}

wxRect CommandPalette::rowRect(std::size_t row) const {
  if (row < m_first || row >= std::min(m_found.size(), m_first + inSight())) return {};
  return {0, int(row - m_first) * FromDIP(kRow), m_list->GetClientSize().x, FromDIP(kRow)};
}

void CommandPalette::moveTo(std::size_t row) {
  if (row >= m_found.size() || row == m_current) return;
  m_current = row;
  m_first = std::clamp(m_first, row + 1 - std::min(row + 1, inSight()), row);
  const Findable& thing = m_things[m_found[row]];
  m_told(thing.enabled || thing.whyNot.empty() ? thing.label : thing.label + " · " + thing.whyNot);
  m_list->Refresh();
}

void CommandPalette::take() {
  if (m_current >= m_found.size() || !m_things[m_found[m_current]].enabled) return;
  const auto run = m_things[m_found[m_current]].run;
  close();
  if (run) run();
}

void CommandPalette::key(wxKeyEvent& event) {
  const std::size_t last = m_found.empty() ? 0 : m_found.size() - 1;
  switch (event.GetKeyCode()) {
    case WXK_ESCAPE:
      return close();
    case WXK_UP:
      return moveTo(m_current == 0 ? last : m_current - 1);
    case WXK_DOWN:
      return moveTo(m_current >= last ? 0 : m_current + 1);
    case WXK_PAGEUP:
      return moveTo(m_current - std::min(m_current, inSight()));
    case WXK_PAGEDOWN:
      return moveTo(std::min(last, m_current + inSight()));
    case WXK_TAB:
      return;
    default:
      event.Skip();
  }
}

void CommandPalette::drawRow(diagram::DisplayList& list, const Findable& thing, bool current, double top,
                             double width) const {
  if (current) list.rect({5, top + 1, width - 10, kRow - 2.0}, 4, ColourRole::AccentSoft);
  const ColourRole ink = thing.enabled ? ColourRole::Ink : ColourRole::Ink3;
  list.icon(thing.icon, {24, top + 22}, 16, thing.enabled ? ColourRole::Ink2 : ColourRole::Ink3);
  double right = width - kRightMargin;
  if (!thing.key.empty()) {
    const double key = m_measurer.width(thing.key, kPlaceFont) + 14;
    list.rect({right - key, top + 12, key, 20}, 4, ColourRole::Panel, {ColourRole::Rule2, 1});
    list.text({right - key / 2, top + 26}, thing.key, {kPlaceFont, ColourRole::Ink2, Anchor::Middle});
    right -= key + 10;
  }
  diagram::Font font = kLabelFont;
  if (current) font.weight = 600;
  const double room = right - kTextLeft;
  list.text({kTextLeft, top + 19}, m_measurer.elide(thing.label, font, room), {font, ink});
  const std::string& second = thing.enabled || thing.whyNot.empty() ? thing.place : thing.whyNot;
  list.text({kTextLeft, top + 35}, m_measurer.elide(second, kPlaceFont, room), {kPlaceFont, ColourRole::Ink3});
}

void CommandPalette::paint() {
  diagram::DisplayList list;
  const double width = m_list->GetClientSize().x;
  if (m_found.empty())
    list.text({kTextLeft, 27}, base::tr("Nothing is called that. Try another word."), {kLabelFont, ColourRole::Ink3});
  for (std::size_t row = m_first; row < std::min(m_found.size(), m_first + inSight()); ++row)
    drawRow(list, m_things[m_found[row]], row == m_current, double(row - m_first) * kRow, width);
  m_backing.paint(*m_list, [&](cairo_t* context, double scale) {
    paint::CairoPainter painter(context, Look::theme(), {{0, 0}, scale}, m_measurer);
    painter.background(ColourRole::Panel);
    painter.paint(list);
  });
}

}  // namespace desktop
