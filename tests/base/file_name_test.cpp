// SPDX-License-Identifier: MIT
#include "base/file_name.h"

#include <gtest/gtest.h>

TEST(FileName, KeepsWhatAFileMayBeCalled) {
  EXPECT_EQ(base::fileName("Samen sterk – het plan (2)"), "Samen sterk – het plan (2)");
}

TEST(FileName, HasNoSignThatSomeSystemForbids) {
  EXPECT_EQ(base::fileName("in/uit: \"wie?\"\nhoe\\waar"), "in-uit- -wie---hoe-waar");
  EXPECT_EQ(base::fileName("../.hidden. "), "-.hidden");
}

TEST(FileName, IsNeverEmpty) {
  EXPECT_EQ(base::fileName(""), "Untitled");
  EXPECT_EQ(base::fileName(" .. "), "Untitled");
}

TEST(FileName, EndsWithAWholeCharacter) {
  std::string title = "a";
  for (int i = 0; i < 100; ++i) title += "é";
  EXPECT_EQ(base::fileName(title), title.substr(0, 119));
  title = "ab" + title.substr(1);
  EXPECT_EQ(base::fileName(title), title.substr(0, 120));
}
