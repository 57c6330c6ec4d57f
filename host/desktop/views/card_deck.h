// SPDX-License-Identifier: MIT
#pragma once

#include <wx/scrolwin.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "desktop/backing.h"
#include "paint/pango_measurer.h"
#include "session/views/sheet.h"

namespace desktop {

/// Cards of a view in rows, as many beside each other as fit. Arrow keys go from card to card, Enter and a click
/// choose. UI thread.
class CardDeck final : public wxScrolledWindow {
 public:
  struct Events {
    std::function<void(const std::vector<std::string>&)> chosen;  ///< a card about these elements
    std::function<void(std::size_t row)> pointed;  ///< a part of a card that stands in this row of the sheet
  };
  CardDeck(wxWindow* parent, Events events);

  void show(std::vector<session::Card> cards);
  /// Rings the cards about these elements.
  void setSelection(const std::vector<std::string>& ids);

  /// How wide it likes to be when there is something beside it: two cards.
  int preferredWidth() const;
  /// How high all cards are at a width.
  int heightAt(int width) const;
  const std::vector<session::Card>& cards() const { return m_cards; }
  /// Where a card is drawn, in this window without scrolling, in pixels.
  wxRect place(std::size_t card) const;

 private:
  std::vector<wxRect> places(int width) const;
  void relayout();
  void paint();
  void click(wxMouseEvent& event);
  void key(wxKeyEvent& event);
  void goTo(std::size_t card);
  bool isMarked(const session::Card& card) const;

  Events m_events;
  std::vector<session::Card> m_cards;
  std::vector<wxRect> m_places;
  std::vector<std::string> m_marked;
  std::size_t m_current = 0;
  paint::PangoMeasurer m_measurer;
  Backing m_backing;
};

}  // namespace desktop
