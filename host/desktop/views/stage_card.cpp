// SPDX-License-Identifier: MIT
#include "desktop/views/stage_card.h"

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kHeight = 34;
constexpr double kMargin = 16;
constexpr double kDot = 20;           // from one to the next
constexpr std::size_t kMostDots = 9;  // of more nobody counts the dots
constexpr diagram::Font kFont{12.5, 500};

}  // namespace

StageCard::StageCard(wxWindow* parent) : wxWindow(parent, wxID_ANY) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

void StageCard::show(std::size_t current, std::size_t slides, const std::string& text) {
  m_current = current;
  m_slides = slides > kMostDots ? 0 : slides;
  m_text = text;
  const double dots = m_slides > 0 ? kDot * double(m_slides) + 8 : 0;
  SetSize(FromDIP(wxSize(int(2 * kMargin + dots + m_measurer.width(text, kFont)) + 2, kHeight)));
  describe(*this, wx(text));
  Refresh();
}

void StageCard::paint() {
  const double pixels = FromDIP(1000) / 1000.0;
  const double middle = kHeight / 2.0;
  diagram::DisplayList list;
  list.rect({.5, .5, GetClientSize().x / pixels - 1, kHeight - 1.0}, 6, ColourRole::Panel, {ColourRole::Rule2, 1});
  double left = kMargin;
  for (std::size_t i = 0; i < m_slides; ++i, left += kDot)
    list.circle({left + 5, middle}, 5, i == m_current ? ColourRole::Ink2 : ColourRole::Panel, {ColourRole::Ink2, 1.4});
  list.text({m_slides > 0 ? left + 8 : left, middle + 4.5}, m_text, {kFont, ColourRole::Ink2});
  m_backing.paint(*this, [&](cairo_t* context, double scale) {
    paint::CairoPainter painter(context, Look::theme(), {{0, 0}, scale * pixels}, m_measurer);
    painter.background(ColourRole::Canvas);
    painter.paint(list);
  });
}

}  // namespace desktop
