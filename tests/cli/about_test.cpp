// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::HasSubstr;

TEST(PluginsCommand, ListsThePluginsOfTheMachine) {
  const auto outcome = runProgram({"plugins"});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("samenspel.governance 1.0.0: Governance layers\n"));
  EXPECT_EQ(runProgram({"plugins", "list"}).output, outcome.output);
}

TEST(PluginsCommand, TellsMoreAboutOne) {
  const auto outcome = runProgram({"plugins", "info", "samenspel.governance"});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("GOV-012"));
  const auto json =
      nlohmann::json::parse(runProgram({"plugins", "info", "samenspel.governance", "--format", "json"}).output);
  EXPECT_EQ(json["plugins"][0]["id"], "samenspel.governance");
  EXPECT_EQ(json["plugins"][0]["origin"], "bundled");
  const auto none = runProgram({"plugins", "info", "nobody"});
  EXPECT_EQ(none.code, 1);
  EXPECT_THAT(none.errors, HasSubstr("There is no plugin called nobody."));
}

TEST(VocabularyCommand, PrintsARowForEveryAttributeInEitherLanguage) {
  const auto english = runProgram({"vocabulary"}).output;
  EXPECT_THAT(english, HasSubstr("\nrole\tlayer\tchoice\tyes\t\tboard = Board (strategic); management = "));
  EXPECT_THAT(english, HasSubstr("\ncontact\t\t\t\t\trole -> role\tis in contact with\t"));
  const auto dutch = runProgram({"vocabulary", "--lang", "nl"}).output;
  EXPECT_THAT(dutch, HasSubstr("board = Bestuurlijk (strategisch)"));
  EXPECT_EQ(std::ranges::count(dutch, '\n'), std::ranges::count(english, '\n'));
}

TEST(SchemaCommand, PrintsTheSchemaThatShips) {
  const auto outcome = runProgram({"schema"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output, Scratch::read(SAMENSPEL_SOURCE_DIR "/sdk/schema/collaboration-1.0.xsd"));
}

TEST(VersionCommand, NamesTheVersionsThatTheSourcesName) {
  const auto outcome = runProgram({"version"});
  EXPECT_EQ(outcome.code, 0);
  const std::string sdk = Scratch::read(SAMENSPEL_SOURCE_DIR "/sdk/include/samenspel/plugin.h");
  const auto number = [&](const std::string& name) {
    const auto at = sdk.find("#define " + name + " ");
    return sdk.substr(at + name.size() + 9, sdk.find('u', at + name.size() + 9) - at - name.size() - 9);
  };
  EXPECT_EQ(outcome.output, std::string("Samenspel ") + SAMENSPEL_VERSION + ", plugin interface " +
                                number("SAMENSPEL_ABI_MAJOR") + "." + number("SAMENSPEL_ABI_MINOR") +
                                ", file format 1.0\n");
}

}  // namespace
}  // namespace cli
