// SPDX-License-Identifier: MIT
#include "base/visible.h"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Visible, LeavesTextAsItIs) {
  for (const std::string text : {"Coach", "Één ’t “Werk” – €", "مدرسة", "学校 😀", "e\u0301", ""})
    EXPECT_EQ(visible(text), text);
}

TEST(Visible, ShowsWhatTurnsTheDirectionOfWriting) {
  EXPECT_EQ(visible("a\u202Eb\u202C"), "a⇄b⇄");
  for (const std::string control : {"\u061C", "\u200E", "\u200F", "\u202A", "\u2066", "\u2069"})
    EXPECT_EQ(visible(control), directionMark);
  EXPECT_EQ(visible("\u200D\u2026"), "\u200D\u2026") << "a joiner and an ellipsis turn nothing";
}

TEST(Visible, PutsAllOnOneLine) {
  EXPECT_EQ(visible("a\nb\r\nc\td"), "a b c d");
  EXPECT_EQ(visible("bell\a, delete\x7F"), "bell\uFFFD, delete\uFFFD");
}

TEST(Visible, SurvivesWhatIsNoText) {
  for (const std::string text : {"\xE2", "\xE2\x80", "\xD8", "\xFF\xFE"}) EXPECT_EQ(visible(text), text);
}

}  // namespace
}  // namespace base
