// SPDX-License-Identifier: MIT
#include "storage/model_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "storage/file.h"
#include "storage/model_reader.h"
#include "storage/self_check.h"

namespace {

namespace fs = std::filesystem;

constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

model::Model modelOf(std::string_view text) {
  auto loaded = storage::readModel(text, "test.samenspel");
  EXPECT_TRUE(loaded) << base::describe(loaded.error());
  return loaded ? std::move(loaded->model) : model::Model();
}

std::string rewritten(const std::string& body) { return storage::writeModel(modelOf(head + body)); }

std::vector<fs::path> originals() {
  std::vector<fs::path> files;
  for (const char* folder : {"models", "mutations"})
    for (const auto& entry : fs::directory_iterator(fs::path(SAMENSPEL_SOURCE_DIR) / "tests/data" / folder))
      if (entry.path().extension() == ".samenspel") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

TEST(ModelWriter, WritesACanonicalFileByteForByteAsItWas) {
  const std::string canonical =
      std::string(head) +
      R"(<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" title="T" asOf="2021-10-11">
  <!-- first -->
  <elements>
    <!-- about the organisation -->
    <organisation id="o1" name="A &amp; B" partnership="core" kind="mbo" colour="red" x:shade="dark" xmlns:x="urn:x"/>
    <role id="r1" name="R" layer="board">
      <x:extra   a='1'><b/></x:extra>
      <note>Meer regels
mag ook.</note>
    </role>
    <ambition id="a1" name="S" status="agreed">
      <criterion id="c2" text="uitval" unit="%" baseline="12" target="6.5"/>
      <criterion id="c1" text="tweede"/>
    </ambition>
    <future id="f1" what="?">text</future>
  </elements>
  <links>
    <partOf id="l1" from="r1" to="o1"/>
    <contact id="l2" from="r1" to="nobody" trust="solid"/>
  </links>
  <diagrams>
    <diagram id="d1" name="D" layout="lanes">
      <shape of="o1" x="40" y="40.25" width="240" height="420"/>
      <bend of="l2" order="0" x="300" y="120"/>
      <bend of="l2" order="2" x="1" y="2"/>
      <bend of="l2" order="10" x="1" y="2"/>
    </diagram>
  </diagrams>
  <analysis>
    <setting name="contactThreshold" value="2"/>
    <topic name="rules" score="1" note="Mondeling" by="adviseur" on="2021-10-11"/>
    <waiver rule="GOV-003" subjects="o1 o2" reason="Bewust" by="adviseur" on="2021-10-11" reviewOn="2022-01-01"/>
  </analysis>
  <?tool data?>
</collaboration>
<!-- after -->
)";
  EXPECT_EQ(storage::writeModel(modelOf(canonical)), canonical);
}

TEST(ModelWriter, RoundTripsEveryModelOfTheMethod) {
  ASSERT_GE(originals().size(), 70u);
  for (const fs::path& file : originals()) {
    SCOPED_TRACE(file.filename().string());
    const auto bytes = storage::readFile(file);
    ASSERT_TRUE(bytes);
    const model::Model model = modelOf(*bytes);
    const std::string once = storage::writeModel(model);
    const model::Model again = modelOf(once);
    std::string where;
    EXPECT_TRUE(model::sameContent(model, again, &where)) << where;
    EXPECT_EQ(storage::writeModel(again), once);
    const model::Model ordered = modelOf(storage::writeInDocumentOrder(model));
    EXPECT_TRUE(model::sameContent(model, ordered, &where)) << where;
    EXPECT_TRUE(std::ranges::equal(model.elements(), ordered.elements(), {}, &model::Element::id, &model::Element::id));
  }
}

/// What is read is written so that it reads the same, and from then on with the same bytes.
void expectStable(const model::Model& model) {
  const std::string written = storage::writeModel(model);
  const model::Model reread = modelOf(written);
  std::string where;
  EXPECT_TRUE(storage::readsBackAs(model, reread, &where)) << where << "\n" << written;
  EXPECT_EQ(storage::writeModel(reread), written);
}

TEST(ModelWriter, NeverLetsASecondSectionOrNoteBeTakenForTheFirst) {
  const std::string body =
      R"(<collaboration xmlns="urn:samenspel:collaboration:1" xmlns:s="urn:samenspel:collaboration:1" format="1.0">
<links><partOf id="l1" from="r1" to="o1"/></links><links><contact id="x"/></links>
<elements>
<organisation id="o1" name="A"><note>First</note><note>Second</note></organisation>
<ambition id="a1"><note>First</note><s:note>Second</s:note><note><![CDATA[<Third>]]></note><criterion id="c1"/></ambition>
<role id="r1" name="R" layer="board"><note kind="plain">Unknown</note></role>
</elements>
<s:elements><organisation id="o2" name="B"/></s:elements>
<elements xmlns="urn:other"/>
</collaboration>)";
  model::Model model = modelOf(head + body);
  ASSERT_EQ(model.find("o1")->text(model::Attr::Note), "First");
  expectStable(model);
  for (const char* id : {"o1", "a1"}) ASSERT_TRUE(model.apply(model::SetAttribute{id, "note", std::nullopt}));
  expectStable(model);
  for (const char* id : {"l1", "c1", "o1", "a1", "r1"}) ASSERT_TRUE(model.apply(model::RemoveElement{id}));
  expectStable(model);
  EXPECT_NE(storage::writeModel(model).find("<elements/>\n"), std::string::npos);
}

TEST(ModelWriter, AddsNoEmptyNoteToOneThatItDoesNotKnow) {
  const std::string canonical = std::string(head) +
                                R"(<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0">
  <elements>
    <role id="r1" name="R" layer="board">
      <note kind="plain">Unknown</note>
    </role>
  </elements>
  <elements xmlns="urn:other"/>
</collaboration>
)";
  EXPECT_EQ(storage::writeModel(modelOf(canonical)), canonical);
}

TEST(ModelWriter, LeavesOutANumberThatIsTheUsualOneInOtherDigits) {
  const std::string written = rewritten(
      R"(<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0"><elements><role id="r1" holderCount="01"/></elements></collaboration>)");
  EXPECT_EQ(written.find("holderCount"), std::string::npos);
  expectStable(modelOf(written));
}

TEST(ModelWriter, LeavesOutWhatAnAbsentAttributeMeans) {
  EXPECT_EQ(rewritten(R"(<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0"><links>
    <contact id="l" to="b" from="a" direction="mutual" formality="formal" since=""/></links></collaboration>)"),
            std::string(head) + R"(<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0">
  <links>
    <contact id="l" from="a" to="b"/>
  </links>
</collaboration>
)");
}

}  // namespace
