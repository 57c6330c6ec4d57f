// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/plugin_records.h"
#include "analysis/report.h"
#include "analysis/result_cache.h"
#include "model/model.h"

namespace analysis {

struct AnalyzeOptions {
  base::Language language = base::language();
  std::vector<std::string> only;  ///< ids of the plugins to run; empty: all
  std::chrono::milliseconds deadline{30'000};
  std::filesystem::path runner = runnerProgram();
  /// What the user decided, and where failures are counted. Without it no user's plugin runs.
  std::optional<PluginRecords> records = std::nullopt;
  /// Called with the share that is done, 0 to 1 and ever larger, of the analysis that is least far; from other threads
  /// than the caller's, one at a time, and not after the call that it is given to.
  std::function<void(double)> progress = {};
  ResultCache* cache = nullptr;  ///< where results are looked for and kept; it must outlive the run

  /// samenspel-runner beside the running program.
  static std::filesystem::path runnerProgram();
};

/// Runs one plugin on a model and says how it went. Never fails as a function: whatever the plugin does ends up in
/// Report::status and message. Blocks; see runProcess.
Report analyzeWith(const Plugin& plugin, const model::Model& model, const AnalyzeOptions& options,
                   std::stop_token stop = {});

struct RunResult;

/// What a run of a plugin on a model came to; the model and the language are those it was given.
Report reportOf(const Plugin& plugin, RunResult run, const model::Model& model, const AnalyzeOptions& options);

/// Runs the plugins of a catalogue on a model, a few side by side, each in a process of its own. The reports come in
/// the order of the catalogue; the same model gives the same reports. A plugin that may not run gives a report with
/// status not-run and the reason, unless the user switched it off: then it gives none, but when it is in `only`. An id
/// in `only` that no plugin has gives a report with status failed. Blocks; the model must not change meanwhile.
std::vector<Report> analyze(const Catalogue& catalogue, const model::Model& model, const AnalyzeOptions& options = {},
                            std::stop_token stop = {});

}  // namespace analysis
