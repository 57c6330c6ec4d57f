// SPDX-License-Identifier: MIT
#include "storage/model_reader.h"

#include <gtest/gtest.h>

#include <clocale>

#include "storage/model_writer.h"
#include "storage/self_check.h"
#include "support/scratch.h"

namespace {

using base::ErrorCode;
using model::Attr;
using model::Type;

std::string sample(const std::string& name) {
  return Scratch::read(std::filesystem::path(SAMENSPEL_SOURCE_DIR) / "samples" / (name + ".samenspel"));
}

std::string wrapped(const std::string& body, const std::string& attributes = "format=\"1.0\"") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collaboration xmlns=\"urn:samenspel:collaboration:1\" " +
         attributes + ">\n" + body + "\n</collaboration>\n";
}

storage::LoadedModel loaded(const std::string& bytes) {
  auto result = storage::readModel(bytes, "a.samenspel");
  EXPECT_TRUE(result) << base::describe(result.error()) << "\n" << bytes;
  return result ? std::move(*result) : storage::LoadedModel();
}

TEST(Reader, ReadsASample) {
  const auto file = loaded(sample("ottoland"));
  EXPECT_EQ(file.model.root().text(Attr::Title), "Leerlab Ottoland – groen");
  EXPECT_EQ(file.model.elements(Type::Organisation).size(), 2u);
  const auto role = file.model.find("mm");
  ASSERT_TRUE(role);
  EXPECT_EQ(role->text(Attr::Layer), "management");
  EXPECT_EQ(role->outgoing(Type::PartOf).front().to()->id(), "b");
  EXPECT_TRUE(file.notes.empty());
  EXPECT_FALSE(file.readOnly);
  EXPECT_EQ(file.formatVersion, "1.0");
}

TEST(Reader, KnowsWhereEveryElementStood) {
  const auto file = loaded(wrapped("<elements>\n  <role id=\"r\"/><role\n id=\"s\"/>\n</elements>"));
  EXPECT_EQ(file.places.of(file.model, "r").line, 4u);
  EXPECT_EQ(file.places.of(file.model, "r").column, 3u);
  EXPECT_EQ(file.places.of(file.model, "s").column, 17u);
  EXPECT_EQ(file.places.of(file.model, "").line, 2u);
  EXPECT_EQ(file.places.of(file.model, "nobody").line, 0u);
  EXPECT_EQ(file.places.of(file.model, "r").file, "a.samenspel");
}

TEST(Reader, RefusesEveryTruncationWithASentence) {
  const std::string whole = sample("board-link-lost");
  for (std::size_t length = 0; length + 1 < whole.size(); ++length) {
    const auto result = storage::readModel(std::string_view(whole).substr(0, length), "a.samenspel");
    ASSERT_FALSE(result) << length;
    ASSERT_NE(result.error().message.find("a.samenspel"), std::string::npos) << length << result.error().message;
    ASSERT_EQ(result.error().message.back(), '.') << result.error().message;
  }
}

TEST(Reader, SurvivesEveryFlippedBit) {
  std::string bytes = wrapped(
      "<elements><role id=\"r\" name=\"é\"><note>n</note></role></elements>\n<links>\n"
      "<partOf id=\"l\" from=\"r\" to=\"o\"/></links>");
  for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
    bytes[i / 8] = char(bytes[i / 8] ^ (1 << (i % 8)));
    if (const auto result = storage::readModel(bytes, "a.samenspel")) {
      // Whatever it is now, all of it is kept.
      const std::string once = storage::writeModel(result->model);
      const auto again = storage::readModel(once, "b");
      ASSERT_TRUE(again) << bytes;
      std::string where;
      ASSERT_TRUE(storage::readsBackAs(result->model, again->model, &where)) << bytes << where;
    } else {
      ASSERT_FALSE(result.error().message.empty());
    }
    bytes[i / 8] = char(bytes[i / 8] ^ (1 << (i % 8)));
  }
}

TEST(Reader, RefusesOtherXmlByName) {
  const auto other = storage::readModel("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.samenspel");
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::NotThisFormat);
  EXPECT_NE(other.error().message.find("<svg>"), std::string::npos);
  const auto unnamed = storage::readModel("<collaboration format=\"1.0\"/>", "a.samenspel");
  ASSERT_FALSE(unnamed);
  EXPECT_NE(unnamed.error().message.find("xmlns"), std::string::npos);
}

TEST(Reader, OpensANewerMinorVersionWithANotice) {
  const auto file = loaded(wrapped("", "format=\"1.7\" mood=\"good\""));
  EXPECT_FALSE(file.readOnly);
  ASSERT_EQ(file.notes.size(), 1u);
  EXPECT_NE(file.notes[0].message.find("1.7"), std::string::npos);
  EXPECT_NE(storage::writeModel(file.model).find("format=\"1.7\" mood=\"good\""), std::string::npos);
}

TEST(Reader, OpensANewerMajorVersionForReadingOnlyAndNamesBoth) {
  const std::string newerSpace = "<collaboration xmlns=\"urn:samenspel:collaboration:2\" format=\"2.1\"/>";
  for (const std::string& bytes : {wrapped("", "format=\"2.1\""), newerSpace}) {
    const auto file = loaded(bytes);
    EXPECT_TRUE(file.readOnly);
    ASSERT_EQ(file.notes.size(), 1u);
    EXPECT_NE(file.notes[0].message.find("2.1"), std::string::npos);
    EXPECT_NE(file.notes[0].message.find("1.0"), std::string::npos);
  }
}

TEST(Reader, NeverLetsAFileWithoutASensibleVersionBeOverwritten) {
  for (const char* version : {"", "format=\"\"", "format=\"0.9\"", "format=\"banana\"", "format=\"1.0.0\"",
                              "format=\"99999999999999999999.0\"", "format=\"-1.0\""}) {
    const auto file = loaded(wrapped("", version));
    EXPECT_TRUE(file.readOnly) << version;
    EXPECT_EQ(file.notes.size(), 1u) << version;
  }
}

TEST(Reader, TellsThatItWillBeSavedAsUtf8) {
  const auto file = loaded(
      "<?xml version='1.0' encoding='ISO-8859-1'?><collaboration xmlns='urn:samenspel:collaboration:1' "
      "format='1.0' title='Caf\xE9'/>");
  EXPECT_EQ(file.model.root().text(Attr::Title), "Café");
  ASSERT_EQ(file.notes.size(), 1u);
  EXPECT_NE(file.notes[0].message.find("ISO-8859-1"), std::string::npos);
}

TEST(Reader, ReadsOurNamespaceBoundToAPrefix) {
  const auto file = loaded(
      "<s:collaboration xmlns:s='urn:samenspel:collaboration:1' format='1.0'><s:elements>"
      "<s:role id='r' name='R'><s:note>n</s:note></s:role><role id='x'/></s:elements></s:collaboration>");
  EXPECT_EQ(file.model.elements(Type::Role).size(), 1u);
  EXPECT_EQ(file.model.find("r")->text(Attr::Note), "n");
  EXPECT_EQ(file.model.elements(Type::Foreign).size(), 1u);
}

TEST(Reader, LeavesElementsOfOtherNamespacesAlone) {
  const auto file =
      loaded(wrapped("<elements><role xmlns='urn:other' id='r'/><o:role xmlns:o='urn:other' id='s'/>"
                     "<o:role xmlns:o='urn:samenspel:collaboration:1' id='t'/></elements>"));
  ASSERT_EQ(file.model.elements(Type::Role).size(), 1u);
  EXPECT_TRUE(file.model.contains("t"));
  EXPECT_EQ(file.model.elements(Type::Foreign).size(), 2u);
}

TEST(Reader, TellsDuplicateMissingAndMalformedIdsApartAndWritesThemBack) {
  const std::string bytes = wrapped(R"(<elements>
    <role id="x" name="second"/><organisation id="x" name="first"/><role id="x" name="third"/>
    <step id="s" name="b"><criterion id="c" text="2"/><criterion text="none"/></step>
    <ambition id="a" name="a"><criterion id="c" text="1"/></ambition>
    <role name="without"/><role id="1 bad" name="malformed"/><role id="x#2" name="tricky"/>
  </elements><links><partOf id="l" from="1 bad" to="x"/></links>)");
  const auto file = loaded(bytes);
  EXPECT_EQ(file.model.find("x")->text(Attr::Name), "first");
  EXPECT_EQ(file.model.find("x#2")->text(Attr::Name), "second");
  EXPECT_EQ(file.model.find("x#3")->text(Attr::Name), "third");
  EXPECT_EQ(file.model.find("x#2")->text(Attr::Id), "x");
  EXPECT_EQ(file.model.find("c")->text(Attr::Text), "1");
  EXPECT_EQ(file.model.find("c#2")->text(Attr::Text), "2");
  EXPECT_EQ(file.model.find("/role/1")->text(Attr::Name), "without");
  EXPECT_EQ(file.model.find("s/criterion/1")->text(Attr::Text), "none");
  EXPECT_EQ(file.model.find("l")->from()->text(Attr::Name), "malformed");
  EXPECT_EQ(file.model.find("x#2#2")->text(Attr::Name), "tricky");

  const std::string once = storage::writeModel(file.model);
  for (const char* kept :
       {"<role id=\"x\" name=\"third\"", "<role name=\"without\"", "<role id=\"1 bad\"", "id=\"x#2\""})
    EXPECT_NE(once.find(kept), std::string::npos) << kept;
  const auto again = loaded(once);
  std::string where;
  EXPECT_TRUE(model::sameContent(file.model, again.model, &where)) << where;
  EXPECT_EQ(storage::writeModel(again.model), once);
}

TEST(Reader, GivesPartsTheirOwnersAndKeys) {
  const auto file = loaded(wrapped(R"(<diagrams><diagram id="d1" name="D"><shape of="o1" x="1"/><shape of="o1" x="2"/>
    <bend of="l2" order="0"/><bend of="l2" order="1"/></diagram></diagrams>
    <analysis><setting name="contactThreshold" value="2"/><topic name="rules" score="1" note="zo"/>
    <waiver rule="GOV-003" subjects="o1 o2" reason="r"/></analysis>)"));
  for (const char* key : {"d1/o1", "d1/o1#2", "d1/l2/0", "d1/l2/1"}) {
    ASSERT_TRUE(file.model.contains(key)) << key;
    EXPECT_EQ(file.model.find(key)->owner()->id(), "d1");
  }
  EXPECT_EQ(file.model.find("setting/contactThreshold")->text(Attr::Value), "2");
  EXPECT_EQ(file.model.find("topic/rules")->text(Attr::Note), "zo");
  EXPECT_EQ(file.model.find("waiver/GOV-003/o1 o2")->text(Attr::Reason), "r");
}

TEST(Reader, IsTheSameWhateverTheLineEndsAre) {
  const std::string unixFile =
      wrapped("<elements>\n  <!-- a\n b -->\n  <role id=\"r\">\n    <note>x\ny</note>\n  </role>\n</elements>");
  std::string windows, mac;
  for (const char c : unixFile) {
    windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    mac += c == '\n' ? '\r' : c;
  }
  const auto file = loaded(unixFile);
  for (const std::string& other : {windows, mac, unixFile.substr(0, unixFile.size() - 1)}) {
    const auto read = loaded(other);
    EXPECT_TRUE(model::sameContent(file.model, read.model));
    EXPECT_EQ(storage::writeModel(read.model), storage::writeModel(file.model));
  }
}

TEST(Reader, DoesNotCareAboutTheLocale) {
  const auto read = [] {
    const auto file =
        loaded(wrapped("<diagrams><diagram id='d' name='D'><shape of='o' x='1.5' y='-0.25' width='1e3' "
                       "height='1,5'/></diagram></diagrams>"));
    return std::pair(file.model.find("d/o")->number(Attr::X), storage::writeModel(file.model));
  };
  const auto plain = read();
  const bool dutch = std::setlocale(LC_ALL, "nl_NL.UTF-8") != nullptr;
  EXPECT_EQ(read(), plain) << "with the locale " << (dutch ? "nl_NL.UTF-8" : "C, as nl_NL.UTF-8 is not installed");
  std::setlocale(LC_ALL, "C");
  EXPECT_EQ(plain.first, 1.5);
  EXPECT_NE(plain.second.find("x=\"1.5\" y=\"-0.25\" width=\"1e3\" height=\"1,5\""), std::string::npos) << plain.second;
}

TEST(Reader, TakesManyEqualIdsInLinearTime) {
  std::string body = "<elements>";
  for (int i = 0; i < 50'000; ++i) body += "<role id='x'/><!--c--><role/>";
  const auto start = std::chrono::steady_clock::now();
  const auto file = loaded(wrapped(body + "</elements>"));
  EXPECT_EQ(file.model.elements(Type::Role).size(), 100'000u);
  EXPECT_EQ(loaded(storage::writeModel(file.model)).model.size(), file.model.size());
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(Reader, HashesTheFileItLoads) {
  const Scratch scratch;
  const auto path = scratch.write("a.samenspel", sample("ommen"));
  const auto file = storage::loadModel(path);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->contentHash.size(), 64u);
  EXPECT_EQ(storage::loadModel(scratch / "b.samenspel").error().code, ErrorCode::NotFound);
}

}  // namespace
