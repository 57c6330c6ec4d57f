// SPDX-License-Identifier: MIT
#include "analysis/runner_process.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <thread>

#include "support/scratch.h"

namespace {

using namespace std::chrono_literals;
using analysis::Ending;
using Clock = std::chrono::steady_clock;

// What a process can do to its watcher does not depend on plugins: shell scripts stand where samenspel-runner stands.
class RunnerProcess : public testing::Test {
 protected:
  analysis::RunResult run(const std::string& script, std::chrono::milliseconds deadline = 20s,
                          std::string_view model = "model", std::stop_token stop = {}) {
    const auto program = scratch.write("runner.sh", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const auto start = Clock::now();
    auto result =
        analysis::runProcess({program, "/plugin.so", base::Language::Dutch, deadline, false, progress}, model, stop);
    took = Clock::now() - start;
    return result;
  }

  Scratch scratch;
  Clock::duration took{};
  std::function<void(double)> progress;
};

TEST_F(RunnerProcess, PassesTheModelInAndTheReportOut) {
  const auto result = run("cat >&3; echo printed; echo \"$@\" >&2");
  EXPECT_EQ(result.ending, Ending::Exited);
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.report, "model");
  EXPECT_EQ(result.output, "printed\nrun /plugin.so --language nl --report-fd 3 --control-fd 4\n");
}

TEST_F(RunnerProcess, TakesProgressOutOfTheReport) {
  std::vector<double> shares;
  progress = [&](double share) { shares.push_back(share); };
  const auto result =
      run("echo progress 0.1 >&3; sleep 0.1; echo progress 0.40 >&3; echo \"$@\"; printf '<report/>' >&3");
  EXPECT_EQ(result.report, "<report/>");
  EXPECT_EQ(shares, (std::vector{0.1, 0.4}));
  EXPECT_EQ(result.output, "run /plugin.so --language nl --report-fd 3 --control-fd 4 --progress\n");
  EXPECT_EQ(run("printf 'progress 0.4\nprogress 0.3\nprogress 1\n<report/>' >&3").report, "<report/>");
  EXPECT_EQ(shares, (std::vector{0.1, 0.4, 0.4, 1.})) << "it never goes back";
  for (const std::string odd :
       {"progress nan\\n", "progress 2\\n", "progress -1\\n", "progress \\n", "progress 0.5", "progress"}) {
    EXPECT_TRUE(run("printf '" + odd + "' >&3").report.starts_with("progress")) << odd;
  }
}

TEST_F(RunnerProcess, GivesAnEmptyDirectoryAndACleanEnvironment) {
  ::setenv("SECRET", "value", 1);
  const auto result = run("pwd >&3; ls -A >&3; env >&3");
  EXPECT_EQ(result.report.find("SECRET"), std::string::npos);
  EXPECT_EQ(result.report.find("HOME="), std::string::npos);
  const std::filesystem::path directory = result.report.substr(0, result.report.find('\n'));
  EXPECT_NE(directory, std::filesystem::current_path());
  EXPECT_FALSE(std::filesystem::exists(directory)) << "it is removed afterwards";
}

TEST_F(RunnerProcess, MovesLargeModelsAndReportsWithoutDeadlock) {
  const std::string large(8 << 20, 'm');
  EXPECT_EQ(run("cat >&3", 20s, large).report.size(), large.size());
  const auto deaf = run("head -c 5000000 /dev/zero >&3; exit 0", 20s, large);
  EXPECT_EQ(deaf.ending, Ending::Exited);
  EXPECT_EQ(deaf.report.size(), 5'000'000u);
}

TEST_F(RunnerProcess, CutsWhatIsPrintedAndRefusesEndlessReports) {
  const auto printed = run("head -c 3000000 /dev/zero; echo done >&3");
  EXPECT_EQ(printed.output.size(), analysis::maximumOutput);
  EXPECT_EQ(printed.report, "done\n");
  const auto endless = run("exec cat /dev/zero >&3");
  EXPECT_EQ(endless.ending, Ending::TooMuch);
  EXPECT_LE(endless.report.size(), analysis::maximumReport + 1);
}

TEST_F(RunnerProcess, SaysHowAProcessEnded) {
  EXPECT_EQ(run("exit 7").code, 7);
  const auto crashed = run("kill -SEGV $$");
  EXPECT_EQ(crashed.ending, Ending::Killed);
  EXPECT_EQ(crashed.code, SIGSEGV);
  EXPECT_EQ(analysis::runProcess({"/nonexistent/runner", "/p.so"}, "m").ending, Ending::NeverStarted);
}

TEST_F(RunnerProcess, StopsAtTheDeadlineWithAllThatWasStarted) {
  const auto result = run("trap '' TERM; (sleep 60; echo never) & echo $! >&3; while :; do :; done", 300ms);
  EXPECT_EQ(result.ending, Ending::TimedOut);
  EXPECT_LT(took, 2300ms);
  const pid_t child = pid_t(std::stol(result.report));
  for (int i = 0; i < 100 && ::kill(child, 0) == 0; ++i) std::this_thread::sleep_for(10ms);
  const std::string state = Scratch::read("/proc/" + std::to_string(child) + "/stat");
  EXPECT_TRUE(state.empty() || state.find(") Z") != std::string::npos) << state;
}

TEST_F(RunnerProcess, StopsWithin200MillisecondsWhenAsked) {
  std::stop_source source;
  Clock::time_point asked;
  std::jthread asker([&] {
    std::this_thread::sleep_for(150ms);
    asked = Clock::now();
    source.request_stop();
  });
  const auto result = run("trap '' TERM; while :; do :; done", 20s, "m", source.get_token());
  const auto stopped = Clock::now();
  asker.join();
  EXPECT_EQ(result.ending, Ending::Cancelled);
  EXPECT_LT(stopped - asked, 200ms + 200ms) << "twice the promise, for a busy machine";
}

TEST_F(RunnerProcess, DoesNotWaitForPipesThatAChildKeepsOpen) {
  const auto result = run("(trap '' HUP TERM; setsid sleep 5) & echo report >&3; exit 0");
  EXPECT_EQ(result.ending, Ending::Exited);
  EXPECT_EQ(result.report, "report\n");
  EXPECT_LT(took, 2s);
}

TEST_F(RunnerProcess, IsUnharmedWhenDescriptorsAreClosed) {
  const auto result = run("exec 0<&- 1>&- 2>&- 3>&-; sleep 0.1; exit 0", 20s, std::string(1 << 20, 'x'));
  EXPECT_EQ(result.ending, Ending::Exited);
  EXPECT_TRUE(result.report.empty());
}

TEST_F(RunnerProcess, LeavesNoDescriptorsBehind) {
  const auto open = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
  };
  run("exit 0");
  const auto before = open();
  for (int i = 0; i < 20; ++i) run("exit 0");
  EXPECT_EQ(open(), before);
}

}  // namespace
