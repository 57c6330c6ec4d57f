// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "project/source_tree.h"

namespace {
namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

/// A machine of our own making: copies of the scripts, and a PATH that holds basic tools and what a test puts there.
/// Its commands write what they were asked to the file `asked`.
class Scripts : public testing::Test {
 protected:
  Scripts() : m_place(fs::temp_directory_path() / ("samenspel-scripts-" + std::to_string(getpid()))) {
    fs::remove_all(m_place);
    for (const char* folder :
         {"tools", "project/host", "project/tests", "project/samples", "project/build/release/bin", "elsewhere"})
      fs::create_directories(m_place / folder);
    for (const char* script : {"host/install-packages.sh", "host/packages.txt", "host/run.sh", "tests/run.sh"})
      fs::copy_file(fs::path(SAMENSPEL_SOURCE_DIR) / script, m_place / "project" / script);
    for (const char* tool : {"sh", "dirname", "basename", "sed", "tr", "getconf"})
      fs::create_symlink(tool == std::string("sh") ? "/bin/sh" : std::string("/usr/bin/") + tool,
                         m_place / "tools" / tool);
    command("id", "echo 0");
  }
  ~Scripts() override { fs::remove_all(m_place); }

  /// Puts a command on the PATH.
  void command(const std::string& name, const std::string& body) { script("tools/" + name, body); }

  /// Writes a shell script that notes how it was called and then does `body`.
  void script(const std::string& path, const std::string& body) {
    const fs::path file = m_place / path;
    fs::remove(file);
    std::ofstream(file) << "#!/bin/sh\necho \"" << fs::path(path).filename().string() << " $*\" >>'"
                        << (m_place / "asked").string() << "'\n"
                        << body << "\n";
    fs::permissions(file, fs::perms::owner_all);
  }

  /// dpkg-query answers that everything is installed but `absent`.
  void installedAllBut(const std::string& absent) {
    command("dpkg-query", "shift 3\nfor p; do [ \"$p\" = \"" + absent + "\" ] || echo \"$p installed\"; done");
  }

  std::string run(const std::string& line) {
    return project::output(
        "cd '" + (m_place / "elsewhere").string() + "' && env -i PATH='" + (m_place / "tools").string() + "' " + line,
        &m_status);
  }

  std::string asked() const {
    std::ifstream file(m_place / "asked");
    return std::string(std::istreambuf_iterator<char>(file), {});
  }

  fs::path m_place;
  int m_status = -1;
};

TEST_F(Scripts, InstallNothingWhenAllIsThere) {
  installedAllBut("");
  command("apt-get", "exit 1");
  EXPECT_EQ(run("sh ../project/host/install-packages.sh build run test"), "");
  EXPECT_EQ(m_status, 0);
  EXPECT_THAT(asked(), Not(HasSubstr("apt-get")));
}

TEST_F(Scripts, InstallOnlyWhatIsMissing) {
  installedAllBut("libpugixml-dev");
  command("apt-get", "");
  command("env", "shift; exec \"$@\"");
  run("sh ../project/host/install-packages.sh build run test");
  EXPECT_EQ(m_status, 0);
  EXPECT_THAT(asked(), HasSubstr("apt-get install -q -y --no-install-recommends libpugixml-dev\n"));
}

TEST_F(Scripts, DoNotInstallTestToolsForTheEditor) {
  installedAllBut("xvfb");
  command("apt-get", "exit 1");
  run("sh ../project/host/install-packages.sh build run");
  EXPECT_EQ(m_status, 0);
  EXPECT_THAT(asked(), Not(HasSubstr("apt-get")));
}

TEST_F(Scripts, AskSudoForWhoIsNotRoot) {
  installedAllBut("cmake");
  command("id", "echo 1000");
  command("apt-get", "");
  command("sudo", "");
  run("sh ../project/host/install-packages.sh build");
  EXPECT_THAT(asked(), HasSubstr("sudo apt-get update"));
  EXPECT_THAT(asked(), HasSubstr("sudo env DEBIAN_FRONTEND=noninteractive apt-get install"));
  EXPECT_THAT(asked(), Not(HasSubstr("\napt-get")));
}

TEST_F(Scripts, SayWhatToDoWhenInstallingFails) {
  installedAllBut("cmake");
  command("apt-get", "exit 100");
  EXPECT_THAT(run("sh ../project/host/install-packages.sh build"), HasSubstr("check the network connection"));
  EXPECT_EQ(m_status, 1);
}

TEST_F(Scripts, SayWhatToInstallOnOtherSystemsAndGoOnWithTheToolsThere) {
  EXPECT_THAT(run("sh ../project/host/install-packages.sh build"),
              HasSubstr("Without cmake Samenspel cannot be built"));
  EXPECT_EQ(m_status, 1);
  for (const char* tool : {"cmake", "c++", "pkg-config", "msgfmt"}) command(tool, "");
  EXPECT_THAT(run("sh ../project/host/install-packages.sh build"), HasSubstr("libwxgtk3.2-dev"));
  EXPECT_EQ(m_status, 0);
}

class RunScript : public Scripts {
 protected:
  RunScript() {
    installedAllBut("");
    script("project/host/build.sh", "");
    script("project/build/release/bin/samenspel", "");
    script("project/build/release/bin/samenspel-cli", "");
  }
};

TEST_F(RunScript, OpensTheSampleInTheEditorWhenThereIsADisplay) {
  run("DISPLAY=:1 sh ../project/host/run.sh");
  EXPECT_EQ(m_status, 0);
  EXPECT_THAT(asked(), HasSubstr("build.sh release"));
  EXPECT_THAT(asked(), HasSubstr("samenspel ../project/host/../samples/board-link-lost.samenspel\n"));
  EXPECT_THAT(asked(), Not(HasSubstr("samenspel-cli")));
}

TEST_F(RunScript, AnalysesAndDrawsWithoutADisplayAndSaysSo) {
  const std::string said = run("sh ../project/host/run.sh 'my model.samenspel'");
  EXPECT_EQ(m_status, 0);
  EXPECT_THAT(asked(), HasSubstr("samenspel-cli analyze my model.samenspel\n"
                                 "samenspel-cli export my model.samenspel -o my model.svg\n"));
  EXPECT_THAT(said, HasSubstr("the diagram is in my model.svg"));
}

TEST_F(RunScript, DoesTheSameWhenTheDisplayCannotBeUsed) {
  script("project/build/release/bin/samenspel", "exit 255");
  EXPECT_THAT(run("DISPLAY=:77 sh ../project/host/run.sh a.samenspel"), HasSubstr("the diagram is in a.svg"));
  EXPECT_EQ(m_status, 0);
}

TEST_F(RunScript, FailsWhenTheEditorOrTheAnalysisFails) {
  script("project/build/release/bin/samenspel", "exit 3");
  run("WAYLAND_DISPLAY=w sh ../project/host/run.sh a.samenspel");
  EXPECT_EQ(m_status, 3);
  script("project/build/release/bin/samenspel-cli", "exit 2");
  run("sh ../project/host/run.sh a.samenspel");
  EXPECT_EQ(m_status, 2);
}

TEST_F(RunScript, StopsWhenBuildingFails) {
  script("project/host/build.sh", "exit 1");
  run("sh ../project/host/run.sh a.samenspel");
  EXPECT_EQ(m_status, 1);
  EXPECT_THAT(asked(), Not(HasSubstr("samenspel-cli")));
}

TEST_F(RunScript, OfTheTestsPassesOnWhatCtestSays) {
  for (const char* tool : {"cmake", "rm"}) command(tool, "");
  command("ctest", "exit 8");
  run("sh ../project/tests/run.sh -R storage");
  EXPECT_EQ(m_status, 8);
  EXPECT_THAT(asked(), HasSubstr("build.sh dev\n"));
  EXPECT_THAT(asked(), HasSubstr("ctest --test-dir build/dev --output-on-failure -j "));
  EXPECT_THAT(asked(), HasSubstr(" -R storage\n"));
  run("sh ../project/tests/run.sh --asan --long");
  EXPECT_THAT(asked(), HasSubstr("build.sh asan\n"));
  EXPECT_THAT(asked(), HasSubstr("ctest --test-dir build/asan"));
}

}  // namespace
