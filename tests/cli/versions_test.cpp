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
using testing::Not;
using Json = nlohmann::json;

/// A file that held three samples one after the other, and now the last of them in its canonical form.
class VersionsCommand : public testing::Test {
 protected:
  VersionsCommand() {
    for (const char* name : {"assen", "ommen", "ottoland"}) {
      const auto outcome = run({"format", sample(name), "-o", m_file});
      EXPECT_EQ(outcome.code, 0) << outcome.errors;
    }
  }

  Outcome run(const std::vector<std::string>& arguments) const {
    return runProgram(arguments, {}, "LANGUAGE=en", m_scratch / "state");
  }
  static std::string canonical(const std::string& name) {
    return runProgram({"format", sample(name), "-o", "-"}).output;
  }

  const Scratch m_scratch;
  const std::string m_file = m_scratch / "model.samenspel";
};

TEST_F(VersionsCommand, ListsThemNewestFirst) {
  const auto outcome = run({"versions", m_file});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output,
              testing::MatchesRegex("1\\. until [-0-9 :]+, [0-9]+ bytes\n2\\. until [-0-9 :]+, [0-9]+ bytes\n"));
  EXPECT_EQ(run({"versions", m_file, "list"}).output, outcome.output);
  const Json json = Json::parse(run({"versions", m_file, "list", "--format", "json"}).output);
  EXPECT_EQ(json["file"], m_file);
  ASSERT_EQ(json["versions"].size(), 2u);
  EXPECT_EQ(json["versions"][0]["number"], 1);
  EXPECT_EQ(json["versions"][0]["bytes"], canonical("ommen").size());
}

TEST_F(VersionsCommand, SaysSoWhenThereAreNone) {
  const auto outcome = run({"versions", sample("ottoland")});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.output, HasSubstr("No versions of "));
}

TEST_F(VersionsCommand, ShowsOneAsItWas) {
  EXPECT_EQ(run({"versions", m_file, "show", "1"}).output, canonical("ommen"));
  const std::string copy = m_scratch / "copy.samenspel";
  EXPECT_EQ(run({"versions", m_file, "show", "2", "-o", copy}).code, 0);
  EXPECT_EQ(Scratch::read(copy), canonical("assen"));
  EXPECT_EQ(Scratch::read(m_file), canonical("ottoland"));
}

TEST_F(VersionsCommand, PutsOneBackAndKeepsWhatWasThere) {
  const auto outcome = run({"versions", m_file, "restore", "2"});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("holds again what it held until"));
  EXPECT_THAT(outcome.output, HasSubstr("is kept as version 1."));
  EXPECT_EQ(Scratch::read(m_file), canonical("assen"));
  EXPECT_EQ(run({"versions", m_file, "show", "1"}).output, canonical("ottoland")) << "nothing is lost";
  std::filesystem::remove(m_file);
  const auto again = run({"versions", m_file, "restore", "1"});
  EXPECT_EQ(again.code, 0) << "also when the file is gone";
  EXPECT_THAT(again.output, Not(HasSubstr("is kept")));
  EXPECT_EQ(Scratch::read(m_file), canonical("ottoland"));
}

TEST_F(VersionsCommand, TellsWhatChangedSinceOne) {
  const auto outcome = run({"versions", m_file, "compare", "1"});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  EXPECT_EQ(outcome.output, run({"diff", sample("ommen"), m_file}).output);
  const std::string page = m_scratch / "page.html";
  EXPECT_EQ(run({"versions", m_file, "compare", "1", "-o", page}).code, 1);
  EXPECT_THAT(Scratch::read(page), HasSubstr("the version until "));
  EXPECT_THAT(Scratch::read(page), Not(HasSubstr(m_scratch.path().string())));
}

TEST_F(VersionsCommand, RefusesANumberThatIsNotOnTheList) {
  for (const char* number : {"0", "3", "-1", "one"})
    for (const char* action : {"show", "restore", "compare"}) {
      const auto outcome = run({"versions", m_file, action, number});
      EXPECT_EQ(outcome.code, 2) << action << " " << number;
      EXPECT_THAT(outcome.errors, Not(IsEmpty()));
      EXPECT_EQ(Scratch::read(m_file), canonical("ottoland"));
    }
  EXPECT_THAT(run({"versions", m_file, "show", "3"}).errors, HasSubstr("There is no version 3 of"));
}

}  // namespace
}  // namespace cli
