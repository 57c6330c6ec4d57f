// SPDX-License-Identifier: MIT
#include "desktop/views/card_deck.h"

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kMargin = 12;
constexpr int kGap = 10;

}  // namespace

CardDeck::CardDeck(wxWindow* parent, Events events)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxWANTS_CHARS | wxBORDER_NONE),
      m_events(std::move(events)) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetBackgroundColour(Look::colour(ColourRole::Canvas));
  SetScrollRate(0, FromDIP(16));
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { relayout(); });  // once the toolkit gave the room
  });
  Bind(wxEVT_LEFT_DOWN, &CardDeck::click, this);
  Bind(wxEVT_KEY_DOWN, &CardDeck::key, this);
  for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
    Bind(type, [this](wxFocusEvent& event) {
      event.Skip();
      Refresh();
    });
  Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
    event.Skip();
    const wxPoint at = CalcUnscrolledPosition(event.GetPosition());
    wxString hint;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
      if (m_places[i].Contains(at)) hint = wx(m_cards[i].title);
    if (GetToolTipText() != hint) SetToolTip(hint);
  });
}

void CardDeck::show(std::vector<session::Card> cards) {
  m_cards = std::move(cards);
  m_current = m_cards.empty() ? 0 : std::min(m_current, m_cards.size() - 1);
  wxString names;
  for (const session::Card& card : m_cards) names += wx(card.title) + wx("\n");
  describe(*this, tr("Cards"), names);
  relayout();
}

void CardDeck::setSelection(const std::vector<std::string>& ids) {
  m_marked = ids;
  Refresh();
}

int CardDeck::preferredWidth() const {
  const double widest = m_cards.empty() ? 0 : m_cards.front().width;
  return FromDIP(int(2 * widest) + 2 * kMargin + kGap + 14);
}

std::vector<wxRect> CardDeck::places(int width) const {
  std::vector<wxRect> all;
  int x = FromDIP(kMargin);
  int y = FromDIP(kMargin);
  int height = 0;
  for (const session::Card& card : m_cards) {
    const wxSize size = FromDIP(wxSize(int(card.width), int(card.height)));
    if (x > FromDIP(kMargin) && x + size.x + FromDIP(kMargin) > width) {
      x = FromDIP(kMargin);
      y += height + FromDIP(kGap);
      height = 0;
    }
    all.emplace_back(wxPoint(x, y), size);
    x += size.x + FromDIP(kGap);
    height = std::max(height, size.y);
  }
  return all;
}

int CardDeck::heightAt(int width) const {
  const auto all = places(width);
  return all.empty() ? 0 : all.back().GetBottom() + FromDIP(kMargin);
}

wxRect CardDeck::place(std::size_t card) const { return m_places[card]; }

void CardDeck::relayout() {
  m_places = places(GetClientSize().x);
  SetVirtualSize(GetClientSize().x, m_places.empty() ? 0 : m_places.back().GetBottom() + FromDIP(kMargin));
  Refresh();
}

bool CardDeck::isMarked(const session::Card& card) const {
  return !card.elements.empty() && std::ranges::all_of(card.elements, [this](const std::string& id) {
    return std::ranges::find(m_marked, id) != m_marked.end();
  });
}

void CardDeck::paint() {
  diagram::DisplayList list;
  const double pixels = FromDIP(1000) / 1000.0;
  const bool focused = HasFocus();
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    const wxPoint at = CalcScrolledPosition(m_places[i].GetPosition());
    const diagram::Point corner{at.x / pixels, at.y / pixels};
    list.append(m_cards[i].list, corner);
    const diagram::Rect box{corner.x, corner.y, m_cards[i].width, m_cards[i].height};
    if (isMarked(m_cards[i])) list.rect(box.inflated(3), 11, {}, {ColourRole::Accent, 2.25});
    if (focused && i == m_current) list.rect(box.inflated(5.5), 13, {}, {ColourRole::Accent, 1.25, 2, 2});
  }
  m_backing.paint(*this, [&](cairo_t* context, double scale) {
    paint::CairoPainter painter(context, Look::theme(), {{0, 0}, scale * pixels}, m_measurer);
    painter.background(ColourRole::Canvas);
    painter.paint(list);
  });
}

void CardDeck::click(wxMouseEvent& event) {
  SetFocus();
  const wxPoint at = CalcUnscrolledPosition(event.GetPosition());
  const double pixels = FromDIP(1000) / 1000.0;
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    if (!m_places[i].Contains(at)) continue;
    goTo(i);
    const wxPoint inside = at - m_places[i].GetPosition();
    for (const auto& part : m_cards[i].parts)
      if (part.box.contains({inside.x / pixels, inside.y / pixels})) m_events.pointed(part.row);
    if (!m_cards[i].elements.empty()) m_events.chosen(m_cards[i].elements);
    return;
  }
}

void CardDeck::key(wxKeyEvent& event) {
  if (m_cards.empty() || event.HasAnyModifiers()) return event.Skip();
  const std::size_t last = m_cards.size() - 1;
  switch (event.GetKeyCode()) {
    case WXK_RIGHT:
    case WXK_DOWN:
      return goTo(std::min(m_current + 1, last));
    case WXK_LEFT:
    case WXK_UP:
      return goTo(m_current == 0 ? 0 : m_current - 1);
    case WXK_RETURN:
    case WXK_SPACE:
      if (!m_cards[m_current].parts.empty()) m_events.pointed(m_cards[m_current].parts.front().row);
      if (!m_cards[m_current].elements.empty()) m_events.chosen(m_cards[m_current].elements);
      return;
    default:
      event.Skip();
  }
}

void CardDeck::goTo(std::size_t card) {
  m_current = card;
  const wxRect& place = m_places[card];
  const int top = CalcUnscrolledPosition(wxPoint(0, 0)).y;
  const int step = FromDIP(16);
  if (place.y < top)
    Scroll(-1, place.y / step);
  else if (place.GetBottom() > top + GetClientSize().y)
    Scroll(-1, (place.GetBottom() - GetClientSize().y) / step + 1);
  Refresh();
}

}  // namespace desktop
