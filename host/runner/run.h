// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "runner/options.h"

namespace runner {

/// The program's exit codes.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

/// Carries out `run` and `check`: model from standard input, report to the descriptor. Never returns when the plugin
/// ends the process. Answers the exit code; a failure is told in the report, or on standard error when that cannot be.
int run(const Options& options);

/// Carries out `describe`.
int describe(const Options& options);

/// Carries out `layers`: protects this process as for a plugin and prints what came of it, see layersText().
int layers();

/// Prints a sentence on standard error.
void complain(std::string_view sentence);

}  // namespace runner
