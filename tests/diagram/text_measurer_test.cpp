// SPDX-License-Identifier: MIT
#include "diagram/text_measurer.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace diagram;

namespace {

/// Every character is as wide as the font's size.
class Typewriter final : public TextMeasurer {
 public:
  double width(std::string_view text, const Font& font) const override {
    return font.size *
           static_cast<double>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
  }
};

const Typewriter kTypewriter;
const Font kFont{1, 400};

std::string elided(std::string_view text, double width) { return kTypewriter.elide(text, kFont, width); }

}  // namespace

TEST(Elide, LeavesWhatFitsAsItIs) {
  EXPECT_EQ(elided("bestuurder", 10), "bestuurder");
  EXPECT_EQ(elided("", 0), "");
}

TEST(Elide, KeepsTheLongestBeginningThatFits) {
  EXPECT_EQ(elided("bestuurder", 9), "bestuurd…");
  EXPECT_EQ(elided("bestuurder", 2), "b…");
  EXPECT_EQ(elided("bestuurder", 1), "…");
  EXPECT_EQ(elided("bestuurder", -5), "…");
}

TEST(Elide, LeavesNoSeparatorBeforeTheDots) {
  EXPECT_EQ(elided("mbo · kernpartner", 7), "mbo…");
  EXPECT_EQ(elided("een, twee", 5), "een…");
}

TEST(Elide, CutsNoCharacterInTwo) {
  EXPECT_EQ(elided("coöperatie", 4), "coö…");
  EXPECT_EQ(elided("coo\u0308peratie", 4), "co…") << "the accent stays with its letter";
  EXPECT_EQ(elided("😀😀😀😀", 3), "😀😀…");
}

TEST(Elide, MakesOneLineOfSeveral) {
  EXPECT_EQ(elided("een\ntwee", 8), "een twee");
  EXPECT_EQ(elided("een\ntwee", 7), "een tw…");
}

TEST(Wrap, BreaksAtSpacesAndElidesTheLastLine) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(kTypewriter.wrap("een twee drie", kFont, 8, 3), (Lines{"een twee", "drie"}));
  EXPECT_EQ(kTypewriter.wrap("een twee drie vier", kFont, 8, 2), (Lines{"een twee", "drie vi…"}));
  EXPECT_EQ(kTypewriter.wrap("onderwijsmanager", kFont, 8, 2), (Lines{"onderwi…"}));
  EXPECT_EQ(kTypewriter.wrap("", kFont, 8, 2), (Lines{""}));
  EXPECT_EQ(kTypewriter.wrap("een twee", kFont, 4, 1), (Lines{"een…"}));
}

TEST(Wrap, BreaksWhereALineEnds) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(kTypewriter.wrap("een\ntwee", kFont, 80, 3), (Lines{"een", "twee"}));
  EXPECT_EQ(kTypewriter.wrap("een\n", kFont, 80, 3), (Lines{"een"}));
  EXPECT_EQ(kTypewriter.wrap("een\ntwee\ndrie", kFont, 80, 2).size(), 2u);
}

TEST(Wrap, LosesNoWordWhenThereIsRoom) {
  const std::string text = "samen goed opleiden voor de zorg van morgen";
  for (double width = 8; width < 50; ++width) {
    std::string joined;
    for (const std::string& line : kTypewriter.wrap(text, kFont, width, 99)) {
      EXPECT_LE(kTypewriter.width(line, kFont), width);
      joined += (joined.empty() ? "" : " ") + line;
    }
    EXPECT_EQ(joined, text) << "at " << width;
  }
}
