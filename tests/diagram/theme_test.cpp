// SPDX-License-Identifier: MIT
#include "diagram/theme.h"

#include <gtest/gtest.h>

using namespace diagram;

namespace {

const Theme* const kThemes[] = {&Theme::light(), &Theme::dark(), &Theme::exported()};

Partner partner(std::size_t index) { return static_cast<Partner>(index); }

}  // namespace

TEST(Theme, DefinesEveryRoleInEachTheme) {
  for (const Theme* theme : kThemes)
    for (std::size_t role = 1; role <= static_cast<std::size_t>(ColourRole::OnPartner); ++role) {
      const Colour colour = theme->colour(static_cast<ColourRole>(role));
      const bool shadow = static_cast<ColourRole>(role) == ColourRole::Shadow;
      EXPECT_TRUE(shadow || colour.alpha == 255) << "role " << role;
      if (theme == &Theme::light()) {
        const Colour dark = Theme::dark().colour(static_cast<ColourRole>(role));
        const bool same = role == static_cast<std::size_t>(ColourRole::OnAmbition) ||
                          role == static_cast<std::size_t>(ColourRole::OnWarning);
        EXPECT_EQ(colour == dark, same) << "role " << role << " is the same in light and dark";
      }
    }
}

TEST(Theme, DrawsNothingForNoColour) {
  for (const Theme* theme : kThemes) EXPECT_EQ(theme->colour(ColourRole::None).alpha, 0);
}

TEST(Theme, HasNoShadowsInExports) {
  EXPECT_EQ(Theme::exported().colour(ColourRole::Shadow).alpha, 0);
  EXPECT_EQ(Theme::light().colour(ColourRole::Shadow).alpha, 18) << "7 % of 255";
  EXPECT_EQ(Theme::dark().colour(ColourRole::Shadow).alpha, 89) << "35 % of 255";
  EXPECT_EQ(Theme::exported().colour(ColourRole::Canvas), Theme::light().colour(ColourRole::Canvas));
}

TEST(Contrast, IsThatOfWcag) {
  EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21, 1e-9);
  EXPECT_NEAR(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.48, 0.01) << "the textbook grey that just fails";
  EXPECT_NEAR(contrast(rgb(0x123456), rgb(0x123456)), 1, 1e-9);
}

TEST(Contrast, OfTextsIsWhatTheDesignPromises) {
  const struct {
    const Theme& theme;
    double least;
  } cases[] = {{Theme::light(), 4.63}, {Theme::dark(), 5.07}};
  for (const auto& [theme, least] : cases) {
    for (const ColourRole text : {ColourRole::Ink, ColourRole::Ink2, ColourRole::Ink3})
      for (const ColourRole ground : {ColourRole::Canvas, ColourRole::Panel, ColourRole::Card})
        EXPECT_GE(contrast(theme.colour(text), theme.colour(ground)), least - 0.005);
    for (std::size_t i = 0; i < kPartnerCount; ++i)
      EXPECT_GE(contrast(theme.colour(ColourRole::Ink), theme.colour(tint(partner(i)))), least - 0.005);
    const std::pair<ColourRole, ColourRole> pairs[] = {
        {ColourRole::OnAmbition, ColourRole::Ambition}, {ColourRole::OnAmbition2, ColourRole::Ambition},
        {ColourRole::OnAccent, ColourRole::Accent},     {ColourRole::OnError, ColourRole::Error},
        {ColourRole::OnWarning, ColourRole::Warning},   {ColourRole::OnInfo, ColourRole::Info},
        {ColourRole::OnStrength, ColourRole::Strength}, {ColourRole::Ink, ColourRole::Notice}};
    for (const auto& [text, ground] : pairs)
      EXPECT_GE(contrast(theme.colour(text), theme.colour(ground)), least - 0.005)
          << static_cast<int>(text) << " on " << static_cast<int>(ground);
  }
}

TEST(Contrast, OfCodesOnPartnersIsAtLeastWhatTheDesignPromises) {
  for (const Theme* theme : kThemes)
    for (std::size_t i = 0; i < kPartnerCount; ++i)
      EXPECT_GE(contrast(theme->colour(on(partner(i))), theme->colour(strong(partner(i)))), 4.635) << i;
}

TEST(Contrast, OfOutlinesIsWhatTheDesignPromises) {
  const auto check = [](const Theme& theme, double least) {
    for (const ColourRole outline : {ColourRole::Border, ColourRole::Line})
      for (const ColourRole ground : {ColourRole::Canvas, ColourRole::Card})
        EXPECT_GE(contrast(theme.colour(outline), theme.colour(ground)), least - 0.005) << static_cast<int>(outline);
  };
  check(Theme::light(), 3.25);
  check(Theme::dark(), 3.9);
}

TEST(Partner, IsSteelFromTheSixthOn) {
  EXPECT_EQ(partnerAt(0), Partner::Teal);
  EXPECT_EQ(partnerAt(4), Partner::Wine);
  EXPECT_EQ(partnerAt(5), Partner::Steel);
  EXPECT_EQ(partnerAt(500), Partner::Steel);
}

TEST(Theme, KeepsTextReadableOnColoursThatTheUserChose) {
  Theme theme = Theme::light();
  theme.setPartner(Partner::Teal, rgb(0xFFE070), rgb(0xFFFBEA));
  EXPECT_GE(contrast(theme.colour(on(Partner::Teal)), theme.colour(strong(Partner::Teal))), 4.5);
  theme.setPartner(Partner::Teal, rgb(0x101060), rgb(0xEEEEFF));
  EXPECT_GE(contrast(theme.colour(on(Partner::Teal)), theme.colour(strong(Partner::Teal))), 4.5);
  EXPECT_EQ(Theme::light().colour(strong(Partner::Teal)), rgb(0x1B7A78)) << "the design's theme stays as it is";
}
