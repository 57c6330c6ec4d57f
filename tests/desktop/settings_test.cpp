// SPDX-License-Identifier: MIT
#include "desktop/settings.h"

#include <gtest/gtest.h>

namespace {

TEST(Settings, RememberTheLastTenFilesOnceEach) {
  desktop::Settings settings;
  settings.clearRecent();
  for (int i = 0; i < 12; ++i) settings.addRecent("/models/" + std::to_string(i));
  settings.addRecent("/models/7");
  const desktop::Settings later;
  ASSERT_EQ(later.recent().size(), 10U);
  EXPECT_EQ(later.recent()[0], "/models/7");
  EXPECT_EQ(later.recent()[1], "/models/11");
  settings.clearRecent();
  EXPECT_TRUE(desktop::Settings().recent().empty());
}

TEST(Settings, RememberLanguageAndLook) {
  desktop::Settings settings;
  settings.setLanguage(base::Language::Dutch);
  settings.setAppearance(desktop::Appearance::Dark);
  EXPECT_EQ(desktop::Settings().language(), base::Language::Dutch);
  EXPECT_EQ(desktop::Settings().appearance(), desktop::Appearance::Dark);
  settings.setLanguage(base::Language::English);
  settings.setAppearance(desktop::Appearance::System);
}

}  // namespace
