// SPDX-License-Identifier: MIT
#include "xml/place.h"

#include <gtest/gtest.h>

namespace {

TEST(Place, CountsLinesHoweverTheyEnd) {
  const std::string_view text = "ab\ncd\r\nef\rgh";
  xml::PlaceCursor index(text);
  for (std::size_t offset = 0; offset < text.size(); ++offset) {
    const xml::LineColumn one = xml::placeAt(text, offset), other = index.at(offset);
    EXPECT_EQ(one.line, other.line) << offset;
    EXPECT_EQ(one.column, other.column) << offset;
  }
  EXPECT_EQ(index.at(0).line, 1u) << "backwards as well";
  EXPECT_EQ(index.at(4).line, 2u);
  EXPECT_EQ(index.at(4).column, 2u);
  EXPECT_EQ(index.at(7).line, 3u);
  EXPECT_EQ(index.at(10).line, 4u);
  EXPECT_EQ(index.at(11).column, 2u);
}

}  // namespace
