// SPDX-License-Identifier: MIT
#include "session/comparison_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "support/sketch.h"
#include "xml/document.h"

namespace session {
namespace {

using analysis::Finding;
using model::Sketch;
using testing::HasSubstr;
using testing::Not;

Finding finding(const std::string& rule, const std::string& text) {
  Finding made;
  made.rule = rule;
  made.text = text;
  return made;
}

/// Two schools before and after, with a finding of each kind and a number.
struct Page {
  Sketch before, after;
  ReportChanges reports;
  std::string name = "old.samenspel";

  Page() {
    before.addSchools().set("", "title", "Two schools");
    after.addSchools().set("", "title", "Two schools").set("A", "name", "Green College");
    reports.appeared = {finding("X-1", "Something new")};
    reports.disappeared = {finding("X-2", "Something solved")};
    reports.changed = {{finding("X-3", "Less of it"), finding("X-3", "More of it")}};
    reports.numbers = {{"density", "Density", "A", "share", .25, .5}};
  }

  std::string html() const {
    return comparisonPage({before.model, name, "0123abcd"}, {after.model, "new.samenspel", "4567cdef"},
                          compareModels(before.model, after.model), reports);
  }
};

/// Everything that a reader sees, when the page is strict XML; otherwise what is wrong with it.
std::string shown(const std::string& html) {
  const auto document = xml::parse(html.substr(html.find('\n') + 1), "page", xml::Limits{.depth = 64});
  if (!document) return base::describe(document.error());
  std::string texts;
  const auto walk = [&](const auto& self, xml::Node node) -> void {
    if (node.name() == "style") return;
    bool hasElements = false;
    for (xml::Node child = node.firstChild(); child; child = child.next())
      if (child.isElement()) hasElements = true, self(self, child);
    if (!hasElements) texts += std::string(node.text()) + "\n";
  };
  walk(walk, document->root());
  return texts;
}

TEST(ComparisonPage, TellsTheChangesTheFindingsAndTheNumbers) {
  const std::string text = shown(Page().html());
  for (const char* part : {"Two schools", "old.samenspel", "new.samenspel", "Green College", "Something new",
                           "Something solved", "More of it", "Before, it said: “Less of it”", "X-3",
                           "Density (Green College)", "25 %", "50 %", "0123abcd", "4567cdef", "Consultant’s copy",
                           "1 change · 1 new finding · 1 finding gone · 1 finding that changed · 1 other number"})
    EXPECT_THAT(text, HasSubstr(part));
  EXPECT_LT(text.find("Found now, and not before"), text.find("Something new"));
  EXPECT_LT(text.find("Something new"), text.find("Found before, and not now"));
  EXPECT_LT(text.find("Found before, and not now"), text.find("Something solved"));
}

TEST(ComparisonPage, SpeaksDutch) {
  base::setLanguage(base::Language::Dutch);
  const std::string html = Page().html();
  base::setLanguage(base::Language::English);
  EXPECT_THAT(html, HasSubstr("lang=\"nl\""));
  for (const char* part : {"Wat er veranderde", "Nu gevonden, en eerst niet", "Adviseursexemplaar"})
    EXPECT_THAT(shown(html), HasSubstr(part));
}

TEST(ComparisonPage, SaysSoWhenNothingChanged) {
  Page page;
  page.after = page.before;
  page.reports = {};
  const std::string text = shown(page.html());
  EXPECT_THAT(text, HasSubstr("Both say the same."));
  EXPECT_THAT(text, HasSubstr("The same as before."));
  EXPECT_THAT(text, Not(HasSubstr("Numbers")));
}

TEST(ComparisonPage, NamesTheAnalysesThatCouldNotBeCompared) {
  Page page;
  analysis::Report failed;
  failed.message = "The analysis crashed.";
  page.reports = {};
  page.reports.failed = {failed};
  const std::string text = shown(page.html());
  EXPECT_THAT(text, HasSubstr("The analysis crashed."));
  EXPECT_THAT(text, Not(HasSubstr("The same as before.")));
}

TEST(ComparisonPage, IsOnePageWithoutScriptOrAnythingFromElsewhere) {
  const std::string html = Page().html();
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n"));
  EXPECT_THAT(html, HasSubstr("default-src 'none'"));
  for (const char* forbidden : {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "onload", "onclick"})
    EXPECT_THAT(html, Not(HasSubstr(forbidden)));
  EXPECT_EQ(html, Page().html()) << "the same input, the same bytes";
}

TEST(ComparisonPage, ShowsEveryTextAsItIsAndMakesNothingOfIt) {
  for (const std::string evil : {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
                                 "</style><b>", "]]><b>", "</title><b>", "&lt;b&gt; &amp; 'x'"}) {
    Page page;
    page.name = evil;
    page.after.set("", "title", evil).set("A", "name", evil).set("boardB", "note", evil);
    page.reports.appeared = {finding("X-1", evil)};
    page.reports.changed = {{finding("X-3", evil), finding("X-3", evil + "!")}};
    page.reports.numbers = {{"n", evil, "A", "count", 1, 2}};
    const std::string html = page.html();
    EXPECT_THAT(html.substr(html.find("<body>")), Not(HasSubstr("<script"))) << evil;
    EXPECT_THAT(html, Not(HasSubstr("<img"))) << evil;
    EXPECT_THAT(html, Not(HasSubstr("<b>"))) << evil;
    const std::string text = shown(html);
    for (const std::string& part : {"\n" + evil + "\n", evil + " (" + evil + ")", "What changed from " + evil})
      EXPECT_THAT(text, HasSubstr(part)) << html.substr(html.find("<body>"));
  }
}

}  // namespace
}  // namespace session
