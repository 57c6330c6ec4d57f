// SPDX-License-Identifier: MIT
#include "runner/protection.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

#include "runner/process.h"
#include "runner/runner_process.h"

namespace runner {
namespace {

using testing::HasSubstr;

/// Runs the code in a child, because protection cannot be undone.
template <class Code>
void expectInChild(Code code) {
  EXPECT_EXIT(_exit(code() ? 0 : 1), testing::ExitedWithCode(0), "");
}

TEST(Protection, IsToldInALinePerLayer) {
  EXPECT_EQ(layersText({{"landlock", true, "7"}, {"seccomp", false, "unsupported"}, {"limits", true}}),
            "layer landlock active 7\nlayer seccomp missing unsupported\nlayer limits active\n");
  EXPECT_EQ(missingBecause(ENOSYS), "unsupported");
  EXPECT_EQ(missingBecause(EOPNOTSUPP), "disabled");
  EXPECT_EQ(missingBecause(EPERM), std::to_string(EPERM));
}

TEST(ProtectionDeathTest, HasFiveLayersInOrder) {
  expectInChild([] {
    std::string names;
    for (const Layer& layer : protect({})) names.append(layer.name).append(" ");
    return names == "limits parent privileges landlock seccomp ";
  });
}

TEST(ProtectionDeathTest, LeavesPipesAndThreads) {
  expectInChild([] {
    protect({});
    int ends[2];
    int count = 0;
    {
      std::jthread one([&] { ++count; });
    }
    return pipe(ends) == 0 && writeAll(ends[1], "x") && count == 1;
  });
}

TEST(ProtectionDeathTest, LimitsWhatAProcessMayTake) {
  expectInChild([] {
    protect({});
    rlimit limit = {};
    const auto of = [&](auto what) { return getrlimit(what, &limit) == 0 ? limit.rlim_max : RLIM_INFINITY; };
    return of(RLIMIT_CORE) == 0 && of(RLIMIT_FSIZE) == 0 && of(RLIMIT_NOFILE) <= 256 && of(RLIMIT_CPU) <= 120;
  });
  expectInChild([] {
    protect({{}, true});
    rlimit limit = {};
    return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_max > 0;
  });
}

TEST(ProtectionDeathTest, LetsOnlyThePluginAndLibrariesBeRead) {
  expectInChild([] {
    const auto layers = protect({fixture("count_roles")});
    if (!layers[3].active) return true;  // this kernel has no Landlock; EscapesTest says so
    const auto opens = [](const std::string& path) { return open(path.c_str(), O_RDONLY) >= 0; };
    return opens(fixture("count_roles")) && !opens(fixture("lonely_roles")) && !opens("/etc/passwd") && !opens("/tmp");
  });
}

/// Makes calls fail from here on, as if the kernel did not have them.
void withoutCalls(std::initializer_list<const char*> calls) {
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  for (const char* call : calls)
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), seccomp_syscall_resolve_name(call), 0);
  const scmp_arg_cmp filterMode = {0, SCMP_CMP_EQ, PR_SET_SECCOMP, 0};
  for (const char* call : calls)
    if (std::string_view(call) == "seccomp")
      seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, filterMode);
  seccomp_load(filter);
  seccomp_release(filter);
}

struct Gone {
  const char* call;
  const char* layer;
};

class MissingLayer : public testing::TestWithParam<Gone> {};

TEST_P(MissingLayer, IsToldAndRefusesPluginsOnlyWhenThatIsWanted) {
  EXPECT_EXIT(
      {
        withoutCalls({GetParam().call});
        const std::string run = "run '" + fixture("count_roles") + "' --language en";
        const std::string model = sample("six-tips-blueprint");
        EXPECT_THAT(runProgram("layers", "").output, HasSubstr(std::string("layer ") + GetParam().layer + " missing"));
        EXPECT_THAT(runProgram(run, model).report, HasSubstr("<end status=\"ok\"/>"));
        const Finished strict = runProgram(run + " --strict", model);
        EXPECT_THAT(strict.report, HasSubstr("<end status=\"refused\""));
        EXPECT_THAT(strict.report, HasSubstr(std::string("this machine lacks ") + GetParam().layer));
        _exit(testing::Test::HasFailure() ? 1 : 0);
      },
      testing::ExitedWithCode(0), "");
}

INSTANTIATE_TEST_SUITE_P(DeathTest, MissingLayer,
                         testing::Values(Gone{"landlock_create_ruleset", "landlock"}, Gone{"seccomp", "seccomp"},
                                         Gone{"capset", "privileges"}),
                         [](const auto& gone) { return std::string(gone.param.layer); });

TEST_P(MissingLayer, IsMadeUpForByTheOthers) {
  EXPECT_EXIT(
      {
        withoutCalls({GetParam().call});
        const std::string model =
            "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\"><analysis><setting "
            "name=\"attempt\" value=\"makeFile\"/><setting name=\"path\" value=\"/tmp/samenspel-escape\"/></analysis>"
            "</collaboration>";
        const Finished run = runProgram("run '" + fixture("escapes") + "' --language en", model);
        EXPECT_THAT(run.report, HasSubstr("<metric id=\"makeFile\""));
        EXPECT_THAT(run.report, testing::Not(HasSubstr("<metric id=\"makeFile\" value=\"0\"")));
        _exit(testing::Test::HasFailure() ? 1 : 0);
      },
      testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace runner
