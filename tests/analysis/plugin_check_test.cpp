// SPDX-License-Identifier: MIT
#include "analysis/checks/plugin_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/protection.h"
#include "support/build_folder.h"
#include "support/scratch.h"

namespace analysis {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

const fs::path fixtures = SAMENSPEL_BINARY_DIR "/tests/plugins";

/// The checks with two samples only, which show what is to be shown and take less time.
class PluginChecks : public testing::Test {
 protected:
  PluginChecks() {
    for (const char* sample : {"board-link-lost.samenspel", "six-tips-blueprint.samenspel"})
      fs::copy(fs::path(SAMENSPEL_SOURCE_DIR "/samples") / sample, m_samples.path());
  }
  PluginCheck check(const std::string& folder, const std::string& name = {}) {
    const fs::path manifest = fixtures / folder / ((name.empty() ? folder : name) + ".plugin.xml");
    return checkPlugin(manifest, {SAMENSPEL_BINARY_DIR "/bin/samenspel-runner", m_samples.path()});
  }

 private:
  Scratch m_samples;
};

std::vector<std::string> failed(const PluginCheck& check) {
  std::vector<std::string> ids;
  for (const CheckResult& result : check.results)
    if (result.verdict == Verdict::Failed) ids.push_back(result.id);
  return ids;
}

std::string problems(const PluginCheck& check) {
  std::string all;
  for (const CheckResult& result : check.results)
    for (const std::string& problem : result.problems) all += result.id + ": " + problem + "\n";
  return all;
}

TEST_F(PluginChecks, PassAGoodPlugin) {
  const auto checked = check("count_roles");
  EXPECT_TRUE(checked.passed()) << problems(checked);
  EXPECT_EQ(checked.id, "example.count_roles");
  EXPECT_EQ(checked.results.size(), 17u);
}

struct Flaw {
  std::string check;
  std::string plugin;
  std::string says;
};

class EachCheck : public PluginChecks, public testing::WithParamInterface<Flaw> {};

TEST_P(EachCheck, IsFailedByAPluginThatFailsNoOther) {
  const Flaw& flaw = GetParam();
  const auto layers = protectionOfThisMachine(SAMENSPEL_BINARY_DIR "/bin/samenspel-runner");
  if (flaw.check == "conduct" && (layers.size() < 5 || !layers[4].active))
    GTEST_SKIP() << "This kernel does not let the runner use seccomp.";
  const auto checked = check(flaw.plugin, flaw.plugin == "changed_since" ? "count_roles" : "");
  EXPECT_THAT(failed(checked), ElementsAre(flaw.check)) << problems(checked);
  EXPECT_THAT(problems(checked), HasSubstr(flaw.says));
}

INSTANTIATE_TEST_SUITE_P(Checks, EachCheck,
                         testing::Values(Flaw{"manifest", "changed_since", "is not the one its manifest describes"},
                                         Flaw{"entry", "missing_symbol", "samenspel_plugin_entry"},
                                         Flaw{"descriptor", "half_translated",
                                              "description is not in the same languages as the name: en nl"},
                                         Flaw{"empty", "needs_elements", "an empty model: "},
                                         Flaw{"samples", "dislikes_a_sample", "six-tips-blueprint: "},
                                         Flaw{"large", "fears_size", "a model of 10,000 elements: "},
                                         Flaw{"repeat", "knows_its_process", "the same model again"},
                                         Flaw{"cancel", "ignores_cancel", "ms after it was asked to stop"},
                                         Flaw{"damaged", "trusts_ends", "damaged in way"},
                                         Flaw{"instances", "remembers", "they share something"},
                                         Flaw{"unknown", "knows_numbers", "Look them up by name"},
                                         Flaw{"parameters", "divides", "divisor=0"},
                                         Flaw{"subjects", "points_nowhere", "but the model has only"},
                                         Flaw{"texts", "writes_no_text", "is not valid text"},
                                         Flaw{"fixes", "proposes_a_breach", "leaves a breach of VAL-07"},
                                         Flaw{"output", "prints", "It printed: Here I am."},
                                         Flaw{"conduct", "looks_for_a_network", "tried to use the network"}),
                         [](const auto& given) { return given.param.check; });

TEST_F(PluginChecks, LeaveOutWhatCannotBeLookedAt) {
  const auto checked = check("missing_symbol");
  EXPECT_EQ(checked.results[2].verdict, Verdict::Skipped);
  EXPECT_EQ(checked.results.back().verdict, Verdict::Skipped);
  EXPECT_FALSE(checked.passed());
}

TEST_F(PluginChecks, SayWhatIsWrongWithAManifestThatCannotBeRead) {
  const Scratch scratch;
  const auto checked = checkPlugin(scratch.write("x.plugin.xml", "<plugin"), {});
  EXPECT_THAT(failed(checked), ElementsAre("manifest"));
  EXPECT_TRUE(checked.id.empty());
}

TEST_F(PluginChecks, SurviveAPluginThatEndsItsProcessAtOnce) {
  const auto checked = check("segfault_in_constructor");
  EXPECT_THAT(failed(checked), ElementsAre("entry"));
}

TEST(ManifestsAt, AreTheOneGivenTheOneBesideALibraryOrAllInAFolder) {
  const auto manifest = fixtures / "count_roles/count_roles.plugin.xml";
  for (const auto& path : {manifest, fixtures / "count_roles/count_roles.so", fixtures / "count_roles"})
    EXPECT_THAT(*manifestsAt(path), ElementsAre(manifest)) << path;
  EXPECT_FALSE(manifestsAt(fixtures / "nothing"));
  EXPECT_FALSE(manifestsAt(fixtures));
}

}  // namespace
}  // namespace analysis
