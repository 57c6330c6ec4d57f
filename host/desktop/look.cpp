// SPDX-License-Identifier: MIT
#include "desktop/look.h"

#include <wx/settings.h>

#include "desktop/text.h"

namespace desktop {
namespace {

bool useDark = false;

struct Row {
  std::uint32_t light;
  std::uint32_t dark;
};

constexpr Row kSurfaces[] = {
    {0xF1F2F4, 0x20252E},  // Chrome
    {0xE6E8EC, 0x2A303B},  // Caption
    {0xFFFFFF, 0x161A21},  // Field
    {0xCBD0D9, 0x3A4250},  // Edge
    {0xE3EAFC, 0x253557},  // SelectedRow
    {0xE9EBF0, 0x242A35},  // Heading
};

wxColour toWx(diagram::Colour colour) { return {colour.red, colour.green, colour.blue, colour.alpha}; }

}  // namespace

void Look::use(bool dark) { useDark = dark; }

bool Look::dark() { return useDark; }

const diagram::Theme& Look::theme() { return useDark ? diagram::Theme::dark() : diagram::Theme::light(); }

wxColour Look::colour(diagram::Paint paint) { return toWx(theme().colour(paint)); }

wxColour Look::colour(Surface surface) {
  const Row& row = kSurfaces[static_cast<std::size_t>(surface)];
  return toWx(diagram::rgb(useDark ? row.dark : row.light));
}

wxFont Look::font(int points, wxFontWeight weight) {
  wxFont font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
  font.SetFractionalPointSize(font.GetFractionalPointSize() + points);
  font.SetWeight(weight);
  return font;
}

std::string hex(const wxColour& colour) { return utf8(colour.GetAsString(wxC2S_HTML_SYNTAX).Lower()); }

}  // namespace desktop
