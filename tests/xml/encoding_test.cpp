// SPDX-License-Identifier: MIT
#include "xml/encoding.h"

#include <gtest/gtest.h>

namespace {

using base::ErrorCode;
using namespace std::string_literals;

const std::string text = "<?xml version=\"1.0\"?>\n<a>Café € 😀</a>";

std::u32string codePoints() { return U"<?xml version=\"1.0\"?>\n<a>Café € 😀</a>"; }

std::string widened(int unit, bool bigEndian, bool mark) {
  std::u16string narrow;
  for (char32_t c : (mark ? U"\uFEFF"s : U""s) + codePoints()) {
    if (unit == 4 || c < 0x10000) {
      narrow += char16_t(c & 0xFFFF);
      if (unit == 4) narrow += char16_t(c >> 16);
    } else {
      narrow += char16_t(0xD800 + ((c - 0x10000) >> 10));
      narrow += char16_t(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
  }
  std::string bytes;
  for (std::size_t i = 0; i < narrow.size(); i += std::size_t(unit / 2)) {
    char32_t value = narrow[i];
    if (unit == 4) value |= char32_t(narrow[i + 1]) << 16;
    for (int b = 0; b < unit; ++b) bytes += char((value >> (8 * (bigEndian ? unit - 1 - b : b))) & 0xFF);
  }
  return bytes;
}

base::Error refusal(const std::string& bytes) {
  const auto decoded = xml::decode(bytes, "a.samenspel");
  EXPECT_FALSE(decoded);
  return decoded ? base::Error{} : decoded.error();
}

TEST(Encoding, ReadsEveryUnicodeFormWithAndWithoutAMark) {
  for (const int unit : {2, 4})
    for (const bool bigEndian : {false, true})
      for (const bool mark : {false, true}) {
        const std::string bytes = widened(unit, bigEndian, mark);
        const auto decoded = xml::decode(bytes, "a");
        ASSERT_TRUE(decoded) << unit << bigEndian << mark << decoded.error().message;
        EXPECT_EQ(decoded->text(), text);
        EXPECT_EQ(decoded->encoding, unit == 2 ? "UTF-16" : "UTF-32");
        EXPECT_EQ(decoded->marked, mark);
      }
  const std::string marked = "\xEF\xBB\xBF" + text;
  EXPECT_EQ(xml::decode(marked, "a")->text(), text);
  EXPECT_EQ(xml::decode(marked, "a")->encoding, "UTF-8");
}

TEST(Encoding, ReadsLatin1ThatSaysSo) {
  const auto decoded = xml::decode("<?xml version='1.0' encoding='iso-8859-1'?><a>Caf\xE9</a>", "a");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text(), "<?xml version='1.0' encoding='iso-8859-1'?><a>Café</a>");
}

TEST(Encoding, RefusesOtherEncodingsByName) {
  for (const char* name : {"windows-1252", "Shift_JIS", "UTF-7", "EBCDIC-CP-NL"}) {
    const auto error = refusal("<?xml version=\"1.0\" encoding=\"" + std::string(name) + "\"?><a/>");
    EXPECT_EQ(error.code, ErrorCode::Encoding);
    EXPECT_NE(error.message.find(name), std::string::npos) << error.message;
  }
}

TEST(Encoding, SaysWhereTheBytesAreNoUtf8) {
  for (const std::string& bad : {"\x80"s, "\xC0\x80"s, "\xC3"s, "\xE2\x82"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s,
                                "\xFF"s, "\xF0\x80\x80\x80"s, "\xEF\xBF\xBF"s}) {
    const auto error = refusal("<a>\n12345678901234567890" + bad + "</a>");
    EXPECT_EQ(error.code, ErrorCode::Encoding);
    EXPECT_EQ(error.place.line, 2u);
    EXPECT_EQ(error.place.column, 21u);
  }
}

TEST(Encoding, RefusesZeroBytesAndControlCharacters) {
  EXPECT_NE(refusal("<a>\n"s + '\0' + "</a>").message.find("zero bytes"), std::string::npos);
  const auto error = refusal("<a>1234567\x01</a>");
  EXPECT_NE(error.message.find("control character"), std::string::npos);
  EXPECT_EQ(error.place.column, 11u);
}

TEST(Encoding, RefusesBrokenPairsAndHalfUnits) {
  EXPECT_EQ(refusal("\xFF\xFE<\0\x00\xD8>\0"s).code, ErrorCode::Encoding);
  EXPECT_EQ(refusal("\xFF\xFE<\0a"s).code, ErrorCode::Encoding);
}

TEST(Encoding, ReplacesWhatXmlCannotHold) {
  EXPECT_EQ(xml::legalText("a\x01"
                           "b\xFF"
                           "c"),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD"
            "c");
  EXPECT_EQ(xml::legalText("Café\n\t😀"), "Café\n\t😀");
  EXPECT_TRUE(xml::isLegalText("twaalf letters é"));
  EXPECT_FALSE(xml::isLegalText("twaalf letters \x1F"));
}

}  // namespace
