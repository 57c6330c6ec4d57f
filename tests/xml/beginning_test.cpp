// SPDX-License-Identifier: MIT
#include "xml/beginning.h"

#include <gtest/gtest.h>

#include "xml/document.h"

namespace xml {
namespace {

TEST(Beginning, ClosesWhatIsOpenWhereATextBreaksOff) {
  EXPECT_EQ(intactBeginning("<a><b x=\"1\"/><c><d"), "<a><b x=\"1\"/><c></c></a>");
  EXPECT_EQ(intactBeginning("<a><b x=\"1\"/><c y='"), "<a><b x=\"1\"/></a>");
  EXPECT_EQ(intactBeginning("<?xml version=\"1.0\"?><a>text"), "<?xml version=\"1.0\"?><a></a>");
}

TEST(Beginning, StepsOverSignsThatAreNoTags) {
  EXPECT_EQ(intactBeginning("<a t='>'><!-- <x> --><![CDATA[<y>]]><b"), "<a t='>'><!-- <x> --><![CDATA[<y>]]></a>");
  EXPECT_EQ(intactBeginning("<a><!-- never ends"), "<a></a>");
}

TEST(Beginning, StopsWhereTagsDoNotMatch) {
  EXPECT_EQ(intactBeginning("<a><b></c></b></a>"), "<a><b></b></a>");
  EXPECT_EQ(intactBeginning("<a><b/></a><a><c/></a>"), "<a><b/></a>");
}

TEST(Beginning, IsEmptyWithoutARoot) {
  EXPECT_EQ(intactBeginning(""), "");
  EXPECT_EQ(intactBeginning("no tag"), "");
  EXPECT_EQ(intactBeginning("<a"), "");
  EXPECT_EQ(intactBeginning("<!DOCTYPE a><a/>"), "");
}

TEST(Beginning, OfAWholeTextIsTheText) {
  const std::string whole = "<a x='1'><b>text &amp; more</b><c/></a>";
  EXPECT_EQ(intactBeginning(whole), whole);
}

TEST(Beginning, OfEveryLengthCanBeParsed) {
  const std::string whole = "<a x='1'>\n<b>text &amp; more</b><!-- note --><c y=\"<\"/></a>";
  for (std::size_t length = 9; length < whole.size(); ++length) {
    const std::string beginning = intactBeginning(whole.substr(0, length));
    const auto parsed = parse(beginning, "x");
    if (beginning.find("y=") == std::string::npos) {
      EXPECT_TRUE(parsed) << length << ": " << beginning;
    }
  }
}

TEST(Beginning, IsNoDeeperThanWhatIsRead) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  EXPECT_TRUE(parse(intactBeginning(deep), "x"));
}

}  // namespace
}  // namespace xml
