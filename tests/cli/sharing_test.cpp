// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string line = "Based on voiced interests";

std::vector<std::string> samples() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".samenspel") files.push_back(entry.path());
  return files;
}

std::string analysed(std::vector<std::string> arguments) {
  auto json = nlohmann::ordered_json::parse(runProgram(arguments).output);
  for (auto& analysis : json["analyses"]) analysis["milliseconds"] = 0;
  return json["analyses"].dump(1);
}

/// Rule, subjects and message of every finding that may be for a client.
std::vector<std::string> findingsOf(const std::string& analyses) {
  std::vector<std::string> all;
  for (const auto& analysis : nlohmann::ordered_json::parse(analyses))
    for (const auto& finding : analysis["findings"])
      if (finding["visibility"] == "shared")
        all.push_back(finding["rule"].dump() + finding["subjects"].dump() + finding["message"].dump());
  return all;
}

TEST(ClientViewCommand, WritesACopyAndListsTheTextsInIt) {
  const Scratch scratch;
  const std::string copy = scratch / "copy.samenspel";
  const auto outcome = runProgram({"client-view", sample("ottoland"), "-o", copy});
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("Look through them before you share it."));
  EXPECT_THAT(outcome.output, HasSubstr("Opleidingsmanager mbo groen"));
  const std::string bytes = Scratch::read(copy);
  EXPECT_THAT(bytes, HasSubstr("Gebaseerd op uitgesproken belangen / Based on voiced interests"));
  for (const char* hidden : {"Instroom reguliere", "kannibaliseren", "\"i2\"", "hinted"})
    EXPECT_THAT(bytes, Not(HasSubstr(hidden)));
}

TEST(ClientViewCommand, RefusesToReplaceTheModelItself) {
  const Scratch scratch;
  const std::string bytes = Scratch::read(sample("ottoland"));
  const std::string file = scratch.write("model.samenspel", bytes);
  const auto outcome = runProgram({"client-view", file, "-o", file});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("is the model itself"));
  EXPECT_EQ(Scratch::read(file), bytes);
}

TEST(ClientViewCommand, GivesForEverySampleTheFindingsOfTheCopyAndNothingHidden) {
  for (const std::string& file : samples()) {
    const Scratch scratch;
    const std::string copy = scratch / "copy.samenspel", page = scratch / "page.html", picture = scratch / "page.svg";
    ASSERT_EQ(runProgram({"client-view", file, "-o", copy}).code, 0) << file;
    const std::string findings = analysed({"analyze", file, "--client-view", "--format", "json"});
    // The copy is a model like any other; only what is said of it to a client leaves four rules out.
    EXPECT_EQ(findingsOf(findings), findingsOf(analysed({"analyze", copy, "--format", "json"}))) << file;
    ASSERT_EQ(runProgram({"export", file, "--client-view", "-o", page}).code, 0) << file;
    ASSERT_EQ(runProgram({"export", file, "--client-view", "-o", picture}).code, 0) << file;
    for (const char* never : {"INT-004", "INT-005", "MAN-007", "REL-007"})
      for (const std::string& bytes : {findings, Scratch::read(page)})
        EXPECT_THAT(bytes, Not(HasSubstr(never))) << file;
    for (const std::string& bytes : {Scratch::read(page), Scratch::read(picture)}) {
      EXPECT_THAT(bytes, HasSubstr(line)) << file;
      for (const char* hidden : {"Instroom reguliere", "kannibaliseren", "Goed opgeleide technici"})
        EXPECT_THAT(bytes, Not(HasSubstr(hidden))) << file;
    }
  }
}

TEST(ClientViewCommand, SaysTheSameLineWhereverItIsUsed) {
  const auto text = runProgram({"analyze", sample("figure-of-eight"), "--client-view"});
  EXPECT_THAT(text.output, HasSubstr(line));
  const auto json = nlohmann::json::parse(
      runProgram({"analyze", sample("figure-of-eight"), "--client-view", "--format", "json"}).output);
  EXPECT_EQ(json["clientView"], line);
  EXPECT_THAT(runProgram({"analyze", sample("figure-of-eight")}).output, Not(HasSubstr(line)));
}

TEST(ReportCommand, WritesAPageByTheEndOfTheNameOrTheFormat) {
  const Scratch scratch;
  const std::string page = scratch / "report.html";
  ASSERT_EQ(runProgram({"export", sample("sbb-after"), "-o", page, "--lang", "nl"}).code, 0);
  const std::string html = Scratch::read(page);
  EXPECT_THAT(html, HasSubstr("Adviseursexemplaar"));
  EXPECT_THAT(html, HasSubstr("Vier zekerheden"));
  EXPECT_EQ(html, runProgram({"analyze", sample("sbb-after"), "--format", "html", "--lang", "nl"}).output);
  EXPECT_EQ(std::system(("xmllint --noout '" + page + "'").c_str()), 0);
  for (const char* trace : {"/home", "/work", "/tmp", "/build", "milliseconds"})
    EXPECT_THAT(html, Not(HasSubstr(trace)));
}

TEST(ReportCommand, IsPrintedByABrowser) {
  if (std::system("command -v chromium >/dev/null") != 0)
    GTEST_SKIP() << "Debian's chromium is not installed; nothing was printed.";
  const Scratch scratch;
  for (const char* name : {"sbb-after", "six-tips-blueprint"}) {
    const std::string page = scratch / "report.html", pdf = scratch / "report.pdf", png = scratch / "report.png";
    ASSERT_EQ(runProgram({"export", sample(name), "-o", page}).code, 0);
    const std::string browser = "HOME='" + scratch.path().string() +
                                "' timeout 100 chromium --headless --no-sandbox --disable-gpu "
                                "--no-pdf-header-footer --window-size=794,1123 ";
    const std::string from = " 'file://" + page + "' >/dev/null 2>&1";
    ASSERT_EQ(std::system((browser + "--print-to-pdf='" + pdf + "'" + from).c_str()), 0);
    ASSERT_EQ(std::system((browser + "--screenshot='" + png + "'" + from).c_str()), 0);
    EXPECT_TRUE(Scratch::read(pdf).starts_with("%PDF-"));
    EXPECT_GT(std::filesystem::file_size(pdf), 50'000u);
    EXPECT_GT(std::filesystem::file_size(png), 20'000u);
  }
}

TEST(PseudonymiseCommand, HidesEveryNameAndGivesThemBackWithTheKey) {
  const Scratch scratch;
  const std::string copy = scratch / "copy.samenspel", key = scratch / "names.key", back = scratch / "back.samenspel",
                    canonical = scratch / "canonical.samenspel";
  const auto outcome = runProgram({"pseudonymise", sample("ottoland"), "-o", copy, "--key", key});
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("Organisation 1"));
  EXPECT_THAT(Scratch::read(copy), Not(HasSubstr("groen")));
  ASSERT_EQ(runProgram({"reidentify", copy, "--key", key, "-o", back}).code, 0);
  ASSERT_EQ(runProgram({"format", sample("ottoland"), "-o", canonical}).code, 0);
  EXPECT_EQ(Scratch::read(back), Scratch::read(canonical));
}

TEST(PseudonymiseCommand, KeepsTheKeyFromOtherAccounts) {
  const Scratch scratch;
  const std::string key = scratch / "names.key";
  ASSERT_EQ(runProgram({"pseudonymise", sample("ottoland"), "-o", scratch / "copy.samenspel", "--key", key}).code, 0);
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(key).permissions(), perms::owner_read | perms::owner_write);
}

TEST(PseudonymiseCommand, NeverReplacesAKey) {
  const Scratch scratch;
  const std::string key = scratch.write("names.key", "precious");
  const auto outcome = runProgram({"pseudonymise", sample("ottoland"), "-o", scratch / "copy.samenspel", "--key", key});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("is there already"));
  EXPECT_EQ(Scratch::read(key), "precious");
  EXPECT_FALSE(std::filesystem::exists(scratch / "copy.samenspel"));
}

TEST(PseudonymiseCommand, RefusesAKeyThatIsNone) {
  const Scratch scratch;
  const auto outcome =
      runProgram({"reidentify", sample("ottoland"), "--key", scratch.write("key", "x"), "-o", scratch / "out"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.errors, Not(IsEmpty()));
}

}  // namespace
}  // namespace cli
