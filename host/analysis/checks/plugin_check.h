// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analyses.h"
#include "base/result.h"

// Whether a plugin keeps to what plugins promise, found out by running it.
namespace analysis {

enum class Verdict { Passed, Failed, Skipped };

/// "passed", "failed", "skipped".
std::string_view token(Verdict verdict);

/// One check and what came of it. A value.
struct CheckResult {
  std::string id;                     ///< a word for programs: manifest, entry, descriptor, …
  std::string description;            ///< what is true of a plugin that passes, in the user's language
  Verdict verdict = Verdict::Passed;  ///< skipped: an earlier failure left nothing to look at
  std::vector<std::string> problems;  ///< whole sentences; at least one when it failed
  long milliseconds = 0;
};

/// What all checks found about one plugin.
struct PluginCheck {
  std::string id;  ///< of the plugin; empty when its manifest cannot be read
  std::filesystem::path manifest;
  std::vector<CheckResult> results;  ///< every check, always in the same order

  /// Nothing failed and nothing was left out.
  bool passed() const;
};

struct PluginCheckOptions {
  std::filesystem::path runner = AnalyzeOptions::runnerProgram();
  std::filesystem::path samples = sampleDirectory();  ///< the models every plugin must be able to read
  std::chrono::milliseconds deadline{30'000};         ///< of one run: what a user grants it

  /// Where the samples are that ship with the program.
  static std::filesystem::path sampleDirectory();
};

/// The manifests that `path` names: itself, the one beside a library, or all in a folder. Refused when there is none.
base::Result<std::vector<std::filesystem::path>> manifestsAt(const std::filesystem::path& path);

/// Carries out every check, each run of the plugin in a process of its own: no code of the plugin runs in this one.
/// Blocks; takes some seconds. The plugin need not be allowed.
PluginCheck checkPlugin(const std::filesystem::path& manifest, const PluginCheckOptions& options = {});

}  // namespace analysis
