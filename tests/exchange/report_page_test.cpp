// SPDX-License-Identifier: MIT
#include "exchange/report_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/reduced_copy.h"
#include "support/sketch.h"
#include "xml/document.h"

namespace exchange {
namespace {

using analysis::Finding;
using analysis::Report;
using analysis::Severity;
using model::Sketch;
using model::Type;
using testing::HasSubstr;
using testing::Not;

Finding finding(std::string rule, Severity severity, std::string text, std::vector<std::string> subjects = {}) {
  Finding made;
  made.rule = std::move(rule);
  made.severity = severity;
  made.text = std::move(text);
  made.subjects = std::move(subjects);
  return made;
}

/// A report of one analysis on the sketch of two schools.
struct Page {
  Sketch sketch;
  Report report;
  analysis::Catalogue catalogue;
  bool clientView = false;

  Page() {
    sketch.addSchools();
    sketch.set("", "title", "Two schools");
    report.plugin = "org.example.one";
    report.version = "1.2.3";
    report.status = analysis::Status::Ok;
  }

  std::string html() const {
    const std::vector<Report> reports = {report};
    return reportPage({sketch.model, reports, catalogue, "0123abcd", clientView, {}}, paint::PangoMeasurer());
  }
};

/// As strict as XML; the first line is what makes browsers read it as HTML of today.
testing::AssertionResult isStrict(const std::string& html) {
  const std::string body = html.substr(html.find('\n') + 1);
  const auto document = xml::parse(body, "page", xml::Limits{.depth = 64});
  if (document) return testing::AssertionSuccess();
  return testing::AssertionFailure() << base::describe(document.error());
}

TEST(ReportPage, IsOneStrictPageWithoutScriptOrAnythingFromElsewhere) {
  const std::string html = Page().html();
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n"));
  EXPECT_TRUE(isStrict(html));
  EXPECT_THAT(html, HasSubstr("default-src 'none'"));
  for (const char* forbidden : {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "onload", "onclick"})
    EXPECT_THAT(html, Not(HasSubstr(forbidden)));
  EXPECT_EQ(html, Page().html()) << "the same input, the same bytes";
}

TEST(ReportPage, ShowsEveryTextAsItIsAndMakesNothingOfIt) {
  const std::string evil[] = {"<script>alert(1)</script>",
                              "\"><img src=x onerror=alert(1)>",
                              "javascript:alert(1)",
                              "</style><b>",
                              "]]><b>",
                              "</title><b>",
                              "&lt;b&gt; &amp; 'x'",
                              "\x01\x1f"};
  for (const std::string& text : evil) {
    Page page;
    page.sketch.set("", "title", text).set("", "client", text).set("", "author", text);
    page.sketch.set("A", "name", text).set("boardA", "name", text);
    page.sketch.add(Type::Step, "s", {{"name", text}, {"size", "small"}, {"status", "idea"}});
    page.sketch.add(Type::Diagram, "d", {{"name", text}});
    page.sketch.add(Type::Waiver, "w", {{"rule", "X-1"}, {"subjects", "A"}, {"reason", text}, {"by", text}});
    Finding one = finding("X-1", Severity::Error, text, {"A"});
    one.fixes.push_back({text, {}});
    page.report.findings = {one};
    page.report.message = text;
    page.report.tables.push_back({"t", text, {text}, {{{text, {}, "error", "A"}}}});
    const std::string html = page.html();
    EXPECT_TRUE(isStrict(html)) << text;
    EXPECT_THAT(html.substr(html.find("<body>")), Not(HasSubstr("<script"))) << text;
    EXPECT_THAT(html, Not(HasSubstr("<img"))) << text;
    EXPECT_THAT(html, Not(HasSubstr("<b></"))) << text;
    // What a reader sees is the text itself, also where it looks like markup.
    const std::string body = html.substr(html.find('\n') + 1);
    const auto document = xml::parse(body, "page", xml::Limits{.depth = 64});
    ASSERT_TRUE(document);
    const std::string shown = text[0] == '\x01' ? "\uFFFD\uFFFD" : text;
    bool found = false;
    for (std::vector<xml::Node> open = {document->root()}; !open.empty() && !found;) {
      const xml::Node node = open.back();
      open.pop_back();
      found = node.name() == "h1" && node.text() == shown;
      for (xml::Node child = node.firstChild(); child; child = child.next())
        if (child.isElement()) open.push_back(child);
    }
    EXPECT_TRUE(found) << text;
  }
}

TEST(ReportPage, PutsTheWorstFirstAndListsAllWithTheirProposals) {
  Page page;
  for (int i = 0; i < 8; ++i)
    page.report.findings.push_back(finding("X-00" + std::to_string(i), i == 7 ? Severity::Error : Severity::Question,
                                           "Question number " + std::to_string(i)));
  page.report.findings[7].fixes.push_back({"Do this first", {}});
  const std::string html = page.html();
  EXPECT_LT(html.find("Question number 7"), html.find("Question number 0"));
  EXPECT_THAT(html, HasSubstr("first 6 of 8: 1 problem, 7 questions"));
  EXPECT_THAT(html, HasSubstr("Do this first"));
  for (int i = 0; i < 8; ++i) EXPECT_THAT(html, HasSubstr("X-00" + std::to_string(i)));
}

TEST(ReportPage, TellsWhatWasPutAsideWhyByWhomAndUntilWhen) {
  Page page;
  page.sketch.add(Type::Waiver, "w1",
                  {{"rule", "X-1"},
                   {"subjects", "A B"},
                   {"reason", "not in this phase"},
                   {"by", "adviser"},
                   {"reviewOn", "2022-01-01"}});
  page.sketch.add(Type::Waiver, "w2",
                  {{"rule", "X-2"}, {"subjects", "A"}, {"reason", "later"}, {"reviewOn", "2021-01-01"}});
  page.report.findings = {finding("X-1", Severity::Warning, "Put aside", {"A", "B"}),
                          finding("X-2", Severity::Warning, "Back", {"A"})};
  page.report.findings[0].waived = true;
  const std::string html = page.html();
  for (const char* part : {"not in this phase", "adviser", "1 January 2022", "School A, School B", "still holds",
                           "the day is past: the finding is back"})
    EXPECT_THAT(html, HasSubstr(part));
  EXPECT_THAT(html, HasSubstr("first 1 of 1: 1 point of attention"));
}

TEST(ReportPage, NamesThePluginsTheHashAndTheDayItIsAbout) {
  const std::string html = Page().html();
  for (const char* part : {"org.example.one 1.2.3", "0123abcd", "11 October 2021", "Samenspel 1.0"})
    EXPECT_THAT(html, HasSubstr(part));
}

TEST(ReportPage, SaysWhenAnAnalysisFailed) {
  Page page;
  page.report.status = analysis::Status::Crashed;
  page.report.message = "It crashed.";
  EXPECT_THAT(page.html(), HasSubstr("It crashed."));
}

TEST(ReportPage, MarksTheConsultantsCopyAndTheClients) {
  Page page;
  EXPECT_THAT(page.html(), HasSubstr("Consultant’s copy"));
  EXPECT_THAT(page.html(), Not(HasSubstr("Based on voiced interests")));
  page.clientView = true;
  EXPECT_THAT(page.html(), HasSubstr("Based on voiced interests"));
  EXPECT_THAT(page.html(), Not(HasSubstr("Consultant’s copy")));
}

TEST(ReportPage, SpeaksDutch) {
  base::setLanguage(base::Language::Dutch);
  const std::string html = Page().html();
  base::setLanguage(base::Language::English);
  EXPECT_THAT(html, HasSubstr("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\">"));
  EXPECT_THAT(html, HasSubstr("11 oktober 2021"));
}

}  // namespace
}  // namespace exchange
