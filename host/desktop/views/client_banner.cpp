// SPDX-License-Identifier: MIT
#include "desktop/views/client_banner.h"

#include "base/text.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "paint/cairo_painter.h"
#include "session/sharing.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kHeight = 40;
constexpr diagram::Font kName{13, 600};
constexpr diagram::Font kLine{12.5, 400};

}  // namespace

ClientBanner::ClientBanner(wxWindow* parent) : wxWindow(parent, wxID_ANY) {
  SetMinSize(FromDIP(wxSize(-1, kHeight)));
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    Refresh();
  });
  describe(*this, wx(said()));
}

void ClientBanner::setAbout(const std::string& about) {
  if (about == m_about) return;
  m_about = about;
  describe(*this, wx(said()));
  Refresh();
}

std::string ClientBanner::said() const {
  return base::tr("Client view") + " · " + session::clientLine() + (m_about.empty() ? "" : " · " + m_about);
}

void ClientBanner::paint() {
  const double pixels = FromDIP(1000) / 1000.0;
  const double width = GetClientSize().x / pixels;
  const double baseline = kHeight / 2 + 4.5;
  diagram::DisplayList list;
  list.icon("eye", {28, kHeight / 2.0}, 18, ColourRole::Panel);
  const std::string name = base::tr("Client view");
  list.text({46, baseline}, name, {kName, ColourRole::Panel});
  const double left = 46 + m_measurer.width(name, kName) + 14;
  const std::string line = session::clientLine();
  list.text({left, baseline}, line, {kLine, ColourRole::Rule2});
  const double room = width - 24 - left - m_measurer.width(line, kLine) - 24;
  if (room > 60)
    list.text({width - 24, baseline}, m_measurer.elide(m_about, kLine, room),
              {kLine, ColourRole::Rule2, diagram::Anchor::End});
  m_backing.paint(*this, [&](cairo_t* context, double scale) {
    paint::CairoPainter painter(context, Look::theme(), {{0, 0}, scale * pixels}, m_measurer);
    painter.background(ColourRole::Ink);
    painter.paint(list);
  });
}

}  // namespace desktop
