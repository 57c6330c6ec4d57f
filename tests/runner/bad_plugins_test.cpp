// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "analysis/analyses.h"
#include "runner/runner_process.h"
#include "storage/model_reader.h"
#include "support/build_folder.h"

// The whole way, from the manifest to the report the editor shows: a real plugin in the real runner, watched by the
// host.
namespace {

using analysis::Status;

struct Case {
  const char* plugin;
  Status status;
  const char* says;
};

class BadPlugins : public testing::Test {
 protected:
  analysis::Report run(const std::string& name) {
    const std::string library = runner::fixture(name);
    const auto plugin =
        analysis::readManifest(library.substr(0, library.size() - 3) + ".plugin.xml", analysis::Origin::Developer);
    EXPECT_TRUE(plugin) << name;
    if (!plugin) return {};
    analysis::AnalyzeOptions options;
    options.language = base::Language::English;
    options.runner = SAMENSPEL_BINARY_DIR "/bin/samenspel-runner";
    options.deadline = std::chrono::milliseconds(4000);
    return analysis::analyzeWith(*plugin, loaded->model, options);
  }

  base::Result<storage::LoadedModel> loaded = storage::readModel(runner::sample("six-tips-blueprint"), "sample");
};

TEST_F(BadPlugins, AreToldApartAndCostNothing) {
  for (const Case& bad :
       {Case{"segfault", Status::Crashed, "crashed"}, Case{"segfault_in_constructor", Status::Crashed, "crashed"},
        Case{"segfault_in_destructor", Status::Crashed, "crashed"},
        Case{"exits", Status::Failed, "without a complete report"}, Case{"loops", Status::TimedOut, "had no answer"},
        Case{"throws", Status::Failed, "thrown through the border"},
        Case{"throws_in_create", Status::Failed, "thrown while it is made"},
        Case{"throws_in_wrapper", Status::Failed, "The moon is not in the right place."},
        Case{"other_major", Status::Refused, "ABI 2.0"}, Case{"newer_minor", Status::Refused, "ABI 1.7"},
        Case{"small_table", Status::Refused, "24 bytes"},
        Case{"missing_symbol", Status::Failed, "samenspel_plugin_entry"},
        Case{"not_a_library", Status::Failed, "cannot be loaded"}, Case{"wrong_index", Status::Refused, "not allowed"},
        Case{"not_a_number", Status::Refused, "not allowed"}, Case{"invalid_utf8", Status::Refused, "not allowed"},
        Case{"floods", Status::Refused, "not allowed"}}) {
    const analysis::Report report = run(bad.plugin);
    EXPECT_EQ(report.status, bad.status) << bad.plugin << ": " << report.message;
    EXPECT_NE(report.message.find(bad.says), std::string::npos) << bad.plugin << ": " << report.message;
    EXPECT_TRUE(report.findings.empty()) << bad.plugin;
    EXPECT_EQ(report.plugin, std::string("bad.") + bad.plugin);
  }
}

TEST_F(BadPlugins, MayTalkAndCloseWhatIsOpenAndStillReport) {
  for (const char* name : {"talks", "closes_descriptors", "writes_a_file", "count_roles", "lonely_roles"}) {
    const analysis::Report report = run(name);
    EXPECT_EQ(report.status, Status::Ok) << name << ": " << report.message;
  }
  EXPECT_NE(run("talks").output.find("garbage on standard output"), std::string::npos);
}

}  // namespace
