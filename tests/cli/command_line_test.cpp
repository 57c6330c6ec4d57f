// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"
#include "support/build_folder.h"

namespace cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(CommandLine, ExplainsItselfAndEveryCommandInTheLanguageOfTheUser) {
  const auto english = runProgram({"--help"});
  EXPECT_EQ(english.code, 0);
  EXPECT_THAT(english.errors, IsEmpty());
  EXPECT_THAT(english.output, HasSubstr("Runs the analyses and tells what they find."));
  const auto dutch = runProgram({"--help"}, {}, "LANGUAGE=nl");
  EXPECT_THAT(dutch.output, HasSubstr("Voert de analyses uit en meldt wat ze vinden."));
  EXPECT_THAT(dutch.output, HasSubstr("Opdrachten"));
  for (const auto* command :
       {"check", "analyze", "export", "layout", "format", "plugins", "schema", "vocabulary", "version"}) {
    EXPECT_THAT(english.output, HasSubstr(command));
    const auto help = runProgram({command, "--help"});
    EXPECT_EQ(help.code, 0) << command;
    EXPECT_THAT(help.output, HasSubstr(command));
    EXPECT_THAT(help.errors, IsEmpty()) << command;
  }
}

TEST(CommandLine, SaysWhatIsWrongWithItAndPrintsNothingElse) {
  const std::pair<std::vector<std::string>, const char*> wrong[] = {
      {{}, "Something is missing"},
      {{"dance"}, "‘dance’ is not something samenspel-cli knows here"},
      {{"check"}, "See samenspel-cli check --help."},
      {{"check", "x", "--format", "yaml"}, "‘yaml’ is not one of text|json."},
      {{"analyze", "x", "--fail-on", "fire"}, "‘fire’ is not one of error|warning|question|info."},
      {{"layout", "x"}, "See samenspel-cli layout --help."},
      {{"export", "x"}, "See samenspel-cli export --help."},
      {{"version", "now"}, "‘now’ is not something samenspel-cli knows here"},
  };
  for (const auto& [arguments, message] : wrong) {
    const auto outcome = runProgram(arguments);
    EXPECT_EQ(outcome.code, 2) << message;
    EXPECT_THAT(outcome.output, IsEmpty()) << message;
    EXPECT_THAT(outcome.errors, HasSubstr(message));
    EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << outcome.errors;
  }
}

TEST(CommandLine, TellsThatItsAnswerCouldNotBeWritten) {
  const auto status = std::system("'" SAMENSPEL_BINARY_DIR "/bin/samenspel-cli' vocabulary >/dev/full 2>/dev/null");
  EXPECT_EQ(WEXITSTATUS(status), 2);
}

}  // namespace
}  // namespace cli
