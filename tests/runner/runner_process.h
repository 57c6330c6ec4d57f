// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace runner {

/// What a run of the real program left.
struct Finished {
  int code = 0;        ///< the exit code, or 128 and the signal
  std::string report;  ///< what came through the pipe on descriptor 3
  std::string output;
  std::string errors;
};

/// Runs `samenspel-runner` through the shell. `model` is fed to standard input. `before` may put a command before it,
/// such as "timeout -s KILL 1".
Finished runProgram(const std::string& arguments, const std::string& model, const std::string& before = {});

/// A plugin made for the tests: "lonely_roles".
std::string fixture(const std::string& name);

/// The text of a sample, or of any file.
std::string sample(const std::string& name);
std::string textOf(const std::string& path);

/// True when the report holds a last child `end`.
bool isComplete(const std::string& report);

}  // namespace runner
