// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/checks/models.h"
#include "analysis/checks/plugin_check.h"
#include "analysis/runner_process.h"

namespace analysis {

using Problems = std::vector<std::string>;

/// What one run gave.
struct Trial {
  Report outcome;
  std::string bytes;  ///< of the report
  /// A report came, and nothing is wrong with it but what Trials tells of by kind.
  bool reported = false;
};

/// Runs one plugin on one model after another, each run in a process of its own, and keeps what was wrong with all of
/// them by kind, so that each fault is told once, by the check it belongs to. One thread.
class Trials {
 public:
  Trials(const Plugin& plugin, const PluginCheckOptions& options) : m_plugin(plugin), m_options(options) {}

  /// Runs the plugin on a model, or `task` of samenspel-runner check. `bytes` are what it is given when that is not
  /// just the model.
  Trial run(const TestModel& on, const std::string& task = {}, const std::string& bytes = {});

  /// The same with the outcome in sentences: empty when it reported.
  Problems problemsOf(const TestModel& on, const std::string& task = {}, const std::string& bytes = {});

  /// Texts are wanted in this language from now on.
  void setLanguage(base::Language language) { m_language = language; }

  /// What was wrong by kind: subject, text, fix, output, conduct.
  const Problems& of(const std::string& kind) { return m_problems[kind]; }

 private:
  void note(std::string_view kind, const TestModel& on, std::string_view sentence);
  bool noteRefusals(const TestModel& on, std::string_view bytes);
  void noteFixes(const TestModel& on, const Report& report);

  const Plugin& m_plugin;
  const PluginCheckOptions& m_options;
  base::Language m_language = base::Language::English;
  std::map<std::string, Problems, std::less<>> m_problems;
};

/// "board-link-lost: The analysis “X” crashed …"
std::string on(const TestModel& model, std::string_view sentence);

}  // namespace analysis
