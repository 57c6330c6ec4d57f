// SPDX-License-Identifier: MIT
#include "diagram/detail.h"

#include <gtest/gtest.h>

using namespace diagram;

TEST(Detail, FollowsTheZoom) {
  EXPECT_EQ(detailAt(.29), Detail::Silhouette);
  EXPECT_EQ(detailAt(.3), Detail::ShortName);
  EXPECT_EQ(detailAt(.5), Detail::Name);
  EXPECT_EQ(detailAt(.75), Detail::Normal);
  EXPECT_EQ(detailAt(1.49), Detail::Normal);
  EXPECT_EQ(detailAt(4), Detail::Full);
}

TEST(Detail, StaysAsItIsNearABorder) {
  EXPECT_EQ(detailAt(.76, Detail::Name), Detail::Name);
  EXPECT_EQ(detailAt(.79, Detail::Name), Detail::Normal);
  EXPECT_EQ(detailAt(.73, Detail::Normal), Detail::Normal);
  EXPECT_EQ(detailAt(.71, Detail::Normal), Detail::Name);
  EXPECT_EQ(detailAt(.1, Detail::Full), Detail::Silhouette) << "a jump goes all the way";
  EXPECT_EQ(detailAt(2, Detail::Silhouette), Detail::Full);
}
