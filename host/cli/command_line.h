// SPDX-License-Identifier: MIT
#pragma once

namespace cli {

/// What the program ends with.
enum ExitCode : int {
  Done = 0,
  Found = 1,       ///< it worked, and there is something to look at
  Unreadable = 2,  ///< a file, or the command line, could not be used
  PluginFailed = 3,
};

/// Carries out one command line and returns the exit code. Results go to standard output, diagnostics to standard
/// error.
int run(int argc, const char* const* argv);

}  // namespace cli
