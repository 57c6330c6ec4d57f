// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/protection.h"
#include "base/text.h"

namespace analysis {

/// How the process of a run ended, whatever it reported.
enum class Ending {
  Exited,        // by itself, with `code`
  Killed,        // by the signal `code`, not ours: it crashed
  TimedOut,      // stopped at the deadline
  Cancelled,     // stopped because it was asked to
  TooMuch,       // stopped because its report grew beyond all bounds
  NeverStarted,  // `code` is the error number
};

struct RunResult {
  Ending ending = Ending::NeverStarted;
  int code = 0;
  std::string report;                 ///< all that came through the report's descriptor
  std::string output;                 ///< what it printed, at most maximumOutput bytes
  std::vector<Layer> layers;          ///< of protection, as the runner tells; empty when it did not
  std::vector<std::string> attempts;  ///< what was tried and refused, by the words of runner/system_calls.h
  std::chrono::milliseconds duration{0};
};

struct RunRequest {
  std::filesystem::path runner;   ///< samenspel-runner
  std::filesystem::path library;  ///< absolute
  base::Language language = base::Language::English;
  std::chrono::milliseconds deadline{30'000};
  bool strict = false;  ///< not without every layer of protection
  /// Called as in runProgram; empty: the runner is not asked.
  std::function<void(double)> progress = {};
  std::string task = {};  ///< one of those of samenspel-runner check; empty: to analyse the model
};

inline constexpr std::size_t maximumReport = 64u << 20;
inline constexpr std::size_t maximumOutput = 64u << 10;

/// Runs a program (`arguments` begins with it) in a process of its own: own group, nearly empty environment, empty
/// working directory, `input` on standard input, report through descriptor 3, a ControlChannel on 4. Never waits for
/// the end of a pipe, only for the process and the clock. Whatever happens, the process and all it started are gone
/// when this returns: within 200 ms of a request to stop, within 2 s of the deadline. Blocks; call it off the UI
/// thread; any number may run side by side. With `progress`, lines "progress 0.40" before the report are taken out of
/// it and passed on, ever larger and at most 1, on the thread that waits here.
RunResult runProgram(const std::vector<std::string>& arguments, std::string_view input,
                     std::chrono::milliseconds deadline, std::stop_token stop = {},
                     const std::function<void(double)>& progress = {});

/// Runs one plugin on one model, the bytes of a model file, as above.
RunResult runProcess(const RunRequest& request, std::string_view model, std::stop_token stop = {});

}  // namespace analysis
