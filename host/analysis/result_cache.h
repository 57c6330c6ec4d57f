// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "analysis/report.h"

namespace analysis {

/// Reports of runs that went well, so that what was found once about a model is not looked for again: after an undo, in
/// another window, in a view of an earlier state. In memory only, gone with the program, bounded. Any thread.
class ResultCache {
 public:
  /// `largest`: how many bytes of reports, as they came from the plugins, are kept; the least used go first.
  explicit ResultCache(std::size_t largest = 64u << 20) : m_largest(largest) {}
  ResultCache(const ResultCache&) = delete;
  ResultCache& operator=(const ResultCache&) = delete;

  /// By the bytes of the model (its parameters are in them), the hash of the plugin's library, and the language.
  static std::string key(const std::string& modelHash, const std::string& pluginHash, std::string_view language);

  std::optional<Report> find(const std::string& key);
  void keep(const std::string& key, const Report& report, std::size_t size);

 private:
  struct Entry {
    std::string key;
    Report report;
    std::size_t size;
  };

  std::mutex m_mutex;
  std::list<Entry> m_entries;  // what was used last comes first
  std::size_t m_size = 0;
  const std::size_t m_largest;
};

}  // namespace analysis
