// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

TEST(FormatCommand, RewritesAModelInPlaceInItsCanonicalForm) {
  const Scratch scratch;
  const std::string canonical = Scratch::read(sample("board-link-lost"));
  std::string loose = canonical;
  loose.insert(loose.find("<elements>"), "\n\n\n     ");
  const auto file = scratch.write("loose.samenspel", loose);
  const auto outcome = runProgram({"format", file});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, IsEmpty());
  EXPECT_EQ(Scratch::read(file), canonical);
}

TEST(FormatCommand, FiltersFromStandardInputToStandardOutput) {
  const std::string canonical = Scratch::read(sample("ottoland"));
  const auto outcome = runProgram({"format", "-"}, canonical);
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, canonical);
}

TEST(FormatCommand, LeavesAFileThatIsNoModelUntouched) {
  const Scratch scratch;
  const auto file = scratch.write("cut.samenspel", "<collaboration");
  EXPECT_EQ(runProgram({"format", file}).code, 2);
  EXPECT_EQ(Scratch::read(file), "<collaboration");
}

TEST(LayoutCommand, WritesAPlaceForEveryNode) {
  const Scratch scratch;
  const auto file = scratch / "laid.samenspel";
  const auto outcome = runProgram({"layout", sample("board-link-lost"), "--as", "lanes", "-o", file});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  const std::string written = Scratch::read(file);
  for (const auto* id : {"A", "B", "bA", "mA", "eA", "bB", "mB", "eB"})
    EXPECT_THAT(written, HasSubstr("<shape of=\"" + std::string(id) + "\""));
  EXPECT_EQ(runProgram({"layout", file, "--as", "lanes"}).code, 0);
  EXPECT_EQ(Scratch::read(file), written);
}

TEST(LayoutCommand, MakesTheDiagramANetworkTheSameEachTime) {
  const Scratch scratch;
  const auto file = scratch / "network.samenspel";
  const auto outcome = runProgram({"layout", sample("stad-en-esch"), "--as", "network", "-o", file});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  const std::string written = Scratch::read(file);
  EXPECT_THAT(written, HasSubstr("layout=\"network\""));
  EXPECT_EQ(runProgram({"layout", file, "--as", "network"}).code, 0);
  EXPECT_EQ(Scratch::read(file), written);
  EXPECT_EQ(runProgram({"export", file, "-o", scratch / "network.svg"}).code, 0);
  EXPECT_THAT(Scratch::read(scratch / "network.svg"), HasSubstr("Key figures"));
  EXPECT_EQ(runProgram({"layout", file, "--as", "spiral"}).code, 2);
}

TEST(ExportCommand, DrawsByTheEndOfTheNameTheSameEachTime) {
  const Scratch scratch;
  const std::pair<const char*, std::string> kinds[] = {{"a.svg", "<svg"}, {"a.png", "\x89PNG"}, {"a.pdf", "%PDF"}};
  for (const auto& [name, start] : kinds) {
    const auto outcome = runProgram({"export", sample("board-link-lost"), "-o", scratch / name});
    EXPECT_EQ(outcome.code, 0) << outcome.errors;
    const std::string bytes = Scratch::read(scratch / name);
    EXPECT_THAT(bytes.substr(0, 200), HasSubstr(start));
    const auto again = scratch / (std::string("again-") + name);
    EXPECT_EQ(runProgram({"export", sample("board-link-lost"), "-o", again}).code, 0);
    EXPECT_EQ(Scratch::read(again), bytes) << name;
  }
}

TEST(ExportCommand, WritesTheNamesAsTextIntoSvgOnStandardOutput) {
  const auto outcome = runProgram({"export", sample("board-link-lost"), "-o", "-"});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("School A"));
}

TEST(ExportCommand, RefusesAnUnknownKindAndAnUnknownDiagram) {
  const auto kind = runProgram({"export", sample("ottoland"), "-o", "picture.bmp"});
  EXPECT_EQ(kind.code, 2);
  EXPECT_THAT(kind.errors, HasSubstr("picture.bmp does not say what to make"));
  const auto diagram = runProgram({"export", sample("ottoland"), "-o", "-", "--diagram", "Nowhere"});
  EXPECT_EQ(diagram.code, 2);
  EXPECT_THAT(diagram.errors, HasSubstr("There is no diagram called “Nowhere”."));
  EXPECT_THAT(diagram.output, IsEmpty());
}

}  // namespace
}  // namespace cli
