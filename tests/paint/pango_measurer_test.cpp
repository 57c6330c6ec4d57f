// SPDX-License-Identifier: MIT
#include "paint/pango_measurer.h"

#include <gtest/gtest.h>

using diagram::Font;

TEST(PangoMeasurer, MeasuresInProportionToTheSize) {
  const paint::PangoMeasurer measurer;
  const double small = measurer.width("Onderwijsmanager", {13, 600});
  EXPECT_GT(small, 60);
  EXPECT_LT(small, 160);
  EXPECT_NEAR(measurer.width("Onderwijsmanager", {130, 600}), 10 * small, .5) << "no rounding to pixels";
}

TEST(PangoMeasurer, GivesTheSameWidthTheSecondTime) {
  const paint::PangoMeasurer measurer;
  const double once = measurer.width("Bestuurder", {13, 600});
  EXPECT_EQ(measurer.width("Bestuurder", {13, 600}), once);
  EXPECT_EQ(paint::PangoMeasurer().width("Bestuurder", {13, 600}), once);
}

TEST(PangoMeasurer, TellsWeightsApart) {
  const paint::PangoMeasurer measurer;
  EXPECT_GT(measurer.width("Onderwijsmanager", {13, 700}), measurer.width("Onderwijsmanager", {13, 400}));
}

TEST(PangoMeasurer, CopesWithNoTextLineBreaksAndStrangeLetters) {
  const paint::PangoMeasurer measurer;
  EXPECT_EQ(measurer.width("", {}), 0);
  EXPECT_GT(measurer.width("een\ntwee", {}), measurer.width("een", {}));
  EXPECT_GT(measurer.width("協力 😀 شراكة", {}), 0);
}

TEST(PangoMeasurer, ElidesWithinTheWidth) {
  const paint::PangoMeasurer measurer;
  const Font font{13, 600};
  for (double width = 10; width < 200; width += 7)
    EXPECT_LE(measurer.width(measurer.elide("Werkveld gehandicaptenzorg", font, width), font),
              std::max(width, measurer.width("…", font)));
}
