// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <samenspel/report.hpp>

namespace samenspel {
namespace {

TEST(Texts, GiveTheLanguageElseEnglishElseTheFirst) {
  const Texts both = {{"nl", "Nee"}, {"en", "No"}};
  EXPECT_EQ(both.in("nl"), "Nee");
  EXPECT_EQ(both.in("fr"), "No");
  EXPECT_EQ((Texts{{"nl", "Nee"}}).in("fr"), "Nee");
  EXPECT_EQ(Texts().in("en"), "");
}

TEST(FillIn, PutsValuesInPlaceOfTheirNames) {
  EXPECT_EQ(fillIn("{a} and {b}, {a}.", {{"a", "1"}, {"b", "2"}}), "1 and 2, 1.");
}

TEST(FillIn, LooksIntoNoValueAndLeavesOtherBraces) {
  EXPECT_EQ(fillIn("{a}{b}", {{"a", "{b}"}, {"b", "2"}}), "{b}2");
  EXPECT_EQ(fillIn("{} {x} {a", {{"a", "1"}}), "{} {x} {a");
  EXPECT_EQ(fillIn("{{a}}", {{"a", "1"}}), "{1}");
  EXPECT_EQ(fillIn("", {{"a", "1"}}), "");
}

TEST(Cell, KeepsItsValueInAColour) {
  const Cell cell = Cell(2.5).in("error");
  EXPECT_EQ(cell.kind, std::uint32_t(SAMENSPEL_CELL_NUMBER));
  EXPECT_EQ(cell.number, 2.5);
  EXPECT_EQ(cell.role, "error");
}

TEST(Fix, CountsWhatItAddsOnceWithAllItsValues) {
  Fix fix("Do it");
  EXPECT_EQ(fix.operations(), 0u);
  const Reference step = fix.add("step");
  fix.set(step, "name", "s").set(step, "size", "small");
  EXPECT_EQ(fix.operations(), 1u);
  fix.addLink("elaborates", step, Element());
  EXPECT_EQ(fix.operations(), 2u);
  fix.set(Element(), "status", "running").remove(Element());
  EXPECT_EQ(fix.operations(), 4u);
}

TEST(Finding, KnowsItsFixesAndTheirTitles) {
  Finding finding("ABC-001", Severity::Info, "nl");
  finding.with("who", "Jij");
  const Fix& fix = finding.fix({{"en", "{who} do it"}, {"nl", "{who} doet het"}});
  EXPECT_EQ(finding.fixes().size(), 1u);
  EXPECT_EQ(finding.titleOf(fix), "Jij doet het");
}

/// Reports what there is of everything, much of it.
void fill(Report& report) {
  for (int i = 0; i < 100; ++i) {
    Finding& finding = report.finding("ABC-001", Severity::Info).text({{"en", "About {what}"}}).with("what", "it");
    Fix& fix = finding.number("share", 0.5).fix({{"en", "Add {what}"}});
    fix.set(fix.add("step"), "name", "A step");
    report.metric("share", "a", 0.5, "share", {{"en", "A share"}});
    report.metric("share", "", 0.5, "share", {{"en", "A share"}});
  }
  Table& table = report.table("rows", {{"en", "Rows"}}, {{{"en", "Column"}}});
  for (int i = 0; i < 150; ++i) table.rows.push_back({Cell("text").in("error")});
  Overlay& badges = report.badges("marks", {{"en", "Marks"}});
  for (int i = 0; i < 30; ++i) badges.set(Element(), "!");
}

TEST(Report, LeavesOutAsLittleAsItMust) {
  samenspel_report sink = {};
  Report report(sink);
  fill(report);
  const ReportSize all = report.size();
  EXPECT_EQ(report.shortenTo(all).proposals, 0u);
  LeftOut left = report.shortenTo({all.things - 1, all.bytes});
  EXPECT_EQ(left.numbers, 1u) << "a row of a long table goes first";
  EXPECT_EQ(left.proposals, 0u);
  left = report.shortenTo({all.things - 50 * 3 - 1, all.bytes});
  EXPECT_EQ(left.numbers, 49u);
  EXPECT_EQ(left.proposals, 1u);
  // Findings; metrics about something and about nothing in particular; the table; the overlay.
  left = report.shortenTo({100u * 4 + 100 * 4 + 100 * 3 + 3 + 100 * 3 + 2 + 30 * 2 - 1, all.bytes});
  EXPECT_EQ(left.proposals, 99u);
  EXPECT_EQ(left.numbers, 1u) << "a mark";
  EXPECT_EQ(left.findings, 0u);
  left = report.shortenTo({});
  EXPECT_EQ(left.findings, 100u);
  // Metrics about nothing in particular: id, unit, title; the table with a column and a hundred rows; the overlay.
  EXPECT_EQ(report.size().things, 100u * 3 + 3 + 100 * 3 + 2);
}

}  // namespace
}  // namespace samenspel
