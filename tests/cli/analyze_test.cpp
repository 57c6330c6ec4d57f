// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "cli/program.h"
#include "support/scratch.h"

namespace cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The governance analysis alone: what it says here does not change when others are added.
Outcome analyze(std::vector<std::string> more) {
  more.insert(more.begin(), {"analyze", sample("board-link-lost"), "--plugin", "samenspel.governance"});
  return runProgram(more);
}

TEST(AnalyzeCommand, TellsTheFindingsInWholeSentences) {
  const auto outcome = analyze({});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.errors, IsEmpty());
  EXPECT_THAT(outcome.output, HasSubstr("8-tje School A / School B, as of 11 October 2021\n"));
  EXPECT_THAT(outcome.output, HasSubstr("Governance layers\n"));
  EXPECT_THAT(outcome.output, HasSubstr("Board-level link between School A and School B has been lost"));
  EXPECT_THAT(outcome.output, HasSubstr("[GOV-002]"));
}

TEST(AnalyzeCommand, SpeaksDutchWhenAsked) {
  const auto outcome = analyze({"--lang", "nl"});
  EXPECT_THAT(outcome.output, HasSubstr("peildatum 11 oktober 2021"));
  EXPECT_THAT(outcome.output, HasSubstr("De bestuurlijke aansluiting tussen School A en School B is verloren"));
  EXPECT_THAT(outcome.output, Not(HasSubstr("findings")));
}

TEST(AnalyzeCommand, AnswersInTheDocumentedJson) {
  const auto outcome = analyze({"--format", "json"});
  const auto json = nlohmann::ordered_json::parse(outcome.output);
  const auto keys = [](const nlohmann::ordered_json& object) {
    std::vector<std::string> all;
    for (const auto& [key, value] : object.items()) all.push_back(key);
    return all;
  };
  EXPECT_THAT(keys(json), ElementsAre("samenspel", "model", "analyses"));
  EXPECT_EQ(json["model"]["title"], "8-tje School A / School B");
  EXPECT_EQ(json["model"]["asOf"], "2021-10-11");
  EXPECT_EQ(json["model"]["sha256"], base::sha256(Scratch::read(sample("board-link-lost"))));
  ASSERT_EQ(json["analyses"].size(), 1u);
  const auto& analysis = json["analyses"][0];
  EXPECT_THAT(keys(analysis), ElementsAre("id", "version", "status", "milliseconds", "message", "findings", "metrics",
                                          "tables", "overlays"));
  EXPECT_EQ(analysis["id"], "samenspel.governance");
  EXPECT_EQ(analysis["status"], "ok");
  const auto& finding = analysis["findings"][0];
  EXPECT_THAT(keys(finding), ElementsAre("rule", "severity", "subjects", "message", "visibility", "theme", "waiting",
                                         "group", "waived", "numbers", "fixes"));
  EXPECT_EQ(finding["rule"], "GOV-002");
  EXPECT_EQ(finding["subjects"], nlohmann::ordered_json({"A", "B"}));
  const auto& changes = finding["fixes"][0]["changes"];
  EXPECT_EQ(changes[0]["change"], "add");
  EXPECT_EQ(changes[0]["type"], "step");
  EXPECT_EQ(changes[1],
            nlohmann::ordered_json::parse(R"({"change":"set","id":"k7","attribute":"state","value":"wished"})"));
  EXPECT_THAT(keys(analysis["metrics"][0]), ElementsAre("id", "subject", "value", "unit", "assessed"));
  EXPECT_THAT(keys(analysis["tables"][0]), ElementsAre("id", "title", "columns", "rows"));
}

TEST(AnalyzeCommand, GivesTheSameAnswerForTheSameModel) {
  const auto once = [] {
    auto json = nlohmann::ordered_json::parse(analyze({"--format", "json"}).output);
    json["analyses"][0]["milliseconds"] = 0;
    return json.dump();
  };
  EXPECT_EQ(once(), once());
}

TEST(AnalyzeCommand, EndsWithOneOnlyWhenAFindingIsSeriousEnough) {
  EXPECT_EQ(analyze({"--fail-on", "error"}).code, 1);
  EXPECT_EQ(analyze({"--fail-on", "info"}).code, 1);
  const std::vector<std::string> whole = {"analyze", sample("figure-of-eight"), "--plugin", "samenspel.governance"};
  auto strict = whole;
  strict.insert(strict.end(), {"--fail-on", "error"});
  EXPECT_EQ(runProgram(whole).code, 0);
  EXPECT_EQ(runProgram(strict).code, 0);
}

TEST(AnalyzeCommand, ReadsStandardInput) {
  const auto outcome =
      runProgram({"analyze", "-", "--plugin", "samenspel.governance"}, Scratch::read(sample("board-link-lost")));
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("[GOV-002]"));
}

TEST(AnalyzeCommand, NamesAPluginThatIsNotThereAndEndsWithThree) {
  const auto outcome = runProgram({"analyze", sample("board-link-lost"), "--plugin", "nobody.nothing"});
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.errors, HasSubstr("nobody.nothing"));
}

TEST(AnalyzeCommand, EndsWithTwoForAFileThatIsNoModel) {
  const auto outcome = runProgram({"analyze", "/nowhere.samenspel"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.output, IsEmpty());
  EXPECT_THAT(outcome.errors, HasSubstr("/nowhere.samenspel"));
}

}  // namespace
}  // namespace cli
