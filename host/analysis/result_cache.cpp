// SPDX-License-Identifier: MIT
#include "analysis/result_cache.h"

#include <algorithm>

namespace analysis {

std::string ResultCache::key(const std::string& modelHash, const std::string& pluginHash, std::string_view language) {
  return modelHash + " " + pluginHash + " " + std::string(language);
}

std::optional<Report> ResultCache::find(const std::string& key) {
  const std::lock_guard lock(m_mutex);
  const auto found = std::ranges::find(m_entries, key, &Entry::key);
  if (found == m_entries.end()) return std::nullopt;
  m_entries.splice(m_entries.begin(), m_entries, found);
  return found->report;
}

void ResultCache::keep(const std::string& key, const Report& report, std::size_t size) {
  constexpr std::size_t leastSize = 4096;  // so that small ones are bounded in number too
  const std::size_t counted = std::max(size, leastSize);
  const std::lock_guard lock(m_mutex);
  if (counted > m_largest || std::ranges::find(m_entries, key, &Entry::key) != m_entries.end()) return;
  m_entries.push_front({key, report, counted});
  for (m_size += counted; m_size > m_largest; m_entries.pop_back()) m_size -= m_entries.back().size;
}

}  // namespace analysis
