// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <gtest/gtest.h>

namespace {

using base::Error;
using base::ErrorCode;

TEST(Result, HoldsAValueOrAnError) {
  const base::Result<int> good = 7;
  const base::Result<int> bad = base::failure(ErrorCode::Empty, "The file is empty.");
  ASSERT_TRUE(good.has_value());
  EXPECT_EQ(*good, 7);
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().code, ErrorCode::Empty);
  EXPECT_EQ(bad.error().message, "The file is empty.");
}

TEST(Result, DescribesAnErrorWithItsPlaceAsCompilersDo) {
  const Error error{ErrorCode::NotXml, "The tag is not closed.", {"a.samenspel", 12, 5, ""}};
  EXPECT_EQ(base::describe(error), "a.samenspel:12:5: The tag is not closed.");
}

TEST(Result, LeavesOutWhatIsNotKnownOfThePlace) {
  EXPECT_EQ(base::describe({ErrorCode::NotFound, "There is no such file.", {"a.samenspel", 0, 0, ""}}),
            "a.samenspel: There is no such file.");
  EXPECT_EQ(base::describe({ErrorCode::Cancelled, "Stopped.", {}}), "Stopped.");
}

}  // namespace
