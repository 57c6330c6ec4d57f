// SPDX-License-Identifier: MIT
#include "analysis/report_reader.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using analysis::Severity;
using model::Type;

model::Model small() {
  model::Model model;
  for (const auto& [id, type] : {std::pair("A", Type::Organisation), std::pair("B", Type::Organisation),
                                 std::pair("k7", Type::Contact), std::pair("a2", Type::Ambition)})
    EXPECT_TRUE(model.apply(model::AddElement{{id, type, {}}}));
  return model;
}

std::string report(const std::string& body, const std::string& end = "<end status=\"ok\"/>") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report xmlns=\"urn:samenspel:report:1\" plugin=\"p.id\" "
         "version=\"1.2\" "
         "abi=\"1.0\" language=\"en\">" +
         body + end + "</report>\n";
}

analysis::Report read(const std::string& body) {
  auto result = analysis::readReport(report(body), small(), "Name");
  EXPECT_TRUE(result) << result.error().message;
  return result ? std::move(*result) : analysis::Report();
}

base::ErrorCode refusalOf(const std::string& bytes) {
  const auto result = analysis::readReport(bytes, small(), "Name");
  EXPECT_FALSE(result) << bytes;
  if (result) return base::ErrorCode::NotFound;
  EXPECT_NE(result.error().message.find("Name"), std::string::npos);
  return result.error().code;
}

TEST(ReportReader, ReadsEverythingAReportCanSay) {
  const auto got = read(R"(
    <finding rule="GOV-008" severity="question" class="absence" visibility="consultant" subjects="A B" group="g" text="T"
      theme="relations" waiting="GOV-001 GOV-003"><number name="upper" value="3"/></finding>
    <metric id="eight" title="Eight" subject="A B" value="0.857142857" unit="share" assessed="2/3"/>
    <table id="t" title="T"><column title="a"/><column title="b"/><row><cell text="x" element="A"/><cell number="-1.5"
      role="warning"/></row><row/></table>
    <overlay id="o" title="O" kind="size"><value element="A" number="3.3"/><value element="B" text="?" role="error"/></overlay>)");
  EXPECT_EQ(got.status, analysis::Status::Ok);
  EXPECT_EQ(got.plugin, "p.id");
  ASSERT_EQ(got.findings.size(), 1u);
  const analysis::Finding& finding = got.findings[0];
  EXPECT_EQ(finding.severity, Severity::Question);
  EXPECT_TRUE(finding.absence);
  EXPECT_TRUE(finding.consultantOnly);
  EXPECT_EQ(finding.subjects, (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(finding.waiting, (std::vector<std::string>{"GOV-001", "GOV-003"}));
  EXPECT_EQ(finding.numbers.at(0).value, 3);
  EXPECT_EQ(got.metrics.at(0).value, 0.857142857);
  EXPECT_EQ(got.tables.at(0).rows.at(0).at(1).number, -1.5);
  EXPECT_EQ(got.tables.at(0).rows.at(1).size(), 2u);
  EXPECT_EQ(got.overlays.at(0).values.at(1).text, "?");
}

TEST(ReportReader, OrdersFindingsByRuleAndThenBySubjects) {
  const auto got =
      read(R"(<finding rule="B-1" severity="info" text="3"/><finding rule="A-1" severity="info" subjects="B" text="2"/>
                           <finding rule="A-1" severity="info" subjects="A" text="1"/>)");
  std::string order;
  for (const auto& finding : got.findings) order += finding.text;
  EXPECT_EQ(order, "123");
}

TEST(ReportReader, TurnsFixesIntoChangesThatApply) {
  const std::string fix = R"(<finding rule="X-1" severity="error" subjects="A" text="T"><fix title="Repair">
      <add id="#1" type="step"><set attribute="name" value="Talk"/><set attribute="size" value="small"/></add>
      <add id="#2" type="elaborates" from="#1" to="a2"/>
      <add id="#3" type="criterion" owner="a2"/>
      <set element="k7" attribute="state" value="wished"/>
      <set element="#1" attribute="status" value="idea"/>
      <set element="#root" attribute="title" value="New"/>
      <move element="k7" end="from" to="#1"/>
      <clear element="k7" attribute="trust"/>
      <remove element="B"/></fix></finding>)";
  const auto got = read(fix);
  model::Model model = small();
  for (const model::Change& change : got.findings.at(0).fixes.at(0).changes)
    ASSERT_TRUE(model.apply(change)) << model::subject(change);
  const model::Element step = model.elements(Type::Step).at(0);
  EXPECT_EQ(step.name(), "Talk");
  EXPECT_EQ(step.text(model::Attr::Status), "idea");
  EXPECT_EQ(model.elements(Type::Elaborates).at(0).from(), step);
  EXPECT_EQ(model.elements(Type::Criterion).at(0).owner()->id(), "a2");
  EXPECT_EQ(model.find("k7")->from(), step);
  EXPECT_EQ(model.root().text(model::Attr::Title), "New");
  EXPECT_FALSE(model.contains("B"));
  EXPECT_EQ(read(fix).findings.at(0).fixes.at(0).changes.size(), 9u);
  EXPECT_EQ(model::subject(read(fix).findings.at(0).fixes.at(0).changes.at(0)), step.id())
      << "ids are the same each time";
}

TEST(ReportReader, RefusesWhatIsNotAllowed) {
  for (
      const char* body : {
          R"(<finding severity="error" text="no rule"/>)",
          R"(<finding rule="A 1" severity="error" text="t"/>)",
          R"(<finding rule="A-1" severity="awful" text="t"/>)",
          R"(<finding rule="A-1" severity="error"/>)",
          R"(<finding rule="A-1" severity="error" text="t" subjects="nobody"/>)",
          R"(<finding rule="A-1" severity="error" text="t" class="odd"/>)",
          R"(<finding rule="A-1" severity="error" text="t"><number name="x" value="nan"/></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><number name="x" value="1e999"/></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><script/></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"/></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><remove element="nobody"/></fix></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><remove element="#root"/></fix></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><add id="#1" type="monster"/></fix></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><add id="A" type="step"/></fix></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><set element="A" attribute="#raw" value="x"/></fix></finding>)",
          R"(<finding rule="A-1" severity="error" text="t"><fix title="x"><set element="A" attribute="odd" value="x"/></fix></finding>)",
          R"(<metric id="m" value="inf"/>)",
          R"(<metric id="m" value="1" subject="nobody"/>)",
          R"(<metric id="" value="1"/>)",
          R"(<table id="t"><column title="a"/><row><cell text="1"/><cell text="2"/></row></table>)",
          R"(<table id="t"><column title="a"/><row><cell number="x"/></row></table>)",
          R"(<overlay id="o" kind="sound"/>)",
          R"(<overlay id="o" kind="size"><value element="nobody" number="1"/></overlay>)",
          R"(<unheard-of/>)",
          R"(<end status="ok"/>)",
      }) {
    EXPECT_EQ(refusalOf(report(body)), base::ErrorCode::Invalid) << body;
  }
  EXPECT_EQ(refusalOf(report("", "<end status=\"fine\"/>")), base::ErrorCode::Invalid);
  EXPECT_EQ(refusalOf(report("", "<end status=\"failed\"/>")), base::ErrorCode::Invalid) << "a failure must say why";
}

TEST(ReportReader, TakesNothingFromAReportThatIsNotComplete) {
  const std::string whole = report(R"(<finding rule="A-1" severity="error" text="t"/>)");
  for (std::size_t length = 0; length < whole.find("</report>") + 9; ++length)
    ASSERT_EQ(refusalOf(whole.substr(0, length)), base::ErrorCode::Plugin) << length;
  EXPECT_EQ(refusalOf(report("", "")), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf("Hello, world!"), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf("<report><end status=\"ok\"/></report>"), base::ErrorCode::Plugin);
}

/// The same text many times over.
std::string times(std::size_t count, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string inFix(const std::string& changes) {
  return R"(<finding rule="A-1" severity="error" text="t"><fix title="x">)" + changes + "</fix></finding>";
}

// A plugin may write to the pipe what it likes.
TEST(ReportReader, IsNotOverrunByAnyReport) {
  const std::string finding = R"(<finding rule="A-1" severity="error" text="t"/>)",
                    metric = R"(<metric id="m" value="1"/>)";
  EXPECT_EQ(refusalOf(report(finding) + report(finding)), base::ErrorCode::Plugin) << "twice";
  EXPECT_EQ(refusalOf(report(times(600'000, metric))), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf(report(times(100'000, "<a>") + times(100'000, "</a>"))), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf(report(std::string(70u << 20, ' '))), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf(report("<finding rule=\"A-1\" severity=\"error\" text=\"\xff\xfe\"/>")), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf("<!DOCTYPE report [<!ENTITY a \"aaaa\">]>" + report(finding)), base::ErrorCode::Plugin);
  EXPECT_EQ(refusalOf(report("<table id=\"t\">" + times(100'000, R"(<column title="c"/>)") + times(100'000, "<row/>") +
                             "</table>")),
            base::ErrorCode::Invalid)
      << "every row would get a cell per column";
  EXPECT_EQ(
      refusalOf(report(R"(<finding rule="A-1" severity="error" text="t" subjects=")" + times(100'000, "A ") + "\"/>")),
      base::ErrorCode::Invalid);
  std::string adding;
  for (int i = 0; i < 100'001; ++i) adding += "<add id=\"#" + std::to_string(i) + "\" type=\"step\"/>";
  EXPECT_EQ(refusalOf(report(inFix(adding))), base::ErrorCode::Invalid);
  EXPECT_EQ(refusalOf(report(times(40'000, inFix(R"(<move element="k7" end="from" to="A"/><remove element="A"/>)")))),
            base::ErrorCode::Invalid)
      << "each takes the links of A with it";
}

TEST(ReportReader, RemovesNothingTwice) {
  const auto got =
      read(inFix(times(1'000, R"(<move element="k7" end="to" to="B"/><move element="k7" end="to" to="A"/>)") +
                 times(1'000, R"(<remove element="A"/>)")));
  const auto& changes = got.findings.at(0).fixes.at(0).changes;
  std::set<std::string> removed;
  for (const model::Change& change : changes)
    if (const auto* remove = std::get_if<model::RemoveElement>(&change)) {
      EXPECT_TRUE(removed.insert(remove->id).second) << remove->id;
    }
  EXPECT_TRUE(removed.contains("k7") && removed.contains("A"));
}

TEST(ReportReader, SaysWhatThePluginSaysOfItsFailure) {
  const auto got = analysis::readReport(
      report("", R"(<end status="refused" message="Not allowed."><refused what="A number."/></end>)"), small(), "Name");
  ASSERT_TRUE(got);
  EXPECT_EQ(got->status, analysis::Status::Refused);
  EXPECT_EQ(got->message, "Not allowed.");
  EXPECT_EQ(got->refusals, std::vector<std::string>{"A number."});
}

}  // namespace
