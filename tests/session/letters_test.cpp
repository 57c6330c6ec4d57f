// SPDX-License-Identifier: MIT
#include "session/letters.h"

#include <gtest/gtest.h>

namespace session {
namespace {

TEST(Letters, BecomeSmallInSeveralAlphabets) {
  EXPECT_EQ(smallLetters("COÖPERATIE Één"), "coöperatie één");
  EXPECT_EQ(smallLetters("ŠKODA ŸΩ ЖЁ"), "škoda ÿω жё");
  EXPECT_EQ(smallLetters("×3 → 学校 😀"), "×3 → 学校 😀");
}

TEST(Letters, KeepTheirPlaces) {
  for (const std::string text : {"ÀB", "İstanbul", "ẞ", "\xC3", "a\xC3z", "Ǆ"})
    EXPECT_EQ(smallLetters(text).size(), text.size()) << text;
}

TEST(Letters, StandWithoutSpaceAround) {
  EXPECT_EQ(withoutSpaceAround(" \t a b\r\n"), "a b");
  EXPECT_EQ(withoutSpaceAround(" \n"), "");
}

}  // namespace
}  // namespace session
