// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace diagram {

/// A colour on screen: sRGB, 0..255, not premultiplied.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;
  friend bool operator==(Colour, Colour) = default;
};

/// The colour 0xRRGGBB.
constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex),
          255};
}

/// The contrast of two opaque colours by WCAG 2: 1 (none) to 21.
double contrast(Colour a, Colour b);

/// What a colour means. Nothing in a diagram names a colour in any other way.
enum class ColourRole : std::uint8_t {
  None,  // not drawn
  Canvas,
  Panel,
  Card,
  Border,  // neutral node outline, empty track
  Rule,    // separators
  Rule2,   // stronger separators
  Ink,     // name
  Ink2,    // subtitle
  Ink3,    // hint
  Line,    // neutral links
  Accent,  // selection, focus, wished
  AccentSoft,
  OnAccent,
  Ambition,
  AmbitionOutline,
  OnAmbition,
  OnAmbition2,
  Track,   // background of progress
  Partly,  // what is arranged in part
  Positive,
  Negative,
  Neutral,
  Hatch,  // for the consultant alone
  Notice,
  NoticeOutline,
  Shadow,
  Error,
  Warning,
  WarningOutline,
  Info,
  Question,
  Strength,
  OnError,
  OnWarning,
  OnInfo,
  OnStrength,
  ErrorTint,
  WarningTint,
  InfoTint,
  QuestionTint,
  StrengthTint,
  PartnerStrong,  // this and what follows: of a partner
  PartnerTint,
  PartnerBand,
  OnPartner,
};
constexpr std::size_t kSharedRoleCount = static_cast<std::size_t>(ColourRole::PartnerStrong);

/// The six colours of whose it is. Core organisations take the first five in file order; all others are steel.
enum class Partner : std::uint8_t { Teal, Terra, Violet, Moss, Wine, Steel };
constexpr std::size_t kPartnerCount = 6;

/// The colour of the core organisation at `index` in file order, counted from 0: steel from the sixth on.
constexpr Partner partnerAt(std::size_t index) {
  return index < kPartnerCount - 1 ? static_cast<Partner>(index) : Partner::Steel;
}

/// A colour by meaning: `partner` counts only for the partner roles.
struct Paint {
  ColourRole role = ColourRole::None;
  Partner partner = Partner::Steel;

  constexpr Paint() = default;
  // A role alone is a paint: implicit, so that drawing code reads as the design does.
  constexpr Paint(ColourRole r, Partner p = Partner::Steel) : role(r), partner(p) {}
  constexpr bool visible() const { return role != ColourRole::None; }
  friend bool operator==(Paint, Paint) = default;
};

constexpr Paint strong(Partner p) { return {ColourRole::PartnerStrong, p}; }
constexpr Paint tint(Partner p) { return {ColourRole::PartnerTint, p}; }
constexpr Paint band(Partner p) { return {ColourRole::PartnerBand, p}; }
constexpr Paint on(Partner p) { return {ColourRole::OnPartner, p}; }

struct PartnerColours {
  Colour strong;
  Colour tint;
  Colour band;
  Colour on;  ///< text on `strong` and on `band`
};

/// What every colour role looks like. A value; the two themes of the design are constants.
class Theme {
 public:
  static const Theme& light();
  static const Theme& dark();
  /// Light without shadows: for print, pictures and reports.
  static const Theme& exported();

  /// The colour of a paint; wholly transparent for None.
  Colour colour(Paint paint) const;

  /// Lets a user choose a partner's colour; the text on it becomes whichever of black and white reads best.
  void setPartner(Partner partner, Colour strong, Colour tint);

 private:
  friend Theme makeTheme(bool dark, bool shadows);
  std::array<Colour, kSharedRoleCount> m_shared{};
  std::array<PartnerColours, kPartnerCount> m_partners{};
};

}  // namespace diagram
