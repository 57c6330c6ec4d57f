// SPDX-License-Identifier: MIT
#include "runner/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace runner {
namespace {

using testing::HasSubstr;

base::Result<Options> parse(std::vector<const char*> arguments) { return parseOptions(arguments); }

TEST(Options, ReadARun) {
  const auto options = parse({"run", "a.so", "--language", "nl", "--report-fd", "7"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->command, Command::Run);
  EXPECT_EQ(options->plugin, "a.so");
  EXPECT_EQ(options->language, base::Language::Dutch);
  EXPECT_EQ(options->reportDescriptor, 7);
}

TEST(Options, ReportGoesToDescriptorThreeUnlessItIsGiven) { EXPECT_EQ(parse({"run", "a.so"})->reportDescriptor, 3); }

TEST(Options, ReadADescription) {
  const auto options = parse({"describe", "a.so", "--id", "x.y", "--output", "a.xml"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->command, Command::Describe);
  EXPECT_EQ(options->expectedId, "x.y");
  EXPECT_EQ(options->output, "a.xml");
}

TEST(Options, ProtectUnlessTheCommandLineSaysOtherwise) {
  EXPECT_TRUE(parse({"run", "a.so"})->sandbox);
  EXPECT_FALSE(parse({"run", "--no-sandbox", "a.so"})->sandbox);
  EXPECT_FALSE(parse({"describe", "a.so", "--no-sandbox"})->sandbox);
  EXPECT_FALSE(parse({"run", "a.so"})->strict);
  EXPECT_TRUE(parse({"run", "a.so", "--strict"})->strict);
  EXPECT_EQ(parse({"run", "a.so", "--control-fd", "4"})->controlDescriptor, 4);
}

TEST(Options, GiveHelpWhenNothingIsAsked) { EXPECT_EQ(parse({})->command, Command::Help); }

TEST(Options, NameWhatTheyDoNotKnow) {
  EXPECT_THAT(parse({"fly"}).error().message, HasSubstr("‘fly’"));
  EXPECT_THAT(parse({"run"}).error().message, HasSubstr("‘run’"));
  EXPECT_THAT(parse({"run", "a.so", "b.so"}).error().message, HasSubstr("‘b.so’"));
  for (const char* value : {"x", "-1", "", "3x"}) {
    EXPECT_THAT(parse({"run", "a.so", "--report-fd", value}).error().message, HasSubstr("‘--report-fd’")) << value;
  }
  EXPECT_FALSE(parse({"run", "a.so", "--language", "de"}));
  EXPECT_FALSE(parse({"run", "a.so", "--language"}));
  EXPECT_FALSE(parse({"run", "a.so", "--id", "x"}));
}

}  // namespace
}  // namespace runner
