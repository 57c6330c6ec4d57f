// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/build_folder.h"
#include "support/scratch.h"

namespace {
namespace fs = std::filesystem;
using testing::HasSubstr;

/// Samenspel installed where nothing else is, and a place to build outside of its sources.
class Package : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_place = new Scratch;
    s_installed = shell("cmake --install '" SAMENSPEL_BINARY_DIR "' --prefix '" + prefix().string() + "'");
  }
  static void TearDownTestSuite() { delete s_place; }
  void SetUp() override { ASSERT_TRUE(s_installed) << said(); }

  static fs::path prefix() { return s_place->path() / "installed"; }
  /// Runs a command with a clean environment; what it prints is `said`.
  static bool shell(const std::string& command) {
    return std::system(("env -i HOME='" + s_place->path().string() + "' PATH=/usr/bin:/bin LANG=C.UTF-8 sh -c \"" +
                        command + "\" >'" + (s_place->path() / "said").string() + "' 2>&1")
                           .c_str()) == 0;
  }
  static std::string said() { return Scratch::read(s_place->path() / "said"); }

  /// Copies a folder out of what was installed and builds it there, as its reader would.
  fs::path build(const std::string& folder) {
    const fs::path copy = s_place->path() / folder;
    fs::copy(prefix() / "share/samenspel/sdk" / folder, copy, fs::copy_options::recursive);
    const std::string place = "'" + copy.string() + "'";
    EXPECT_TRUE(shell("cmake -S " + place + " -B " + place + "/build -DCMAKE_PREFIX_PATH='" + prefix().string() +
                      "' && cmake --build " + place + "/build"))
        << said();
    return copy / "build";
  }

  /// What samenspel-cli as installed finds with the plugins in a folder.
  std::string analyze(const fs::path& plugins, const std::string& id) {
    shell("SAMENSPEL_PLUGIN_PATH='" + plugins.string() + "' '" + (prefix() / "bin/samenspel-cli").string() +
          "' analyze '" SAMENSPEL_SOURCE_DIR "/samples/stad-en-esch.samenspel' --lang en --plugin " + id);
    return said();
  }

 private:
  static inline Scratch* s_place = nullptr;
  static inline bool s_installed = false;
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
  const std::string question = "PKG_CONFIG_PATH=\\$(dirname \\$(find '" + prefix().string() +
                               "' -name samenspel.pc)) pkg-config --define-prefix --cflags --libs samenspel";
  EXPECT_TRUE(shell(question)) << said();
  EXPECT_THAT(said(), HasSubstr("/include"));
  EXPECT_THAT(said(), HasSubstr("-lsamenspel_sdk"));
}

}  // namespace
