// SPDX-License-Identifier: MIT
#include "runner/sink.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <samenspel/report.hpp>

#include "support/sketch.h"

namespace runner {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A sink over two schools, written to through the SDK's own wrapper.
struct Told {
  model::Sketch sketch = model::Sketch().addSchools();
  Snapshot snapshot{sketch.model, {}};
  Sink sink{snapshot, "nl"};
  samenspel::Model model{snapshot.table()};
  samenspel::Report report{sink.table()};

  /// What the host gets: the results as XML, without the declaration.
  std::string written() {
    report.deliver();
    sink.finish();
    std::string all;
    for (const Node& node : sink.results()) {
      xml::Writer writer;
      node.write(writer);
      const std::string text = writer.take();
      all += text.substr(text.find('\n') + 1);
    }
    return all;
  }
};

TEST(Sink, WritesAFindingWithAllThatBelongsToIt) {
  Told told;
  told.report.finding("GOV-001", samenspel::Severity::Question)
      .subjects(told.model.find("boardA"), told.model.find("A"))
      .text({{"en", "About {who}."}, {"nl", "Over {who}."}})
      .with("who", "{who} & co")
      .number("share", 0.25)
      .consultantOnly()
      .absenceIn("relations")
      .waiting("GOV-003")
      .waiting("GOV-004")
      .group("GOV-008 A B");
  EXPECT_EQ(told.written(),
            "<finding rule=\"GOV-001\" severity=\"question\" class=\"absence\" visibility=\"consultant\" "
            "subjects=\"boardA A\" theme=\"relations\" waiting=\"GOV-003 GOV-004\" group=\"GOV-008 A B\" "
            "text=\"Over {who} &amp; co.\">\n  <number name=\"share\" value=\"0.25\"/>\n</finding>\n");
  EXPECT_THAT(told.sink.refusals(), IsEmpty());
}

TEST(Sink, WritesAFixAsChangesInOrder) {
  Told told;
  const auto board = told.model.find("boardA");
  samenspel::Fix& fix = told.report.finding("R", samenspel::Severity::Info)
                            .subjects(board)
                            .text({{"en", "Text."}})
                            .with("who", "Ann")
                            .fix({{"en", "Talk to {who}"}});
  const auto step = fix.add("step");
  fix.set(step, "name", "Talk");
  const auto link = fix.addLink("commits", board, step);
  fix.set(link, "part", "owner");
  fix.addPart("criterion", step);
  fix.set(board, "layer", "management").clear(board, "note");
  fix.moveTo(told.model.elements("partOf")[0], told.model.find("B")).remove(told.model.find("executiveB"));
  EXPECT_THAT(told.written(), HasSubstr("  <fix title=\"Talk to Ann\">\n"
                                        "    <add id=\"#1\" type=\"step\">\n"
                                        "      <set attribute=\"name\" value=\"Talk\"/>\n"
                                        "    </add>\n"
                                        "    <add id=\"#2\" type=\"commits\" from=\"boardA\" to=\"#1\">\n"
                                        "      <set attribute=\"part\" value=\"owner\"/>\n"
                                        "    </add>\n"
                                        "    <add id=\"#3\" type=\"criterion\" owner=\"#1\"/>\n"
                                        "    <set element=\"boardA\" attribute=\"layer\" value=\"management\"/>\n"
                                        "    <clear element=\"boardA\" attribute=\"note\"/>\n"
                                        "    <move element=\"partOf-boardA-A\" end=\"to\" to=\"B\"/>\n"
                                        "    <remove element=\"executiveB\"/>\n"
                                        "  </fix>\n"));
  EXPECT_THAT(told.sink.refusals(), IsEmpty());
}

TEST(Sink, WritesMetricsTablesAndOverlays) {
  Told told;
  told.report.metric({"eight_score", samenspel::subjectOf(told.model.find("A"), told.model.find("B")), 0.5, "share"});
  told.report.table("t", {{"en", "T"}}, {{{"en", "a"}}, {{"en", "b"}}})
      .rows.push_back({told.model.find("A"), samenspel::Cell(2).in("warning")});
  told.report.badges("o", {{"en", "O"}}).set(told.model.find("A"), "?");
  EXPECT_EQ(
      told.written(),
      "<metric id=\"eight_score\" subject=\"A B\" value=\"0.5\" unit=\"share\"/>\n"
      "<table id=\"t\" title=\"T\">\n  <column title=\"a\"/>\n  <column title=\"b\"/>\n  <row>\n"
      "    <cell text=\"School A\" element=\"A\"/>\n    <cell number=\"2\" role=\"warning\"/>\n  </row>\n</table>\n"
      "<overlay id=\"o\" title=\"O\" kind=\"badge\">\n  <value element=\"A\" text=\"?\"/>\n</overlay>\n");
}

TEST(Sink, RefusesWhatIsNotAllowedAndNamesIt) {
  const auto refusal = [](auto&& tell) {
    Told told;
    tell(told);
    EXPECT_EQ(told.written(), "");
    EXPECT_EQ(told.sink.refusals().size(), 1u);
    return told.sink.refusals().empty() ? std::string() : told.sink.refusals().front().what;
  };
  using samenspel::Severity;
  EXPECT_THAT(refusal([](Told& t) {
                t.report.finding("GOV 1", Severity::Info).text({{"en", "x"}});
              }),
              HasSubstr("finding.rule of ‘GOV 1’ is ‘GOV 1’"));
  EXPECT_THAT(refusal([](Told& t) {
                t.report.finding("R", Severity(9)).text({{"en", "x"}});
              }),
              HasSubstr("finding.severity of ‘R’ is ‘9’"));
  EXPECT_THAT(refusal([](Told& t) { t.report.finding("R", Severity::Info); }),
              HasSubstr("finding.text of ‘R’ is empty"));
  EXPECT_THAT(refusal([](Told& t) {
                t.report.finding("R", Severity::Info).text({{"en", "a\x01"}});
              }),
              HasSubstr("is not valid text"));
  EXPECT_THAT(refusal([](Told& t) {
                t.report.finding("R", Severity::Info).text({{"en", std::string(70'000, 'x')}});
              }),
              HasSubstr("longer than 65536 bytes"));
  EXPECT_THAT(refusal([](Told& t) {
                t.report.finding("R", Severity::Info).text({{"en", "x"}}).subjects(t.model.root());
              }),
              HasSubstr("names element 0, which has no id"));
  EXPECT_THAT(refusal([](Told& t) {
                t.report.metric({"m", "", INFINITY, ""});
              }),
              HasSubstr("metric.value of ‘m’ is not a finite number"));
}

TEST(Sink, RefusesAnEmptyTableRowsOfAnotherLengthAndColoursThatAreNone) {
  Told told;
  told.report.table("t", {{"en", "T"}}, {{{"en", "a"}}}).rows = {{1, 2}, {samenspel::Cell(1).in("pink")}};
  told.report.table("none", {{"en", "T"}}, {});
  told.report.colours("o", {{"en", "O"}}).set(told.model.find("A"), "pink");
  told.written();
  const auto says = [](const char* text) { return testing::Field(&Refusal::what, HasSubstr(text)); };
  EXPECT_THAT(
      told.sink.refusals(),
      ElementsAre(says("row.count of ‘table’ is ‘2’"), says("cell.role of ‘table’ is ‘pink’"),
                  says("table.column_count of ‘none’ is ‘0’"), says("overlay_value.text of ‘overlay’ is ‘pink’")));
}

TEST(Sink, RefusesAStructThatIsTooSmallAndAPointerToNothing) {
  Told told;
  samenspel_report& table = told.sink.table();
  EXPECT_EQ(table.finding(&table, nullptr, nullptr), SAMENSPEL_REFUSED);
  samenspel_metric metric = {};
  metric.struct_size = 8;
  EXPECT_EQ(table.metric(&table, &metric), SAMENSPEL_REFUSED);
  std::uint32_t handle = 0;
  EXPECT_EQ(table.fix(&table, 5, samenspel::toText("x"), &handle), SAMENSPEL_REFUSED);
  EXPECT_EQ(handle, SAMENSPEL_NONE);
  EXPECT_EQ(table.change_remove(&table, 0, 1), SAMENSPEL_REFUSED);
  EXPECT_EQ(told.sink.refusals().size(), 4u);
}

TEST(Sink, AnswersWhetherToGoOn) {
  Told told;
  samenspel_report& table = told.sink.table();
  std::vector<double> shares;
  told.sink.onProgress([&](double share) { shares.push_back(share); });
  EXPECT_EQ(table.progress(&table, 0.5), 1);
  for (const double share : {0.505, 0.2, 0.75, std::nan(""), HUGE_VAL}) EXPECT_EQ(table.progress(&table, share), 1);
  EXPECT_EQ(shares, (std::vector{0.5, 0.75, 1.0})) << "only what is further, and a share";
  cancelRequested = true;
  EXPECT_EQ(table.progress(&table, 0.5), 0);
  EXPECT_TRUE(told.report.isCancelled());
  cancelRequested = false;
}

}  // namespace
}  // namespace runner
