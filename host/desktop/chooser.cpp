// SPDX-License-Identifier: MIT
#include "desktop/chooser.h"

#include <algorithm>
#include <cmath>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr double kPadding = 14;
constexpr double kTitle = 34;
constexpr double kRow = 32;
constexpr double kTallRow = 44;
constexpr double kFoot = 30;
constexpr double kNarrowest = 250;
constexpr double kWidest = 420;
const diagram::Font kLabelFont{13, 500};
const diagram::Font kTitleFont{12.5, 600};
const diagram::Font kSmallFont{11.5, 400};

diagram::TextLook look(const diagram::Font& font, diagram::Paint paint,
                       diagram::Anchor anchor = diagram::Anchor::Start) {
  return {font, paint, anchor, false, {}};
}

double heightOf(const Choice& choice) { return choice.detail.empty() ? kRow : kTallRow; }

}  // namespace

Chooser::Chooser(wxWindow* parent, std::function<void(const std::string&)> told) : m_told(std::move(told)) {
  Hide();
  Create(parent, wxID_ANY, wxDefaultPosition, wxSize(10, 10), wxWANTS_CHARS | wxBORDER_NONE);
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_KEY_DOWN, &Chooser::key, this);
  Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
    const std::size_t row = rowAt(event.GetPosition());
    if (row < m_choices.size() && m_choices[row].enabled) moveTo(row);
  });
  Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) { choose(rowAt(event.GetPosition())); });
  Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    if (IsShown())
      CallAfter([this] {
        if (IsShown() && !HasFocus()) Hide();
      });
  });
}

void Chooser::open(wxPoint near, const std::string& title, std::vector<Choice> choices, const std::string& foot,
                   wxChar footKey, std::function<void()> onFootKey) {
  m_title = title;
  m_choices = std::move(choices);
  m_foot = foot;
  m_footKey = footKey;
  m_onFootKey = std::move(onFootKey);
  const auto first = std::find_if(m_choices.begin(), m_choices.end(), [](const Choice& c) { return c.enabled; });
  m_current = static_cast<std::size_t>(first - m_choices.begin());

  double width = std::max(kNarrowest, m_measurer.width(title, kTitleFont) + 2 * kPadding);
  double height = kTitle + 6 + (foot.empty() ? 0 : kFoot);
  for (const Choice& choice : m_choices) {
    width = std::max(
        {width, m_measurer.width(choice.label, kLabelFont) + 90, m_measurer.width(choice.detail, kSmallFont) + 60});
    height += heightOf(choice);
  }
  const wxSize size(int(std::min(width, kWidest)), int(height));
  const wxSize room = GetParent()->GetClientSize();
  const wxPoint at(std::clamp(near.x, 4, std::max(4, room.x - size.x - 4)),
                   std::clamp(near.y, 4, std::max(4, room.y - size.y - 4)));
  SetSize(wxRect(at, size));
  describe(*this, wx(title));
  Show();
  Raise();
  SetFocus();
  if (m_current < m_choices.size()) m_told(m_choices[m_current].label);
  Refresh();
}

void Chooser::close() {
  if (!IsShown()) return;
  Hide();
  GetParent()->SetFocus();
}

void Chooser::choose(std::size_t row) {
  if (row >= m_choices.size() || !m_choices[row].enabled) return;
  const auto act = m_choices[row].act;
  close();
  if (act) act();
}

wxRect Chooser::rowRect(std::size_t row) const {
  double top = kTitle;
  for (std::size_t i = 0; i < row && i < m_choices.size(); ++i) top += heightOf(m_choices[i]);
  return row < m_choices.size() ? wxRect(0, int(top), GetSize().x, int(heightOf(m_choices[row]))) : wxRect();
}

std::size_t Chooser::rowAt(wxPoint point) const {
  std::size_t row = 0;
  while (row < m_choices.size() && !rowRect(row).Contains(point)) ++row;
  return row;
}

void Chooser::moveTo(std::size_t row) {
  if (row == m_current) return;
  m_current = row;
  m_told(m_choices[row].label);
  Refresh();
}

void Chooser::step(int by) {
  const auto count = static_cast<int>(m_choices.size());
  int row = static_cast<int>(m_current);
  for (int tries = 0; tries < count; ++tries) {
    row = (row + by + count) % count;
    if (m_choices[std::size_t(row)].enabled) return moveTo(std::size_t(row));
  }
}

void Chooser::key(wxKeyEvent& event) {
  const int code = event.GetKeyCode();
  if (code == WXK_ESCAPE) return close();
  if (code == WXK_RETURN || code == WXK_NUMPAD_ENTER) return choose(m_current);
  if (code == WXK_UP) return step(-1);
  if (code == WXK_DOWN) return step(1);
  if (code >= '1' && code <= '9') return choose(std::size_t(code - '1'));
  if (m_footKey != 0 && code == int(m_footKey) && m_onFootKey) return m_onFootKey();
  event.Skip();
}

void Chooser::paint() {
  diagram::DisplayList list;
  const wxSize size = GetClientSize();
  const double width = size.x;
  list.rect({0.5, 0.5, width - 1, size.y - 1.0}, 6, ColourRole::Panel, {ColourRole::Rule2, 1});
  list.text({kPadding, 22}, m_measurer.elide(m_title, kTitleFont, width - 2 * kPadding),
            look(kTitleFont, ColourRole::Ink2));
  double top = kTitle;
  for (std::size_t row = 0; row < m_choices.size(); ++row) {
    const Choice& choice = m_choices[row];
    const double height = heightOf(choice);
    const bool current = row == m_current;
    if (current) list.rect({5, top + 1, width - 10, height - 2}, 4, ColourRole::AccentSoft);
    diagram::Font font = kLabelFont;
    if (current) font.weight = 600;
    list.text({kPadding, top + 21}, m_measurer.elide(choice.label, font, width - 70),
              look(font, choice.enabled ? ColourRole::Ink : ColourRole::Ink3));
    if (!choice.detail.empty())
      list.text({kPadding, top + 37}, m_measurer.elide(choice.detail, kSmallFont, width - 2 * kPadding),
                look(kSmallFont, ColourRole::Ink3));
    if (choice.enabled && row < 9)
      list.text({width - kPadding, top + 21}, std::to_string(row + 1),
                look(kSmallFont, ColourRole::Ink3, diagram::Anchor::End));
    top += height;
  }
  if (!m_foot.empty()) {
    list.line({6, top + 4}, {width - 6, top + 4}, {ColourRole::Rule, 1});
    list.text({kPadding, top + 22}, m_foot, look(kSmallFont, ColourRole::Ink2));
  }
  m_backing.paint(*this, [&](cairo_t* context, double scale) {
    paint::CairoPainter painter(context, Look::theme(), {{0, 0}, scale}, m_measurer);
    painter.background(ColourRole::Canvas);
    painter.paint(list);
  });
}

}  // namespace desktop
