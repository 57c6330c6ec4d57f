// SPDX-License-Identifier: MIT
#include "xml/document.h"

#include <gtest/gtest.h>

namespace {

const std::string text =
    "<?xml version=\"1.0\"?>\n<!-- before -->\n<a x=\"1&#10;2\" y='é'>\r\n  <b  k='v' ><c/></b>\n  plain &amp; text \n"
    "  <![CDATA[<raw>]]>\n  <!--in-->\n  <?do it?>\n</a>\n<?after?>";

std::vector<xml::Node> childrenOf(xml::Node node) {
  std::vector<xml::Node> children;
  for (xml::Node child = node.firstChild(); child; child = child.next()) children.push_back(child);
  return children;
}

TEST(Document, GivesTheBytesOfEveryNodeAsTheyWereWritten) {
  const auto document = xml::parse(text, "a");
  ASSERT_TRUE(document);
  const auto children = childrenOf(document->root());
  ASSERT_EQ(children.size(), 5u);
  const std::pair<xml::NodeKind, const char*> expected[] = {{xml::NodeKind::Element, "<b  k='v' ><c/></b>"},
                                                            {xml::NodeKind::Text, "plain &amp; text"},
                                                            {xml::NodeKind::CData, "<![CDATA[<raw>]]>"},
                                                            {xml::NodeKind::Comment, "<!--in-->"},
                                                            {xml::NodeKind::Instruction, "<?do it?>"}};
  for (std::size_t i = 0; i < children.size(); ++i) {
    EXPECT_EQ(children[i].kind(), expected[i].first);
    EXPECT_EQ(document->raw(children[i]), expected[i].second);
    EXPECT_EQ(document->text().substr(document->offset(children[i]), 2),
              std::string_view(expected[i].second).substr(0, 2));
  }
  EXPECT_EQ(document->raw(document->first()), "<!-- before -->");
  EXPECT_EQ(document->raw(document->root().next()), "<?after?>");
}

TEST(Document, ResolvesValuesAndKnowsPlaces) {
  const auto document = xml::parse(text, "a");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->root().attribute("x"), "1\n2");
  EXPECT_EQ(document->root().attribute("y"), "é");
  EXPECT_EQ(document->root().attribute("z"), "");
  const xml::Node b = document->root().firstChild();
  EXPECT_EQ(document->place(b).line, 4u);
  EXPECT_EQ(document->place(b).column, 3u);
  EXPECT_EQ(document->root().text(), "\n  plain & text \n  <raw>");
  EXPECT_EQ(document->elementCount(), 3u);
}

TEST(Document, IsNeverPartial) {
  for (std::size_t length = 0; length < text.find("</a>") + 4; ++length) {
    const auto document = xml::parse(std::string_view(text).substr(0, length), "a");
    EXPECT_FALSE(document) << length;
  }
}

}  // namespace
