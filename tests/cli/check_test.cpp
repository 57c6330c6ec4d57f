// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

const std::string broken = R"(<?xml version="1.0" encoding="UTF-8"?>
<collaboration xmlns="urn:samenspel:collaboration:1" format="1.0" title="Broken" asOf="2021-10-11">
  <elements>
    <role id="r1" name="Alone" layer="board"/>
  </elements>
  <links>
    <contact id="n1" from="r1" to="gone"/>
  </links>
</collaboration>
)";

TEST(CheckCommand, FindsEverySampleSound) {
  const auto outcome = runProgram({"check", sample("ottoland"), sample("ommen")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.errors, IsEmpty());
  EXPECT_THAT(outcome.output, HasSubstr("ommen.samenspel: the structure is sound."));
}

TEST(CheckCommand, NamesFileLineAndColumnOfEveryProblem) {
  const Scratch scratch;
  const auto file = scratch.write("broken.samenspel", broken).string();
  const auto outcome = runProgram({"check", file});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_THAT(outcome.errors, HasSubstr(file + ":4:5: error: “Alone” belongs to no organisation. [VAL-04]\n"));
  EXPECT_THAT(outcome.errors, HasSubstr(file + ":7:5: error: "));
  EXPECT_EQ(outcome.output, file + ": 2 problems in the structure.\n");
}

TEST(CheckCommand, AnswersInJson) {
  const Scratch scratch;
  const auto file = scratch.write("broken.samenspel", broken).string();
  const auto outcome = runProgram({"check", file, scratch / "none.samenspel", "--format", "json"});
  EXPECT_EQ(outcome.code, 2);
  const auto json = nlohmann::json::parse(outcome.output);
  EXPECT_EQ(json["samenspel"], "1.0");
  ASSERT_EQ(json["files"].size(), 2u);
  const auto& first = json["files"][0];
  EXPECT_EQ(first["file"], file);
  EXPECT_EQ(first["readable"], true);
  ASSERT_EQ(first["problems"].size(), 2u);
  EXPECT_EQ(first["problems"][0]["rule"], "VAL-04");
  EXPECT_EQ(first["problems"][0]["severity"], "error");
  EXPECT_EQ(first["problems"][0]["element"], "r1");
  EXPECT_EQ(first["problems"][0]["line"], 4);
  EXPECT_EQ(json["files"][1]["readable"], false);
}

TEST(CheckCommand, ReadsStandardInputAndSpeaksDutch) {
  const auto outcome = runProgram({"check", "-", "--lang", "nl"}, broken);
  EXPECT_EQ(outcome.code, 1);
  EXPECT_THAT(outcome.errors, HasSubstr("“Alone” hoort bij geen enkele organisatie."));
}

TEST(CheckCommand, RefusesWhatIsNoModelWithOneSentence) {
  const Scratch scratch;
  const std::pair<std::string, std::string> files[] = {
      {"empty.samenspel", ""},
      {"text.samenspel", "hello"},
      {"other.samenspel", "<html/>"},
      {"cut.samenspel", broken.substr(0, 200)},
      {"doctype.samenspel", "<!DOCTYPE x><collaboration/>"},
      {"bytes.samenspel", "<collaboration title=\"\xff\"/>"},
  };
  for (const auto& [name, content] : files) {
    const auto outcome = runProgram({"check", scratch.write(name, content)});
    EXPECT_EQ(outcome.code, 2) << name;
    EXPECT_THAT(outcome.output, IsEmpty()) << name;
    EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr(name)) << outcome.errors;
  }
  EXPECT_EQ(runProgram({"check", scratch.path()}).code, 2);
  EXPECT_EQ(runProgram({"check", "/dev/zero"}).code, 2);
}

}  // namespace
}  // namespace cli
