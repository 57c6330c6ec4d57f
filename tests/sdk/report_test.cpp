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

}  // namespace
}  // namespace samenspel
