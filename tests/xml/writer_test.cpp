// SPDX-License-Identifier: MIT
#include "xml/writer.h"

#include <gtest/gtest.h>

#include "xml/document.h"

namespace {

TEST(Writer, LaysOutOneElementPerLine) {
  xml::Writer writer;
  writer.raw("<!-- first -->");
  writer.open("a");
  writer.attribute("x", "1");
  writer.open("b");
  writer.rawAttributes("y='2'");
  writer.close();
  writer.raw("<c  />");
  writer.textElement("note", "one\ntwo");
  writer.close();
  EXPECT_EQ(writer.take(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- first -->\n<a x=\"1\">\n  <b y='2'/>\n  <c  />\n"
            "  <note>one\ntwo</note>\n</a>\n");
}

TEST(Writer, WritesTextsThatReadBackAsTheyWere) {
  const std::string hard = "<&>\"'\n\r\t]]> é😀 =cmd|' <!-- --> &amp;";
  xml::Writer writer;
  writer.open("a");
  writer.attribute("x", hard);
  writer.textElement("t", hard);
  writer.close();
  const std::string text = writer.take();
  const auto document = xml::parse(text, "a");
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->root().attribute("x"), hard);
  EXPECT_EQ(document->root().firstChild().text(), hard);
}

TEST(Writer, ReplacesWhatXmlCannotHold) {
  std::string text;
  xml::appendEscaped(text, "a\x02<\xFF", true);
  EXPECT_EQ(text, "a\xEF\xBF\xBD&lt;\xEF\xBF\xBD");
}

}  // namespace
