// SPDX-License-Identifier: MIT
#include "runner/runner_process.h"

#include <stdlib.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/build_folder.h"

namespace runner {
namespace fs = std::filesystem;

std::string textOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Finished runProgram(const std::string& arguments, const std::string& model, const std::string& before) {
  char folderName[] = "/tmp/samenspel-test-XXXXXX";
  const fs::path folder = mkdtemp(folderName);
  std::ofstream(folder / "model", std::ios::binary) << model;
  // Pipes on all three, as under the real host: what a plugin prints into a file would be stopped by the runner.
  const std::string command = "cd '" + folder.string() + "' && mkfifo o e && { cat o >out & cat e >err & " + before +
                              " '" SAMENSPEL_BINARY_DIR "/bin/samenspel-runner' " + arguments +
                              " <model 3>&1 >o 2>e; code=$?; wait; exit $code; }";
  Finished finished;
  FILE* pipe = popen(command.c_str(), "r");
  char buffer[4096];
  for (std::size_t count = 0; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    finished.report.append(buffer, count);
  }
  const int status = pclose(pipe);
  finished.code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  finished.output = textOf(folder / "out");
  finished.errors = textOf(folder / "err");
  fs::remove_all(folder);
  return finished;
}

std::string fixture(const std::string& name) {
  return SAMENSPEL_BINARY_DIR "/tests/plugins/" + name + "/" + name + ".so";
}

std::string sample(const std::string& name) { return textOf(SAMENSPEL_SOURCE_DIR "/samples/" + name + ".samenspel"); }

bool isComplete(const std::string& report) {
  const auto end = report.rfind("  <end ");
  return end != report.npos && report.ends_with("</report>\n");
}

}  // namespace runner
