// SPDX-License-Identifier: MIT
#include "base/speech.h"

#include <gtest/gtest.h>

#include <thread>

namespace {

using base::Language;

TEST(Speech, AnotherLanguageHoldsForAsLongAsItIsWanted) {
  base::setLanguage(Language::English);
  {
    const base::Speaking dutch(Language::Dutch);
    EXPECT_EQ(base::language(), Language::Dutch);
    {
      const base::Speaking english(Language::English);
      EXPECT_EQ(base::language(), Language::English);
    }
    EXPECT_EQ(base::language(), Language::Dutch);
    EXPECT_NE(base::tr("&Save"), "&Save");
  }
  EXPECT_EQ(base::language(), Language::English);
  EXPECT_EQ(base::tr("&Save"), "&Save");
}

TEST(Speech, OtherThreadsGoOnInTheirs) {
  base::setLanguage(Language::English);
  const base::Speaking dutch(Language::Dutch);
  Language other = Language::Dutch;
  std::thread([&other] { other = base::language(); }).join();
  EXPECT_EQ(other, Language::English);
}

TEST(Speech, StretchedTextsAreLongerByFortyPercentAndKeepWhatTheySay) {
  base::stretchTexts(true);
  const std::string text = base::tr("The file {file} is gone. Look elsewhere now.", {{"file", "f"}});
  base::stretchTexts(false);
  const std::string before = base::tr("The file {file} is gone. Look elsewhere now.", {{"file", "f"}});
  EXPECT_TRUE(text.starts_with(before)) << text;
  EXPECT_NEAR(double(text.size()), double(before.size()) * 1.4, 3) << text;
}

}  // namespace
