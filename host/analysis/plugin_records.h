// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "analysis/plugin.h"

namespace analysis {

/// Whether a plugin may run.
enum class Standing {
  Ready,
  NotAllowed,   // a user's plugin that nobody has allowed yet
  Changed,      // it is not the one that was allowed
  SwitchedOff,  // by the user
  Failing,      // it failed three times in a row
};

/// "ready", "not-allowed", "changed", "switched-off", "failing".
std::string_view token(Standing standing);

/// Why a plugin does not run and what to do, in the user's language; empty when it is ready.
std::string whyNotRun(const Plugin& plugin, Standing standing, base::Language language = base::language());

/// What the user decided about plugins, and how often each failed in a row. Kept in one small file of the state
/// directory that programs may use at the same time; any thread. A value that only knows where the file is: each
/// function reads it, those that change something write it whole. A file that cannot be read allows nothing.
class PluginRecords {
 public:
  explicit PluginRecords(std::filesystem::path file) : m_file(std::move(file)) {}
  /// In the user's state directory.
  static PluginRecords ofUser();

  /// Bundled plugins and those of a developer's own folders need not be allowed.
  Standing standing(const Plugin& plugin) const;
  /// How often it failed in a row, as this version.
  int failures(const Plugin& plugin) const;

  /// Lets exactly this version run, and forgets its failures. Fails when the library is not the one the manifest
  /// describes.
  base::Result<void> allow(const Plugin& plugin) const;
  base::Result<void> switchOn(const Plugin& plugin, bool on) const;
  /// Counts a run. Three failures in a row make a plugin Failing.
  void noteRun(const Plugin& plugin, bool failed) const;
  /// Removes a user's plugin, manifest and library, and what was decided about it. Refused for others.
  base::Result<void> remove(const Plugin& plugin) const;

  /// Whether plugins that are not bundled run only with every layer of protection.
  bool strict() const;
  base::Result<void> setStrict(bool strict) const;

  static constexpr int mostFailures = 3;

 private:
  struct Record {
    std::string allowed;  // SHA-256
    bool off = false;
    std::string failed;  // SHA-256 of the version that failed
    int failures = 0;
  };
  struct Content {
    bool strict = false;
    std::map<std::string, Record, std::less<>> plugins;
  };

  Content read() const;
  base::Result<void> change(const std::function<void(Content&)>& edit) const;

  std::filesystem::path m_file;
};

}  // namespace analysis
