// SPDX-License-Identifier: MIT
#include "diagram/theme.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace diagram {
namespace {

struct Row {
  ColourRole role;
  std::uint32_t light;
  std::uint32_t dark;
};

constexpr Row kShared[] = {
    {ColourRole::Canvas, 0xF4F5F8, 0x12151B},
    {ColourRole::Panel, 0xFFFFFF, 0x191E27},
    {ColourRole::Card, 0xFFFFFF, 0x242B37},
    {ColourRole::Border, 0x798296, 0x7B879C},
    {ColourRole::Rule, 0xDCE0E8, 0x2D3441},
    {ColourRole::Rule2, 0xC3C9D5, 0x414A5A},
    {ColourRole::Ink, 0x1A2030, 0xF1F4F9},
    {ColourRole::Ink2, 0x475063, 0xC3CBD9},
    {ColourRole::Ink3, 0x5E677A, 0x9DA8BB},
    {ColourRole::Line, 0x6C7589, 0x8E99AD},
    {ColourRole::Accent, 0x2B59D9, 0x8FB0FF},
    {ColourRole::AccentSoft, 0xE3EAFC, 0x253557},
    {ColourRole::OnAccent, 0xFFFFFF, 0x10131A},
    {ColourRole::Ambition, 0x1F2A44, 0x33436B},
    {ColourRole::AmbitionOutline, 0x1F2A44, 0x8FA6DA},
    {ColourRole::OnAmbition, 0xFFFFFF, 0xFFFFFF},
    {ColourRole::OnAmbition2, 0xC9D3EA, 0xCBD6F0},
    {ColourRole::Track, 0xE3E6ED, 0x2B323F},
    {ColourRole::Partly, 0xB9C4DC, 0x46557A},
    {ColourRole::Positive, 0x1F62B0, 0x79B3FF},
    {ColourRole::Negative, 0xB0460F, 0xFF9A5C},
    {ColourRole::Neutral, 0x6C7589, 0x9DA8BB},
    {ColourRole::Hatch, 0x5A6478, 0xAEB8C9},
    {ColourRole::Notice, 0xFFF6DF, 0x36301C},
    {ColourRole::NoticeOutline, 0xE3C670, 0x6E5C22},
    {ColourRole::Shadow, 0x1A2030, 0x000000},
    {ColourRole::Error, 0xB4161F, 0xFF7B7B},
    {ColourRole::Warning, 0xF2A900, 0xFFC440},
    {ColourRole::WarningOutline, 0x8A5A00, 0xFFC440},
    {ColourRole::Info, 0x2565AE, 0x7DB4FF},
    {ColourRole::Question, 0x5A6478, 0xAEB8C9},
    {ColourRole::Strength, 0x26804F, 0x63CF93},
    {ColourRole::OnError, 0xFFFFFF, 0x2A0606},
    {ColourRole::OnWarning, 0x231A00, 0x231A00},
    {ColourRole::OnInfo, 0xFFFFFF, 0x071A33},
    {ColourRole::OnStrength, 0xFFFFFF, 0x04210F},
    {ColourRole::ErrorTint, 0xFBE7E8, 0x3A2024},
    {ColourRole::WarningTint, 0xFFF3D6, 0x382E17},
    {ColourRole::InfoTint, 0xE5EEF9, 0x1E2C42},
    {ColourRole::QuestionTint, 0xEEF0F4, 0x272E3A},
    {ColourRole::StrengthTint, 0xE3F3EA, 0x1B3327},
};
static_assert(std::size(kShared) + 1 == kSharedRoleCount, "every role but None has a row");

struct PartnerRow {
  std::uint32_t strongLight;
  std::uint32_t tintLight;
  std::uint32_t strongDark;
  std::uint32_t tintDark;
  std::uint32_t bandDark;
};

constexpr PartnerRow kPartners[kPartnerCount] = {
    {0x1B7A78, 0xE4F1F0, 0x52D3CF, 0x16262A, 0x33A09D}, {0xBD5539, 0xFAECE7, 0xE27545, 0x2A201E, 0xC2643A},
    {0x6A4CB0, 0xEFEBF8, 0x9989EB, 0x25223A, 0x7A6CC4}, {0x34430A, 0xEEF1E1, 0xCCE291, 0x252B1B, 0x98AB63},
    {0x6F0F42, 0xF6E8EF, 0xFD92BA, 0x30212B, 0xC4698F}, {0x5A6478, 0xEBEDF2, 0xAEB8C9, 0x222833, 0x8490A5},
};
constexpr std::uint32_t kOnLight = 0xFFFFFF;
constexpr std::uint32_t kOnDark = 0x10131A;
constexpr std::uint8_t kShadowLight = 18;  // 7 %
constexpr std::uint8_t kShadowDark = 89;   // 35 %

double luminance(Colour colour) {
  const auto linear = [](std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

double contrast(Colour a, Colour b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme makeTheme(bool dark, bool shadows) {
  Theme theme;
  theme.m_shared[static_cast<std::size_t>(ColourRole::None)] = {0, 0, 0, 0};
  for (const Row& row : kShared) theme.m_shared[static_cast<std::size_t>(row.role)] = rgb(dark ? row.dark : row.light);
  theme.m_shared[static_cast<std::size_t>(ColourRole::Shadow)].alpha = !shadows ? 0 : dark ? kShadowDark : kShadowLight;
  for (std::size_t i = 0; i < kPartnerCount; ++i) {
    const PartnerRow& row = kPartners[i];
    theme.m_partners[i] =
        dark ? PartnerColours{rgb(row.strongDark), rgb(row.tintDark), rgb(row.bandDark), rgb(kOnDark)}
             : PartnerColours{rgb(row.strongLight), rgb(row.tintLight), rgb(row.strongLight), rgb(kOnLight)};
  }
  return theme;
}

const Theme& Theme::light() {
  static const Theme theme = makeTheme(false, true);
  return theme;
}

const Theme& Theme::dark() {
  static const Theme theme = makeTheme(true, true);
  return theme;
}

const Theme& Theme::exported() {
  static const Theme theme = makeTheme(false, false);
  return theme;
}

Colour Theme::colour(Paint paint) const {
  const PartnerColours& partner = m_partners[static_cast<std::size_t>(paint.partner)];
  switch (paint.role) {
    case ColourRole::PartnerStrong:
      return partner.strong;
    case ColourRole::PartnerTint:
      return partner.tint;
    case ColourRole::PartnerBand:
      return partner.band;
    case ColourRole::OnPartner:
      return partner.on;
    default:
      return m_shared[static_cast<std::size_t>(paint.role)];
  }
}

void Theme::setPartner(Partner partner, Colour strong, Colour tint) {
  const Colour white = rgb(kOnLight);
  const Colour black = rgb(kOnDark);
  m_partners[static_cast<std::size_t>(partner)] = {strong, tint, strong,
                                                   contrast(strong, white) >= contrast(strong, black) ? white : black};
}

}  // namespace diagram
