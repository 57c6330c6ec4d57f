// SPDX-License-Identifier: MIT
#include "support/package.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace {
namespace fs = std::filesystem;
using testing::HasSubstr;

/// Installed once for all tests.
class Package : public testing::Test {
 protected:
  static void SetUpTestSuite() { s_package = new support::Package; }
  static void TearDownTestSuite() { delete s_package; }
  void SetUp() override { ASSERT_TRUE(s_package->isInstalled()) << s_package->said(); }

  static support::Package& package() { return *s_package; }
  fs::path build(const std::string& folder) {
    const fs::path built = package().build(folder);
    EXPECT_FALSE(built.empty()) << package().said();
    return built;
  }

  /// What samenspel-cli as installed finds with the plugins in a folder.
  std::string analyze(const fs::path& plugins, const std::string& id) {
    package().shell("SAMENSPEL_PLUGIN_PATH='" + plugins.string() + "' '" +
                    (package().prefix() / "bin/samenspel-cli").string() +
                    "' analyze '" SAMENSPEL_SOURCE_DIR "/samples/stad-en-esch.samenspel' --lang en --plugin " + id);
    return package().said();
  }

 private:
  static inline support::Package* s_package = nullptr;
};

TEST_F(Package, BuildsTheTemplateOutsideTheTreeAndRunsItOnASample) {
  EXPECT_THAT(analyze(build("template"), "example.ownerless_steps"), HasSubstr("Who owns “"));
}

TEST_F(Package, BuildsTheExamplesInCAndInCpp) {
  const fs::path built = build("examples");
  for (const std::string name : {"count_roles", "lonely_roles", "power_interest_grid"}) {
    EXPECT_TRUE(fs::exists(built / (name + ".so"))) << name;
    EXPECT_TRUE(fs::exists(built / (name + ".plugin.xml"))) << name;
  }
  EXPECT_THAT(analyze(built, "example.power_interest_grid"), HasSubstr("How much power does "));
}

TEST_F(Package, IsFoundByPkgConfig) {
  const std::string question = "PKG_CONFIG_PATH=\\$(dirname \\$(find '" + package().prefix().string() +
                               "' -name samenspel.pc)) pkg-config --define-prefix --cflags --libs samenspel";
  EXPECT_TRUE(package().shell(question)) << package().said();
  EXPECT_THAT(package().said(), HasSubstr("/include"));
  EXPECT_THAT(package().said(), HasSubstr("-lsamenspel_sdk"));
}

}  // namespace
