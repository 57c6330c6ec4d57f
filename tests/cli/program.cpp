// SPDX-License-Identifier: MIT
#include "cli/program.h"

#include <sys/wait.h>

#include <cstdlib>

#include "support/build_folder.h"
#include "support/scratch.h"

namespace cli {
namespace {

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? "'\\''" : std::string(1, c);
  return result + "'";
}

}  // namespace

Outcome runProgram(const std::vector<std::string>& arguments, const std::string& input, const std::string& environment,
                   const std::string& state) {
  const Scratch scratch;
  const auto in = scratch.write("in", input);
  const auto out = scratch / "out", errors = scratch / "errors";
  std::string command = environment +
                        " XDG_STATE_HOME=" + quoted(state.empty() ? (scratch / "state").string() : state) + " " +
                        quoted(SAMENSPEL_BINARY_DIR "/bin/samenspel-cli");
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  command += " <" + quoted(in) + " >" + quoted(out) + " 2>" + quoted(errors);
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, Scratch::read(out), Scratch::read(errors)};
}

std::string sample(const std::string& name) { return SAMENSPEL_SOURCE_DIR "/samples/" + name + ".samenspel"; }

}  // namespace cli
