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

/// A text with one part replaced by another; the part must be there.
std::string with(std::string text, const std::string& part, const std::string& other) {
  const auto at = text.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  return at == std::string::npos ? text : text.replace(at, part.size(), other);
}

TEST(DiffCommand, EndsWith0WhenBothSayTheSame) {
  const auto outcome = runProgram({"diff", sample("ottoland"), sample("ottoland")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, "Both say the same.\n");
}

TEST(DiffCommand, TellsInWordsWhatChanged) {
  const Scratch scratch;
  const std::string was = Scratch::read(sample("ottoland"));
  const auto file = scratch.write("b.samenspel", with(was, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\""));
  const auto outcome = runProgram({"diff", sample("ottoland"), file});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("The model as a whole\n"
                                        "  The model now describes 12 Oct 2021; before, it described 11 Oct 2021.\n"));
  const auto dutch = runProgram({"diff", sample("ottoland"), file, "--lang", "nl"});
  EXPECT_EQ(dutch.code, 1);
  EXPECT_THAT(dutch.output, HasSubstr("Het model als geheel\n"
                                      "  Het model beschrijft nu 12 okt 2021; eerst beschreef het 11 okt 2021.\n"));
}

TEST(DiffCommand, AnswersInJson) {
  const Scratch scratch;
  const std::string was = Scratch::read(sample("ottoland"));
  const auto file = scratch.write("b.samenspel", with(was, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\""));
  const auto outcome = runProgram({"diff", sample("ottoland"), file, "--format", "json"});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  const Json json = Json::parse(outcome.output);
  EXPECT_EQ(json["samenspel"], "1.0");
  EXPECT_EQ(json["same"], false);
  EXPECT_EQ(json["before"]["asOf"], "2021-10-11");
  EXPECT_EQ(json["groups"][0]["id"], "model");
  EXPECT_EQ(json["changes"],
            Json::parse(R"([{"change": "set", "id": "", "attribute": "asOf", "value": "2021-10-12"}])"));
}

TEST(DiffCommand, TellsWhatChangedInTheFindings) {
  const auto outcome =
      runProgram({"diff", sample("figure-of-eight"), sample("upper-loop-lost"), "--findings", "--format", "json"});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  const Json findings = Json::parse(outcome.output)["findings"];
  EXPECT_THAT(findings["appeared"], Not(IsEmpty()));
  EXPECT_THAT(findings["numbers"], Not(IsEmpty()));
  EXPECT_THAT(findings["failed"], IsEmpty());
  for (const char* list : {"appeared", "disappeared", "changed", "numbers"}) EXPECT_TRUE(findings[list].is_array());
  const auto text = runProgram({"diff", sample("figure-of-eight"), sample("upper-loop-lost"), "--findings"});
  EXPECT_THAT(text.output, HasSubstr("Found now, and not before\n  "));
  EXPECT_THAT(text.output, HasSubstr(" went from "));
}

TEST(DiffCommand, WritesAllOfItAsOnePage) {
  const Scratch scratch;
  const std::string page = scratch / "page.html";
  const auto outcome = runProgram({"diff", sample("figure-of-eight"), sample("upper-loop-lost"), "-o", page});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  EXPECT_THAT(outcome.output, IsEmpty());
  const std::string html = Scratch::read(page);
  for (const char* part : {"figure-of-eight.samenspel", "upper-loop-lost.samenspel", "Found now, and not before",
                           "GOV-", "Numbers", "lang=\"en\"", "default-src 'none'"})
    EXPECT_THAT(html, HasSubstr(part));
  EXPECT_THAT(html, Not(HasSubstr(SAMENSPEL_SOURCE_DIR))) << "where the files stand is nobody's business";
  EXPECT_EQ(runProgram({"diff", sample("figure-of-eight"), sample("upper-loop-lost"), "-o", "-"}).output, html);
  EXPECT_EQ(runProgram({"diff", sample("ottoland"), sample("ottoland"), "-o", page, "--lang", "nl"}).code, 0);
  EXPECT_THAT(Scratch::read(page), HasSubstr("Beide zeggen hetzelfde."));
}

TEST(DiffCommand, WritesNothingButAPage) {
  const Scratch scratch;
  for (const std::vector<std::string>& more :
       {std::vector<std::string>{"-o", scratch / "page.docx"}, {"-o", scratch / "page.html", "--format", "json"}}) {
    std::vector<std::string> arguments = {"diff", sample("ottoland"), sample("assen")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto outcome = runProgram(arguments);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.errors, Not(IsEmpty()));
    EXPECT_TRUE(std::filesystem::is_empty(scratch.path()));
  }
}

TEST(DiffCommand, EndsWith2WhenAFileCannotBeRead) {
  const auto outcome = runProgram({"diff", sample("ottoland"), "/nowhere/at-all.samenspel"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.output, IsEmpty());
  EXPECT_THAT(outcome.errors, HasSubstr("/nowhere/at-all.samenspel"));
}

TEST(WordsCommand, TellsWhatAModelSays) {
  const auto outcome = runProgram({"words", sample("ottoland")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("\nRoles\n"));
}

class MergeCommand : public testing::Test {
 protected:
  std::string file(const std::string& name, const std::string& bytes) { return m_scratch.write(name, bytes); }
  std::string read(const std::string& name) { return Scratch::read(m_scratch / name); }
  std::string path(const std::string& name) { return m_scratch / name; }

  const std::string m_base = Scratch::read(sample("ottoland"));
  const std::string m_titled = with(m_base, "title=\"", "title=\"Our ");
  const std::string m_dated = with(m_base, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\"");

 private:
  Scratch m_scratch;
};

TEST_F(MergeCommand, PutsTwoVersionsTogether) {
  const auto outcome =
      runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", m_dated), "-o", path("out")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(read("out"), with(m_titled, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\""));
  EXPECT_EQ(read("ours"), m_titled);
  EXPECT_EQ(read("theirs"), m_dated);
  EXPECT_THAT(outcome.output, HasSubstr("merged without a conflict"));
}

TEST_F(MergeCommand, ListsWhatClashesAndHoldsOursThere) {
  const std::string theirs = with(m_dated, "title=\"", "title=\"Their ");
  const auto outcome =
      runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", theirs), "-o", path("out")});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  EXPECT_EQ(read("out"), with(m_titled, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\""));
  EXPECT_THAT(outcome.output,
              HasSubstr("merged with one conflict. The merged file holds ours there until you decide."));
  EXPECT_THAT(outcome.output, HasSubstr("1. ‘Title’ of the model as a whole was changed on both sides"));
  EXPECT_THAT(outcome.output, HasSubstr("   ours: Our "));
  EXPECT_THAT(outcome.output, HasSubstr("   theirs: Their "));
  EXPECT_THAT(outcome.output, Not(HasSubstr("\n2. ")));
}

TEST_F(MergeCommand, AnswersInJson) {
  const std::string theirs = with(m_base, "title=\"", "title=\"Their ");
  const auto outcome = runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", theirs), "-o",
                                   path("out"), "--format", "json"});
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  const Json json = Json::parse(outcome.output);
  ASSERT_EQ(json["conflicts"].size(), 1u);
  const Json& conflict = json["conflicts"][0];
  EXPECT_EQ(conflict["kind"], "both-set");
  EXPECT_EQ(conflict["attribute"], "title");
  EXPECT_EQ(conflict["element"], "");
  EXPECT_EQ(conflict["holds"], "ours");
  EXPECT_EQ(conflict["choices"], Json::parse(R"(["ours", "theirs", "by-hand"])"));
}

TEST_F(MergeCommand, PutsAsManyVersionsTogetherAsThereAre) {
  const std::string third = with(m_base, "phase=\"", "client=\"Somebody\" phase=\"");
  const auto outcome = runProgram(
      {"merge", file("base", m_base), file("a", m_titled), file("b", m_dated), file("c", third), "-o", path("out")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  for (const char* part : {"title=\"Our ", "asOf=\"2021-10-12\"", "client=\"Somebody\""})
    EXPECT_THAT(read("out"), HasSubstr(part));
}

TEST_F(MergeCommand, ListsWhatSeveralGroupsSayInOnePlaceOnce) {
  const auto titled = [&](const std::string& whose) { return with(m_base, "title=\"", "title=\"" + whose); };
  const std::vector<std::string> arguments = {"merge",
                                              file("handed-out", m_base),
                                              file("one", titled("One ")),
                                              file("two", titled("Two ")),
                                              file("three", m_dated),
                                              file("four", titled("Four ")),
                                              "-o",
                                              path("out")};
  const auto outcome = runProgram(arguments);
  EXPECT_EQ(outcome.code, 1) << outcome.errors;
  EXPECT_EQ(read("out"), with(titled("One "), "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\""));
  EXPECT_THAT(outcome.output, HasSubstr("merged with one conflict."));
  EXPECT_THAT(outcome.output, HasSubstr(path("two") + ": Two "));
  EXPECT_THAT(outcome.output, HasSubstr(path("four") + ": Four "));
  EXPECT_THAT(outcome.output, Not(HasSubstr("\n2. ")));
  auto inJson = arguments;
  inJson.insert(inJson.end(), {"--format", "json"});
  const Json conflicts = Json::parse(runProgram(inJson).output)["conflicts"];
  ASSERT_EQ(conflicts.size(), 1u);
  EXPECT_EQ(conflicts[0]["with"], path("two"));
  ASSERT_EQ(conflicts[0]["others"].size(), 1u);
  EXPECT_EQ(conflicts[0]["others"][0]["with"], path("four"));
}

TEST_F(MergeCommand, MayWriteOverOurs) {
  const auto outcome =
      runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", m_dated), "-o", path("ours")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(read("ours"), HasSubstr("asOf=\"2021-10-12\""));
}

TEST_F(MergeCommand, WritesToStandardOutputAndSaysTheRestElsewhere) {
  const auto outcome =
      runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", m_base), "-o", "-"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output, m_titled);
  EXPECT_THAT(outcome.errors, HasSubstr("merged without a conflict"));
}

TEST_F(MergeCommand, TakesAnEmptyFileAsABaseThatHadNothing) {
  const auto outcome =
      runProgram({"merge", file("base", ""), file("ours", m_base), file("theirs", m_base), "-o", path("out")});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(read("out"), m_base);
}

TEST_F(MergeCommand, LeavesWholeFilesWheneverItIsKilled) {
  const std::string merged = with(m_titled, "asOf=\"2021-10-11\"", "asOf=\"2021-10-12\"");
  const auto base = file("base", m_base), theirs = file("theirs", m_dated);
  int killed = 0;
  for (int milliseconds = 1; milliseconds < 60; milliseconds += 2) {
    const auto ours = file("ours", m_titled);
    const std::string limit =
        std::string("timeout -s KILL 0.") + (milliseconds < 10 ? "00" : "0") + std::to_string(milliseconds);
    killed += runProgram({"merge", base, ours, theirs, "-o", ours}, {}, "LANGUAGE=en " + limit + " env").code != 0;
    const std::string left = read("ours");
    ASSERT_TRUE(left == m_titled || left == merged) << milliseconds << " ms";
    ASSERT_EQ(read("theirs"), m_dated);
    ASSERT_EQ(read("base"), m_base);
  }
  EXPECT_GT(killed, 0);
}

TEST_F(MergeCommand, RefusesWhatItCannotReadOrWriteWhole) {
  const std::string newer = with(m_base, "format=\"1.0\"", "format=\"2.0\"");
  for (const std::string& bytes : {newer, std::string("<<<<<<< ours\n"), std::string("")}) {
    const auto outcome =
        runProgram({"merge", file("base", m_base), file("ours", m_titled), file("theirs", bytes), "-o", path("out")});
    EXPECT_EQ(outcome.code, 2) << bytes.substr(0, 40);
    EXPECT_THAT(outcome.errors, Not(IsEmpty()));
    EXPECT_FALSE(std::filesystem::exists(path("out")));
  }
  EXPECT_EQ(read("ours"), m_titled);
}

}  // namespace
}  // namespace cli
