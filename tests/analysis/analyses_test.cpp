// SPDX-License-Identifier: MIT
#include "analysis/analyses.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/hash.h"
#include "base/paths.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

namespace {

using analysis::Status;

model::Model sample(const std::string& name) {
  auto loaded = storage::loadModel(std::filesystem::path(SAMENSPEL_SOURCE_DIR) / "samples" / (name + ".samenspel"));
  EXPECT_TRUE(loaded);
  return std::move(loaded->model);
}

analysis::Catalogue bundled() {
  return analysis::Catalogue::read({{base::bundledPluginDirectory(), analysis::Origin::Bundled}});
}

TEST(Analyses, RunTheBundledPluginsOnASample) {
  const model::Model model = sample("board-link-lost");
  const std::string before = storage::writeModel(model);
  analysis::AnalyzeOptions options;
  options.only = {"samenspel.governance"};
  const auto reports = analysis::analyze(bundled(), model, options);
  ASSERT_EQ(reports.size(), 1u);
  const analysis::Report& report = reports.front();
  ASSERT_EQ(report.status, Status::Ok) << report.message << report.output;
  ASSERT_EQ(report.findings.size(), 2u);
  EXPECT_EQ(report.findings[0].rule, "GOV-002");
  EXPECT_EQ(report.findings[1].rule, "GOV-008");
  EXPECT_EQ(report.findings[1].subjects, (std::vector<std::string>{"A", "B"}));
  EXPECT_FALSE(report.findings[1].fixes.empty());
  EXPECT_EQ(storage::writeModel(model), before);
}

TEST(Analyses, AnswerInTheLanguageThatIsAskedFor) {
  analysis::AnalyzeOptions options;
  options.language = base::Language::Dutch;
  options.only = {"samenspel.governance"};
  const auto dutch = analysis::analyze(bundled(), sample("board-link-lost"), options);
  options.language = base::Language::English;
  const auto english = analysis::analyze(bundled(), sample("board-link-lost"), options);
  ASSERT_FALSE(dutch.at(0).findings.empty());
  EXPECT_NE(dutch.at(0).findings.at(0).text, english.at(0).findings.at(0).text);
}

TEST(Analyses, MarkWhatTheModelWaives) {
  model::Model model = sample("board-link-lost");
  ASSERT_TRUE(model.apply(model::AddElement{
      {"w", model::Type::Waiver, {{"rule", "GOV-002"}, {"subjects", "B A"}, {"reason", "In this phase"}}}}));
  analysis::AnalyzeOptions options;
  options.only = {"samenspel.governance"};
  const auto reports = analysis::analyze(bundled(), model, options);
  ASSERT_EQ(reports.at(0).findings.size(), 2u);
  EXPECT_TRUE(reports[0].findings[0].waived);
  EXPECT_FALSE(reports[0].findings[1].waived);
}

TEST(Analyses, SayThatThereIsNoSuchPlugin) {
  analysis::AnalyzeOptions options;
  options.only = {"nobody.nothing"};
  const auto reports = analysis::analyze(bundled(), model::Model(), options);
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].status, Status::Failed);
  EXPECT_NE(reports[0].message.find("nobody.nothing"), std::string::npos);
}

// A plugin that is not to be trusted, in the place of samenspel-runner: whatever it does is told, and the next is not
// affected by it.
class BadRunner : public testing::Test {
 protected:
  analysis::Report run(const std::string& script, std::chrono::milliseconds deadline = std::chrono::seconds(20)) {
    scratch.write("x.so", "code");
    const auto program = scratch.write("runner.sh", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    analysis::Plugin plugin;
    plugin.id = "bad.one";
    plugin.names = {{"en", "Bad one"}};
    plugin.library = scratch / "x.so";
    plugin.sha256 = base::sha256("code");
    analysis::AnalyzeOptions options;
    options.language = base::Language::English;
    options.runner = program;
    options.deadline = deadline;
    return analysis::analyzeWith(plugin, sample("board-link-lost"), options);
  }

  Scratch scratch;
};

TEST_F(BadRunner, IsNamedWithWhatHappened) {
  const std::string good = "echo '<report xmlns=\"urn:samenspel:report:1\"><end status=\"ok\"/></report>' >&3; ";
  EXPECT_EQ(run(good).status, Status::Ok);
  struct Case {
    const char* script;
    Status status;
    const char* says;
  };
  for (const Case& bad :
       {Case{"kill -SEGV $$", Status::Crashed, "crashed (segmentation fault)"},
        Case{"kill -ABRT $$", Status::Crashed, "crashed"}, Case{"exit 0", Status::Failed, "without a complete report"},
        Case{"echo '<report' >&3", Status::Failed, "without a complete report"},
        Case{"sleep 60", Status::TimedOut, "1 seconds"},
        Case{"exec cat /dev/zero >&3", Status::Refused, "larger than any"},
        Case{"echo '<report xmlns=\"urn:samenspel:report:1\"><finding rule=\"A\" severity=\"error\" text=\"t\" "
             "subjects=\"nobody\"/><end status=\"ok\"/></report>' >&3",
             Status::Refused, "not allowed"}}) {
    const auto report = run(bad.script, std::chrono::milliseconds(1000));
    EXPECT_EQ(report.status, bad.status) << bad.script << ": " << report.message;
    EXPECT_NE(report.message.find("Bad one"), std::string::npos) << report.message;
    EXPECT_NE(report.message.find(bad.says), std::string::npos) << report.message;
    EXPECT_TRUE(report.findings.empty());
    EXPECT_EQ(report.plugin, "bad.one");
  }
  EXPECT_EQ(run(good + "kill -SEGV $$").status, Status::Crashed)
      << "a report counts only from a process that ended in peace";
}

TEST_F(BadRunner, IsNotStartedWhenItsLibraryWasChanged) {
  analysis::Plugin plugin;
  plugin.id = "changed.one";
  plugin.library = scratch.write("x.so", "code");
  plugin.sha256 = base::sha256("other");
  EXPECT_EQ(analysis::analyzeWith(plugin, model::Model(), {}).status, Status::Refused);
}

TEST_F(BadRunner, IsNotBelievedWhenItIsSomebodyElse) {
  const auto report =
      run("echo '<report xmlns=\"urn:samenspel:report:1\" plugin=\"good.one\"><end status=\"ok\"/></report>' >&3");
  EXPECT_EQ(report.status, Status::Refused);
  EXPECT_NE(report.message.find("good.one"), std::string::npos) << report.message;
}

// What the user decided, what failed before and what is known already.
class Runs : public testing::Test {
 protected:
  Runs() {
    scratch.write("x.so", "code");
    scratch.write("x.plugin.xml",
                  "<plugin xmlns=\"urn:samenspel:plugin:1\" id=\"a.one\" version=\"1\" library=\"x.so\" sha256=\"" +
                      base::sha256("code") + "\"><name language=\"en\" text=\"One\"/></plugin>");
    options.records = analysis::PluginRecords(scratch / "state/plugins.xml");
    options.runner = scratch / "runner.sh";
    answer("<report xmlns=\"urn:samenspel:report:1\"><end status=\"ok\"/></report>");
  }
  void answer(const std::string& report) {
    scratch.write("runner.sh",
                  "#!/bin/sh\necho run \"$@\" >>'" + (scratch / "log").string() + "'\necho '" + report + "' >&3\n");
    std::filesystem::permissions(scratch / "runner.sh", std::filesystem::perms::owner_all);
  }
  analysis::Report run(analysis::Origin origin, const std::string& title = "T") {
    model::Model model;
    EXPECT_TRUE(model.apply(model::SetAttribute{"", "title", title}));
    const auto reports = analysis::analyze(analysis::Catalogue::read({{scratch.path(), origin}}), model, options);
    return reports.empty() ? analysis::Report{} : reports.front();
  }
  analysis::Plugin plugin(analysis::Origin origin) const {
    return *analysis::readManifest(scratch / "x.plugin.xml", origin);
  }
  std::ptrdiff_t runs() const { return std::ranges::count(Scratch::read(scratch / "log"), '\n'); }

  Scratch scratch;
  analysis::AnalyzeOptions options;
};

TEST_F(Runs, NeedTheUsersPermission) {
  EXPECT_EQ(run(analysis::Origin::User).status, Status::NotRun);
  EXPECT_EQ(runs(), 0);
  options.records.reset();
  EXPECT_EQ(run(analysis::Origin::User).status, Status::NotRun) << "also when nobody knows what the user decided";
  options.records = analysis::PluginRecords(scratch / "state/plugins.xml");
  ASSERT_TRUE(options.records->allow(plugin(analysis::Origin::User)));
  EXPECT_EQ(run(analysis::Origin::User).status, Status::Ok);
  EXPECT_EQ(runs(), 1);
}

TEST_F(Runs, EndAfterThreeFailuresInARow) {
  answer("<report");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(run(analysis::Origin::Bundled).status, Status::Failed);
  const auto fourth = run(analysis::Origin::Bundled);
  EXPECT_EQ(fourth.status, Status::NotRun);
  EXPECT_NE(fourth.message.find("three times in a row"), std::string::npos) << fourth.message;
  EXPECT_EQ(runs(), 3);
  ASSERT_TRUE(options.records->allow(plugin(analysis::Origin::Bundled)));
  EXPECT_EQ(run(analysis::Origin::Bundled).status, Status::Failed);
}

TEST_F(Runs, LeaveOutWhatTheUserSwitchedOff) {
  ASSERT_TRUE(options.records->switchOn(plugin(analysis::Origin::Bundled), false));
  EXPECT_TRUE(run(analysis::Origin::Bundled).plugin.empty()) << "it gives no report at all";
  options.only = {"a.one"};
  EXPECT_EQ(run(analysis::Origin::Bundled).status, Status::NotRun);
  EXPECT_EQ(runs(), 0);
}

TEST_F(Runs, AreNotRepeatedForTheSameModel) {
  analysis::ResultCache cache;
  options.cache = &cache;
  run(analysis::Origin::Bundled);
  run(analysis::Origin::Bundled);
  EXPECT_EQ(runs(), 1);
  run(analysis::Origin::Bundled, "Another title");
  EXPECT_EQ(runs(), 2);
  answer("<report");
  run(analysis::Origin::Bundled, "A third");
  run(analysis::Origin::Bundled, "A third");
  EXPECT_EQ(runs(), 4) << "what failed is tried again";
}

TEST_F(Runs, TellHowFarTheyAre) {
  std::vector<double> shares;
  options.progress = [&](double share) { shares.push_back(share); };
  answer("progress 0.40\n<report xmlns=\"urn:samenspel:report:1\"><end status=\"ok\"/></report>");
  EXPECT_EQ(run(analysis::Origin::Bundled).status, Status::Ok);
  EXPECT_EQ(shares, (std::vector{0.4, 1.0}));
}

TEST_F(Runs, AskForEveryLayerOfProtectionWhenTheUserWantsIt) {
  run(analysis::Origin::Developer);
  EXPECT_EQ(Scratch::read(scratch / "log").find("--strict"), std::string::npos);
  ASSERT_TRUE(options.records->setStrict(true));
  run(analysis::Origin::Developer);
  EXPECT_NE(Scratch::read(scratch / "log").find("--strict"), std::string::npos);
}

}  // namespace
