// SPDX-License-Identifier: MIT
#include "runner/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runner/runner_process.h"

namespace runner {
namespace {

using testing::HasSubstr;

Finished runOn(const std::string& plugin, const std::string& before = {}) {
  return runProgram("run '" + fixture(plugin) + "' --language en", sample("six-tips-blueprint"), before);
}

void expectEnd(const Finished& run, const std::string& status, const std::string& words) {
  EXPECT_TRUE(isComplete(run.report)) << run.report << run.errors;
  EXPECT_THAT(run.report, HasSubstr("<end status=\"" + status + "\""));
  EXPECT_THAT(run.report, HasSubstr(words));
  EXPECT_EQ(run.code, status == "ok" ? 0 : 1);
}

TEST(Run, ReportsWhatAPluginInCFinds) {
  const Finished run = runOn("count_roles");
  expectEnd(run, "ok", "<metric id=\"roles\" title=\"Roles\" value=\"6\" unit=\"count\"/>");
  EXPECT_THAT(run.report, HasSubstr("plugin=\"example.count_roles\" version=\"1.0.0\" abi=\"1.0\" language=\"en\""));
}

TEST(Run, ReportsAFixWithIdsOfItsOwn) {
  const std::string model =
      "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\"><elements>"
      "<role id=\"r1\" name=\"Ann &amp; Bob\" layer=\"board\"/></elements></collaboration>";
  const Finished run = runProgram("run '" + fixture("count_roles") + "' --language en", model);
  expectEnd(run, "ok", "text=\"What may Ann &amp; Bob decide?\"");
  EXPECT_THAT(run.report, HasSubstr("<add id=\"#1\" type=\"step\">"));
  EXPECT_THAT(run.report, HasSubstr("<add id=\"#2\" type=\"commits\" from=\"r1\" to=\"#1\"/>"));
}

TEST(Run, ReportsWhatAPluginInCppFindsInTheLanguageThatIsAskedFor) {
  const std::string model =
      "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\"><elements>"
      "<role id=\"r1\" name=\"Ann\" layer=\"board\"/></elements></collaboration>";
  const Finished run = runProgram("run '" + fixture("lonely_roles") + "' --language nl", model);
  expectEnd(run, "ok", "subjects=\"r1\" text=\"Ann heeft 0 contacten.\"");
  EXPECT_THAT(run.report, HasSubstr("<number name=\"contacts\" value=\"0\"/>"));
  EXPECT_THAT(run.report, HasSubstr("<value element=\"r1\" number=\"0\"/>"));
}

TEST(Run, GivesAPluginTheParameterThatTheModelSets) {
  const std::string model =
      "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\"><elements>"
      "<role id=\"r1\" name=\"Ann\" layer=\"board\"/><role id=\"r2\" name=\"Bob\" layer=\"board\"/></elements>"
      "<links><contact id=\"l1\" from=\"r1\" to=\"r2\"/></links>"
      "<analysis><setting name=\"lonelyBelow\" value=\"2\"/></analysis></collaboration>";
  expectEnd(runProgram("run '" + fixture("lonely_roles") + "' --language en", model), "ok", "Ann has 1 contacts.");
}

TEST(Run, SaysWhyAnAnalysisInTheWrapperFailed) {
  expectEnd(runOn("throws_in_wrapper"), "failed", "The moon is not in the right place.");
}

TEST(Run, CatchesAnExceptionThatCrossesTheCBorder) {
  expectEnd(runOn("throws"), "failed", "let an exception escape: thrown through the border.");
  expectEnd(runOn("throws_in_create"), "failed", "let an exception escape: thrown while it is made.");
}

TEST(Run, RefusesAnotherAbiWithBothNumbers) {
  expectEnd(runOn("other_major"), "refused", "is built for ABI 2.0; this program runs ABI 1.0.");
  expectEnd(runOn("newer_minor"), "refused", "needs ABI 1.7; this program has 1.0.");
  expectEnd(runOn("small_table"), "refused", "is 24 bytes; this program needs at least");
}

TEST(Run, TellsALibraryThatIsNoPluginFromAFileThatIsNoLibrary) {
  expectEnd(runOn("missing_symbol"), "failed", "it does not export samenspel_plugin_entry.");
  expectEnd(runOn("not_a_library"), "failed", "‘not_a_library.so’ cannot be loaded: ");
  expectEnd(runOn("not_there"), "failed", "is not there.");
}

TEST(Run, RefusesWhatIsOutOfRangeAndNamesIt) {
  expectEnd(runOn("wrong_index"), "refused", "finding.subjects of ‘BAD-001’ names element ");
  expectEnd(runOn("not_a_number"), "refused", "finding.numbers.value of ‘BAD-001’ is not a finite number.");
  expectEnd(runOn("invalid_utf8"), "refused", "finding.text of ‘BAD-001’ is not valid text");
}

TEST(Run, StopsAFlood) { expectEnd(runOn("floods"), "refused", "The report holds more than 100000 things."); }

TEST(Run, LeavesNoReportWhenThePluginCrashes) {
  for (const char* name : {"segfault", "segfault_in_constructor", "segfault_in_destructor"}) {
    const Finished run = runOn(name);
    EXPECT_EQ(run.code, 128 + 11) << name;
    EXPECT_FALSE(isComplete(run.report)) << name;
  }
}

TEST(Run, LeavesNoReportWhenThePluginExitsAsIfAllWereWell) {
  const Finished run = runOn("exits");
  EXPECT_EQ(run.code, 0);
  EXPECT_FALSE(isComplete(run.report));
}

TEST(Run, LeavesNoReportWhenItIsKilledInALoop) {
  EXPECT_FALSE(isComplete(runOn("loops", "timeout -s KILL 0.3").report));
}

TEST(Run, AsksThePluginToStopAtTheTerminationSignal) {
  const Finished run = runOn("stops_when_asked", "timeout -s TERM 0.3");
  EXPECT_TRUE(isComplete(run.report));
  EXPECT_THAT(run.report, HasSubstr("<end status=\"cancelled\""));
}

TEST(Run, KeepsWhatThePluginPrintsOutOfTheReport) {
  const Finished run = runOn("talks");
  expectEnd(run, "ok", "<end");
  EXPECT_EQ(run.output, "garbage on standard output\n");
  EXPECT_EQ(run.errors, "garbage on standard error\n");
}

TEST(Run, ReportsThoughThePluginClosesWhatIsOpen) { expectEnd(runOn("closes_descriptors"), "ok", "<end"); }

TEST(Run, LetsNoPluginWriteAFile) { expectEnd(runOn("writes_a_file"), "ok", "<end"); }

TEST(Run, SaysWhatIsWrongWithTheModel) {
  const Finished run = runProgram("run '" + fixture("count_roles") + "' --language en", "no model");
  EXPECT_EQ(run.code, 1);
  EXPECT_TRUE(isComplete(run.report)) << run.report;
  EXPECT_THAT(run.report, HasSubstr("<end status=\"failed\" message=\""));
}

TEST(Run, NeedsAnOpenDescriptorForTheReport) {
  const Finished run = runProgram("run '" + fixture("count_roles") + "' --report-fd 9 --language en", "");
  EXPECT_EQ(run.code, 2);
  EXPECT_THAT(run.errors, HasSubstr("Descriptor 9"));
}

TEST(Run, GivesTheSameReportForTheSameModel) { EXPECT_EQ(runOn("lonely_roles").report, runOn("lonely_roles").report); }

}  // namespace
}  // namespace runner
