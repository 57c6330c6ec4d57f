// SPDX-License-Identifier: MIT
#include "xml/scanner.h"

#include <gtest/gtest.h>

#include <random>

#include "xml/document.h"

namespace {

using base::ErrorCode;

base::Error refusal(const std::string& text, const xml::Limits& limits = {}) {
  const auto document = xml::parse(text, "a.samenspel", limits);
  EXPECT_FALSE(document) << text.substr(0, 200);
  return document ? base::Error{} : document.error();
}

bool accepts(const std::string& text, const xml::Limits& limits = {}) {
  return xml::parse(text, "a.samenspel", limits).has_value();
}

std::string nested(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += "<a>";
  for (std::size_t i = 0; i < depth; ++i) text += "</a>";
  return text;
}

TEST(Scanner, AcceptsEverythingThatIsWellFormed) {
  EXPECT_TRUE(accepts("<a/>"));
  EXPECT_TRUE(
      accepts("<?xml version='1.0'?>\n<!-- c --><?pi x?><a b=\"'\" c='\"' d = \"&lt;&#10;&#x20AC;&amp;\"  >t ] ]] > "
              "<![CDATA[<&]]><b\n/></a >\n<!-- after -->\n"));
  EXPECT_TRUE(accepts("<é ü=\"ö\"/>"));
}

TEST(Scanner, RefusesADoctypeByName) {
  const auto error = refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a>&x;</a>");
  EXPECT_EQ(error.code, ErrorCode::Forbidden);
  EXPECT_NE(error.message.find("DOCTYPE"), std::string::npos);
  EXPECT_EQ(error.place.line, 2u);
  EXPECT_EQ(error.place.column, 1u);
}

TEST(Scanner, NamesTheAttributeThatStandsTwice) {
  const auto error = refusal("<a>\n <role id=\"1\" name=\"x\" id=\"2\"/>\n</a>");
  EXPECT_EQ(error.code, ErrorCode::NotXml);
  EXPECT_NE(error.message.find("The attribute id stands twice in <role>"), std::string::npos) << error.message;
  EXPECT_EQ(error.place.line, 2u);
  EXPECT_EQ(error.place.column, 24u);
}

TEST(Scanner, KeepsToEveryLimit) {
  EXPECT_TRUE(accepts(nested(128)));
  EXPECT_EQ(refusal(nested(129)).code, ErrorCode::TooDeep);
  EXPECT_EQ(refusal(nested(200'000)).code, ErrorCode::TooDeep);

  std::string attributes = "<a";
  for (int i = 0; i < 64; ++i) attributes += " a" + std::to_string(i) + "=''";
  EXPECT_TRUE(accepts(attributes + "/>"));
  EXPECT_EQ(refusal(attributes + " one=''/>").code, ErrorCode::TooLarge);

  const std::string mebibyte(1u << 20, 'x');
  EXPECT_TRUE(accepts("<a b='" + mebibyte + "'>" + mebibyte + "<!--" + mebibyte.substr(4) + "--></a>"));
  EXPECT_EQ(refusal("<a b='" + mebibyte + "x'/>").code, ErrorCode::TooLarge);
  EXPECT_EQ(refusal("<a>" + mebibyte + "x</a>").code, ErrorCode::TooLarge);
  EXPECT_EQ(refusal("<a><!--" + mebibyte + "x--></a>").code, ErrorCode::TooLarge);

  const xml::Limits three{.elements = 3};
  EXPECT_TRUE(accepts("<a><b/><c/></a>", three));
  EXPECT_EQ(refusal("<a><b/><c/><d/></a>", three).code, ErrorCode::TooLarge);
  EXPECT_EQ(refusal("<a>" + std::string(100, ' ') + "</a>", xml::Limits{.bytes = 50}).code, ErrorCode::TooLarge);
}

TEST(Scanner, RefusesWhatPugixmlWouldTake) {
  for (const char* text : {"<a/>x",
                           "x<a/>",
                           "<a/><b/>",
                           "<a b='1' b='2'/>",
                           "<a>&#0;</a>",
                           "<a>&#1;</a>",
                           "<a>&#xD800;</a>",
                           "<a>&#x110000;</a>",
                           "<a>&unknown;</a>",
                           "<a>&</a>",
                           "<a b='<'/>",
                           "<a>]]></a>",
                           "<a><!-- a -- b --></a>",
                           "<a b=1/>",
                           "<a b/>",
                           "<a b='1'c='2'/>",
                           "<a></b>",
                           "</a>",
                           "<a><![CDATA[x]]>",
                           "<![CDATA[x]]><a/>",
                           "<a><?xml x?></a>",
                           "<a>< b/></a>",
                           "<a><!ELEMENT a></a>",
                           "<a /",
                           "<1/>",
                           "<a><b></a></b>",
                           "<a b==''/>",
                           "<a b = />"})
    EXPECT_EQ(refusal(text).code, ErrorCode::NotXml) << text;
}

TEST(Scanner, SeesWhatStandsInAValueWhereverItStands) {
  // Values are read eight bytes at a time: what means something must be found at every place of every length.
  for (std::size_t length = 0; length < 20; ++length)
    for (std::size_t at = 0; at <= length; ++at) {
      const auto with = [&](std::string_view piece) {
        return std::string(at, 'x').append(piece).append(length - at, '\x7E');
      };
      SCOPED_TRACE(std::to_string(at) + " of " + std::to_string(length));
      EXPECT_TRUE(accepts("<a b=\"" + with("'") + "\"/>"));
      EXPECT_TRUE(accepts("<a b='" + with("\"") + "'/>"));
      EXPECT_TRUE(accepts("<a b='" + with("&amp;") + "'/>"));
      EXPECT_TRUE(accepts("<a b='" + with("\xC2\xA2\xC3\xBC\xE2\x80\xA6") + "'/>"));
      EXPECT_EQ(refusal("<a b='" + with("<") + "'/>").code, ErrorCode::NotXml);
      EXPECT_EQ(refusal("<a b='" + with("&") + "'/>").code, ErrorCode::NotXml);
      EXPECT_EQ(refusal("<a b='" + with("'") + "'/>").code, ErrorCode::NotXml);
      EXPECT_EQ(refusal("<a b='" + with("")).code, ErrorCode::NotXml);
    }
}

TEST(Scanner, FindsEveryAttributeThatStandsTwice) {
  std::string attributes;
  for (int i = 0; i < 60; ++i) {
    const std::string name = std::string(1, char('a' + i % 26)) + std::to_string(i * i);
    attributes += " " + name + "=''";
    EXPECT_TRUE(accepts("<a" + attributes + "/>"));
    EXPECT_EQ(refusal("<a" + attributes + " " + name + "='1'/>").code, ErrorCode::NotXml);
    EXPECT_EQ(refusal("<a" + attributes + " a0='1'/>").code, ErrorCode::NotXml);
  }
}

TEST(Scanner, FindsTheEndOfAnElement) {
  const std::string text = "<a><b x='>'><b/><!-- </b> --><![CDATA[</b>]]></b><c/></a>";
  EXPECT_EQ(xml::Scanner::elementEnd(text, 3), text.find("<c/>"));
  EXPECT_EQ(xml::Scanner::elementEnd(text, text.find("<c/>")), text.find("</a>"));
}

TEST(Scanner, NeverAcceptsWhatPugixmlRefuses) {
  // Random damage to a text with everything in it: whatever the scanner lets through, pugixml must read in full.
  const std::string whole = "<?xml version=\"1.0\"?><!--c--><a b='1' c=\"&lt;\"><d/>t&#10;<![CDATA[x]]><?p q?></a>";
  const unsigned seed = std::random_device()();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  const std::string alphabet = "<>/='\"&;![]-? ab#x1";
  for (int round = 0; round < 200'000; ++round) {
    std::string text = whole;
    for (unsigned changes = 1 + random() % 3; changes > 0; --changes) {
      const std::size_t at = random() % text.size();
      if (random() % 2 == 0)
        text[at] = alphabet[random() % alphabet.size()];
      else
        text.erase(at, 1 + random() % 4);
    }
    const auto document = xml::parse(text, "a");
    if (document) continue;
    ASSERT_EQ(document.error().message.find("cannot be read as XML"), std::string::npos) << text;
    ASSERT_FALSE(document.error().message.empty());
  }
}

TEST(Names, AreWhatTheScannerTakesForOne) {
  for (const char* name : {"a", "own:mark", "_x", "é", "a-1.b"}) EXPECT_TRUE(xml::isName(name)) << name;
  for (const char* name : {"", "1a", "a b", "a=\"", "-a", "a>", "na\x94\x93"}) EXPECT_FALSE(xml::isName(name)) << name;
}

}  // namespace
