// SPDX-License-Identifier: MIT
#include "desktop/preferences_dialog.h"

#include <gtest/gtest.h>

#include "desktop/text.h"
#include "gui.h"

namespace {

using desktop::Preferences;

const std::vector<desktop::AnalysisChoice> analyses = {{"a", "Layers", true}, {"b", "Interests", false}};

TEST(PreferencesDialog, ShowsWhatHoldsAndGivesItBack) {
  Preferences now;
  now.language = base::Language::Dutch;
  now.appearance = desktop::Appearance::Dark;
  now.textSize = 130;
  now.reducedMotion = true;
  now.restoreWindows = false;
  now.userName = "Adviseur";
  for (const Preferences& each : {now, Preferences{}}) {
    desktop::PreferencesDialog dialog(nullptr, each, analyses);
    EXPECT_EQ(dialog.preferences(), each);
    EXPECT_EQ(dialog.analyses(), analyses);
  }
}

TEST(PreferencesDialog, GivesWhatWasChosen) {
  desktop::PreferencesDialog dialog(nullptr, {}, analyses);
  dialog.language().SetSelection(1);
  dialog.appearance().SetSelection(1);
  dialog.textSize().SetSelection(4);
  dialog.reducedMotion().SetValue(true);
  dialog.userName().ChangeValue(desktop::wx("  Coach "));
  dialog.analysisList().Check(0, false);
  dialog.analysisList().Check(1, true);
  const Preferences chosen = dialog.preferences();
  EXPECT_EQ(chosen.language, base::Language::English);
  EXPECT_EQ(chosen.appearance, desktop::Appearance::Light);
  EXPECT_EQ(chosen.textSize, 150);
  EXPECT_TRUE(chosen.reducedMotion);
  EXPECT_EQ(chosen.userName, "Coach");
  EXPECT_FALSE(dialog.analyses()[0].on);
  EXPECT_TRUE(dialog.analyses()[1].on);
}

TEST(PreferencesDialog, IsRememberedInTheUsersConfiguration) {
  desktop::Settings settings;
  const Preferences before = settings.preferences();
  Preferences other;
  other.language = base::Language::Dutch;
  other.textSize = 115;
  other.reducedMotion = true;
  other.restoreWindows = false;
  other.userName = "Één “naam”; = # \\ ";
  settings.setPreferences(other);
  EXPECT_EQ(desktop::Settings().preferences(), other);
  settings.setPreferences(before);
  EXPECT_EQ(desktop::Settings().preferences(), before);
}

}  // namespace
